import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useContent } from '../paneContext.ts';
import { Message } from '../states/Message.tsx';
import { ReadTablesSection } from '../reading/ReadTablesSection.tsx';
import { Counts } from './Counts.tsx';
import { UnitTable } from './UnitTable.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 概览: how many, how far, and every unit with its total, grade and rank. */
export function Overview() {
  const { words } = usePane();
  const styles = useStyles();
  const { assessment } = useContent();
  const { tables, units, asOf } = assessment;
  if (tables.length === 0) return <Message title={words.states.noTable} next={words.states.noTableNext} />;
  return (
    <div className={styles.screen}>
      <p className={styles.summary}>{words.overview.summary(units.length, tables.length, asOf)}</p>
      {units.length + assessment.findings.length > 0 && <Counts assessment={assessment} />}
      <ReadTablesSection />
      {units.length === 0 ? (
        <Message title={words.states.noUnits(tables.length)} next={words.states.noUnitsNext} />
      ) : (
        <UnitTable assessment={assessment} />
      )}
    </div>
  );
}
