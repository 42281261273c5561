import type { Cell } from '../snapshot.ts';
import { bareFormula } from './checkFormula.ts';
import { isErrorResult, type FormulaValue, type PlainValue } from './cellValue.ts';

/** A cell that holds a value, as a snapshot has it. */
export function plainCell(value: PlainValue, columnIndex: number): Cell {
  if (typeof value === 'number') return { columnIndex, kind: 'number', value };
  return typeof value === 'boolean' ? { columnIndex, kind: 'boolean', value } : { columnIndex, kind: 'text', value };
}

/** A cell that holds a formula with its result, as a snapshot has it. */
export function formulaCell({ formula, value }: FormulaValue, columnIndex: number): Cell {
  const result: Cell = isErrorResult(value) ? { columnIndex, kind: 'error', value } : plainCell(value, columnIndex);
  return { ...result, formula: bareFormula(formula) };
}
