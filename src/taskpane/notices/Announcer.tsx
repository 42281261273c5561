import { makeStyles } from '@fluentui/react-components';
import { usePane, useSessionState } from '../paneContext.ts';
import { noticeWords } from './noticeWords.ts';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Reads out what is being done and what came of it. Not every step of it: nobody listens to a count. */
export function Announcer() {
  const { words, language } = usePane();
  const styles = useStyles();
  const doing = useSessionState(({ work }) => work?.kind ?? null);
  const isWaiting = useSessionState(({ work }) => work?.stage === 'waiting');
  const notice = useSessionState((state) => state.notice);
  const content = useSessionState((state) => state.content);
  const said = (): string => {
    if (doing !== null) return isWaiting ? words.work.stages.waiting : words.work.doing[doing];
    if (notice === null) return '';
    const { text, lists } = noticeWords(notice, content, words, language);
    return [text, ...lists.flatMap(({ title, items }) => [title, ...items])].join(' ');
  };
  return (
    <div role="status" className={styles.hidden}>
      {said()}
    </div>
  );
}
