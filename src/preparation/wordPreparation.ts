import type { LeftTable, PreparedTable } from './preparation.ts';
import type { PreparationWords } from './words/words.ts';

export function wordPreparedTable(table: PreparedTable, words: PreparationWords): string {
  const word = { scores: words.scores, 'unit-columns': words.unitColumns, 'unit-sheets': words.unitSheets }[table.kind];
  return word(table);
}

export function wordLeftTable(table: LeftTable, { left, reasons }: PreparationWords): string {
  return left(table, reasons[table.reason]);
}
