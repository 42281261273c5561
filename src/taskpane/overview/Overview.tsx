import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useContent, useSessionState } from '../paneContext.ts';
import { ToolButton } from '../tools/ToolButton.tsx';
import { Message } from '../states/Message.tsx';
import { ReadTablesSection } from '../reading/ReadTablesSection.tsx';
import { lazy, Suspense } from 'react';
import { Counts } from './Counts.tsx';
import { UnitTable } from './UnitTable.tsx';

// Fetched where there is nobody to be scored yet.
const StandardsLook = lazy(() => import('../standard/StandardsLook.tsx').then((module) => ({ default: module.StandardsLook })));

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 概览: how many, how far, and every unit with its total, grade and rank. */
export function Overview() {
  const { session, words } = usePane();
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  const { assessment } = useContent();
  const { tables, units, asOf } = assessment;
  if (tables.length === 0)
    return (
      <Message title={words.states.noTable} next={words.states.noTableNext}>
        <Button disabledFocusable={isBusy} onClick={() => session.changedElsewhere()}>
          {words.states.readAgain}
        </Button>
      </Message>
    );
  return (
    <div className={styles.screen}>
      <p className={styles.summary}>{words.overview.summary(units.length, tables.length, asOf)}</p>
      {units.length + assessment.findings.length > 0 && <Counts assessment={assessment} />}
      <ReadTablesSection />
      {units.length === 0 ? (
        <>
          <Message title={words.states.noUnits(tables.length)} next={words.states.noUnitsNext}>
            <ToolButton tool="prepare">{words.states.prepare}</ToolButton>
          </Message>
          <Suspense>
            <StandardsLook />
          </Suspense>
        </>
      ) : (
        <UnitTable assessment={assessment} />
      )}
    </div>
  );
}
