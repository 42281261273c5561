import type { Position } from '../../workbook/address.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { fold } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import type { Indicator } from '../../reading/model.ts';
import { cellText } from '../cellText.ts';
import { levelCells, type LevelCells } from '../levelCells.ts';
import type { Change } from '../model.ts';
import { matchedIndicators, type MatchedIndicator, type TablePair } from '../tablePair.ts';
import type { TableColumn } from '../tableLines.ts';
import { indicatorText, withoutMaximum } from '../withoutMaximum.ts';

/**
 * Texts that differ, folded: the names of indicators, what else describes them under 考核内容 and 评分标准, and their levels with the
 * points of these. A maximum inside a text is no part of it.
 */
export function changedTexts(pair: TablePair): readonly Change[] {
  const found = pair.issued.table.layout === 'roster' ? inRoster(pair) : inRows(pair);
  return [...found, ...changedLevelPoints(pair)];
}

function inRows(pair: TablePair): readonly Change[] {
  const [before, after] = [levelCells(pair.issued), levelCells(pair.returned)];
  return matchedIndicators(pair).flatMap((one) => [
    ...ownTexts(pair, one),
    ...changedLevels(pair, one, before, after),
    ...changedCategories(pair, one, before, after),
  ]);
}

/** The name of an indicator and what describes it, cell by cell. */
function ownTexts(pair: TablePair, { i, j, issued, returned }: MatchedIndicator): readonly Change[] {
  const { grid, table, lines } = pair.returned;
  const [own, other] = [pair.issued.lines.indicators[i], lines.indicators[j]];
  if (!own || !other) return [];
  const slipped = issued.misplacedAt !== null || returned.misplacedAt !== null;
  const columns = (pair.issued.lines.blocks[own.block]?.columns ?? []).filter(({ as }) => as === 'name' || as === 'criterion');
  const name: readonly Change[] =
    slipped && indicatorText(issued.name) !== indicatorText(returned.name)
      ? [change(table.sheet, nameCell(grid, returned), issued.name || null, returned.name || null)]
      : [];
  return [
    ...name,
    ...columns.flatMap(({ columnIndex, as }): readonly Change[] => {
      // The cells of a slipped row stand one column to the left up to its maximum.
      if (slipped && as === 'name') return [];
      const column = pair.columns.returned.get(columnIndex);
      const last = other.rows.at(-1) ?? returned.rowIndex;
      return Array.from({ length: Math.max(own.rows.length, other.rows.length) }, (_, k) => k).flatMap((k): readonly Change[] => {
        const [row, otherRow] = [own.rows[k], other.rows[k]];
        if (column === undefined && row === undefined) return [];
        const was = row === undefined ? null : { rowIndex: row, columnIndex };
        const is = column === undefined || otherRow === undefined ? null : { rowIndex: otherRow, columnIndex: column };
        if (slipped && (isAt(issued.misplacedAt, was) || isAt(returned.misplacedAt, is))) return [];
        const place = is ?? { rowIndex: last, columnIndex: column ?? columnIndex };
        return compared(pair, was, is, place, issued, returned);
      });
    }),
  ];
}

function compared(
  pair: TablePair,
  was: Position | null,
  is: Position | null,
  place: Position,
  issued: Indicator,
  returned: Indicator,
): readonly Change[] {
  const { grid, table } = pair.returned;
  const [a, b] = [seenText(pair.issued.grid, was), seenText(grid, is)];
  const [x, y] = [bare(pair.issued.grid, a, was, issued), bare(grid, b, is, returned)];
  if (x === y) return [];
  // A cell that was merged with the one above and is no longer: its words stand above.
  if (was && y === '' && pair.issued.grid.isCovered(was.rowIndex, was.columnIndex)) return [];
  return [change(table.sheet, firstOf(grid, place), a, b)];
}

function bare(grid: Grid, text: string | null, at: Position | null, { max, maxAt, maxSource }: Indicator): string {
  if (text === null || at === null) return '';
  return maxSource !== 'column' && isAt(firstOf(grid, maxAt), firstOf(grid, at)) ? withoutMaximum(text, max) : fold(text);
}

/** The levels that an indicator stands under, column by column. */
function changedLevels(
  { returned, columns }: TablePair,
  { i, j, returned: { rowIndex } }: MatchedIndicator,
  before: LevelCells,
  after: LevelCells,
): readonly Change[] {
  return (before.columns[i] ?? []).flatMap(({ columnIndex, at, text }): readonly Change[] => {
    const column = columns.returned.get(columnIndex);
    const now = (after.columns[j] ?? []).find((one) => one.columnIndex === column);
    if (fold(text ?? '') === fold(now?.text ?? '') || (at === null && now?.at === null)) return [];
    const place = now?.at ?? { rowIndex, columnIndex: column ?? columnIndex };
    return [change(returned.table.sheet, place, text, now?.text ?? null)];
  });
}

/** Categories in rows of their own, right above an indicator: their words, and the points beside them. */
function changedCategories(
  { issued, returned, columns }: TablePair,
  { i, j }: MatchedIndicator,
  before: LevelCells,
  after: LevelCells,
): readonly Change[] {
  const [were, are] = [before.categories[i] ?? [], after.categories[j] ?? []];
  const count = Math.min(were.length, are.length);
  return were.slice(were.length - count).flatMap((was, k) => {
    const is = are[are.length - count + k];
    if (!is) return [];
    const inColumns = (issued.lines.blocks[was.block]?.columns ?? []).filter(({ as }: TableColumn) => SAYING.has(as));
    const words = fold(was.text) === fold(is.text) ? [] : [change(returned.table.sheet, is.at, was.text, is.text)];
    const beside = inColumns.flatMap(({ columnIndex }): readonly Change[] => {
      const column = columns.returned.get(columnIndex);
      const cell = issued.grid.own(was.rowIndex, columnIndex);
      if (column === undefined || cell?.formula !== undefined || columnIndex === was.at.columnIndex) return [];
      const at = { rowIndex: is.rowIndex, columnIndex: column };
      const [a, b] = [cellText(cell), cellText(returned.grid.own(at.rowIndex, at.columnIndex))];
      return fold(a ?? '') === fold(b ?? '') || isAt(is.at, at) ? [] : [change(returned.table.sheet, at, a, b)];
    });
    return [...words, ...beside];
  });
}

const SAYING: ReadonlySet<string> = new Set(['name', 'level', 'criterion', 'max']);

/** The points of levels that stand in cells of their own. */
function changedLevelPoints(pair: TablePair): readonly Change[] {
  const { issued, returned, match, columns } = pair;
  const inWords = new Set(
    issued.lines.blocks.flatMap(({ columns: all }) => all.filter(({ as }) => WORDS.has(as)).map((one) => one.columnIndex)),
  );
  const categories = new Set(issued.lines.blocks.flatMap(({ others }) => others.map(({ rowIndex }) => rowIndex)));
  return issued.table.levels.flatMap((level): readonly Change[] => {
    const { at, stated, indicators } = level;
    const isOwnCell = issued.table.layout !== 'roster' && !inWords.has(at.columnIndex) && !categories.has(at.rowIndex);
    const first = indicators.map((i) => match.returned[i]).find((j) => j !== undefined);
    if (!isOwnCell || first === undefined || issued.grid.own(at.rowIndex, at.columnIndex)?.formula !== undefined) return [];
    const column = columns.returned.get(at.columnIndex);
    if (column === undefined) return [];
    const now = returned.table.levels.find((one) => one.at.columnIndex === column && one.indicators.includes(first));
    if (now?.stated.eq(stated)) return [];
    const place = now?.at ?? { rowIndex: returned.lines.indicators[first]?.rows[0] ?? 0, columnIndex: column };
    const text = now ? decimalText(now.stated) : cellText(returned.grid.own(place.rowIndex, place.columnIndex));
    return [change(returned.table.sheet, firstOf(returned.grid, place), decimalText(stated), text)];
  });
}

const WORDS: ReadonlySet<string> = new Set(['name', 'level', 'criterion']);

/** In a roster the names stand in the header, and the levels above them. */
function inRoster(pair: TablePair): readonly Change[] {
  const { issued, returned } = pair;
  return matchedIndicators(pair).flatMap(({ issued: was, returned: is }) => [
    ...compared(pair, was.nameAt, is.nameAt, is.nameAt, was, is),
    ...changedAbove(pair, was, is),
  ]);

  function changedAbove(_: TablePair, was: Indicator, is: Indicator): readonly Change[] {
    const [a, b] = [aboveName(issued.grid, issued.table.header.first, was), aboveName(returned.grid, returned.table.header.first, is)];
    if (fold(a?.text ?? '') === fold(b?.text ?? '')) return [];
    return [change(returned.table.sheet, b?.at ?? is.nameAt, a?.text ?? null, b?.text ?? null)];
  }
}

function aboveName(grid: Grid, first: number, { nameAt, path }: Indicator): { readonly at: Position; readonly text: string } | null {
  if (path.length === 0) return null;
  const name = firstOf(grid, nameAt);
  for (let rowIndex = name.rowIndex - 1; rowIndex >= first; rowIndex--) {
    const at = firstOf(grid, { rowIndex, columnIndex: nameAt.columnIndex });
    const text = textOf(grid.own(at.rowIndex, at.columnIndex));
    if (text.trim() !== '') return { at, text };
  }
  return null;
}

function nameCell(grid: Grid, { misplacedAt, nameAt, rowIndex }: Indicator): Position {
  if (!misplacedAt || misplacedAt.columnIndex > nameAt.columnIndex) return firstOf(grid, nameAt);
  return { rowIndex, columnIndex: misplacedAt.columnIndex - 1 };
}

function seenText(grid: Grid, at: Position | null): string | null {
  const cell = at && grid.seen(at.rowIndex, at.columnIndex);
  return cell && !isBlank(cell) ? cellText(cell) : null;
}

/** The cell that speaks for this one: the first of its merged area. */
function firstOf(grid: Grid, { rowIndex, columnIndex }: Position): Position {
  const area = grid.mergeAt(rowIndex, columnIndex);
  return { rowIndex: area?.top ?? rowIndex, columnIndex: area?.left ?? columnIndex };
}

function isAt(one: Position | null, other: Position | null): boolean {
  return one !== null && other !== null && one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
}

function change(sheet: string, cell: Position, issued: string | null, returned: string | null): Change {
  return { kind: 'text', sheet, cell, issued, returned };
}
