import { CopyButton } from '../copying/CopyButton.tsx';
import { usePane } from '../paneContext.ts';
import { noticeOf } from '../../session/noticeOf.ts';
import { Message } from './Message.tsx';

/** Stands in place of a screen that could not be drawn. */
export function DefectMessage({ error }: { readonly error: unknown }) {
  const { words } = usePane();
  const notice = noticeOf(error, 'show');
  return (
    <Message title={words.notices.defect}>
      <p role="alert">{words.notices.defectReopen}</p>
      {notice.kind === 'defect' && (
        <>
          <small>{notice.message}</small>
          <CopyButton text={() => notice.details}>{words.notices.copy}</CopyButton>
        </>
      )}
    </Message>
  );
}
