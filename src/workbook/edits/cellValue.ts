/** What a cell can be given. */
export type PlainValue = number | string | boolean;

/** A formula with the result that we know, so that a program which doesn't recalculate shows it. */
export interface FormulaValue {
  /** Without the equals sign, in English names with commas, as files keep it. */
  readonly formula: string;
  readonly value: PlainValue;
}
