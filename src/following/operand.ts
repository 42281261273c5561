import type { Area } from '../workbook/address.ts';
import type { Value } from './value.ts';

/** Cells that a formula names. The sheet's name is in lower case. */
export interface Reference {
  readonly kind: 'reference';
  readonly sheet: string;
  readonly area: Area;
}

/** Several values, row by row. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly height: number;
  readonly width: number;
  readonly values: readonly Value[];
}

/** What a part of a formula can be. */
export type Operand = Value | Reference | Matrix;

export function isReference(operand: Operand): operand is Reference {
  return typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'reference';
}

export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'matrix';
}

export function sizeOf({ top, left, bottom, right }: Area): { readonly height: number; readonly width: number } {
  return { height: bottom - top + 1, width: right - left + 1 };
}
