import { parseDecimal, sum, ZERO, type Decimal } from '../../workbook/decimal.ts';
import { isBlank } from '../../workbook/grid.ts';
import { isIn } from '../../workbook/spans.ts';
import type { Doubt, HiddenPart } from '../model.ts';
import type { BodyRow } from '../rows/classifyRows.ts';
import type { IndicatorContext } from '../rows/indicatorContext.ts';
import { readIndicators, type IndicatorOfRows, type IndicatorRows } from '../rows/readIndicators.ts';
import { AS_WORDED, type RowReading } from '../rows/rowReading.ts';
import { pointsOfCell } from '../words/points.ts';
import { understandSums, type SumItem } from './sums.ts';
import { figureAt } from './figureAt.ts';

/** One block of a table: its columns, and its rows as their words say. */
export interface ReadBlock {
  readonly context: IndicatorContext;
  readonly rows: readonly BodyRow[];
  /** The numbers of the rows that hold subtotals, zero-based. */
  readonly subtotals: readonly number[];
}

/** How the rows of a table were understood. */
export interface ConfirmedRows {
  /** The indicators of each block, so understood. */
  readonly read: readonly IndicatorRows[];
  readonly readings: readonly RowReading[];
  /** The rows of each block; one that is worded as a total and is none is plain. */
  readonly rows: readonly (readonly BodyRow[])[];
  readonly doubts: readonly Doubt[];
  readonly hidden: readonly HiddenPart[];
  /** What a typed total of the maxima says where it equals their sum: full marks that the sheet states. */
  readonly typedFullMarks: Decimal | null;
}

const USUAL = parseDecimal('100');

/** A row with a maximum, or that may share one, in the order of the sheet. */
interface Line {
  readonly block: number;
  readonly indicator: IndicatorOfRows;
  readonly numbered: boolean;
}

/**
 * Understands the rows of a table by its figures: which share the maximum above them, which are totals of others, and whether
 * hidden ones count. What the words say is the first reading; another is taken only where the maxima add up to what the sheet
 * states, or to 100, and nothing speaks against it.
 *
 * @param stated full marks that a line above the table states
 * @param elsewhere the maximum of an indicator that stands outside the table and counts in its full marks
 */
export function confirmRows(blocks: readonly ReadBlock[], stated: Decimal | null, elsewhere: Decimal = ZERO): ConfirmedRows {
  const rows = blocks.map(({ context, rows }) => withTotalByFigures(context, withoutFalseTotals(context, rows, stated)));
  const merged = blocks.map((block, b) => ({ ...AS_WORDED, joined: coveredRows(block.context, rows[b] ?? []) }));
  const proposed = blocks.map(({ context }, b) => readIndicators(context, rows[b] ?? [], merged[b] ?? AS_WORDED));
  const lines = linesOf(proposed, rows);
  const totals = blocks.flatMap(({ context }, b) =>
    (rows[b] ?? []).flatMap((row) => (row.kind === 'total' ? [{ context, rowIndex: row.rowIndex }] : [])),
  );
  const typed = totals.flatMap(({ context, rowIndex }) => maximumAt(context, rowIndex) ?? []);
  const extra = sum(lines.flatMap(({ indicator }) => (indicator.bonus && indicator.max ? [indicator.max] : [])));
  const all =
    stated || typed.length > 0
      ? [...(stated ? [stated] : []), ...typed.map(({ max }) => max), ...typed.map(({ max }) => max.minus(extra))]
      : [USUAL];
  const targets = all.map((target) => target.minus(elsewhere));

  const { kinds, doubt } = understandSums(
    lines.map((line) => itemOf(blocks, line)),
    targets.filter((target) => target.gt(0)),
    stated !== null || typed.length > 0,
  );
  const readings = blocks.map((_, b) => readingOf(b, lines, kinds, merged[b] ?? AS_WORDED));
  const parts = lines.filter((_, i) => kinds[i]?.kind === 'part');
  const total = sum(parts.flatMap(({ indicator: { max, bonus, deduction } }) => (max && !bonus && !deduction ? [max] : [])));
  const fits = [...targets, ...(stated ? [] : [USUAL.minus(elsewhere)])].some((target) => target.eq(total));
  const joined = readings.map((reading, b) =>
    fits &&
    (rows[b] ?? []).some(
      (row) =>
        row.kind === 'plain' &&
        !lines.some(({ block, indicator }) => block === b && indicator.max && indicator.rows.includes(row.rowIndex)),
    )
      ? joinBlanks(blocks[b] as ReadBlock, rows[b] ?? [], reading)
      : reading,
  );
  const typedFullMarks = typed.find(({ max, formula }) => !formula && max.eq(total.plus(elsewhere)))?.max ?? null;
  const hidden = hiddenRows(
    blocks,
    parts,
    totals.map(({ rowIndex }) => rowIndex),
  );
  const understood = joined.map((reading, b) => ({
    ...reading,
    leftOut: new Set(hidden.filter((one) => one.block === b && !one.counts).map(({ at }) => at.rowIndex)),
  }));
  return {
    rows,
    readings: understood,
    read: understood.map((reading, b) =>
      isAsProposed(reading, merged[b] ?? AS_WORDED)
        ? (proposed[b] as IndicatorRows)
        : readIndicators((blocks[b] as ReadBlock).context, rows[b] ?? [], reading),
    ),
    doubts: doubt === null ? [] : [doubtOf(lines, doubt)],
    hidden: hidden.map(({ of, at, label, counts }) => ({ of, at, label, counts })),
    typedFullMarks: hidden.some(({ counts }) => !counts) ? (typed.find(({ formula }) => !formula)?.max ?? null) : typedFullMarks,
  };
}

function isAsProposed({ totals, categories, joined, leftOut }: RowReading, proposed: RowReading): boolean {
  return totals.size + categories.size + leftOut.size === 0 && joined.size === proposed.joined.size;
}

/** 综合得分 that stands for a sum of the others is a total; one without which the maxima don't add up is an indicator. */
function withoutFalseTotals(context: IndicatorContext, rows: readonly BodyRow[], stated: Decimal | null): readonly BodyRow[] {
  const weak = rows.filter((row) => row.kind === 'total' && row.weak && maximumAt(context, row.rowIndex));
  if (weak.length === 0) return rows;
  const others = readIndicators(context, rows, { ...AS_WORDED, joined: coveredRows(context, rows) }).indicators;
  const total = sum(others.flatMap(({ max, bonus, deduction }) => (max && !bonus && !deduction ? [max] : [])));
  const certain = rows
    .flatMap((row) => (row.kind === 'total' && !row.weak ? (maximumAt(context, row.rowIndex) ?? []) : []))
    .map(({ max }) => max);
  const target = stated ?? certain[0] ?? USUAL;
  const all = sum(weak.map((row) => maximumAt(context, row.rowIndex)?.max ?? total));
  if (!total.plus(all).eq(target) || weak.some((row) => maximumAt(context, row.rowIndex)?.max.eq(total))) return rows;
  return rows.map((row): BodyRow => (weak.includes(row) ? { kind: 'plain', rowIndex: row.rowIndex, ends: null, numbered: false } : row));
}

/** The last row without a maximum or a number of its own is a total whatever its words, where its figures are the sums of all above. */
function withTotalByFigures(context: IndicatorContext, rows: readonly BodyRow[]): readonly BodyRow[] {
  const { grid, columns, maxima } = context;
  const last = rows.at(-1);
  if (maxima.source !== 'column' || last?.kind !== 'plain' || last.numbered || !isBlank(grid.seen(last.rowIndex, maxima.columnIndex)))
    return rows;
  const above = readIndicators(context, rows.slice(0, -1), AS_WORDED).indicators;
  const told = columns.scores.flatMap((column) => {
    const figure = figureAt(grid, last.rowIndex, column);
    const parts = above.flatMap((indicator) => indicator.rows.flatMap((row) => figureAt(grid, row, column) ?? []));
    return figure?.gt(0) ? [parts.filter((part) => part.gt(0)).length > 1 && sum(parts).eq(figure)] : [];
  });
  const isTotal = told.length > 0 && told.every(Boolean);
  return isTotal ? [...rows.slice(0, -1), { kind: 'total', rowIndex: last.rowIndex, weak: false }] : rows;
}

/** The rows below the first of a merged maximum, each with that first row. */
function coveredRows({ grid, maxima }: IndicatorContext, rows: readonly BodyRow[]): ReadonlyMap<number, number> {
  const plain = new Set(rows.flatMap((row) => (row.kind === 'plain' ? [row.rowIndex] : [])));
  return new Map(
    [...plain].flatMap((rowIndex): [number, number][] => {
      const area = grid.mergeAt(rowIndex, maxima.columnIndex);
      return area && area.top < rowIndex && plain.has(area.top) ? [[rowIndex, area.top]] : [];
    }),
  );
}

function linesOf(proposed: readonly IndicatorRows[], rows: readonly (readonly BodyRow[])[]): readonly Line[] {
  return proposed.flatMap(({ indicators }, block) => {
    const numbered = new Set((rows[block] ?? []).flatMap((row) => (row.kind === 'plain' && row.numbered ? [row.rowIndex] : [])));
    return indicators.map((indicator) => ({ block, indicator, numbered: numbered.has(indicator.rowIndex) }));
  });
}

function itemOf(blocks: readonly ReadBlock[], { block, indicator, numbered }: Line): SumItem {
  const { grid, columns } = (blocks[block] as ReadBlock).context;
  const { max, bonus, deduction, rows } = indicator;
  let read: readonly (Decimal | null)[] | undefined;
  const readFigures = (): readonly (Decimal | null)[] =>
    columns.scores.map((columnIndex) => {
      const numbers = rows.flatMap((row) => figureAt(grid, row, columnIndex) ?? []);
      return numbers.length > 0 ? sum(numbers) : null;
    });
  return {
    max,
    open: !numbered && rows.length === 1,
    extra: bonus || deduction,
    // Most tables need none of them.
    get figures() {
      return (read ??= readFigures());
    },
  };
}

function readingOf(block: number, lines: readonly Line[], kinds: ReturnType<typeof understandSums>['kinds'], base: RowReading): RowReading {
  const totals = new Set<number>();
  const categories = new Map<number, number>();
  lines.forEach((line, i) => {
    const kind = kinds[i];
    if (line.block !== block || !kind) return;
    if (kind.kind === 'total') totals.add(line.indicator.rowIndex);
    if (kind.kind === 'category')
      categories.set(line.indicator.rowIndex, lines[kind.until]?.indicator.rows.at(-1) ?? line.indicator.rowIndex);
  });
  return { ...base, totals, categories };
}

/**
 * Where the maxima that stand add up, a row without one and without a number of its own shares the maximum above it; behind
 * another category or a subtotal, or where something else stands in place of the maximum, it doesn't.
 */
function joinBlanks({ context, subtotals }: ReadBlock, rows: readonly BodyRow[], reading: RowReading): RowReading {
  const { grid, columns, maxima, name } = context;
  if (maxima.source !== 'column') return reading;
  const { indicators } = readIndicators(context, rows, reading);
  const firstOf = new Map(indicators.map((indicator) => [indicator.rowIndex, indicator]));
  const levels = columns.texts
    .filter((text) => text.columnIndex < name.columnIndex && text.role === 'level')
    .map(({ columnIndex }) => columnIndex);
  const joined = new Map(reading.joined);
  const headings: number[] = [];
  const lettered = new Set(indicators.flatMap(({ seq, max }) => (max && seq !== null ? [seq] : [])));
  let above: number | null = null;
  let before = -1;
  for (const row of rows) {
    const from = before;
    before = row.rowIndex;
    if (subtotals.some((rowIndex) => rowIndex > from && rowIndex < row.rowIndex)) above = null;
    if (row.kind !== 'plain' || reading.totals.has(row.rowIndex) || reading.categories.has(row.rowIndex)) {
      if (row.kind !== 'empty') above = null;
      continue;
    }
    const { rowIndex } = row;
    const indicator = firstOf.get(rowIndex);
    if (reading.joined.has(rowIndex)) continue;
    if (indicator?.max) above = rowIndex;
    else if (
      indicator &&
      !row.numbered &&
      isHeading(context, rowIndex) &&
      (above === null || (indicator.seq !== null && /^[A-Z]$/iu.test(indicator.seq) && !lettered.has(indicator.seq)))
    ) {
      headings.push(rowIndex);
    } else if (
      above !== null &&
      !row.numbered &&
      isBlank(grid.own(rowIndex, maxima.columnIndex)) &&
      !levels.some((c) => !isBlank(grid.own(rowIndex, c)))
    ) {
      joined.set(rowIndex, above);
    } else above = null;
  }
  const last = rows.at(-1)?.rowIndex ?? 0;
  return {
    ...reading,
    joined,
    categories: new Map([...reading.categories, ...headings.map((row, i): [number, number] => [row, (headings[i + 1] ?? last + 1) - 1])]),
  };
}

/** Nothing but its words: no maximum, and no score. */
function isHeading({ grid, columns, maxima }: IndicatorContext, rowIndex: number): boolean {
  return [maxima.columnIndex, ...columns.scores].every((columnIndex) => isBlank(grid.own(rowIndex, columnIndex)));
}

/** The maximum that stands in a total row, and whether a formula adds it up. */
function maximumAt({ grid, maxima }: IndicatorContext, rowIndex: number): { readonly max: Decimal; readonly formula: boolean } | undefined {
  if (maxima.source !== 'column') return undefined;
  const cell = grid.own(rowIndex, maxima.columnIndex);
  const max = pointsOfCell(cell);
  return max ? { max, formula: cell?.formula !== undefined } : undefined;
}

/** The indicators in hidden rows; they don't count where a total of the office's adds up only without them. */
function hiddenRows(
  blocks: readonly ReadBlock[],
  lines: readonly Line[],
  totals: readonly number[],
): readonly (HiddenPart & { readonly block: number })[] {
  const isHidden = ({ block, indicator }: Line): boolean =>
    isIn((blocks[block] as ReadBlock).context.grid.sheet.hiddenRows, indicator.rowIndex);
  if (blocks.every(({ context }) => context.grid.sheet.hiddenRows.length === 0)) return [];
  const hidden = lines.filter((line) => line.indicator.max && isHidden(line));
  if (hidden.length === 0) return [];
  const shown = lines.filter((line) => !hidden.includes(line));
  const counts = !addUpWithout(blocks, shown, hidden, totals);
  return hidden.map(({ block, indicator }) => ({ block, of: 'row', at: indicator.nameAt, label: indicator.name, counts }));
}

function addUpWithout(blocks: readonly ReadBlock[], shown: readonly Line[], hidden: readonly Line[], totals: readonly number[]): boolean {
  let without = 0;
  let withThem = 0;
  for (const { context } of blocks) {
    const { grid, columns, maxima } = context;
    for (const columnIndex of [...(maxima.source === 'column' ? [maxima.columnIndex] : []), ...columns.scores]) {
      const added = (lines: readonly Line[]): Decimal =>
        sum(
          lines.flatMap(({ indicator }) =>
            indicator.rows.flatMap((row) => figureAt(grid, row, columnIndex) ?? pointsOfCell(grid.own(row, columnIndex)) ?? []),
          ),
        );
      const [few, all] = [added(shown), added([...shown, ...hidden])];
      if (few.eq(all)) continue;
      for (const rowIndex of totals) {
        const total = pointsOfCell(grid.own(rowIndex, columnIndex));
        if (total?.eq(few)) without++;
        if (total?.eq(all)) withThem++;
      }
    }
  }
  return without > withThem;
}

function doubtOf(lines: readonly Line[], i: number): Doubt {
  const { indicator } = lines[i] as Line;
  const before = lines.slice(0, i).flatMap(({ indicator: { max, bonus, deduction } }) => (max && !bonus && !deduction ? [max] : []));
  return { of: 'total', at: indicator.nameAt, label: indicator.name, max: indicator.max ?? USUAL, sum: sum(before) };
}
