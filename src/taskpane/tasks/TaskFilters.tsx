import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { TaskState } from '../../rules/taskState.ts';
import type { Ledger } from '../../tasks/model.ts';
import { BY_URGENCY } from '../../tasks/taskLines.ts';
import { taskWords } from '../../tasks/words/taskWords.ts';
import { SearchField } from '../listing/SearchField.tsx';
import { usePane } from '../paneContext.ts';
import { filterTasks, type Side, type TaskFilter } from './filterTasks.ts';
import { tasksScreenWords } from './words/tasksScreenWords.ts';

/** That there is none of these is an answer too. */
const ALWAYS_ASKED: readonly TaskState[] = ['overdue', 'due-soon'];

/** Days that people ask for. */
const WITHIN = [7, 15, 30, 60, 90];

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  states: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  state: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  selects: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

interface Props {
  readonly ledger: Ledger;
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
}

/** Which tasks are shown: how they stand, whose, of which part, due when. */
export function TaskFilters({ ledger, filter, onChange }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const say = tasksScreenWords(language);
  const { states } = taskWords(language);
  const change = (changes: Partial<TaskFilter>): void => onChange({ ...filter, ...changes });
  const count = (state: TaskState | null): number => filterTasks(ledger, { ...filter, state }).length;
  const sections = [...new Set(ledger.tasks.flatMap(({ task }) => task.section ?? []))];
  const shown = BY_URGENCY.filter((state) => ALWAYS_ASKED.includes(state) || ledger.tasks.some((one) => one.state === state));
  return (
    <div role="group" aria-label={say.filters} className={styles.filters}>
      <div className={styles.states}>
        {[null, ...shown].map((state) => (
          <Button
            key={state ?? ''}
            size="small"
            appearance={filter.state === state ? 'primary' : 'secondary'}
            aria-pressed={filter.state === state}
            className={styles.state}
            onClick={() => change({ state })}
          >
            {state === null ? say.all : states[state]} {count(state)}
          </Button>
        ))}
      </div>
      <SearchField label={say.search} value={filter.text} onChange={(text) => change({ text })} />
      <div className={styles.selects}>
        <Select
          size="small"
          className={styles.select}
          aria-label={say.unit}
          value={filter.unit ?? ''}
          onChange={(_, { value }) => change({ unit: value || null, ...(value === '' ? { side: null } : {}) })}
        >
          <option value="">{say.allUnits}</option>
          {ledger.units.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={say.side}
          disabled={filter.unit === null}
          value={filter.side ?? ''}
          onChange={(_, { value }) => change({ side: (value || null) as Side | null })}
        >
          <option value="">{say.sides.both}</option>
          <option value="lead">{say.sides.lead}</option>
          <option value="supporting">{say.sides.supporting}</option>
        </Select>
        <Select
          size="small"
          className={styles.select}
          aria-label={say.within}
          value={filter.within === null ? '' : String(filter.within)}
          onChange={(_, { value }) => change({ within: value === '' ? null : Number(value) })}
        >
          <option value="">{say.anyDay}</option>
          {[...new Set([...WITHIN, ledger.soonDays])]
            .sort((a, b) => a - b)
            .map((days) => (
              <option key={days} value={days}>
                {say.withinDays(days)}
              </option>
            ))}
        </Select>
        {sections.length > 0 && (
          <Select
            size="small"
            className={styles.select}
            aria-label={say.section}
            value={filter.section ?? ''}
            onChange={(_, { value }) => change({ section: value || null })}
          >
            <option value="">{say.allSections}</option>
            {sections.map((section) => (
              <option key={section} value={section}>
                {section}
              </option>
            ))}
          </Select>
        )}
      </div>
    </div>
  );
}
