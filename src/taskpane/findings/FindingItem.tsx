import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Correction } from '../../corrections/correctionOf.ts';
import { CATALOGUE } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { wordFinding } from '../../findings/wordFinding.ts';
import { addressOf } from '../../workbook/address.ts';
import { usePane } from '../paneContext.ts';
import { CorrectionLine } from './CorrectionLine.tsx';
import { IgnoreLine } from './IgnoreLine.tsx';
import { SeverityMark } from './SeverityMark.tsx';

const useStyles = makeStyles({
  sheet: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderLeft: '3px solid transparent' },
  current: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground3 },
  go: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXS,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  name: { wordBreak: 'keep-all' },
  along: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
  sentence: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  readonly correction: Correction | null;
  /** The correction of another finding on the same cell that puts this one right too. */
  readonly along: Correction | null;
  /** True for the first one of its sheet: the sheet is named above it. */
  readonly beginsSheet: boolean;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

/** One finding: how much it matters, where it stands, what it says. A click goes there. */
export function FindingItem({ finding, correction, along, beginsSheet, isCurrent, onGo }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  const { code, sheet, cell, unit } = finding;
  return (
    <li data-row>
      {beginsSheet && <h2 className={styles.sheet}>{sheet}</h2>}
      <div ref={item} className={mergeClasses(styles.item, isCurrent && styles.current)}>
        <button type="button" className={styles.go} aria-current={isCurrent ? 'true' : undefined} onClick={onGo}>
          <span className={styles.top}>
            <SeverityMark severity={CATALOGUE[code]} />
            <span className={styles.cell}>{cell ? addressOf(cell) : words.findings.wholeTable}</span>
            <span>{words.catalogues.findings.titles[code]}</span>
            {unit !== null && unit !== sheet && <span className={styles.name}>{unit}</span>}
          </span>
          <span className={styles.sentence}>{wordFinding(finding, words.catalogues.findings)}</span>
        </button>
        {correction && <CorrectionLine correction={correction} />}
        {along && <div className={styles.along}>{words.findings.clearedAlong(words.catalogues.findings.titles[along.finding.code])}</div>}
        {CATALOGUE[code] === 'warning' && <IgnoreLine finding={finding} />}
      </div>
    </li>
  );
}
