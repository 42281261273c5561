import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assess.ts';
import { CATALOGUE, type Severity } from '../../findings/catalogue.ts';
import { openUnits } from '../../rules/openUnits.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { usePane } from '../paneContext.ts';
import { NO_FILTER } from '../paneView.ts';
import { StatusMark } from './StatusMark.tsx';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  counts: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    gap: tokens.spacingHorizontalXS,
  },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  // On one line: how many are complete and, where the others stand, how many of them where.
  line: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'flex-start', alignItems: 'baseline', columnGap: '4px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  tile: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

/** How many units are complete, where the others stand, and how many findings there are of each severity. A click on these shows them. */
export function Counts({ assessment: { units, findings } }: { readonly assessment: Assessment }) {
  const { words, go } = usePane();
  const styles = useStyles();
  const complete = units.filter(({ status }) => status === 'complete').length;
  return (
    <ul className={styles.counts} aria-label={words.overview.counts}>
      <li className={styles.whole}>
        <div className={mergeClasses(styles.tile, styles.line)}>
          <span className={styles.number}>
            {complete}/{units.length}
          </span>{' '}
          <StatusMark status="complete" />
          {openUnits(units).map(([status, count]) => (
            <span key={status} className={status === 'invalid' ? styles.wrong : undefined}>
              {` · ${words.overview.openPart(status, count)}`}
            </span>
          ))}
        </div>
      </li>
      {SEVERITIES.map((severity) => {
        const count = findings.filter(({ code }) => CATALOGUE[code] === severity).length;
        return (
          <li key={severity}>
            <button
              type="button"
              className={`${styles.tile} ${styles.button}`}
              onClick={() => go({ tab: 'findings', filter: { ...NO_FILTER, severity } })}
            >
              <SeverityMark severity={severity} /> <span className={styles.number}>{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
