import type { Value } from './value.ts';

/** A formula taken apart. What differs between formulas of one shape stands apart from it: `place` counts their references. */
export type Node =
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'reference'; readonly place: number }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'matrix'; readonly height: number; readonly width: number; readonly values: readonly Value[] }
  | { readonly type: 'unary'; readonly operator: string; readonly of: Node }
  | { readonly type: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  /** null for an argument with nothing in it. */
  | { readonly type: 'call'; readonly name: string; readonly args: readonly (Node | null)[] };
