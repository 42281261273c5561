/** An error of a cell, such as #DIV/0!. One object a code. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell or a part of a formula comes to; null is a blank cell. */
export type Value = number | string | boolean | null | CellError;

const ERRORS = new Map<string, CellError>();

export function errorOf(code: string): CellError {
  let error = ERRORS.get(code);
  if (!error) ERRORS.set(code, (error = new CellError(code)));
  return error;
}

export const VALUE_ERROR = errorOf('#VALUE!');
export const NOT_THERE = errorOf('#N/A');
export const NUMBER_ERROR = errorOf('#NUM!');
export const REFERENCE_ERROR = errorOf('#REF!');
export const DIVISION_ERROR = errorOf('#DIV/0!');

export function isError(value: unknown): value is CellError {
  return value instanceof CellError;
}

/** A number as Excel keeps it: what is no finite one is an error. */
export function finite(number: number): number | CellError {
  // There is no negative zero in a cell.
  return Number.isFinite(number) ? number + 0 : NUMBER_ERROR;
}
