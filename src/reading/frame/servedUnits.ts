import { oneLine } from '../../workbook/fold.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { TableFrame } from './frameTables.ts';

const FOOTER = /^\s*(?:被|受)?考\s*核\s*(?:单位|对象|范围)\s*(?:包括|为|有)\s*[:：]?\s*([\s\S]+)$/u;

/** The units that a table says it serves, in a line above or below it: `考核单位包括：甲、乙、丙`. Empty where it says none. */
export function servedUnits(grid: Grid, frame: TableFrame): readonly string[] {
  for (const rowIndex of [...frame.body, ...frame.preamble]) {
    for (const cell of grid.filled(rowIndex)) {
      const list = cell.columnIndex <= frame.reachRight ? FOOTER.exec(textOf(cell))?.[1] : undefined;
      if (list !== undefined) return [...new Set(namesIn(list))];
    }
  }
  return [];
}

/** Commas part names, but not within brackets: 县（市、区） is one. */
function namesIn(list: string): readonly string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const letter of list) {
    if (letter === '（' || letter === '(') depth++;
    else if (letter === '）' || letter === ')') depth--;
    if (depth <= 0 && /[、,，;；\n]/u.test(letter)) {
      names.push(name);
      name = '';
    } else name += letter;
  }
  return [...names, name].map((one) => oneLine(one).replace(/[。.]+$/u, '')).filter((one) => one !== '');
}
