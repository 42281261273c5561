import { usePane, useSessionState } from '../paneContext.ts';
import { noticeWords } from './noticeWords.ts';
import { Unseen } from './Unseen.tsx';

/** Reads out what is being done and what came of it. Not every step of it: nobody listens to a count. */
export function Announcer() {
  const { words } = usePane();
  const doing = useSessionState(({ work }) => work?.kind ?? null);
  const waitsFor = useSessionState(({ work }) => (work?.stage === 'waiting' || work?.stage === 'behind' ? work.stage : null));
  const notice = useSessionState((state) => state.notice);
  const said = (): string => {
    if (doing !== null) return waitsFor !== null ? words.work.stages[waitsFor] : words.work.doing[doing];
    if (notice === null) return '';
    const { text, lists } = noticeWords(notice, words);
    return [text, ...lists.flatMap(({ title, items }) => [title, ...items])].join(' ');
  };
  return (
    <Unseen as="div" role="status">
      {said()}
    </Unseen>
  );
}
