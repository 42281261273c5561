import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { oneLine } from '../../workbook/fold.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { CopyButton } from '../copying/CopyButton.tsx';
import { usePane, useContent } from '../paneContext.ts';
import type { EvidenceFinding } from './evidenceByUnit.ts';
import { evidenceText, missingWords } from './evidenceText.ts';

const useStyles = makeStyles({
  unit: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBlock: tokens.spacingVerticalXXS },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  heading: { margin: 0, minWidth: 0 },
  name: { paddingLeft: 0, justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  missing: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly unit: string | null;
  readonly findings: readonly EvidenceFinding[];
}

/** What one unit lacks; its list can be copied alone. */
export function UnitEvidence({ unit, findings }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const list = useId();
  const { asOf } = useContent().assessment;
  const [isOpen, setOpen] = useState(false);
  const say = words.evidence;
  const name = unit ?? say.noUnit;
  return (
    <section className={styles.unit} data-row>
      <div className={styles.top}>
        <h2 className={styles.heading}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.name}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? list : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {say.unit(name, findings.length)}
          </Button>
        </h2>
        <CopyButton size="small" appearance="subtle" label={say.copyFor(name)} text={() => evidenceText([[unit, findings]], asOf, words)}>
          {say.copyOne}
        </CopyButton>
      </div>
      {isOpen && (
        <ul id={list} className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.sheet} ${finding.cell?.rowIndex ?? ''} ${finding.cell?.columnIndex ?? ''}`}>
              {finding.cell && <CellLink sheet={finding.sheet} cell={finding.cell} />} {oneLine(finding.args.indicator)}{' '}
              <span className={styles.missing}>{missingWords(finding, say)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
