import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react';
import { Overview } from './overview/Overview.tsx';
import { useContent, usePane, useSessionState } from './paneContext.ts';
import { DefectBoundary } from './states/DefectBoundary.tsx';
import type { PaneTab } from './paneView.ts';

// Not needed for the first look; fetched right after it, so that no tab is waited for.
const loadFindings = () => import('./findings/FindingsScreen.tsx');
const loadEvidence = () => import('./evidence/EvidenceScreen.tsx');
const loadSettings = () => import('./settings/SettingsScreen.tsx');
const loadTasks = () => import('./tasks/TasksScreen.tsx');
const loadLedger = () => import('./tasks/paneLedger.ts');
const TasksScreen = lazy(() => loadTasks().then((module) => ({ default: module.TasksScreen })));
const FindingsScreen = lazy(() => loadFindings().then((module) => ({ default: module.FindingsScreen })));
const EvidenceScreen = lazy(() => loadEvidence().then((module) => ({ default: module.EvidenceScreen })));
const SettingsScreen = lazy(() => loadSettings().then((module) => ({ default: module.SettingsScreen })));

const TABS: readonly PaneTab[] = ['overview', 'findings', 'evidence', 'tasks', 'settings'];

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Four English words want all the room that the narrowest pane has.
  tab: { '@container (max-width: 340px)': { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge } },
  live: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, paddingInline: tokens.spacingHorizontalM },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'scroll',
    padding: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXXXL,
  },
});

/** Whether the workbook holds a task table. What reads them is fetched late. */
function useHasTasks(): boolean {
  const { workbook, assessment } = useContent();
  const [read, setRead] = useState<Awaited<ReturnType<typeof loadLedger>> | null>(null);
  useEffect(() => {
    // Without it there is no such tab.
    loadLedger().then(setRead, () => undefined);
  }, []);
  return useMemo(() => read !== null && read.paneLedger(workbook, assessment.asOf).tables.length > 0, [read, workbook, assessment.asOf]);
}

/** What the workbook says, a screen a tab. */
export function Screens() {
  const { words, view, go } = usePane();
  const styles = useStyles();
  const id = useId();
  const live = useSessionState((state) => state.live);
  const hasTasks = useHasTasks();
  useEffect(() => {
    // A screen that can't be fetched now is asked for again when its tab is chosen.
    void Promise.allSettled([
      loadFindings(),
      loadEvidence(),
      loadSettings(),
      loadTasks(),
      import('./overview/UnitDetails.tsx'),
      import('./notices/NoticeBar.tsx'),
      import('./header/ClearDialog.tsx'),
      import('./findings/CorrectAllDialog.tsx'),
    ]);
  }, []);
  return (
    <>
      <div className={styles.tabs}>
        <TabList selectedValue={view.tab} onTabSelect={(_, { value }) => go({ tab: value as PaneTab })} size="medium">
          {TABS.filter((tab) => tab !== 'tasks' || hasTasks || view.tab === 'tasks').map((tab) => (
            <Tab key={tab} value={tab} className={styles.tab} id={`${id}${tab}`} aria-controls={`${id}panel`}>
              {words.tabs[tab]}
            </Tab>
          ))}
        </TabList>
        {(live === 'updating' || live === 'waiting') && <span className={styles.live}>{words.header[live]}</span>}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${view.tab}`} className={styles.panel}>
        <DefectBoundary of={view.tab}>
          <Suspense fallback={words.states.loading}>
            {view.tab === 'overview' && <Overview />}
            {view.tab === 'findings' && <FindingsScreen />}
            {view.tab === 'evidence' && <EvidenceScreen />}
            {view.tab === 'tasks' && <TasksScreen />}
            {view.tab === 'settings' && <SettingsScreen />}
          </Suspense>
        </DefectBoundary>
      </div>
    </>
  );
}
