import { checkAllowed } from '../workbook/protection.ts';
import type { Lines } from './lines.ts';
import type { RangeTarget } from './targets.ts';

/** Points of a Latin letter of 11 points; a Chinese one is twice as wide. */
const LETTER = 5.5;
const LINE = 14.25;

/** Only roughly what Excel does: the longest text of a column, the most lines of a row. */
export function autofit({ sheet, areas }: RangeTarget, lines: Lines): void {
  checkAllowed(sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of areas) {
    const sizes = new Map<number, number>();
    for (const [row, column, cell] of sheet.cellsIn(area)) {
      const i = lines === 'rows' ? row : column;
      const parts = String(cell.value).split('\n');
      const size = lines === 'rows' ? parts.length * LINE : Math.max(...parts.map(widthOf));
      sizes.set(i, Math.max(sizes.get(i) ?? 0, size));
    }
    for (const [i, size] of sizes) sheet[lines].set(i, { ...sheet[lines].get(i), size });
  }
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2E7F' ? 2 : 1), 1) * LETTER;
}
