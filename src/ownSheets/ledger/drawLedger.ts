import { asOfFormula, soonDaysFormula } from '../../rules/asOfDay.ts';
import { STATE_WORDS } from '../../rules/taskState.ts';
import type { JudgedTask, Ledger } from '../../tasks/model.ts';
import { BY_URGENCY } from '../../tasks/taskLines.ts';
import { columnName } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { largest } from '../../workbook/largest.ts';
import { serialOf } from '../../workbook/serialDate.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { dayCells } from '../../rules/dueDay.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { cellEdits, shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { columnArea, drawLooks } from '../kit/ownSheet.ts';
import { roomyWidths, rowHeights } from '../kit/sizes.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { AS_OF_CELL, dayColumns, LEDGER_HEADER_ROW, ledgerLayout, WIDEST } from './ledgerColumns.ts';
import { ledgerNames } from './ledgerNames.ts';
import { ledgerRow } from './ledgerRows.ts';
import { stateLights } from './stateLights.ts';
import { taskLinks } from './taskLinks.ts';

const NOTE = `一项任务一行。完成情况引自原表，截止日期、剩余天数、状态按“${OWN_SHEETS.settings}”的截至日期和临期天数随时算出；增减任务、改动时限后，请重新生成。`;

/** 任务台账: a row a task in the workbook's order. What stands in it of dates and states follows 考核设置 and the office's progress. */
export function drawLedger(sheet: string, { tasks, asOf, soonDays }: Ledger, date1904: boolean): readonly Edit[] {
  const layout = ledgerLayout(tasks);
  const { columns, lastPrinted } = layout;
  const { index, letter } = columns;
  const [header, top] = [LEDGER_HEADER_ROW, LEDGER_HEADER_ROW + 1];
  const counts = tasks.map(({ days }) => dayCells(days, { day: asOf, cell: AS_OF_CELL }).length);
  const days = largest([0, ...counts.filter((count) => count > 1)]);
  const likeness = likenesses(tasks);
  const rows = tasks.map((judged, i) =>
    ledgerRow({
      layout,
      judged,
      number: i + 1,
      row: top + i + 1,
      asOf,
      date1904,
      days,
      likeness: likeness.get(judged.table) ?? null,
    }),
  );
  const [first, last] = [top + 1, top + rows.length];
  const extra = dayColumns(days);
  const words = [...columns.words, ...extra.map(([word]) => word)];
  const looks = [...columns.looks, ...extra.map(() => 'greyDay' as const)];
  const right = words.length - 1;
  const shown = rows.map((row) => row.map((cell, k) => (k > lastPrinted || k === index.due ? null : shownBy(cell))));
  const widths = roomyWidths(shown, [...columns.widths, ...extra.map(([, width]) => width)], WIDEST);
  const stateRange = `$${letter.state}$${first}:$${letter.state}$${last}`;
  return [
    {
      edit: 'add-sheet',
      sheet,
      columnWidths: widths,
      rowHeights: { 1: 28, 2: 18, 3: 22, [top]: 24, ...rowHeights(shown, widths, first) },
      freeze: { rows: top, columns: 0 },
      tabColor: '7030A0',
      print: { orientation: 'landscape', titleRows: `${top}:${top}`, area: `A1:${columnName(lastPrinted)}${last}` },
      filter: `A${top}:${columnName(right)}${last}`,
    },
    ...ledgerNames(sheet, layout, first, last),
    ...cellEdits(sheet, [[OWN_SHEETS.ledger], [NOTE]], 0, 0),
    ...cellEdits(
      sheet,
      [
        [
          countsOf(tasks, stateRange),
          ...Array.from({ length: index.words - 1 }, (): CellDraft => null),
          '截至日期',
          { formula: asOfFormula(), value: serialOf(asOf, date1904) },
          '临期天数',
          { formula: soonDaysFormula(), value: soonDays },
        ],
      ],
      LEDGER_HEADER_ROW - 1,
      0,
    ),
    ...cellEdits(sheet, [words], header, 0),
    ...cellEdits(sheet, rows, top, 0),
    ...drawLooks(sheet, [
      [columnArea(0, 0, 0), 'title'],
      [columnArea(0, 1, 2), 'sentence'],
      [columnArea(index.words, 2, 2), 'grey'],
      [columnArea(index.due, 2, 2), 'day'],
      [columnArea(index.left, 2, 2), 'grey'],
      [columnArea(index.state, 2, 2), 'centred'],
      [{ top: header, left: 0, bottom: header, right }, 'header'],
      ...alikeLooks(looks, top, last - 1),
    ]),
    ...stateLights(sheet, `${letter.due}${first}:${letter.state}${last}`, letter.state, first),
    taskLinks(sheet, tasks, top, index.sheet),
  ];
}

/** 共 34 项：逾期 2 项，临期 3 项 …, by the states as they are. */
function countsOf(tasks: readonly JudgedTask[], states: string): CellDraft {
  const parts = BY_URGENCY.map((state) => `"${STATE_WORDS[state]} "&COUNTIF(${states},"${STATE_WORDS[state]}")&" 项"`);
  const value = BY_URGENCY.map((state) => `${STATE_WORDS[state]} ${tasks.filter((one) => one.state === state).length} 项`);
  return { formula: `"共 ${tasks.length} 项："&${parts.join('&"，"&')}`, value: `共 ${tasks.length} 项：${value.join('，')}` };
}

/** A number in a table's columns of progress, by which those typed later are taken: 100% stands in a cell as 1. */
function likenesses(tasks: readonly JudgedTask[]): ReadonlyMap<JudgedTask['table'], Cell> {
  const found = new Map<JudgedTask['table'], Cell>();
  for (const { task, table } of tasks) {
    for (const { cell } of task.progressAt) if (cell?.kind === 'number' && !found.has(table)) found.set(table, cell);
  }
  return found;
}
