import { largest } from '../workbook/largest.ts';
import type { Node } from './node.ts';
import { NotWorkedOut } from './notWorkedOut.ts';
import { isMatrix, isReference, sizeOf, type Matrix, type Operand, type Reference } from './operand.ts';
import { binary, unary } from './operators.ts';
import type { ReadFormula } from './readFormula.ts';
import type { Scope } from './scope.ts';
import { VALUE_ERROR, type Value } from './value.ts';

const MOST_ARRAY = 100_000;

/** Names stand for names no deeper than that. */
const DEEPEST_NAME = 16;

/** What names stand for lies within one another no deeper than that, all names together: the stack ends. */
const MOST_LEVELS = 400;

/** What a formula's cell then holds. Throws NotWorkedOut. */
export function evaluate({ shape }: ReadFormula, scope: Scope): Exclude<Value, null> {
  if (!shape.node) throw new NotWorkedOut('not-known');
  const value = one(operandOf(shape.node, scope), scope);
  // A formula that gives a blank cell shows 0.
  return value ?? 0;
}

/** What a part of a formula is. */
export function operandOf(node: Node, scope: Scope): Operand {
  switch (node.type) {
    case 'value':
      return node.value;
    case 'reference':
      return referenceAt(node.place, scope);
    case 'name':
      return nameOf(node.name, scope);
    case 'matrix':
      return { kind: 'matrix', height: node.height, width: node.width, values: node.values };
    case 'unary':
      // eslint-disable-next-line kaohe/no-recursion -- levelsOf bounds the depth
      return lift(scope, [operandOf(node.of, scope)], (values) => unary(node.operator, values[0] ?? null));
    case 'binary':
      return chain(node, scope);
    case 'call': {
      const called = scope.functions.get(node.name);
      if (!called) throw new NotWorkedOut('not-known');
      if (node.args.length < called.least || node.args.length > called.most) throw new NotWorkedOut('not-known');
      return called.call(node.args, scope);
    }
  }
}

/** a+b+c leans to the left. */
function chain(node: Extract<Node, { type: 'binary' }>, scope: Scope): Operand {
  const steps: Extract<Node, { type: 'binary' }>[] = [];
  let left: Node = node;
  while (left.type === 'binary') {
    steps.push(left);
    left = left.left;
  }
  // eslint-disable-next-line kaohe/no-recursion -- levelsOf bounds the depth
  let operand = operandOf(left, scope);
  for (const { operator, right } of steps.reverse()) {
    operand = lift(scope, [operand, operandOf(right, scope)], (values) => binary(operator, values[0] ?? null, values[1] ?? null));
  }
  return operand;
}

function referenceAt(place: number, { places, sheet }: Scope): Reference {
  const found = places[place];
  if (!found) throw new NotWorkedOut('not-known');
  return { kind: 'reference', sheet: found.sheet ?? sheet, area: found.area };
}

function nameOf(name: string, scope: Scope): Operand {
  const formula = scope.named(name);
  if (!formula?.shape.node || scope.depth >= DEEPEST_NAME) throw new NotWorkedOut('not-known');
  const levels = scope.levels + formula.shape.levels;
  if (levels > MOST_LEVELS) throw new NotWorkedOut('not-known');
  // eslint-disable-next-line kaohe/no-recursion -- MOST_LEVELS bounds the depth
  return operandOf(formula.shape.node, { ...scope, places: formula.places, depth: scope.depth + 1, levels });
}

/** The one value that is meant. Throws NotWorkedOut where that is not certain. */
export function one(operand: Operand, scope: Scope): Value {
  if (isReference(operand)) {
    const { area, sheet } = operand;
    const at = meetingCell(operand, scope);
    if (!at) return VALUE_ERROR;
    return scope.book.valueAt(
      sheet,
      area.top === area.bottom ? area.top : at.rowIndex,
      area.left === area.right ? area.left : at.columnIndex,
    );
  }
  if (!isMatrix(operand)) return operand;
  if (operand.values.length !== 1) throw new NotWorkedOut('unclear');
  return operand.values[0] ?? null;
}

/** The cell of a range that lies in the formula's own row or column; null where none does. */
function meetingCell({ area }: Reference, { mode, rowIndex, columnIndex }: Scope): { rowIndex: number; columnIndex: number } | null {
  const { height, width } = sizeOf(area);
  if (height === 1 && width === 1) return { rowIndex: area.top, columnIndex: area.left };
  if (mode !== 'one') throw new NotWorkedOut('unclear');
  if (width === 1 && rowIndex >= area.top && rowIndex <= area.bottom) return { rowIndex, columnIndex: area.left };
  if (height === 1 && columnIndex >= area.left && columnIndex <= area.right) return { rowIndex: area.top, columnIndex };
  return null;
}

/** All values of an operand as an array. */
export function matrixOf(operand: Operand, { book }: Scope): Matrix {
  if (isMatrix(operand)) return operand;
  if (!isReference(operand)) return { kind: 'matrix', height: 1, width: 1, values: [operand] };
  const { height, width } = sizeOf(operand.area);
  if (height * width > MOST_ARRAY) throw new NotWorkedOut('too-large');
  const values = book.values(operand);
  const blank = height * width - values.length;
  return { kind: 'matrix', height, width, values: blank === 0 ? values : [...values, ...new Array<null>(blank).fill(null)] };
}

function isSeveral(operand: Operand): boolean {
  if (isMatrix(operand)) return operand.values.length !== 1;
  if (!isReference(operand)) return false;
  return operand.area.top !== operand.area.bottom || operand.area.left !== operand.area.right;
}

/** Does what is meant for single values; where whole ranges are gone through, for one after the other. */
export function lift(scope: Scope, operands: readonly Operand[], calculate: (values: readonly Value[]) => Value): Operand {
  if (scope.mode !== 'all' || !operands.some(isSeveral)) return calculate(operands.map((operand) => one(operand, scope)));
  const matrices = operands.map((operand) => matrixOf(operand, scope));
  const height = largest(matrices.map((matrix) => matrix.height));
  const width = largest(matrices.map((matrix) => matrix.width));
  if (height * width > MOST_ARRAY) throw new NotWorkedOut('too-large');
  // Where shapes differ otherwise, Excel fills up with #N/A, and other programs differ.
  const fits = (length: number, whole: number): boolean => length === whole || length === 1;
  if (!matrices.every((matrix) => fits(matrix.height, height) && fits(matrix.width, width))) throw new NotWorkedOut('unclear');
  const values: Value[] = [];
  const row: Value[] = matrices.map(() => null);
  for (let down = 0; down < height; down++) {
    for (let right = 0; right < width; right++) {
      for (let i = 0; i < matrices.length; i++) {
        const matrix = matrices[i] as Matrix;
        row[i] = matrix.values[(matrix.height === 1 ? 0 : down) * matrix.width + (matrix.width === 1 ? 0 : right)] ?? null;
      }
      values.push(calculate(row));
    }
  }
  return { kind: 'matrix', height, width, values };
}
