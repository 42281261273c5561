import type { Entry, ScoreEntry, ScoreTable, TableUnit, UnitScores } from '../reading/model.ts';
import { addAll } from '../workbook/addAll.ts';
import { fold } from '../workbook/fold.ts';
import { pairByWords, type Paired } from './pairByWords.ts';

/** What a cell of a unit's is for. */
export type CellRole = 'self' | 'review' | 'evidence' | 'reason';

/** The cells of one role in one column, top to bottom. */
export interface RoleColumn {
  /** The words of the header, folded; empty where nothing is known of it. */
  readonly words: string;
  readonly columnIndex: number;
  readonly cells: readonly Entry[];
}

/** Every cell of a unit on an indicator, by role and then column, left to right. */
export function unitColumns(table: ScoreTable, unit: TableUnit, indicator: number, role: CellRole): readonly RoleColumn[] {
  const scores = unit.scores[indicator];
  if (!scores) return [];
  const byColumn = new Map<number, Entry[]>();
  const known = new Set<string>();
  for (const entry of cellsOf(scores, role)) {
    const key = `${entry.at.rowIndex}:${entry.at.columnIndex}`;
    if (known.has(key)) continue;
    known.add(key);
    const column = byColumn.get(entry.at.columnIndex);
    if (column) column.push(entry);
    else byColumn.set(entry.at.columnIndex, [entry]);
  }
  const words = headerWords(table);
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([columnIndex, cells]) => ({
      columnIndex,
      words: words.get(columnIndex) ?? '',
      cells: [...cells].sort((a, b) => a.at.rowIndex - b.at.rowIndex),
    }));
}

function cellsOf({ self, otherSelf, reviews, evidence, reason, allEvidence, allReasons }: UnitScores, role: CellRole): readonly Entry[] {
  switch (role) {
    case 'self':
      return [...otherSelf, ...(self ? [self] : [])].flatMap(partsOf);
    case 'review':
      return reviews.flatMap(partsOf);
    case 'evidence':
      return allEvidence ?? (evidence ? [evidence] : []);
    case 'reason':
      return allReasons ?? (reason ? [reason] : []);
  }
}

function partsOf(entry: ScoreEntry): readonly Entry[] {
  const found: ScoreEntry[] = [];
  const open = [entry];
  for (const one of open) addAll(one.parts ? open : found, one.parts ?? [one]);
  return found;
}

const WORDS = new WeakMap<ScoreTable, ReadonlyMap<number, string>>();

function headerWords(table: ScoreTable): ReadonlyMap<number, string> {
  const known = WORDS.get(table);
  if (known) return known;
  const words = new Map(table.taken.flatMap(({ of, at, words: text }) => (of === 'column' ? [[at.columnIndex, fold(text)] as const] : [])));
  WORDS.set(table, words);
  return words;
}

/**
 * Puts the columns of one role side by side: by the words of their headers, else, where there are as many, by their order; and the cells
 * in them from the first row on. Of a header that stands there more often than it was issued nobody knows which column is meant.
 */
export function pairCells(issued: readonly RoleColumn[], returned: readonly RoleColumn[]): Paired<Entry> {
  const countOf = (columns: readonly RoleColumn[], { words }: RoleColumn): number => columns.filter((one) => one.words === words).length;
  const isDoubled = (column: RoleColumn): boolean => countOf(issued, column) > 0 && countOf(returned, column) > countOf(issued, column);
  const doubled = returned.filter(isDoubled);
  const columns = pairByWords(
    issued,
    returned.filter((column) => !isDoubled(column)),
  );
  const pairs: (readonly [Entry, Entry])[] = [];
  const left = [...doubled, ...columns.left].flatMap(({ cells }) => cells);
  for (const [{ cells }, { cells: others }] of columns.pairs) {
    cells.forEach((cell, k) => {
      const other = others[k];
      if (other) pairs.push([cell, other]);
    });
    addAll(left, others.slice(cells.length));
  }
  return { pairs, left };
}
