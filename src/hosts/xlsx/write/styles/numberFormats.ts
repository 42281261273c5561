import { escapeAttribute } from '../xml/escapeXml.ts';
import type { StyleList } from './styleList.ts';
import { freeNumber } from '../xml/freeNumber.ts';

/** The formats that every program knows by number, in any language (18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
};
/** The first number that is a file's own. */
const FIRST_OWN = 164;
/** Numbers of formats have two bytes in Excel ([MS-XLS] 2.5.165). */
const LARGEST = 65_535;

/** Gives the number of a number format, added to the list if there is none. */
export function numberFormats(list: StyleList, prefix: string): (code: string) => number {
  const numbers = new Map(list.nodes.map(({ attributes }) => [attributes['formatCode'], Number(attributes['numFmtId'])]));
  return (code) => {
    const known = BUILT_IN[code] ?? numbers.get(code);
    if (known !== undefined) return known;
    const next = freeNumber([...numbers.values()], Number, LARGEST, FIRST_OWN);
    list.indexOf(`<${prefix}numFmt numFmtId="${next}" formatCode="${escapeAttribute(code)}"/>`);
    numbers.set(code, next);
    return next;
  };
}
