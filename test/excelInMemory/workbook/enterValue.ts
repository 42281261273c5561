import { ExcelError } from './excelError.ts';
import { type Cell, type CellValue, valueTypeOf } from './cell.ts';
import { readEntry } from './readEntry.ts';
import { patching } from './sheet.ts';

/** What entering needs to know beside the cell. */
export interface EntryContext {
  readonly today: Date;
  readonly date1904: boolean;
  /** The result of a formula with its equals sign, or a refusal. There is no formula engine: a test says what comes out. */
  readonly calculate: (formula: string) => CellValue;
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/** The cell after a value was entered in it, by a person or through `values` and `formulas`. */
export function enterValue(cell: Cell, entered: CellValue, context: EntryContext): Cell {
  const isText = cell.format.numberFormat === '@';
  if (typeof entered !== 'string') return withValue(cell, isText ? plainText(entered) : entered);
  if (entered === '') return { ...cell, value: '', valueType: 'Empty', formula: null };
  if (entered.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument');
  if (entered.startsWith("'")) return asText(cell, entered.slice(1));
  if (isText) return asText(cell, entered);
  const spelled = readEntry(entered, context.today, context.date1904);
  if (spelled) {
    const numberFormat = cell.format.numberFormat === 'General' ? spelled.numberFormat : undefined;
    const format = numberFormat === undefined ? cell.format : patching({ numberFormat })(cell.format);
    return withValue({ ...cell, format }, spelled.value);
  }
  if (/^[=+\-@]./su.test(entered)) return withFormula(cell, entered, context);
  return withValue(cell, entered);
}

function withFormula(cell: Cell, entered: string, context: EntryContext): Cell {
  // =x stays, +x and -x get an equals sign in front, @x is Lotus for =x.
  const formula = entered.startsWith('=') ? entered : `=${entered.replace(/^@/u, '')}`;
  const value = context.calculate(formula);
  return { ...cell, formula, value, valueType: value === '' ? 'String' : valueTypeOf(value) };
}

function withValue(cell: Cell, value: CellValue): Cell {
  return { ...cell, value, valueType: valueTypeOf(value), formula: null };
}

/** Even `#REF!` and the empty text are text behind an apostrophe or in a cell that is formatted so. */
function asText(cell: Cell, value: string): Cell {
  return { ...cell, value, valueType: 'String', formula: null };
}

function plainText(value: number | boolean): string {
  return typeof value === 'number' ? String(value) : String(value).toUpperCase();
}
