import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseFilled } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { isOfOldProgram } from '../states/isOfOldProgram.ts';
import { Unseen } from '../notices/Unseen.tsx';
import { usePane, useSessionState } from '../paneContext.ts';
import { useReturnedFocus } from '../useReturnedFocus.ts';
import { UndoLine } from './UndoLine.tsx';
import { WorkProgress } from './WorkProgress.tsx';
import { WrittenHint } from './WrittenHint.tsx';

const ToolsMenu = lazy(() => import('../tools/ToolsMenu.tsx').then((module) => ({ default: module.ToolsMenu })));
const ClearDialog = lazy(() => import('./ClearDialog.tsx').then((module) => ({ default: module.ClearDialog })));

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  buttons: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // All three stand in one line of a pane 320 pixels wide.
  compact: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

/** What can be done to the workbook as a whole, what is being done, and what can be taken back. */
export function Header() {
  const { session, words, view, go, undoneElsewhere } = usePane();
  const styles = useStyles();
  const isBusy = useSessionState((state) => state.work !== null);
  const isRead = useSessionState((state) => state.content !== null);
  const isTooOld = useSessionState(({ content, notice }) => content === null && isOfOldProgram(notice));
  const opener = useReturnedFocus(view.clears);
  return (
    <header className={styles.header}>
      <Unseen as="h1">{words.product}</Unseen>
      <div className={styles.buttons}>
        {/* Disabled buttons stay in the order of the Tab key, so that the focus isn't lost while work runs. */}
        <Button
          appearance="primary"
          icon={<ArrowClockwiseFilled />}
          disabledFocusable={isBusy || isTooOld}
          title={isTooOld ? words.states.tooOld : undefined}
          onClick={() => void session.run('recalculate')}
        >
          {words.header.recalculate}
        </Button>
        <Suspense>
          <ToolsMenu className={styles.compact} />
        </Suspense>
        <Button
          ref={opener}
          appearance="subtle"
          className={styles.compact}
          title={words.clearing.hint}
          disabledFocusable={isBusy || !isRead}
          onClick={() => go({ clears: true })}
        >
          {words.header.clear}
        </Button>
      </div>
      <WorkProgress />
      <WrittenHint />
      {!undoneElsewhere && <UndoLine />}
      {view.clears && (
        <Suspense>
          <ClearDialog onClose={() => go({})} />
        </Suspense>
      )}
    </header>
  );
}
