import { FINDING_COLUMNS, IGNORE } from '../../ownSheets/findings/readRemarks.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { settingsForm } from '../../ownSheets/settings/settingsForm.ts';
import { READ_AS, WORDS } from '../../settings/settingWords.ts';
import { addressOf } from '../../workbook/address.ts';
import { fold } from '../../workbook/fold.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { ListRule } from './editing/cellRule.ts';

/** The rules of the cells of Kaohe's own sheets that take only certain words, by address, as their validation in Excel has them. */
export function ownSheetRules(workbook: WorkbookSnapshot, sheet: SheetSnapshot): ReadonlyMap<string, ListRule> {
  if (!isOwnSheet(workbook, sheet)) return new Map();
  if (findOwnSheet(workbook, 'findings')?.name === sheet.name) return handlingRules(sheet);
  const form = settingsForm(workbook);
  if (form?.sheet !== sheet.name) return new Map();
  const { marks, bonus, bandsBy } = form.general;
  const rules = [
    ...[marks, bonus].map((field) => [field, [WORDS.yes, WORDS.no]] as const),
    [bandsBy, [WORDS.percent, WORDS.points]] as const,
    ...form.gates.rows.map((row) => [row[3], [WORDS.passed, WORDS.failed]] as const),
    ...[...form.readings.rows, ...form.readings.free].map((row) => [row[2], Object.values(READ_AS)] as const),
  ];
  return new Map(
    rules.flatMap(([field, words]): (readonly [string, ListRule])[] =>
      field ? [[addressOf(field.cell), { kind: 'list', words, style: 'stop' }]] : [],
    ),
  );
}

function handlingRules(sheet: SheetSnapshot): ReadonlyMap<string, ListRule> {
  const grid = gridOf(sheet);
  const words = ['已改正', '属实', IGNORE];
  const rule: ListRule = { kind: 'list', words, style: 'warning' };
  const header = grid.rowIndexes.find((rowIndex) => grid.filled(rowIndex).some((cell) => fold(textOf(cell)) === FINDING_COLUMNS[0]));
  const column = header === undefined ? undefined : grid.filled(header).find((cell) => fold(textOf(cell)) === '处理')?.columnIndex;
  if (header === undefined || column === undefined) return new Map();
  const rows = grid.rowIndexes.filter((rowIndex) => rowIndex > header);
  return new Map(rows.map((rowIndex) => [addressOf({ rowIndex, columnIndex: column }), rule]));
}
