import { oneLine } from '../workbook/fold.ts';
import { parseDecimal, sum, type Decimal } from '../workbook/decimal.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import { confirmColumns, type AskedIndicator } from './confirm/confirmColumns.ts';
import { confirmAdjustments, withoutScaled } from './confirm/confirmSumColumns.ts';
import { correctionOfRow } from './corrections/correctRows.ts';
import type { ReadingCorrection } from './corrections/readingCorrection.ts';
import type { TableFrame } from './frame/frameTables.ts';
import { readPreamble } from './frame/readPreamble.ts';
import { lastHeaderRow, type Header, type HeaderColumn } from './header/header.ts';
import type { Doubt, Indicator, ScoreEntry, ScoreTable, TableUnit, UncorrectedTable, UnitScores } from './model.ts';
import { headingsOf } from './header/headingsOf.ts';
import { LevelTracker } from './rows/levels.ts';
import { sumOfMaxima } from './rows/sumOfMaxima.ts';
import { takenInRoster } from './takenInRoster.ts';
import { totalsOfColumns } from './totals/totalsOfColumns.ts';
import { entryAt, filledEntry, remarksOf } from './units/entries.ts';
import { hiddenScoreColumns } from './units/hiddenColumns.ts';
import { isScaled } from './units/ownMaxima.ts';
import { findUnitColumn, isTotalHeader, rosterIndicators, rosterTotals, weakTotals, type RosterIndicator } from './units/rosterColumns.ts';
import { rosterTotalRows, unitRows } from './units/rosterRows.ts';
import type { ScoreColumn } from './units/scoreColumns.ts';
import { columnOfSteps, rowsOfUnits, transposedUnit, type RowsOfUnit } from './units/stepRows.ts';
import { isBonusText, isDeductionText } from './words/bonus.ts';
import { labelWithoutPoints, negativeInLabel, negativePoints, pointsInLabel, pointsOfCell } from './words/points.ts';
import { isTotalLabel } from './words/rowWords.ts';
import { smallest } from '../workbook/smallest.ts';
import { largest } from '../workbook/largest.ts';

/** Reads a roster: a unit a row, the indicators across, their maxima in the header or in the row below it. */
export function readRoster(grid: Grid, frame: TableFrame, corrections: readonly ReadingCorrection[] = []): UncorrectedTable | null {
  const { header } = frame;
  const unitColumn = findUnitColumn(grid, frame);
  if (unitColumn === null) return null;
  const rows = unitRows(grid, frame, unitColumn).filter(({ rowIndex }) => {
    const as = correctionOfRow(grid, rowIndex, frame, corrections)?.as;
    return as !== 'total-row' && as !== 'category-row';
  });
  const inRows = rows.map(({ rowIndex }) => rowIndex);
  const preamble = readPreamble(grid, frame);
  const worded = rosterIndicators(grid, frame, unitColumn, inRows);
  const firstScore = smallest(worded.flatMap(columnsOf));
  // Where no column holds scores, the table ends before there is one.
  const steps = columnOfSteps(grid, rows, unitColumn, Math.min(firstScore, frame.right + 1));
  const transposed = transposedUnit(grid, frame, unitColumn, firstScore, {
    name: preamble.unit?.name ?? grid.sheet.name,
    at: preamble.unit?.at ?? null,
  });
  const listed = transposed ? [transposed] : rowsOfUnits(grid, rows, unitColumn, steps);
  /** Of each unit the row that counts. */
  const rowIndexes = listed.map(({ reviews }) => reviews.at(-1) as number);
  const indicatorsOf = (some: readonly RosterIndicator[]): readonly AskedIndicator[] =>
    some.map((asked) => ({ asked, indicator: readIndicator(grid, header, asked) }));
  const named = falseTotals(
    header,
    sumOfMaxima(
      indicatorsOf(worded).map(({ indicator }) => indicator),
      'ordinary',
    ),
    preamble.fullMarks,
  );
  const also = new Set([...named, ...confirmAdjustments(grid, header, worded, rowIndexes)]);
  const scaled = withoutScaled(grid, header, also.size > 0 ? rosterIndicators(grid, frame, unitColumn, inRows, also) : worded, rowIndexes);
  const found = scaled.asked;
  const proposed = indicatorsOf(found);
  const stated = [...(preamble.fullMarks ? [preamble.fullMarks] : []), ...statedTotals(grid, header, named)];
  const weighted = proposed.some(({ indicator }) => indicator.weight !== null);
  const {
    parts,
    totals: byFigures,
    subtotals,
    doubts,
  } = weighted
    ? // What the weights add up to has been held against the figures already.
      { parts: proposed, totals: [], subtotals: [], doubts: [] }
    : confirmColumns(grid, proposed, stated, rowIndexes);
  const { indicators, levels } = withLevels(parts);
  if (transposed && parts.some(({ asked: { self, reviews: own } }) => self !== null || own.length > 1)) return null;
  if (!indicators.some((indicator) => indicator.max)) return null;
  const asked = parts.map((part) => part.asked);
  const groupColumn = header.columns.find(
    (column) =>
      column.role === 'group' ||
      (column.columnIndex !== steps &&
        column.columnIndex !== unitColumn &&
        column.role === 'level' &&
        !found.some(({ reviews }) => reviews.some(({ columnIndex }) => columnIndex === column.columnIndex))),
  )?.columnIndex;
  const groups = groupColumn === undefined ? [] : groupsOf(grid, rowIndexes, groupColumn);
  const taken = new Set([...asked.flatMap(columnsOf), ...subtotals]);
  const totals = rosterTotals(header.columns, taken);
  const all = [
    ...totals,
    ...byFigures
      .filter((columnIndex) => !totals.some((one) => one.columnIndex === columnIndex))
      .map((columnIndex) => ({ columnIndex, of: 'review' as const })),
  ];
  const unclear = asked.flatMap((one) => (one.unclear.length > 0 ? [one] : []));
  const reviews = new Set(asked.flatMap((one) => one.reviews.map(({ columnIndex }) => columnIndex)));
  const counting = new Set(
    asked.flatMap((one) =>
      one.unclear.length > 0 ? [] : [one.reviews.at(-1) ?? one.self].flatMap((column) => (column ? [column.columnIndex] : [])),
    ),
  );
  const fullMarks = sumOfMaxima(indicators, 'ordinary');
  return {
    sheet: grid.sheet.name,
    area: {
      top: header.top,
      left: header.columns[0]?.columnIndex ?? 0,
      bottom: largest([lastHeaderRow(header), ...rowIndexes, ...rosterTotalRows(grid, frame, rowIndexes.at(-1))]),
      right: frame.right,
    },
    layout: 'roster',
    title: preamble.title,
    year: preamble.year,
    statedFullMarks: preamble.fullMarks ?? statedTotals(grid, header, named).find((one) => one.eq(fullMarks)) ?? null,
    fullMarks,
    bonusCap: preamble.bonusCap ?? sumOfMaxima(indicators, 'bonus'),
    indicators,
    levels,
    gates: [],
    units: listed.map((unit, i) => ({
      name: unit.name,
      nameAt: unit.nameAt,
      group: unit.group ?? groups[i] ?? preamble.group ?? (transposed ? null : preamble.titleKind),
      ...readUnit(grid, unit, header.columns, asked, unit.unclear.length > 0 ? [] : all),
      unclear: unclear.length > 0 || doubts.length > 0 || !scaled.clear || unit.unclear.length > 0,
    })),
    numbering: [],
    servedUnits: [],
    maximaTotals: all.flatMap(({ columnIndex }) => (header.maximaRow === null ? [] : filledEntry(grid, header.maximaRow, columnIndex))),
    officeTotals: doubts.length > 0 ? [] : totalsOfColumns(grid, { header, rows: rowIndexes, parts, totals: all, subtotals }),
    headings: headingsOf([header]),
    hidden: hiddenScoreColumns(grid, header.columns, reviews, counting),
    doubts: [...doubts, ...unclear.map(unclearOf), ...(scaled.clear ? [] : unclearScales(found, listed)), ...listed.flatMap(unclearRows)],
    weighted,
    header: { first: header.top, last: lastHeaderRow(header) },
    taken: takenInRoster(grid, frame, {
      unitColumn,
      corrections,
      rows: listed.flatMap(({ selves, reviews: own }) => [...selves, ...own]),
      counting,
      scores: new Set(asked.flatMap(columnsOf)),
      totals: [...all.map(({ columnIndex }) => columnIndex), ...subtotals],
    }),
  };
}

function columnsOf({ self, otherSelf, reviews }: RosterIndicator): readonly number[] {
  return [...(self ? [self] : []), ...otherSelf, ...reviews].map(({ columnIndex }) => columnIndex);
}

/** 综合评分（20分） without which the maxima don't add up to full marks is an indicator, not a total of the others. */
function falseTotals(header: Header, total: Decimal, stated: Decimal | null): ReadonlySet<number> {
  const weak = weakTotals(header);
  const points = weak.flatMap(({ text }) => pointsInLabel(text, false) ?? []);
  const target = stated ?? parseDecimal('100');
  const isFalse = weak.length > 0 && !total.eq(target) && sum([total, ...points]).eq(target) && !points.some((one) => one.eq(total));
  return new Set(isFalse ? weak.map(({ columnIndex }) => columnIndex) : []);
}

/** What the header of a total states as full marks: 总分（100分）, or the number below it in the row of the maxima. */
function statedTotals(grid: Grid, { columns, maximaRow }: Header, named: ReadonlySet<number>): readonly Decimal[] {
  return columns
    .filter(
      (column) =>
        !named.has(column.columnIndex) && column.owner === null && isTotalHeader(column) && isTotalLabel(labelWithoutPoints(column.text)),
    )
    .flatMap(({ text, columnIndex }) => {
      const stated = pointsInLabel(text, false) ?? (maximaRow === null ? undefined : pointsOfCell(grid.own(maximaRow, columnIndex)));
      return stated?.gt(0) ? [stated] : [];
    });
}

function unclearOf({ unclear, label }: RosterIndicator): Doubt {
  const [first] = unclear as readonly [HeaderColumn, ...HeaderColumn[]];
  return {
    of: 'score-columns',
    at: { rowIndex: first.at.rowIndex, columnIndex: first.columnIndex },
    words: unclear.map(({ text }) => oneLine(text)),
    unit: oneLine(label),
  };
}

function readIndicator(grid: Grid, { maximaRow }: Header, column: RosterIndicator): Indicator {
  if (column.weight) return weighedIndicator(column, column.weight, maximaRow);
  const first = column.reviews.at(-1)?.columnIndex ?? column.self?.columnIndex ?? column.at.columnIndex;
  const below = maximaRow === null ? null : grid.seen(maximaRow, first);
  const lost = negativePoints(below) ?? negativeInLabel(column.label);
  const inRow = pointsOfCell(below) ?? negativePoints(below);
  const max = inRow ?? lost ?? pointsInLabel(column.label, false) ?? column.points ?? null;
  const belongsBelow = maximaRow !== null && (inRow !== undefined || max === null);
  const words = [column.label, ...(column.above ? [column.above.text] : [])];
  const deduction = lost !== undefined || words.some(isDeductionText);
  return {
    rowIndex: column.at.rowIndex,
    seq: null,
    path: [],
    name: labelWithoutPoints(column.label),
    nameAt: column.at,
    max,
    maxAt: belongsBelow && maximaRow !== null ? { rowIndex: maximaRow, columnIndex: first } : column.at,
    maxSource: inRow ? 'column' : max ? 'label' : null,
    maxWords: max === null ? oneLine(textOf(below)) : '',
    misplacedAt: null,
    bonus: !deduction && words.some(isBonusText),
    deduction,
    negative: lost !== undefined,
    weight: null,
    deadline: null,
  };
}

const HUNDRED = parseDecimal('100');

/** A column whose scores are out of 100 and count with a weight. */
function weighedIndicator(column: RosterIndicator, weight: Decimal, weightsRow: number | null): Indicator {
  const { at, label } = column;
  return {
    rowIndex: at.rowIndex,
    seq: null,
    path: [],
    name: labelWithoutPoints(label),
    nameAt: at,
    max: HUNDRED,
    maxAt: at,
    maxSource: 'label',
    maxWords: '',
    misplacedAt: null,
    bonus: false,
    deduction: false,
    negative: false,
    weight,
    weightAt: weightsRow === null ? at : { rowIndex: weightsRow, columnIndex: at.columnIndex },
    deadline: null,
  };
}

/** The indicators with the labels above them, and what those state. */
function withLevels(parts: readonly AskedIndicator[]): Pick<ScoreTable, 'indicators' | 'levels'> {
  const levels = new LevelTracker([0]);
  const indicators = parts.map(({ asked: { above, at }, indicator }, i): Indicator => {
    const text = above?.text ?? '';
    levels.readCells(() => ({ text, at: above?.at ?? at, stated: pointsInLabel(text, true) }));
    if (above) levels.add(i);
    return { ...indicator, path: above ? levels.path() : [] };
  });
  return { indicators, levels: levels.stated() };
}

/** 平时得分 | 折算得分: said once, of the first unit. */
function unclearScales(asked: readonly RosterIndicator[], [unit]: readonly RowsOfUnit[]): readonly Doubt[] {
  const some = asked.filter(({ label }, i) => isScaled(label) || isScaled(asked[i + 1]?.label ?? ''));
  const [first] = some;
  return first && unit ? [{ of: 'score-columns', at: first.at, words: some.map(({ label }) => oneLine(label)), unit: unit.name }] : [];
}

function unclearRows({ name, nameAt, unclear, reviews }: RowsOfUnit): readonly Doubt[] {
  if (unclear.length === 0) return [];
  return [{ of: 'score-columns', at: nameAt ?? { rowIndex: reviews[0] ?? 0, columnIndex: 0 }, words: unclear, unit: name, inRows: true }];
}

/** What stands in the rows of a unit: usually one, else those of its self scores and of the steps of the review. */
function readUnit(
  grid: Grid,
  { selves, reviews }: RowsOfUnit,
  header: readonly HeaderColumn[],
  asked: readonly RosterIndicator[],
  totals: ReturnType<typeof rosterTotals>,
): Pick<TableUnit, 'scores' | 'totals' | 'hasSelfBesideReview'> {
  const read = (rowIndex: number) => readRow(grid, rowIndex, header, asked, totals);
  const counting = read(reviews.at(-1) as number);
  if (selves.length === 0 && reviews.length === 1) return counting;
  const scoreOf = ({ scores }: ReturnType<typeof read>, i: number): readonly ScoreEntry[] => {
    const score = scores[i]?.reviews.at(-1) ?? scores[i]?.self;
    return score ? [score] : [];
  };
  const own = selves.map(read);
  const before = reviews.slice(0, -1).map(read);
  return {
    scores: counting.scores.map((scores, i) => {
      const self = own.flatMap((row) => scoreOf(row, i));
      return {
        ...scores,
        self: self.at(-1) ?? null,
        otherSelf: self.slice(0, -1),
        reviews: [...before.flatMap((row) => scoreOf(row, i)), ...scoreOf(counting, i)],
      };
    }),
    totals: [...own.slice(-1).flatMap((row) => row.totals.map((total) => ({ ...total, of: 'self' as const }))), ...counting.totals],
    hasSelfBesideReview: own.length > 0,
  };
}

function readRow(
  grid: Grid,
  rowIndex: number,
  header: readonly HeaderColumn[],
  asked: readonly RosterIndicator[],
  totals: ReturnType<typeof rosterTotals>,
): Pick<TableUnit, 'scores' | 'totals' | 'hasSelfBesideReview'> {
  const entries = (columns: readonly number[]) => columns.map((columnIndex) => entryAt(grid, rowIndex, columnIndex));
  const score = ({ columnIndex, deducts }: ScoreColumn): ScoreEntry => ({
    ...entryAt(grid, rowIndex, columnIndex),
    ...(deducts ? { deducts } : {}),
  });
  const taken = new Set(asked.flatMap(columnsOf));
  /** One 佐证材料 column for the whole unit speaks for every indicator that has none of its own. */
  const shared = (role: HeaderColumn['role']): readonly number[] =>
    header
      .filter((column) => column.role === role && column.owner === null && !taken.has(column.columnIndex))
      .map((column) => column.columnIndex);
  const scores = asked.map((column): UnitScores => ({
    self: column.self === null ? null : score(column.self),
    otherSelf: column.otherSelf.map(score),
    reviews: column.reviews.map(score),
    ...remarksOf(
      entries(column.evidence.length > 0 ? column.evidence : shared('evidence')),
      entries(column.reasons.length > 0 ? column.reasons : shared('reason')),
    ),
  }));
  return {
    scores,
    totals: totals.flatMap(({ columnIndex, of }) =>
      filledEntry(grid, rowIndex, columnIndex).map((entry) => ({ ...entry, of, beforeBonus: false })),
    ),
    hasSelfBesideReview: scores.some((one) => one.self !== null && one.reviews.length > 0),
  };
}

/** The group of each row; one that is filled once goes on below where the first row has one. */
function groupsOf(grid: Grid, rows: readonly number[], groupColumn: number): readonly (string | null)[] {
  const own = rows.map((rowIndex) => oneLine(textOf(grid.seen(rowIndex, groupColumn))) || null);
  let above = own[0] ?? null;
  if (above === null) return own;
  return own.map((group) => (above = group ?? above));
}
