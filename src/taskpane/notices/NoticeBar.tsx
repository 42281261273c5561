import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { spokenPlace } from '../../findings/wordFinding.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { usePane, useSessionState } from '../paneContext.ts';
import type { Notice } from '../../session/sessionState.ts';
import { noticeWords } from './noticeWords.ts';
import { resultOf } from './resultOf.ts';
import { retryOf } from './retryOf.ts';

const useStyles = makeStyles({
  bar: { marginInline: tokens.spacingHorizontalM, flexShrink: 0, maxHeight: '40vh', overflowY: 'auto' },
  noActions: { display: 'none' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  details: { fontSize: tokens.fontSizeBase100, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
  body: {
    whiteSpace: 'pre-line',
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What came of the last thing that was done. */
export function NoticeBar() {
  const notice = useSessionState((state) => state.notice);
  return notice && <Bar notice={notice} />;
}

function Bar({ notice }: { readonly notice: Notice }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { intent, text, lists } = noticeWords(notice, words);
  const workbook = useSessionState((state) => state.content?.workbook ?? null);
  const result = workbook && resultOf(notice, workbook);
  const retry = retryOf(notice, session);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {notice.kind === 'defect' && <MessageBarTitle>{words.notices.defect}</MessageBarTitle>}
        {text}
        {lists.map(({ title, items }) => (
          <div key={title}>
            {title}
            <ul className={styles.list}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
        {notice.kind === 'defect' && <div className={styles.details}>{notice.message}</div>}
      </MessageBarBody>
      <MessageBarActions
        className={mergeClasses(!retry && !result && notice.kind !== 'defect' && styles.noActions)}
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.notices.close}
            onClick={() => session.dismissNotice()}
          />
        }
      >
        {result && (
          <Button onClick={() => void session.show(result.sheet, result.cell)}>
            {words.notices.seeResult(result.cell ? spokenPlace(result) : result.sheet, result.more, result.cell !== null)}
          </Button>
        )}
        {retry && <Button onClick={() => void retry()}>{words.notices.retry}</Button>}
        {notice.kind === 'defect' && <CopyButton text={() => notice.details}>{words.notices.copy}</CopyButton>}
      </MessageBarActions>
    </MessageBar>
  );
}
