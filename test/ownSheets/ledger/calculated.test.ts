import { existsSync, readFileSync } from 'node:fs';
import { findOwnSheet } from '../../../src/ownSheets/ownSheets.ts';
import { LEDGER_COLUMNS, LEDGER_HEADER_ROW } from '../../../src/ownSheets/ledger/ledgerColumns.ts';
import { UNIT_TASK_COLUMNS, UNIT_TASKS_HEADER_ROW } from '../../../src/ownSheets/unitTasks/unitTaskColumns.ts';
import { sayTaskSettings } from '../../../src/ownSheets/settings/taskSettings.ts';
import { leadMissingFormula, overdueMarkFormula } from '../../../src/rules/taskMarks.ts';
import { daysLeft, STATE_WORDS } from '../../../src/rules/taskState.ts';
import { markedCell } from '../../../src/tasks/markedCell.ts';
import type { Ledger } from '../../../src/tasks/model.ts';
import { readLedger } from '../../../src/tasks/readLedger.ts';
import { planLedger } from '../../../src/tools/ledger/planLedger.ts';
import { addressOf, type Position } from '../../../src/workbook/address.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { gridOf, isBlank, textOf, type Grid } from '../../../src/workbook/grid.ts';
import { quoteSheetName } from '../../../src/workbook/quoteSheetName.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { edited, read } from '../../formulas/assessedFile.ts';
import { hasOffice, recalculateAll } from '../../formulas/officeRun.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { PLAN } from './plans.ts';

if (!hasOffice) console.info('LibreOffice is not there: no ledger is calculated');
const each = hasOffice ? test.each : test.skip.each;

const SHARED = ['tonghua-plan', 'yulin-plan', 'wangyi-responsibilities', 'edges']
  .map((name) => [name, `../shared/cases-tasks/${name}.xlsx`] as const)
  .filter(([, path]) => existsSync(path));
const PLANS: readonly (readonly [string, Uint8Array])[] = [
  ['drawn', PLAN],
  ...SHARED.map(([name, path]) => [name, readFileSync(path)] as const),
];
/** Days in a leap year and out of one, before and after deadlines, and the days for 临期. */
const DAYS = [
  ['2020-06-01', 30],
  ['2021-01-10', 60],
  ['2019-12-31', 0],
] as const;
const CASES = PLANS.flatMap(([name, bytes]) => DAYS.map(([day, soon]) => [name, day, soon, bytes] as const));
const FIRST = '2020-03-01';
const TRIAL = '试算';

const calculated = new Map<string, WorkbookSnapshot>();

beforeAll(() => {
  if (!hasOffice) return;
  const files = CASES.map(([name, day, soon, bytes]): [string, Uint8Array] => [`${name} ${day}`, ledgerFile(bytes, day, soon)]);
  const mended: Edit = { edit: 'set-values', sheet: "甲'表 1", range: 'F3', values: [['9月底前']] };
  files.push(['mended', edited(ledgerFile(PLAN, ...DAYS[0]), [mended])]);
  for (const [name, bytes] of recalculateAll(new Map(files))) calculated.set(name, read(bytes));
}, 300_000);

/** Written on another day, and then 考核设置 says this one; the marks stand in cells of a sheet, a task a row. */
function ledgerFile(bytes: Uint8Array, asOf: string, soonDays: number): Uint8Array {
  const planned = finish(planLedger(read(bytes), { today: FIRST }));
  const written = edited(bytes, planned.edits);
  const workbook = read(written);
  const settings = findOwnSheet(workbook, 'settings');
  if (!settings) throw new Error('no 考核设置');
  const marks = planned.ledger.tasks.map((judged): readonly { readonly formula: string; readonly value: string }[] => {
    const cell = (at: Position): string => `${quoteSheetName(judged.table.sheet)}!${addressOf(at)}`;
    const isDeadline = judged.task.deadline !== null;
    return [overdueMarkFormula(cell(markedCell(judged)), judged.table.sheet, isDeadline), leadMissingFormula(cell(judged.task.leadAt))].map(
      (formula) => ({ formula, value: '' }),
    );
  });
  const trial: readonly Edit[] = [
    { edit: 'add-sheet', sheet: TRIAL, columnWidths: [9, 9] },
    { edit: 'set-formulas', sheet: TRIAL, range: `A1:B${marks.length}`, formulas: marks },
  ];
  return edited(written, [...sayTaskSettings(settings, false, { asOf, soonDays }), ...trial]);
}

function ledgerAt(bytes: Uint8Array, asOf: string, soonDays: number): Ledger {
  return finish(readLedger(read(bytes), FIRST, { asOf, soonDays }));
}

function sheetOf(name: string, kind: 'ledger' | 'unitTasks'): Grid {
  const workbook = calculated.get(name);
  const sheet = workbook && findOwnSheet(workbook, kind);
  if (!sheet) throw new Error(`${name} was not calculated`);
  return gridOf(sheet);
}

const duty = (judged: Ledger['tasks'][number], asOf: string): readonly string[] => [
  STATE_WORDS[judged.state],
  String(daysLeft(judged.state, judged.next ?? judged.deadlines.at(-1) ?? null, asOf) ?? ''),
];

each(CASES)('任务台账 of %s says on %s what the answer says', (name, asOf, soon, bytes) => {
  const grid = sheetOf(`${name} ${asOf}`, 'ledger');
  const { index } = LEDGER_COLUMNS;
  const said = (i: number, key: keyof typeof index): string => textOf(grid.own(LEDGER_HEADER_ROW + 1 + i, index[key]));
  const { tasks } = ledgerAt(bytes, asOf, soon);
  expect(tasks.map((_, i) => [said(i, 'state'), said(i, 'left')])).toEqual(tasks.map((judged) => duty(judged, asOf)));
  expect(textOf(grid.own(LEDGER_HEADER_ROW + 1 + tasks.length, index.number))).toBe('');
});

each(CASES)('单位任务 of %s says on %s what the answer says', (name, asOf, soon, bytes) => {
  const grid = sheetOf(`${name} ${asOf}`, 'unitTasks');
  const { index } = UNIT_TASK_COLUMNS;
  const said = (row: number, key: keyof typeof index): string => textOf(grid.own(row, index[key]));
  const { tasks, units } = ledgerAt(bytes, asOf, soon);
  const rows = grid.rowIndexes.filter((row) => row > UNIT_TASKS_HEADER_ROW);
  expect(rows).toHaveLength(units.reduce((sum, { lead, supporting }) => sum + lead.length + supporting.length, 0));
  const wanted = rows.map((row) => duty(tasks[Number(said(row, 'number')) - 1] as Ledger['tasks'][number], asOf));
  expect(rows.map((row) => [said(row, 'state'), said(row, 'left')])).toEqual(wanted);
});

each(CASES)('marks in %s show on %s what is overdue and where no lead stands', (name, asOf, soon, bytes) => {
  const trial = calculated.get(`${name} ${asOf}`)?.sheets.find((sheet) => sheet.name === TRIAL);
  if (!trial) throw new Error(`${name} was not calculated`);
  const grid = gridOf(trial);
  const shows = (i: number, column: number): boolean => grid.own(i, column)?.value === true;
  const { tasks } = ledgerAt(bytes, asOf, soon);
  const marked = (at: Position, sheet: string): string => `${sheet} ${at.rowIndex},${at.columnIndex}`;
  // A deadline merged over several tasks is marked where one of them is overdue.
  const overdue = new Set(tasks.filter(({ state }) => state === 'overdue').map((one) => marked(markedCell(one), one.table.sheet)));
  expect(tasks.map((_, i) => shows(i, 0))).toEqual(tasks.map((one) => overdue.has(marked(markedCell(one), one.table.sheet))));
  const unled = tasks.flatMap(({ task }, i) => (task.lead.length === 0 && !task.slipped ? [i] : []));
  expect(unled.filter((i) => !shows(i, 1))).toEqual([]);
  // One who leads may stand in a cell above.
  const office = new Map(read(bytes).sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const stands = ({ task, table }: Ledger['tasks'][number]): boolean =>
    task.lead.length > 0 && !isBlank(office.get(table.sheet)?.own(task.leadAt.rowIndex, task.leadAt.columnIndex) ?? null);
  const led = tasks.flatMap((one, i) => (stands(one) ? [i] : []));
  expect(led).not.toEqual([]);
  expect(led.filter((i) => shows(i, 1))).toEqual([]);
});

each([
  ['drawn 2020-06-01', true],
  ['mended', false],
] as const)('the mark on an overdue deadline goes out once it is another: %s', (name, shows) => {
  const trial = calculated.get(name)?.sheets.find((sheet) => sheet.name === TRIAL);
  expect(trial && gridOf(trial).own(0, 0)?.value).toBe(shows);
});
