import { OWN_SHEETS, RECALCULATED } from '../../../src/ownSheets/ownSheets.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';

/** A score table: 乙 has more points than there are, and 甲 no evidence. Scores stand in D2:D3, evidence in E2:E3. */
export const LEDGER: readonly (readonly Drawn[])[] = [
  ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
  [1, '甲', 60, 50, null],
  [2, '乙', 40, 41, '附件'],
];

/** A workbook of such sheets, by their names or with more about them. */
export function ledgers(...sheets: readonly (string | (Partial<SheetSnapshot> & { readonly name: string }))[]): WorkbookSnapshot {
  return drawWorkbook(
    ...sheets.map((sheet) => {
      const { name, ...more } = typeof sheet === 'string' ? { name: sheet } : sheet;
      return { ...drawSheet(LEDGER, { name }), ...more };
    }),
  );
}

/** The names of the sheets that a recalculation makes. */
export const OURS: readonly string[] = RECALCULATED.map((kind) => OWN_SHEETS[kind]);

/** The names of a workbook's sheets that are none of ours, in the order of their tabs. */
export function notOurs(excel: InMemoryExcel): readonly string[] {
  return excel.workbook.sheets.map(({ name }) => name).filter((name) => !OURS.includes(name));
}

/** How often each of our sheets is there: once, unless something went wrong. */
export function ours(excel: InMemoryExcel): readonly string[] {
  return excel.workbook.sheets
    .map(({ name }) => name)
    .filter((name) => OURS.some((one) => name.startsWith(one)))
    .sort();
}
