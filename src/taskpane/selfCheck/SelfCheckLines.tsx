import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import { usePane } from '../paneContext.ts';
import type { SelfCheckLine } from './selfCheck.ts';

const useStyles = makeStyles({
  lines: { listStyle: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  line: { paddingBlock: tokens.spacingVerticalXXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function SelfCheckLines({ lines }: { readonly lines: readonly SelfCheckLine[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.selfCheck;
  return (
    <ul className={styles.lines} aria-label={say.result}>
      {lines.map(({ name, ok, detail }) => (
        <li key={name} className={styles.line}>
          {ok === null ? <InfoRegular aria-hidden /> : null}
          {ok === true ? <CheckmarkCircleRegular className={styles.ok} aria-label={say.ok} /> : null}
          {ok === false ? <ErrorCircleRegular className={styles.wrong} aria-label={say.notOk} /> : null} {name}
          <span className={styles.detail}>{detail}</span>
        </li>
      ))}
    </ul>
  );
}
