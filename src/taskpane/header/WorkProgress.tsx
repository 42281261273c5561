import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { doingWords } from '../notices/doingWords.ts';
import { usePane, useSessionState } from '../paneContext.ts';

const useStyles = makeStyles({
  work: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** How far the work is, and the way out of it. */
export function WorkProgress() {
  const { session, words } = usePane();
  const styles = useStyles();
  const work = useSessionState((state) => state.work);
  if (!work) return null;
  const { kind, stage, done, total, cancel } = work;
  const steps = total > 0 ? ` ${words.work.steps(done, total)}` : '';
  const doing = doingWords(kind, words);
  const text =
    cancel === 'asked'
      ? words.work.cancelling
      : stage === null || kind === 'aside'
        ? `${doing}${steps}`
        : `${words.work.at(doing, words.work.stages[stage])}${steps}`;
  return (
    <div className={styles.work}>
      <div>
        <div className={styles.words}>{text}</div>
        <ProgressBar aria-label={doing} {...(total > 0 ? { value: done, max: total } : {})} />
      </div>
      <Button
        size="small"
        disabledFocusable={cancel !== 'possible'}
        title={cancel === 'too-late' ? words.work.tooLate : ''}
        onClick={() => session.cancel()}
      >
        {words.header.cancel}
      </Button>
    </div>
  );
}
