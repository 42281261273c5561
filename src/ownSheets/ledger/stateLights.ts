import { MARKS_SHOW } from '../../rules/marksShow.ts';
import { STATE_WORDS, type TaskState } from '../../rules/taskState.ts';
import type { Edit } from '../../workbook/edit.ts';

/** Beside its word in the cell: as Excel's own styles for bad, neutral and good cells have them. */
const LIGHTS: Readonly<Partial<Record<TaskState, { readonly fillColor: string; readonly fontColor: string }>>> = {
  overdue: { fillColor: 'FFC7CE', fontColor: '9C0006' },
  'due-soon': { fillColor: 'FFEB9C', fontColor: '9C5700' },
  done: { fillColor: 'C6EFCE', fontColor: '006100' },
};

/**
 * Colours for the states of tasks, which follow the words in the cells.
 *
 * @param column the letter of the states' column, and `first` their first row, one-based
 */
export function stateLights(sheet: string, range: string, column: string, first: number): readonly Edit[] {
  return (Object.keys(LIGHTS) as TaskState[]).map((state) => ({
    edit: 'add-conditional-format',
    sheet,
    ranges: [range],
    formula: `AND(${MARKS_SHOW},$${column}${first}="${STATE_WORDS[state]}")`,
    ...LIGHTS[state],
  }));
}
