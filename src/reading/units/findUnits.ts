import type { Position } from '../../workbook/address.ts';
import { sum, type Decimal } from '../../workbook/decimal.ts';
import { fold } from '../../workbook/fold.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { isBlank, type Grid } from '../../workbook/grid.ts';
import { isIn } from '../../workbook/spans.ts';
import type { HeaderColumn } from '../header/header.ts';
import type { BodyRow } from '../rows/classifyRows.ts';
import { columnRole } from '../words/columnRole.ts';
import { foldWords } from '../words/foldWords.ts';
import { neverUnit, scoreWords } from '../words/scoreWords.ts';
import { pointsOfCell } from '../words/points.ts';
import { figureAt } from '../confirm/figureAt.ts';
import { unitName } from '../words/unitName.ts';
import { areParts, isScaled, ownMaxima, type OwnMaxima } from './ownMaxima.ts';
import { chooseColumn, type ColumnsOfScores, type ScoreColumn } from './scoreColumns.ts';

/** The columns of one unit in a table with an indicator a row; numbers are zero-based. */
export interface UnitColumns extends ColumnsOfScores {
  /** Null in a ledger: the unit is named above the table or by the sheet. */
  readonly name: string | null;
  readonly labelAt: Position | null;
}

/** What must be known of a table before its units can be found. */
export interface UnitsContext {
  readonly grid: Grid;
  readonly header: readonly HeaderColumn[];
  readonly rows: readonly BodyRow[];
  /** Rows of indicators with a maximum, zero-based. */
  readonly scored: readonly number[];
  /** The column of the indicators' maxima, or null. */
  readonly maxColumn: number | null;
  /** Columns of maxima, and of the scores beside them, that belong to a level. */
  readonly ofLevels: ReadonlySet<number>;
  /** The units that the table says it serves. */
  readonly served: readonly string[];
  /** True where a line above says whose the whole table is: then no column is a unit. */
  readonly owned: boolean;
}

interface Maxima extends UnitsContext {
  readonly ownMaxima: OwnMaxima;
}

/**
 * Finds whose scores a table holds. Score headers without an owner make a ledger of one unit; owners over or under score
 * headers make a matrix, and so do headers that no list knows, when what stands below them can be scores. Periods, judges and
 * bare numbers are no units, nor is any column where a line above the table names its unit: then they are score columns of
 * one. A published table without any has no units. An empty column headed by a unit that the table says it serves is that
 * unit's.
 */
export function findUnits(table: UnitsContext): readonly UnitColumns[] {
  const { header, owned, ofLevels } = table;
  const context: Maxima = { ...table, ownMaxima: ownMaxima(header, table.maxColumn) };
  const own = header.filter(({ columnIndex }) => !ofLevels.has(columnIndex));
  const scores = own.filter(isScore);
  const owners = new Map(
    scores.flatMap((column) => (column.owner && !neverUnit(column.owner.text) ? [[fold(column.owner.text), column]] : [])),
  );
  const ownsBelow = scores.some((column) => column.owner !== null && columnRole(column.above) !== undefined);
  // One label over 得分 | 备注 says who scores in a ledger; over several units there are several labels.
  if (!owned && (owners.size > 1 || (owners.size === 1 && ownsBelow))) return withSharedReasons(byOwner(context, own), header);
  const unknown = byUnknownWords(context, own);
  const compared = owned ? [] : comparedUnits(context, scores, unknown);
  if (scores.length > 0 && compared.length === 0) return [unitOf(context, null, null, [...own, ...equals(context, own)])];
  const units = compared.length > 0 ? compared : owned ? [] : unknown.filter((column) => !neverUnit(column.text));
  if (units.length > 0) {
    return withSharedReasons(
      units.map((column) => unitOf(context, unitName(column.text), column.at, [{ ...column, role: 'review' }])),
      header,
    );
  }
  const equal = unknown.filter(({ text }) => !/^\d{4}年度?$/u.test(foldWords(text)));
  // One column of figures under a word that says nothing is no score, unless the office adds it up as it does scores.
  if (equal.length > 1 || equal.some(({ columnIndex }) => addsUp(context, columnIndex)))
    return [
      unitOf(context, null, null, [...own.filter((c) => !equal.includes(c)), ...equal.map((c) => ({ ...c, role: 'review' as const }))]),
    ];
  return [];
}

/** 甲局 | 乙局 | 平均得分: units, where the only columns of scores by their words are figures about them. */
function comparedUnits(
  { grid, scored }: UnitsContext,
  scores: readonly HeaderColumn[],
  unknown: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const units = unknown.filter(({ text, role }) => role === undefined && !neverUnit(text));
  const isAbout = ({ text, owner, columnIndex }: HeaderColumn): boolean => {
    const about = owner === null && /平均|均分|最高|最低|合计|总/u.test(foldWords(text));
    if (!about || units.some((unit) => unit.columnIndex > columnIndex)) return false;
    const rows = scored.flatMap((row) => {
      const figure = figureAt(grid, row, columnIndex);
      const own = units.flatMap((unit) => figureAt(grid, row, unit.columnIndex) ?? []);
      return figure && own.length > 0 ? [figuresAbout(own).some((one) => one.minus(figure).abs().lt(WITHIN))] : [];
    });
    return rows.length > 0 && rows.filter((fits) => !fits).length <= (rows.length > 2 ? 1 : 0);
  };
  // 张三 | 李四 | 平均得分 may be judges.
  const named = units.filter(({ text }) => UNIT_NAME.test(foldWords(unitName(text))));
  return named.length > 1 && named.length * 2 > units.length && scores.length > 0 && scores.every(isAbout) ? units : [];
}

/** Offices round means to two places, some to one. */
const WITHIN = '0.051';

function figuresAbout(figures: readonly Decimal[]): readonly Decimal[] {
  const all = sum(figures);
  const sorted = [...figures].sort((a, b) => a.cmp(b));
  return [all, all.div(figures.length), ...sorted.slice(0, 1), ...sorted.slice(-1)];
}

/** True where a total row holds the sum of what stands above it. */
function addsUp({ grid, rows, scored }: UnitsContext, columnIndex: number): boolean {
  const number = (rowIndex: number): Decimal | undefined => pointsOfCell(grid.own(rowIndex, columnIndex));
  const total = sum(scored.flatMap((row) => number(row) ?? []));
  return total.gt(0) && rows.some((row) => row.kind === 'total' && number(row.rowIndex)?.eq(total));
}

/** Review and self scores, and deductions, which can stand for them. */
function isScore({ role }: HeaderColumn): boolean {
  return role === 'self' || role === 'review' || role === 'deduct';
}

/** Columns beside the scores of one unit that hold scores too, though no header word says so: 评委1, 第一季度, 县级初审. */
function equals(context: UnitsContext, own: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const unknown = own.filter(
    (column) => column.role === undefined && column.owner === null && context.maxColumn !== null && column.columnIndex > context.maxColumn,
  );
  const reviewed = own.some(({ role }) => role === 'review');
  const named = unknown.filter(
    ({ text, columnIndex }) => ['judge', 'period', 'step'].includes(scoreWords(text)) || (!reviewed && addsUp(context, columnIndex)),
  );
  return named.filter(({ columnIndex }) => holds(context, columnIndex) === 'scores').map((column) => ({ ...column, role: 'review' }));
}

/** One 扣分原因 beside all units of a matrix speaks for each that has none of its own. */
function withSharedReasons(units: readonly UnitColumns[], header: readonly HeaderColumn[]): readonly UnitColumns[] {
  const shared = header.filter((column) => column.role === 'reason' && column.owner === null).map((column) => column.columnIndex);
  return units.map((unit) => (unit.reasons.length > 0 ? unit : { ...unit, reasons: shared }));
}

function byOwner(context: Maxima, header: readonly HeaderColumn[]): readonly UnitColumns[] {
  const owned = header.flatMap((column) => (column.owner && !neverUnit(column.owner.text) ? [{ ...column, owner: column.owner }] : []));
  return [...groupBy(owned, ({ owner }) => fold(owner.text)).values()]
    .flatMap(namesakes)
    .filter((columns) => columns.some(isScore))
    .flatMap((columns) => {
      const owner = columns[0]?.owner;
      return owner ? [unitOf(context, unitName(owner.text), owner.at, columns)] : [];
    });
}

/**
 * Parts what stands under one name by its labels where two of them head the same score column: 市教育局 written twice over
 * 得分 | 佐证材料 is two units, and neither may hide the other's scores. A label repeated over 得分 and over 佐证材料 is one.
 */
function namesakes<T extends HeaderColumn>(columns: readonly T[]): readonly (readonly T[])[] {
  const scored = columns.filter((column) => column.role === 'self' || column.role === 'review').map(headOf);
  if (new Set(scored).size === scored.length) return [columns];
  return [...groupBy(columns, ({ owner }) => owner?.at.columnIndex).values()];
}

/** The words of a column's header that are not its unit's. */
function headOf({ text, above, at, owner }: HeaderColumn): string {
  return fold(owner?.at.rowIndex === at.rowIndex ? above : text);
}

function unitOf(context: Maxima, name: string | null, labelAt: Position | null, columns: readonly HeaderColumn[]): UnitColumns {
  const { grid, scored, ownMaxima: own } = context;
  const isHidden = (columnIndex: number): boolean => isIn(grid.sheet.hiddenColumns, columnIndex);
  const ofRole = (role: HeaderColumn['role']): readonly HeaderColumn[] => columns.filter((column) => column.role === role);
  const scoreColumn = ({ columnIndex }: HeaderColumn): ScoreColumn => ({ columnIndex, maxColumn: own.get(columnIndex) ?? null });
  const written = (some: readonly HeaderColumn[]): boolean =>
    some.some(({ columnIndex }) => scored.some((row) => !isBlank(grid.own(row, columnIndex))));

  const reviewed = [...ofRole('review'), ...sumsUp(context, columns)].sort((a, b) => a.columnIndex - b.columnIndex);
  const selves = ofRole('self');
  const onlySelf = reviewed.length === 0 && selves.length > 1;
  const candidates = onlySelf ? selves : reviewed;
  const isSaid = candidates.some(({ readAs }) => readAs === 'counting');
  const parts = isSaid ? null : partsAmong(context, candidates, own);
  const chosen = parts ?? (isSaid ? null : scaledAmong(candidates, own)) ?? chooseColumn(candidates, isHidden, name !== null);
  const reviews = parts ? [joined(candidates.map(scoreColumn))] : chosen.columns.map(scoreColumn);
  const self = onlySelf ? [] : chooseColumn(selves, isHidden, name !== null).columns.map(scoreColumn);
  const base = {
    name,
    labelAt,
    evidence: besideScores(
      ofRole('evidence').map(({ columnIndex }) => columnIndex),
      [...selves, ...reviewed].map(({ columnIndex }) => columnIndex).sort((a, b) => a - b)[0],
    ),
    reasons: ofRole('reason').map(({ columnIndex }) => columnIndex),
  };
  const deducted = ofRole('deduct').filter(({ columnIndex }) => !context.ofLevels.has(columnIndex));
  if (deducted.length > 0 && !written(candidates) && !written(selves) && (written(deducted) || candidates.length + selves.length === 0)) {
    const taken = chooseColumn(deducted, isHidden, name !== null);
    return {
      ...base,
      self: null,
      otherSelf: [],
      reviews: taken.columns.map((column) => ({ ...scoreColumn(column), deducts: true })),
      unclear: taken.clear ? [] : deducted,
    };
  }
  return { ...base, self: self.at(-1) ?? null, otherSelf: self.slice(0, -1), reviews, unclear: chosen.clear ? [] : candidates };
}

/** 合计, 平均分, 年度得分, 全月平均 beside other score columns of a unit sum them up, where what stands there can be scores. */
function sumsUp(context: UnitsContext, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const { grid, scored, maxColumn } = context;
  if (!columns.some(({ role }) => role === 'review')) return [];
  const scaled = context.header.some(({ role, text }) => role === 'max' && isScaled(text));
  return columns.filter(({ role, text, columnIndex, readAs, owner }) => {
    if (readAs !== undefined) return false;
    const unknown = role === undefined && owner === null && columnIndex > (maxColumn ?? Infinity);
    if (role !== 'total' && role !== 'other' && !unknown) return false;
    if (isScaled(text)) return scaled;
    if (scoreWords(text) !== 'final' || !SUM.test(foldWords(text)) || NO_SCORE.test(foldWords(text))) return false;
    if (maxColumn === null || columns.filter((one) => one.role === 'review').length < 1) return false;
    const cells = scored.map((row) => ({ cell: grid.own(row, columnIndex), max: grid.seen(row, maxColumn) }));
    const numbers = cells.flatMap(({ cell, max }) =>
      cell?.kind === 'number' ? [{ score: cell.value, max: max?.kind === 'number' ? max.value : Infinity, plain: !cell.format }] : [],
    );
    return numbers.length > 0 && numbers.every(({ score, max, plain }) => plain && score <= max);
  });
}

const SUM = /合计|平均|均分|最后|最终|综合|年度|全年|实得/u;
/** 年度指标值 and 全年实际完成值 say what was asked and done, 综合排名 how it compares. */
const NO_SCORE = /率|名次|排名|等级|等次|[单部]位|部门|指标|目标|任务|计划|完成|实际|实施|预算|执行|说明|意见|结论|情况/u;

/** Of 得分 | 折算得分 with maxima of their own the second counts. */
function scaledAmong(
  candidates: readonly HeaderColumn[],
  own: OwnMaxima,
): { readonly columns: readonly HeaderColumn[]; readonly clear: true } | null {
  const scaled = candidates.filter(({ text }) => isScaled(text)).at(-1);
  if (!scaled || own.size === 0) return null;
  return { columns: [...candidates.filter((column) => column !== scaled), scaled], clear: true };
}

function partsAmong(
  context: UnitsContext,
  candidates: readonly HeaderColumn[],
  own: OwnMaxima,
): { readonly columns: readonly HeaderColumn[]; readonly clear: true } | null {
  const { grid, maxColumn, scored } = context;
  const columns = candidates.map(({ columnIndex }) => own.get(columnIndex));
  if (maxColumn === null || columns.some((column) => column === undefined) || new Set(columns).size !== columns.length) return null;
  return areParts(grid, columns as number[], maxColumn, scored) ? { columns: candidates, clear: true } : null;
}

function joined(parts: readonly ScoreColumn[]): ScoreColumn {
  const last = parts.at(-1);
  return { columnIndex: last?.columnIndex ?? 0, maxColumn: null, parts };
}

/** What the unit hands in stands beside its scores; 佐证材料 further left, among the indicators, says what is asked. */
function besideScores(evidence: readonly number[], firstScore: number | undefined): readonly number[] {
  const beside = evidence.filter((columnIndex) => columnIndex > (firstScore ?? -1));
  return beside.length > 0 ? beside : evidence;
}

/** Words that end as the names of offices and places do. */
const UNIT_NAME =
  /(?:局|委|办|办公室|厅|部|院|区|县|市|旗|镇|乡|街道|中心|公司|集团|队|学校|大学|支行|分行|海关|管委会|委员会|联|会|所|站|处|科|组|班|村|社区|园)$/u;

/** 2020年, 次数 and 页码 are columns of figures, not units. */
function mayBeUnit(header: string): boolean {
  return UNIT_NAME.test(header) || !/^[\d./年月日%-]+$|(?:数|量|额|年|月|季度|期|码|号|页|值|分|率|目标|次)$/u.test(header);
}

/** The columns that no word tells and that hold scores, or are empty and headed by a unit. */
function byUnknownWords(context: UnitsContext, header: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const served = new Set(context.served.map(fold));
  const isServed = ({ text }: HeaderColumn): boolean => served.has(fold(text));
  const seen = header
    .filter((column) => column.role === undefined || column.role === 'unit')
    .filter(({ columnIndex }) => context.maxColumn === null || columnIndex !== context.maxColumn)
    .filter(
      (column) => column.text.trim() !== '' && (isServed(column) || neverUnit(column.text) || mayBeUnit(foldWords(unitName(column.text)))),
    )
    .map((column) => ({ column, holds: holds(context, column.columnIndex) }))
    // 园区 over scores is a unit, over words the column of those responsible.
    .filter(({ column, holds }) => column.role === undefined || holds === 'scores' || isServed(column));
  const scored = seen.some(({ holds }) => holds === 'scores');
  const named = seen.filter(({ column, holds }) => holds !== 'words' && UNIT_NAME.test(foldWords(unitName(column.text)))).length;
  return seen
    .filter(({ column, holds }) => {
      if (holds === 'scores') return true;
      if (holds === 'words') return false;
      if (isServed(column)) return true;
      return !neverUnit(column.text) && (scored || (named > 1 && UNIT_NAME.test(foldWords(unitName(column.text)))));
    })
    .map(({ column }) => column);
}

/** `scores`: numbers, or a total that adds the column up. `words`: mostly other text. `nothing`: the column is empty. */
function holds({ grid, rows }: UnitsContext, columnIndex: number): 'scores' | 'words' | 'nothing' {
  let numbers = 0;
  let words = 0;
  for (const row of rows) {
    const cell = grid.own(row.rowIndex, columnIndex);
    if (row.kind === 'total') {
      if (cell?.formula !== undefined) numbers++;
    } else if (row.kind === 'plain' && cell !== null && !isBlank(cell)) {
      if (cell.kind === 'number' || cell.formula !== undefined || (cell.kind === 'text' && cell.value.trim().length <= 6)) numbers++;
      else words++;
    }
  }
  if (numbers + words === 0) return 'nothing';
  return numbers > words ? 'scores' : 'words';
}
