import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useBench, useBenchState } from './benchContext.ts';
import type { LeaveQuestion } from './useLeaveQuestion.ts';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Offers what was entered in a page that is gone. */
export function LeftWork({ leave }: { readonly leave: LeaveQuestion }) {
  const { bench, words, language } = useBench();
  const styles = useStyles();
  const left = useBenchState((state) => state.left);
  if (left.length === 0) return null;
  const when = (at: number): string =>
    new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody className={styles.body}>
        {words.left.title}
        <ul className={styles.list} aria-label={words.left.title}>
          {left.map((work) => {
            const name = words.left.text(work.name, when(work.at));
            return (
              <li key={work.key} className={styles.item}>
                {name}
                <Button
                  size="small"
                  aria-label={`${words.left.takeUp} ${name}`}
                  onClick={() => leave.before(() => void bench.takeUp(work))}
                >
                  {words.left.takeUp}
                </Button>
                <Button size="small" appearance="subtle" aria-label={`${words.left.forget} ${name}`} onClick={() => bench.forget(work)}>
                  {words.left.forget}
                </Button>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
