import { type Area, parseAddress, parseArea, type Position } from '../../../src/workbook/address.ts';
import type { Cell } from '../workbook/cell.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { NO_VALIDATION, type ValidationSettings } from '../workbook/validation.ts';
import { common } from '../workbook/areas.ts';
import type { RangeTarget } from './targets.ts';

/**
 * `dataValidation.valid`: true where all cells hold what their rules allow, false where none does, null where some do.
 * Bounds may be numbers and single cells, lists words and areas of the sheet; what any other formula allows is not known
 * without an engine and counts as allowed.
 */
export function validityOf({ sheet, areas }: RangeTarget): boolean | null {
  const found = new Set<boolean>();
  for (const area of areas) {
    for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) {
      for (let columnIndex = area.left; columnIndex <= area.right; columnIndex++) {
        const at = { rowIndex, columnIndex };
        found.add(isAllowed(sheet.cell(rowIndex, columnIndex), ruleAt(sheet, at), sheet, at));
      }
    }
  }
  return found.size === 1 ? found.has(true) : null;
}

function ruleAt(sheet: Sheet, { rowIndex, columnIndex }: Position): ValidationSettings {
  const cell: Area = { top: rowIndex, left: columnIndex, bottom: rowIndex, right: columnIndex };
  return sheet.validations.find(({ areas }) => common(areas, [cell]).length > 0) ?? NO_VALIDATION;
}

function isAllowed(
  { value, valueType }: Cell,
  { type, rule, anchor, ignoreBlanks }: ValidationSettings,
  sheet: Sheet,
  at: Position,
): boolean {
  if (valueType === 'Empty') return ignoreBlanks;
  const settings = Object.values(rule)[0] as { formula1?: string; formula2?: string; operator?: string; source?: string } | undefined;
  if (type === 'List') return wordsOf(settings?.source ?? '', sheet).includes(String(value));
  if (type !== 'Decimal' && type !== 'WholeNumber' && type !== 'TextLength') return true;
  const measured = type === 'TextLength' ? String(value).length : value;
  if (typeof measured !== 'number' || (type === 'WholeNumber' && !Number.isInteger(measured))) return false;
  const operand = (formula: string | undefined): number | undefined => operandAt(formula ?? '', anchor, sheet, at);
  return compare(measured, settings?.operator ?? '', operand(settings?.formula1), operand(settings?.formula2));
}

function wordsOf(source: string, sheet: Sheet): string[] {
  const area = parseArea(source.replace(/^=/u, '').replaceAll('$', ''));
  if (!source.startsWith('=') || !area) return source.split(',').map((word) => word.trim());
  return [...sheet.cellsIn(area)].map(([, , { value }]) => String(value));
}

/** A number, or the number in a cell, which moves with the cell as the rule is relative to its anchor. */
function operandAt(formula: string, anchor: string, sheet: Sheet, at: Position): number | undefined {
  const text = formula.slice(1);
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  const [target, from] = [parseAddress(text), parseAddress(anchor)];
  if (!target || !from) return undefined;
  const row = /\$\d/u.test(text) ? target.rowIndex : target.rowIndex + at.rowIndex - from.rowIndex;
  const column = text.startsWith('$') ? target.columnIndex : target.columnIndex + at.columnIndex - from.columnIndex;
  const { value } = sheet.cell(row, column);
  return value === '' ? 0 : typeof value === 'number' ? value : undefined;
}

function compare(value: number, operator: string, first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || (operator.endsWith('etween') && second === undefined)) return true;
  const between = value >= first && value <= (second ?? first);
  switch (operator) {
    case 'Between':
      return between;
    case 'NotBetween':
      return !between;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    default:
      return value <= first;
  }
}
