import { type CellFormat, NORMAL } from './cellFormat.ts';

export type CellValue = string | number | boolean;

/** What a cell of the sheet holds. A blank cell that has a format is one too. */
export interface Cell {
  /** '' for a blank cell. */
  readonly value: CellValue;
  readonly valueType: ValueType;
  /** With its equals sign, as `range.formulas` gives it; null for a cell that was typed. */
  readonly formula: string | null;
  readonly format: CellFormat;
  readonly hyperlink: Hyperlink | null;
}

/** Those of Excel.RangeValueType that cells of ours have. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export const BLANK: Cell = { value: '', valueType: 'Empty', formula: null, format: NORMAL, hyperlink: null };

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];

/** Errors read as their text: `#REF!` is one, `#REF` is not. */
export function valueTypeOf(value: CellValue): ValueType {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return ERRORS.includes(value) ? 'Error' : 'String';
}
