import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { ofUnit } from '../../tasks/ofUnit.ts';
import { isPressed } from '../../tasks/pressingTasks.ts';
import { unitMessage } from '../../tasks/unitMessage.ts';
import { taskWords } from '../../tasks/words/taskWords.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { useContent, usePane, useSessionState } from '../paneContext.ts';
import { filterTasks, NO_TASK_FILTER, type TaskFilter } from './filterTasks.ts';
import { paneLedger } from './paneLedger.ts';
import { TaskFilters } from './TaskFilters.tsx';
import { NameSuggestions } from './NameSuggestions.tsx';
import { TaskItem } from './TaskItem.tsx';
import { UnitList } from './UnitList.tsx';
import { tasksScreenWords } from './words/tasksScreenWords.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  view: { minWidth: 0 },
  list: { margin: 0, padding: 0 },
});

/** 任务: how the tasks of the workbook stand, by deadline or by unit. What is typed into the sheets shows at once. */
export function TasksScreen() {
  const { language, session } = usePane();
  const styles = useStyles();
  const { workbook, assessment } = useContent();
  const isBusy = useSessionState((state) => state.work !== null);
  const [view, setView] = useState<'days' | 'units'>('days');
  const [filter, setFilter] = useState<TaskFilter>(NO_TASK_FILTER);
  const list = useRef<HTMLUListElement>(null);
  const { shown, showMore } = usePaged(list);
  const ledger = useMemo(() => paneLedger(workbook, assessment.asOf), [workbook, assessment.asOf]);
  const say = tasksScreenWords(language);
  const words = taskWords(language);
  if (ledger.tables.length === 0) return <p>{words.noTable}</p>;
  const found = filterTasks(ledger, filter);
  const own = filter.unit === null ? null : ofUnit(ledger, filter.unit);
  const pressed = ledger.units.filter(isPressed);
  const supervised = own ? pressed.filter(({ name }) => name === filter.unit) : pressed;
  return (
    <div className={styles.screen}>
      <p className={styles.text}>{say.summary(ledger.tasks.length, ledger.asOf, ledger.soonDays)}</p>
      <div className={styles.actions}>
        <Select
          size="small"
          className={styles.view}
          aria-label={say.view}
          value={view}
          onChange={(_, { value }) => setView(value as 'days' | 'units')}
        >
          <option value="days">{say.views.days}</option>
          <option value="units">{say.views.units}</option>
        </Select>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void session.run('ledger')}>
          {say.write}
        </Button>
        {supervised.length > 0 && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() =>
              void session.run(
                'supervise',
                supervised.map(({ name }) => name),
              )
            }
          >
            {say.superviseAll(supervised.length)}
          </Button>
        )}
        {own && filter.unit !== null && view === 'days' && (
          <CopyButton size="small" label={say.copyFor(filter.unit)} text={() => unitMessage(own, filter.unit ?? '', words)}>
            {say.copy}
          </CopyButton>
        )}
      </div>
      <NameSuggestions findings={ledger.findings} />
      {view === 'units' ? (
        <UnitList
          ledger={ledger}
          onChoose={(unit) => {
            setFilter({ ...NO_TASK_FILTER, unit });
            setView('days');
          }}
        />
      ) : (
        <>
          <TaskFilters ledger={ledger} filter={filter} onChange={setFilter} />
          <p role="status" className={styles.text}>
            {found.length === 0 ? say.none : say.found(found.length)}
          </p>
          {found.length === 0 && (
            <div>
              <Button size="small" onClick={() => setFilter(NO_TASK_FILTER)}>
                {say.showAll}
              </Button>
            </div>
          )}
          {found.length > 0 && (
            <ul ref={list} aria-label={say.list} className={styles.list}>
              {found.slice(0, shown).map((judged) => (
                <TaskItem key={`${judged.table.sheet} ${judged.task.rowIndex}`} judged={judged} asOf={ledger.asOf} />
              ))}
            </ul>
          )}
          <ShowMore total={found.length} shown={shown} onMore={showMore} />
        </>
      )}
    </div>
  );
}
