import { makeStyles, tokens } from '@fluentui/react-components';
import type { JudgedTask } from '../../tasks/model.ts';
import { dayThatCounts, daysShown, taskTitle } from '../../tasks/taskLines.ts';
import { taskWords } from '../../tasks/words/taskWords.ts';
import { oneLine } from '../../workbook/fold.ts';
import { textOf } from '../../workbook/grid.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { usePane } from '../paneContext.ts';
import { StateLight } from './StateLight.tsx';
import { tasksScreenWords } from './words/tasksScreenWords.ts';

const LONGEST = 80;

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    listStyleType: 'none',
  },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  units: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One task: its light, its day, what it is and who does it. A click on it goes to its row. */
export function TaskItem({ judged, asOf }: { readonly judged: JudgedTask; readonly asOf: string }) {
  const { language } = usePane();
  const styles = useStyles();
  const say = tasksScreenWords(language);
  const { task, table, state } = judged;
  const days = daysShown(judged, asOf, taskWords(language));
  // How long it is overdue says that it is.
  const isPast = state === 'overdue' && days !== '';
  const box = oneLine(textOf(task.box?.cell ?? null));
  const list = (units: typeof task.lead): string => units.map(({ name }) => name).join(say.and);
  return (
    <li className={styles.item} data-row>
      <div className={styles.top}>
        <StateLight state={state}>{isPast ? days : taskWords(language).states[state]}</StateLight>
        <span>{dayThatCounts(judged)}</span>
        {!isPast && <span>{days}</span>}
      </div>
      <div>
        <CellLink
          sheet={table.sheet}
          cell={{ ...task.nameAt, rowIndex: task.rowIndex }}
          label={`${say.place(table.sheet, task.rowIndex + 1)} ${taskTitle(judged, LONGEST)}`}
        >
          {taskTitle(judged, LONGEST)}
        </CellLink>
      </div>
      <div className={styles.units}>
        {oneLine(say.lead(list(task.lead) || say.noLead))}
        {task.supporting.length > 0 && ` · ${oneLine(say.supporting(list(task.supporting)))}`}
        {box !== '' && ` · ${say.box(box)}`}
      </div>
    </li>
  );
}
