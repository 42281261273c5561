import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import { Header } from './header/Header.tsx';
import { Announcer } from './notices/Announcer.tsx';
import { useSessionState } from './paneContext.ts';
import { DefectBoundary } from './states/DefectBoundary.tsx';
import { NotRead } from './states/NotRead.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useNarrowLooks } from './useNarrowLooks.ts';

// Fetched while the workbook is being read: there is nothing to show on them before.
const fetchedScreens = import('./Screens.tsx');
// Told where they would stand.
fetchedScreens.catch(() => undefined);
const Screens = lazy(() => fetchedScreens.then((module) => ({ default: module.Screens })));
const NoticeBar = lazy(() => import('./notices/NoticeBar.tsx').then((module) => ({ default: module.NoticeBar })));

const useStyles = makeStyles({
  body: {
    height: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    containerType: 'inline-size',
    fontSize: tokens.fontSizeBase300,
  },
  refuge: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', outlineStyle: 'none' },
});

/** What can be done stands on top and stays there; what the workbook says is below it. */
export function PaneBody() {
  const styles = useStyles();
  useNarrowLooks();
  const body = useRef<HTMLDivElement>(null);
  const refuge = useRef<HTMLElement>(null);
  useKeptFocus(body, refuge);
  const isRead = useSessionState((state) => state.content !== null);
  const hasNotice = useSessionState((state) => state.content !== null && state.notice !== null);
  return (
    <div ref={body} className={styles.body}>
      <Header />
      <main ref={refuge} tabIndex={-1} className={styles.refuge}>
        <Announcer />
        {/* Before anything has been read the whole pane says it. */}
        <Suspense>{hasNotice && <NoticeBar />}</Suspense>
        {isRead ? (
          <DefectBoundary of="screens">
            <Suspense fallback={<NotRead />}>
              <Screens />
            </Suspense>
          </DefectBoundary>
        ) : (
          <NotRead />
        )}
      </main>
    </div>
  );
}
