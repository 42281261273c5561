import type { ListCell } from './rank.ts';
import { rankOf, type Standing } from './standing.ts';

/** A unit as far as its place in the list asks; `group` counts the groups in the workbook's order. */
export interface Listed {
  readonly group: number;
  readonly standing: Standing;
  readonly provisional: number | null;
}

/**
 * The place of each unit in the list by groups and ranks, from 1; none twice. Those without a rank come after the ranked ones, and
 * equals stay in the order in which they are given.
 */
export function ordersOf(units: readonly Listed[]): readonly number[] {
  const keys = units.map(({ group, standing, provisional }, i) => [group, rankOf(standing) ?? Infinity, provisional ?? Infinity, i]);
  const sorted = units.map((_, i) => i).sort((a, b) => compare(keys[a] ?? [], keys[b] ?? []));
  const orders = units.map(() => 0);
  sorted.forEach((unit, i) => (orders[unit] = i + 1));
  return orders;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i === -1 ? 0 : (a[i] as number) < (b[i] as number) ? -1 : 1;
}

/** The cells that a unit's place is told by; `number` counts the units in the workbook's order. */
export type OrderCells = Readonly<Record<'group' | 'rank' | 'provisional' | 'number', ListCell>>;

/** The same as a formula: a rank that is a text, as where there is none, is more than any number. */
export function orderFormula({ group, rank, provisional, number }: OrderCells): string {
  const compared = [group, rank, provisional, number].reduceRight((next, { cell, all }) => {
    const less = `(${all}<${cell})`;
    return next === '' ? less : `(${less}+(${all}=${cell})*${next})`;
  }, '');
  return `1+SUMPRODUCT(${compared})`;
}
