/** What a cell can be given. */
export type PlainValue = number | string | boolean;

/** A formula with the result that we know, so that a program which doesn't recalculate shows it. */
export interface FormulaValue {
  /** Without the equals sign, in English names with commas, as files keep it. */
  readonly formula: string;
  readonly value: PlainValue;
}

/** Tells a formula from a value. */
export function isFormula(cell: PlainValue | FormulaValue | null): cell is FormulaValue {
  return typeof cell === 'object' && cell !== null;
}

/** A formula's result that stands for no value (18.17.2.7): a text that says the same is rarer than a link to a cell that holds it. */
export function isErrorResult(value: PlainValue): value is string {
  return typeof value === 'string' && ERROR.test(value);
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/u;
