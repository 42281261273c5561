import type { PlainValue } from '../../../workbook/edit.ts';
import { parseTabbedText } from './tabbedText.ts';

/** A cell on the clipboard: its words, and whether Excel says that digits in it are text. */
export interface PastedCell {
  readonly text: string;
  readonly isText: boolean;
  /** What it holds, where it was copied in this grid: what it shows may be rounded. */
  readonly value?: PlainValue;
}

/** The most columns of a sheet; more a span can't cover. */
const MOST_SPAN = 16_384;

/**
 * What was copied in Excel, WPS or LibreOffice. Their table tells more than their text does: numbers with all their digits,
 * and which cells hold text. Without a table, the text is taken.
 */
export function pastedRows(html: string, text: string): readonly (readonly PastedCell[])[] {
  const table = /<table/iu.test(html) ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null;
  if (!table) return parseTabbedText(text).map((row) => row.map((words) => ({ text: words, isText: false })));
  const rows: PastedCell[][] = [];
  // Places that a cell above covers, `row column`.
  const covered = new Set<string>();
  Array.from(table.rows).forEach((tr, i) => {
    const row: PastedCell[] = [];
    const fill = (): void => {
      while (covered.has(`${i} ${row.length}`)) row.push({ text: '', isText: false });
    };
    for (const td of Array.from(tr.cells)) {
      fill();
      const [at, columns] = [row.length, Math.min(td.colSpan, MOST_SPAN)];
      for (let k = 0; k < td.rowSpan; k++) for (let n = 0; n < columns; n++) if (k + n > 0) covered.add(`${i + k} ${at + n}`);
      row.push(pastedCell(td));
    }
    fill();
    rows.push(row);
  });
  return rows;
}

function pastedCell(td: HTMLTableCellElement): PastedCell {
  const number = td.getAttribute('x:num') ?? td.getAttribute('sdval');
  if (number) return { text: number, isText: false };
  for (const br of Array.from(td.querySelectorAll('br'))) br.replaceWith('\ue000');
  // Line breaks of the HTML itself are white space.
  const text = (td.textContent ?? '')
    .replace(/[\r\n]\s*/gu, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\ue000', '\n');
  return { text, isText: td.hasAttribute('x:str') };
}
