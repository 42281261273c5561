import { stringifyTokens, tokenize } from '@borgar/fx/xlsx';
import { quoteSheetName } from '../../../src/workbook/quoteSheetName.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Json } from '../wire.ts';
import { splitReference } from '../workbook/formula.ts';
import { around, type Rule } from './rule.ts';

/**
 * What comes back is Excel's own spelling: names of functions in capitals, names of sheets in quotes only where they need them,
 * a backslash before the hyphens and blanks of a date's format, @ before what may come to several cells, line ends as \n.
 */
export const normalised: Rule = {
  name: 'formulas, formats and texts come back in Excel’s spelling',
  source:
    'measured on LTSC 2021 (16.0.14334) by a public project, one report; @: https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34; which functions take it, and line ends: inferred',
  around: [
    around('Range', 'formulas', {
      get: (_, go, excel) => each(go(), (text) => spelledFormula(text, excel)),
      set: (_, value, go) => go(each(value as Json, withLineEnds)),
    }),
    around('Range', 'values', { set: (_, value, go) => go(each(value as Json, withLineEnds)) }),
    around('Range', 'numberFormat', { get: (_, go) => each(go(), spelledFormat) }),
    around('ConditionalFormatRule', 'formula', { get: (_, go, excel) => each(go(), (text) => spelledFormula(text, excel)) }),
    around('NamedItem', 'formula', { get: (_, go, excel) => each(go(), (text) => spelledFormula(text, excel)) }),
  ],
};

function each(value: Json, of: (text: string) => string): Json {
  if (typeof value === 'string') return of(value);
  return Array.isArray(value) ? value.map((one: Json) => each(one, of)) : value;
}

function withLineEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

/**
 * https://support.microsoft.com/office/dynamic-array-formulas-vs-legacy-cse-array-formulas: these give references, which may be of
 * several cells.
 */
const MAY_BE_SEVERAL = /^=(?=(?:INDEX|OFFSET|INDIRECT)\()/u;

export function spelledFormula(formula: string, { workbook }: Pick<InMemoryExcel, 'workbook'>): string {
  if (!/^=./su.test(formula)) return formula;
  try {
    const tokens = tokenize(formula).map((token) => {
      if (token.type === 'func' || token.type === 'bool') return { ...token, value: token.value.toUpperCase() };
      if (!token.type.startsWith('range')) return token;
      const [sheet, rest] = splitReference(token.value);
      const cells = token.type === 'range_named' ? rest : rest.toUpperCase();
      if (sheet === null || sheet.startsWith('[')) return sheet === null ? { ...token, value: cells } : token;
      return { ...token, value: `${quoteSheetName(workbook.sheet(sheet)?.name ?? sheet)}!${cells}` };
    });
    return stringifyTokens(tokens).replace(MAY_BE_SEVERAL, '=@');
  } catch {
    return formula;
  }
}

/** yyyy-mm-dd → yyyy\-mm\-dd; what stands in quotes and brackets, and behind a backslash, stays. */
export function spelledFormat(format: string): string {
  if (!/[ymdhs]/iu.test(format.replace(/"[^"]*"|\\./gu, '')) || format === 'General') return format;
  return format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*].|([- ])/gsu, (all, plain: string | undefined) =>
    plain === undefined ? all : `\\${plain}`,
  );
}
