import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { wordFailure } from '../../failures/wordFailure.ts';
import { failureWords } from '../../failures/words/failureWords.ts';
import type { FileNotice } from '../files/workbench.ts';
import { useBench, useBenchState } from './benchContext.ts';

/** For a folder of old workbooks; the same on every system. */
const CONVERT_ALL = 'soffice --headless --convert-to xlsx --outdir xlsx *.xls';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS },
  text: { margin: 0 },
  command: { userSelect: 'all', overflowWrap: 'anywhere' },
});

/** What came of opening and saving. */
export function FileNoticeBar() {
  const { bench, words } = useBench();
  const styles = useStyles();
  const notice = useBenchState((state) => state.notice);
  return (
    <div role={notice?.kind === 'saved' ? 'status' : 'alert'}>
      {notice && (
        <MessageBar layout="multiline" intent={notice.kind !== 'saved' ? 'error' : notice.isOlder ? 'warning' : 'success'}>
          <MessageBarBody className={styles.body}>
            <Words notice={notice} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.close} onClick={() => bench.dismissNotice()} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

function Words({ notice }: { readonly notice: FileNotice }) {
  const { words, language } = useBench();
  const styles = useStyles();
  if (notice.kind === 'saved') return notice.isOlder ? words.savedOlder(notice.name) : words.saved(notice.name);
  if (notice.kind === 'changed-meanwhile') return words.changedMeanwhile(notice.name);
  if (notice.kind === 'not-saved') return words.notSaved(notice.name, notice.reason);
  return (
    <>
      <p className={styles.text}>{wordFailure(notice.name, notice.failure, failureWords(language))}</p>
      {notice.failure.kind === 'old-xls' && (
        <>
          <p className={styles.text}>{words.oldXls.one}</p>
          <p className={styles.text}>
            {words.oldXls.many} <code className={styles.command}>{CONVERT_ALL}</code>
          </p>
        </>
      )}
    </>
  );
}
