import { leadMissingFormula, overdueMarkFormula } from '../rules/taskMarks.ts';
import { markedCell } from '../tasks/markedCell.ts';
import type { JudgedTask } from '../tasks/model.ts';
import type { Position } from '../workbook/address.ts';
import { isSheetName } from '../workbook/edits/isSheetName.ts';
import type { Edit } from '../workbook/edit.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { reference } from '../workbook/reference.ts';
import { addressableParts } from './addressableParts.ts';
import { firstOf } from './firstOf.ts';
import { MARK_COLOURS } from './markColours.ts';

/**
 * Marks the deadlines of tasks, which show while the task is overdue by 任务台账, and the cells where a lead is missing, which show until
 * one stands there. Nothing is marked in a sheet that no formula can name.
 */
export function markTasks(tasks: readonly JudgedTask[]): readonly Edit[] {
  const named = tasks.filter(({ table }) => isSheetName(table.sheet));
  return [...groupBy(named, ({ table }) => table.sheet)].flatMap(([sheet, own]) => {
    const [dated, undated] = [own.filter(({ task }) => task.deadline !== null), own.filter(({ task }) => task.deadline === null)];
    return [
      ...formats(sheet, dated.filter(hasDates).map(markedCell), (cell) => overdueMarkFormula(cell, sheet, true), 'wrong'),
      ...formats(sheet, undated.filter(hasDates).map(markedCell), (cell) => overdueMarkFormula(cell, sheet, false), 'wrong'),
      ...formats(
        sheet,
        own.filter(isWithoutLead).map(({ task }) => task.leadAt),
        leadMissingFormula,
        'missing',
      ),
    ];
  });
}

function hasDates({ days }: JudgedTask): boolean {
  return days.length > 0;
}

/** Where cells slipped sideways nobody knows what belongs there. */
function isWithoutLead({ task }: JudgedTask): boolean {
  return task.lead.length === 0 && !task.slipped;
}

function formats(
  sheet: string,
  places: readonly Position[],
  formulaOf: (cell: string) => string,
  colour: keyof typeof MARK_COLOURS,
): readonly Edit[] {
  const cells = [...new Map(places.map((at) => [`${at.rowIndex},${at.columnIndex}`, { at }])).values()];
  if (cells.length === 0) return [];
  return addressableParts(cells).map(({ cells: own, ranges }) => ({
    edit: 'add-conditional-format',
    sheet,
    ranges,
    formula: formulaOf(reference(firstOf(own).at, 'nothing')),
    ...MARK_COLOURS[colour],
  }));
}
