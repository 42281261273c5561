import type { Particulars } from '../workbook/particulars.ts';
import type { Cell, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Position } from '../workbook/address.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import { caution, type Caution, type Where } from './caution.ts';
import { personalNumbers } from './personalNumbers.ts';

/** Cheap: most cells have no such run of digits. */
const MAY_HOLD = /[0-9０-９](?:[ -]?[0-9０-９]){10}/u;

/** Where a page header's text stands, and its font: &R, &"黑体" (18.3.1.46). */
const CODES = /&(?:[A-Za-z]|"[^"]*")/gu;

/** Mobile and identity card numbers in cells, comments and page headers. Kaohe's own sheets only repeat what others say. */
export function findPersonalNumbers(workbook: WorkbookSnapshot, { comments, headers }: Particulars): readonly Caution[] {
  const cautions: Caution[] = [];
  const look = (text: string, where: Where, sheet: string, cell: Position | null): void => {
    if (!MAY_HOLD.test(text)) return;
    const { phones, idCards } = personalNumbers(text);
    if (phones.length > 0) cautions.push(caution('phone', sheet, cell, { masked: phones, where }));
    if (idCards.length > 0) cautions.push(caution('id-card', sheet, cell, { masked: idCards, where }));
  };
  for (const sheet of workbook.sheets) {
    if (isOwnSheet(workbook, sheet)) continue;
    for (const { rowIndex, cells } of sheet.rows) {
      for (const cell of cells) look(wordsOf(cell), 'cell', sheet.name, { rowIndex, columnIndex: cell.columnIndex });
    }
  }
  for (const { sheet, cell, text } of comments) look(text, 'comment', sheet, cell);
  for (const { sheet, text } of headers) look(text.replace(CODES, ' '), 'header', sheet, null);
  return cautions;
}

/** A number that was typed may be a phone number; one with six zeros at its end is an amount. */
function wordsOf(cell: Cell): string {
  if (cell.kind === 'text') return cell.value;
  return cell.kind === 'number' && cell.formula === undefined && !/0{6}$/u.test(String(cell.value)) ? String(cell.value) : '';
}
