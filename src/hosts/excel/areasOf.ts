import { parseArea, type Area } from '../../workbook/address.ts';

/**
 * The areas of an address as Excel tells it: `'县 (1)'!A1:B2,'县 (1)'!D4`. A quoted sheet name may hold commas and
 * exclamation marks. What is no area of cells is left out.
 */
export function areasOf(address: string): readonly Area[] {
  const areas: Area[] = [];
  for (const [, text = ''] of address.matchAll(/(?:(?:'(?:[^']|'')*'|[^',!]*)!)?([^',!]+)(?:,|$)/gu)) {
    const area = parseArea(text.trim());
    if (area) areas.push(area);
  }
  return areas;
}

/** A range as Excel tells its place, zero-based. */
export function areaOfRange(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
