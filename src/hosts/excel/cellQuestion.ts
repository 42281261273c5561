import { areaAddress, type Area } from '../../workbook/address.ts';
import { numberKind, type NumberKind } from '../../workbook/numberKind.ts';
import type { Cell, RowSnapshot } from '../../workbook/snapshot.ts';
import { bytesIn } from './bytesIn.ts';
import type { Question } from './askAll.ts';

const REQUEST_BYTES = 800;
/** A cell of Chinese text comes twice, as value and as formula, with its type and its format. A first guess. */
const CELL_BYTES = 60;

/** Asks for the content of an area; `found` gets its rows, top to bottom, those without content left out. */
export function cellQuestion(sheetId: string, area: Area, found: (row: RowSnapshot) => void): Question {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes: height * width * CELL_BYTES,
    halves() {
      if (height === 1) return null;
      const middle = area.top + Math.floor(height / 2);
      return [cellQuestion(sheetId, { ...area, bottom: middle - 1 }, found), cellQuestion(sheetId, { ...area, top: middle }, found)];
    },
    ask(context) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
      range.load('values,formulas,valueTypes,numberFormat');
      return () => {
        const content = { values: range.values, formulas: range.formulas, types: range.valueTypes, formats: range.numberFormat };
        for (const row of rowsOf(content, area)) found(row);
        return bytesOf(content);
      };
    },
  };
}

/** Rows × columns of one range, as Excel tells them. */
export interface RangeContent {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  /** As Excel in English writes them: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member */
  readonly formats?: readonly (readonly unknown[])[];
}

/** The rows that hold something; `top` and `left` are where the range begins. */
export function rowsOf(
  { values, formulas, types, formats }: RangeContent,
  { top, left }: Pick<Area, 'top' | 'left'>,
): readonly RowSnapshot[] {
  return values.flatMap((row, down) => {
    const cells = row.flatMap((value, right) =>
      cellOf(left + right, value, formulas[down]?.[right], types[down]?.[right] ?? 'Empty', formats?.[down]?.[right]),
    );
    return cells.length > 0 ? [{ rowIndex: top + down, cells }] : [];
  });
}

function cellOf(columnIndex: number, value: unknown, written: unknown, type: string, format: unknown): readonly Cell[] {
  // A typed text may begin with an equals sign too (behind an apostrophe): then value and formula are one and the same.
  const formula =
    typeof written === 'string' && written.startsWith('=') && written !== value ? { formula: asFilesKeep(written.slice(1)) } : {};
  switch (type) {
    case 'Empty':
      return 'formula' in formula ? [{ columnIndex, ...formula, kind: 'text', value: '' }] : [];
    case 'Double':
    case 'Integer':
      return typeof value === 'number' ? [{ columnIndex, ...formula, kind: 'number', value, ...shownAs(format) }] : [];
    case 'Boolean':
      return [{ columnIndex, ...formula, kind: 'boolean', value: value === true }];
    case 'Error':
      return [{ columnIndex, ...formula, kind: 'error', value: String(value) }];
    case 'Unknown':
      return 'formula' in formula ? [{ columnIndex, ...formula, kind: 'uncalculated', value: null }] : [];
    default:
      return [{ columnIndex, ...formula, kind: 'text', value: String(value) }];
  }
}

/**
 * Excel tells an @ where an older formula takes one cell of many, which files keep without it; that of a table's column, [@得分], stays.
 * https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
function asFilesKeep(formula: string): string {
  return formula.includes('@')
    ? formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|@/gu, (part) => (part === '@' ? '' : part))
    : formula;
}

function shownAs(format: unknown): { readonly format?: NumberKind } {
  const kind = typeof format === 'string' ? numberKind(format) : undefined;
  return kind ? { format: kind } : {};
}

/** How long the answer was: a Chinese character takes three bytes. */
function bytesOf({ values, formulas, formats }: RangeContent): number {
  let bytes = 0;
  for (const rows of [values, formulas, formats ?? []]) {
    for (const row of rows) {
      for (const value of row) bytes += 7 + (typeof value === 'string' ? bytesIn(value) : 6);
    }
  }
  return bytes;
}
