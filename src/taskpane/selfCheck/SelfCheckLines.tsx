import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, SubtractCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { wordOpenFailure } from '../../failures/wordFailure.ts';
import { usePane } from '../paneContext.ts';
import type { SelfCheckAnswer } from './selfCheck.ts';
import { selfCheckWords } from './words/selfCheckWords.ts';

const useStyles = makeStyles({
  lines: { listStyle: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  line: { paddingBlock: tokens.spacingVerticalXXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  same: { color: tokens.colorPaletteGreenForeground1 },
  other: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
  told: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorNeutralForeground2 },
  'passed-over': { color: tokens.colorNeutralForeground2 },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  same: CheckmarkCircleRegular,
  other: WarningRegular,
  told: InfoRegular,
  error: ErrorCircleRegular,
  missing: SubtractCircleRegular,
  'passed-over': SubtractCircleRegular,
} as const;

/** Each fact: whether it is so here, and what was found. */
export function SelfCheckLines({ answers }: { readonly answers: readonly SelfCheckAnswer[] }) {
  const { language, words } = usePane();
  const styles = useStyles();
  const say = selfCheckWords(language);
  return (
    <ul className={styles.lines} aria-label={say.result}>
      {answers.map(({ key, fact, status, came, failure, ms }) => {
        const Icon = ICONS[status];
        return (
          <li key={key} className={styles.line}>
            <Icon className={styles[status]} aria-label={say.status[status]} /> {fact[language]}
            {/* Codes are no words; they stand in what 复制结果 copies. */}
            <span className={styles.detail}>
              {failure && failure.kind !== 'program-error'
                ? wordOpenFailure(failure, words.catalogues.failures)
                : say.sentence(came[language])}
              {(status === 'same' || status === 'other' || status === 'told') && say.took(Math.round(ms))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
