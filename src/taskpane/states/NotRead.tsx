import { Button } from '@fluentui/react-components';
import { CopyButton } from '../copying/CopyButton.tsx';
import { wordOpenFailure } from '../../failures/wordFailure.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { isOfOldProgram } from './isOfOldProgram.ts';
import { Message } from './Message.tsx';

/** Stands in place of all screens until the workbook has been read: being read, refused, or cancelled. */
export function NotRead() {
  const { session, words } = usePane();
  const work = useSessionState((state) => state.work);
  const notice = useSessionState((state) => state.notice);
  const { states, notices } = words;
  if (work || !notice) return <Message title={states.starting} />;
  const title = notice.kind === 'cancelled' ? states.startCancelled : notice.kind === 'defect' ? notices.defect : states.startFailed;
  const isTooOld = isOfOldProgram(notice);
  return (
    <Message title={isTooOld ? states.tooOld : title}>
      {notice.kind === 'failed' && <span>{wordOpenFailure(notice.failure, words.catalogues.failures)}</span>}
      {notice.kind === 'defect' && <span>{notices.defectNext}</span>}
      {notice.kind === 'defect' && <small>{notice.message}</small>}
      {!isTooOld && (
        <Button appearance="primary" onClick={() => void session.start()}>
          {notices.retry}
        </Button>
      )}
      {notice.kind === 'defect' && <CopyButton text={() => notice.details}>{notices.copy}</CopyButton>}
    </Message>
  );
}
