import { parse, tokenize } from '@borgar/fx/xlsx';
import { ExcelError } from './excelError.ts';
import type { Workbook } from './workbook.ts';
import { quoteSheetName } from '../../../src/workbook/quoteSheetName.ts';

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST = 8192;

/** Refuses a formula (with its equals sign) that can't be one, is too long, or speaks of a sheet that isn't there. */
export function checkFormula(formula: string, workbook: Workbook): void {
  if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument');
  if (formula.length > LONGEST) throw new ExcelError('FormulaLengthExceedsLimit');
  treeOf(formula);
  for (const sheetName of sheetsIn(formula)) {
    if (!workbook.sheet(sheetName)) throw new ExcelError('InvalidArgument', `${formula}: there is no sheet ${sheetName}`);
  }
}

/**
 * What conditional formats and validations refuse beyond that: array constants, references put together by a comma or a
 * space, and columns of tables. [MS-OI29500] 3.2.3.1.3
 */
export function checkCriterion(formula: string, workbook: Workbook): void {
  checkFormula(formula, workbook);
  const table = tokenize(formula).some(({ type }) => type === 'structured');
  if (table || holdsList(treeOf(formula))) throw new ExcelError('InvalidArgument', `${formula} is no criterion`);
}

/** Validations refuse a name that isn't there, too. */
export function checkNames(formula: string, workbook: Workbook): void {
  const known = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)].map(({ name }) => name.toLowerCase());
  for (const { type, value } of tokenize(formula)) {
    const name = value.replace(/^.*!/su, '').toLowerCase();
    if (type === 'range_named' && !known.includes(name)) throw new ExcelError('InvalidArgument', `there is no name ${value}`);
  }
}

/** A formula after a sheet got another name, or, with null, was deleted. */
export function withSheet(formula: string, from: string, to: string | null): string {
  return tokenize(formula)
    .map(({ value }) => {
      const [sheet, rest] = splitReference(value);
      if (sheet?.toLowerCase() !== from.toLowerCase()) return value;
      return to === null ? '#REF!' : `${quoteSheetName(to)}!${rest}`;
    })
    .join('');
}

/** `'一 季'!A1` → 一 季 and A1; a reference without a sheet gives null. */
export function splitReference(reference: string): readonly [sheet: string | null, rest: string] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/su.exec(reference);
  if (!match) return [null, reference];
  return [match[1]?.replaceAll("''", "'") ?? (match[2] as string), match[3] as string];
}

function sheetsIn(formula: string): string[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    const [sheet] = type.startsWith('range') ? splitReference(value) : [null];
    // `[1]` is another workbook.
    return sheet === null || sheet.startsWith('[') ? [] : [sheet];
  });
}

function treeOf(formula: string): unknown {
  try {
    return parse(tokenize(formula));
  } catch {
    throw new ExcelError('InvalidArgument', `${formula} is no formula`);
  }
}

function holdsList(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(holdsList);
  if (typeof node !== 'object' || node === null) return false;
  const { type, operator } = node as { type?: unknown; operator?: unknown };
  if (type === 'ArrayExpression' || (type === 'BinaryExpression' && (operator === ',' || operator === ' '))) return true;
  return Object.values(node).some(holdsList);
}
