import { daysLeft, STATE_WORDS } from '../../rules/taskState.ts';
import type { JudgedTask, Ledger, UnitTasks } from '../../tasks/model.ts';
import { BY_URGENCY } from '../../tasks/taskLines.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { serialOf } from '../../workbook/serialDate.ts';
import { shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { AS_OF_CELL } from '../ledger/ledgerColumns.ts';
import { TASK_NAMES } from '../../rules/taskMarks.ts';
import { deadlineWords } from '../ledger/deadlineWords.ts';
import { drawTaskSheet } from '../ledger/drawTaskSheet.ts';
import { ledgerProgress } from '../ledger/ledgerRows.ts';
import { stateLights } from '../ledger/stateLights.ts';
import { taskLinks } from '../ledger/taskLinks.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { UNIT_TASK_COLUMNS, UNIT_TASKS_HEADER_ROW } from './unitTaskColumns.ts';

/** What each row stands for: a unit and one of its tasks. */
interface UnitTask {
  readonly unit: string;
  readonly side: 'lead' | 'supporting';
  readonly judged: JudgedTask;
}

const SIDES = { lead: '牵头', supporting: '配合' } as const;
const NOTE = `一个单位的一项任务一行，牵头任务逾期多的单位在前；可以按单位、承担、状态筛选。截止日期、剩余天数、状态、完成情况都引自“${OWN_SHEETS.ledger}”。`;

/**
 * 单位任务: a row a unit and task, the units that lead most overdue tasks first, each with what it leads before what it supports and what is
 * most pressing on top. What changes from day to day is shown from 任务台账.
 *
 * @param ledgerSheet the name of 任务台账
 */
export function drawUnitTasks(sheet: string, ledger: Ledger, ledgerSheet: string, date1904: boolean): readonly Edit[] {
  const { words, looks, index, letter } = UNIT_TASK_COLUMNS;
  const top = UNIT_TASKS_HEADER_ROW + 1;
  const numbers = new Map(ledger.tasks.map((judged, i) => [judged, i + 1]));
  const tasks = byUnit(ledger.units);
  const rows = tasks.map((one, i) => rowOf(one, numbers.get(one.judged) ?? 0, `$${letter.number}${top + i + 1}`, ledger.asOf, date1904));
  const [first, last] = [top + 1, top + rows.length];
  const asOf = `${quoteSheetName(ledgerSheet)}!${AS_OF_CELL}`;
  const shown = rows.map((row) => row.map((cell, k) => (k === index.due ? null : shownBy(cell))));
  return [
    ...drawTaskSheet({
      sheet,
      title: OWN_SHEETS.unitTasks,
      note: NOTE,
      figures: [{ formula: `"截至 "&TEXT(${asOf},"yyyy-mm-dd")`, value: `截至 ${ledger.asOf}` }],
      words,
      looks,
      widths: UNIT_TASK_COLUMNS.widths,
      widest: { [index.text]: 60, [index.progress]: 40 },
      rows,
      shown,
      header: UNIT_TASKS_HEADER_ROW,
      frozen: 1,
      lastPrinted: null,
      above: [],
    }),
    ...(rows.length > 0 ? stateLights(sheet, `${letter.due}${first}:${letter.state}${last}`, letter.state, first) : []),
    ...(rows.length > 0
      ? [
          taskLinks(
            sheet,
            tasks.map(({ judged }) => judged),
            top,
            index.sheet,
          ),
        ]
      : []),
  ];
}

function byUnit(units: readonly UnitTasks[]): readonly UnitTask[] {
  const pressing = (tasks: readonly JudgedTask[]): readonly JudgedTask[] =>
    [...tasks].sort((a, b) => BY_URGENCY.indexOf(a.state) - BY_URGENCY.indexOf(b.state));
  return [...units]
    .sort((a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon)
    .flatMap(({ name, lead, supporting }) => [
      ...pressing(lead).map((judged) => ({ unit: name, side: 'lead' as const, judged })),
      ...pressing(supporting).map((judged) => ({ unit: name, side: 'supporting' as const, judged })),
    ]);
}

function rowOf(
  { unit, side, judged }: UnitTask,
  number: number,
  numberCell: string,
  asOf: string,
  date1904: boolean,
): readonly CellDraft[] {
  const due = judged.next ?? judged.deadlines.at(-1) ?? null;
  const shownFrom = (name: string, value: PlainValue): CellDraft => ({
    formula: `IFERROR(INDEX(${name},MATCH(${numberCell},${TASK_NAMES.number},0)),"")`,
    value,
  });
  const progress = ledgerProgress(judged, date1904);
  const cells: Readonly<Record<keyof typeof UNIT_TASK_COLUMNS.index, CellDraft>> = {
    unit,
    side: SIDES[side],
    number,
    name: judged.task.name || null,
    text: judged.task.text,
    words: deadlineWords(judged, date1904),
    due: due === null ? null : shownFrom(TASK_NAMES.due, serialOf(due, date1904)),
    left: shownFrom(TASK_NAMES.left, daysLeft(judged.state, due, asOf) ?? ''),
    state: shownFrom(TASK_NAMES.state, STATE_WORDS[judged.state]),
    progress: progress === null ? null : shownFrom(TASK_NAMES.progress, progress),
    sheet: judged.table.sheet,
  };
  return UNIT_TASK_COLUMNS.keys.map((key) => cells[key]);
}
