import { parse, tokenize } from '@borgar/fx/xlsx';
import type { Node } from './node.ts';
import type { KeptReason } from '../workbook/follow.ts';
import { levelsOf } from './levelsOf.ts';
import { errorOf, type Value } from './value.ts';

/** What formulas have in common that differ in nothing but the cells that they name. */
export interface Shape {
  readonly node: Node | null;
  /** The references that stand in it, as written, in their order. */
  readonly references: readonly string[];
  /** Names without a sheet. */
  readonly names: readonly string[];
  /** Why it can't be worked out whatever stands in the cells. */
  readonly problem: KeptReason | null;
  /** True where cells count that it doesn't name: nobody can say what it depends on. */
  readonly looksAnywhere: boolean;
  /** How many parts of it lie within one another, at most. */
  readonly levels: number;
}

/** These change by themselves. https://learn.microsoft.com/office/client-developer/excel/excel-recalculation#volatile-and-non-volatile-functions */
const VOLATILE: readonly string[] = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'INFO', 'CELL'];
const LOOKS_ANYWHERE: readonly string[] = ['OFFSET', 'INDIRECT', 'CELL', 'INFO', 'GETPIVOTDATA'];

type Tree = ReturnType<typeof parse>;

/** Takes a formula apart. */
export function shapeOf(formula: string): Shape {
  const references: string[] = [];
  const names = new Set<string>();
  let problem: KeptReason | null = null;
  let looksAnywhere = false;
  const fail = (reason: KeptReason): Node => {
    problem ??= reason;
    return { type: 'value', value: null };
  };

  function made(tree: Tree): Node {
    switch (tree.type) {
      case 'Literal':
        return { type: 'value', value: tree.value };
      case 'ErrorLiteral':
        return { type: 'value', value: errorOf(tree.value) };
      case 'ReferenceIdentifier':
        return reference(tree.kind, tree.value);
      case 'ArrayExpression':
        return matrix(tree.elements);
      case 'UnaryExpression': {
        const [of] = tree.arguments;
        if (!['+', '-', '%'].includes(tree.operator)) looksAnywhere = true;
        // eslint-disable-next-line kaohe/no-recursion -- levelsOf bounds the depth
        return of === undefined || looksAnywhere ? fail('not-known') : { type: 'unary', operator: tree.operator, of: made(of) };
      }
      case 'BinaryExpression':
        return chain(tree);
      case 'CallExpression':
        return call(tree.callee.name, tree.arguments);
      default:
        return fail('not-known');
    }
  }

  /** a+b+c leans to the left: gone down in a loop, however long it is. */
  function chain(tree: Tree): Node {
    const right: { readonly operator: string; readonly tree: Tree }[] = [];
    let left = tree;
    while (left.type === 'BinaryExpression') {
      const [a, b] = left.arguments;
      if (a === undefined || b === undefined) return fail('not-known');
      right.push({ operator: left.operator, tree: b });
      left = a;
    }
    // eslint-disable-next-line kaohe/no-recursion -- levelsOf bounds the depth
    let node = made(left);
    for (const { operator, tree: b } of right.reverse()) {
      if (operator === ':') looksAnywhere = true;
      if ([':', ',', ' '].includes(operator)) fail('not-known');
      node = { type: 'binary', operator, left: node, right: made(b) };
    }
    return node;
  }

  function call(written: string | undefined, args: readonly (Tree | null)[]): Node {
    // A name that is called, such as one that stands for a LAMBDA.
    if (written === undefined) {
      looksAnywhere = true;
      return fail('not-known');
    }
    const name = written.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/u, '');
    if (LOOKS_ANYWHERE.includes(name)) looksAnywhere = true;
    if (VOLATILE.includes(name)) fail('volatile');
    // eslint-disable-next-line kaohe/no-recursion -- levelsOf bounds the depth
    return { type: 'call', name, args: args.map((arg) => arg && made(arg)) };
  }

  function reference(kind: string, value: string): Node {
    if (value.includes('[')) {
      // [1]表!A1 is another workbook's; 表[列] a column of a table, of which nothing is known here.
      if (kind !== 'range' && kind !== 'beam') looksAnywhere ||= kind === 'table';
      return fail(kind === 'table' ? 'not-known' : 'other-file');
    }
    if (kind === 'name') {
      names.add(value);
      return { type: 'name', name: value };
    }
    references.push(value);
    return { type: 'reference', place: references.length - 1 };
  }

  function matrix(rows: readonly (readonly Tree[])[]): Node {
    // eslint-disable-next-line kaohe/no-recursion -- levelsOf bounds the depth
    const values = rows.flatMap((row) => row.map((tree): Value | undefined => valueOf(made(tree))));
    const isPlain = values.every((value) => value !== undefined);
    return isPlain ? { type: 'matrix', height: rows.length, width: rows[0]?.length ?? 0, values } : fail('not-known');
  }

  const whole = parsed(formula);
  // What can't be taken apart names cells that are not known.
  if (!whole) return { node: null, references: [], names: [], problem: 'not-known', looksAnywhere: true, levels: 0 };
  const node = made(whole.tree);
  return { node, references, names: [...names], problem, looksAnywhere, levels: whole.levels };
}

function valueOf(node: Node): Value | undefined {
  return node.type === 'value' ? node.value : undefined;
}

function parsed(formula: string): { readonly tree: Tree; readonly levels: number } | null {
  try {
    const tokens = tokenize(formula);
    if (tokens.some(({ type }) => type === 'unknown')) return null;
    // The parser calls itself, too.
    const levels = levelsOf(tokens);
    return levels === null ? null : { tree: parse(tokens), levels };
  } catch {
    return null;
  }
}
