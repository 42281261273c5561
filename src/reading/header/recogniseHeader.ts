import { confirmWeights } from '../confirm/confirmWeights.ts';
import { foldWords } from '../words/foldWords.ts';
import { parseDecimal, sum, type Decimal } from '../../workbook/decimal.ts';
import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { ColumnRole } from '../words/headerWords.ts';
import { findMaximaRow } from './findMaximaRow.ts';
import { isSpendingHeader } from './spendingBlock.ts';
import { pointsInLabel, pointsOfCell } from '../words/points.ts';

const TEXT_ROLES: ReadonlySet<ColumnRole | undefined> = new Set(['level', 'name', 'detail', 'criterion']);

/** Says whether the words of a band are a score table's header, and of which kind; null for any other row. */
export function recogniseHeader(grid: Grid, top: number, bottom: number, columns: readonly HeaderColumn[]): Header | null {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const scores = has('review') || has('self');
  const base = { top, bottom, reach: 0, columns, maximaRow: null };

  const weighed = has('unit') && !has('max') ? confirmWeights(grid, bottom, columns) : null;
  if (weighed)
    return {
      ...base,
      kind: 'roster',
      columns: columns.map((column) => {
        const weight = weighed.weights.get(column.columnIndex);
        return weight ? { ...column, role: undefined, weight } : column;
      }),
      maximaRow: weighed.row,
    };
  const named = columns.map(asIndicator);
  const asked = named.map((column) => (isScoreOfOne(column, named) ? { ...column, role: undefined } : column));
  const pointed = asked.filter(statesPoints).length;
  const maximaRow = has('max') ? null : findMaximaRow(grid, bottom, columns, pointed === 0 && has('unit'));
  const below = asked.map((column) => askedBelow(grid, maximaRow, column));
  const roster = { ...base, kind: 'roster' as const, columns: maximaRow === null ? below : scoredBelow(grid, maximaRow, below), maximaRow };
  if (!has('max') && ((has('unit') && pointed > 0) || maximaRow !== null)) return roster;

  const texts = columns.filter((column) => TEXT_ROLES.has(column.role));
  const unknown = columns.some((column) => column.role === undefined && column.owner === null);
  // 类别 | 分值 alone is a list of shares; a published table has a number, a second text or a name for its indicators.
  const isList = texts.every((column) => column.role === 'level') && texts.length === 1 && !scores && !has('seq') && !unknown;
  const labelled = texts.length === 1 && unknown && !isList && holdsLabels(grid, bottom, texts[0]?.columnIndex ?? 0);
  const isNamed = texts.length > 0 && !isList && (has('max') || scores || texts.length > 1 || labelled);
  if (isNamed || (has('max') && unknown && (has('seq') || scores)) || isSpendingHeader(base)) return { ...base, kind: 'indicators' };

  const bare = pointed > 1 && !has('max') && holdsScores(grid, bottom, asked);
  return bare ? roster : null;
}

const NEVER_INDICATORS: ReadonlySet<ColumnRole | undefined> = new Set(['seq', 'max', 'self', 'review', 'unit', 'group', 'total']);

/** In a roster 组织建设情况（5分） is an indicator, though a header that ends in 情况 is none elsewhere. */
function asIndicator(column: HeaderColumn): HeaderColumn {
  const states = column.owner === null && pointsInLabel(column.text, false) !== undefined;
  return states && !NEVER_INDICATORS.has(column.role) ? { ...column, role: undefined } : column;
}

/** 得分 with a word for a step of the review: the points in its brackets are those of all indicators together. */
const OF_ALL = /^(?:考核|考评|评审|复核|核定|评定|认定|审核|初评|终评|实际|实|最终|最后|总|综合|年度)*(?:得分|评分|打分|分数|成绩)/u;

/** 信用监测得分（20分） beside other indicators is one, 考核得分（100分） is their total. */
function isScoreOfOne(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const states = (c: HeaderColumn): boolean => c.owner === null && pointsInLabel(c.text, false) !== undefined;
  if (column.role !== 'review' || !states(column) || OF_ALL.test(foldWords(column.text))) return false;
  return columns.filter((c) => (c.role === undefined || c.role === 'review') && states(c)).length > 1;
}

/** So is 重点任务 over points in the row of the maxima, though it names a level elsewhere. */
function askedBelow(grid: Grid, maximaRow: number | null, column: HeaderColumn): HeaderColumn {
  if (maximaRow === null || column.owner !== null || NEVER_INDICATORS.has(column.role)) return column;
  return pointsOfCell(grid.own(maximaRow, column.columnIndex)) ? { ...column, role: undefined } : column;
}

/**
 * 群众评分 and 民主评议得分 over points in the row of the maxima are indicators too, unless the others add up without them to what stands
 * below 总分, or to 100.
 */
function scoredBelow(grid: Grid, maximaRow: number, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const pointsBelow = ({ columnIndex }: HeaderColumn): Decimal | undefined => pointsOfCell(grid.own(maximaRow, columnIndex));
  const scores = columns.filter(
    (column) => column.role === 'review' && column.owner === null && !OF_ALL.test(foldWords(column.text)) && pointsBelow(column)?.gt(0),
  );
  if (scores.length === 0) return columns;
  const others = columns.filter((column) => column.role === undefined && column.owner === null);
  const total = columns.flatMap((column) => (column.role === 'total' ? (pointsBelow(column) ?? []) : [])).at(-1) ?? USUAL;
  if (sum(others.flatMap((column) => pointsBelow(column) ?? [])).eq(total)) return columns;
  return columns.map((column) => (scores.includes(column) ? { ...column, role: undefined } : column));
}

const USUAL = parseDecimal('100');

function statesPoints(column: HeaderColumn): boolean {
  if (column.role === undefined && pointsInLabel(column.text, false)) return true;
  return column.owner !== null && pointsInLabel(column.owner.text, false) !== undefined;
}

/** 双公示（40分） under 考核指标: the maxima stand in the labels, and what no list knows beside them may be units. */
function holdsLabels(grid: Grid, bottom: number, columnIndex: number): boolean {
  const labels = grid
    .rowsBetween(bottom, bottom + 20)
    .map((rowIndex) => grid.own(rowIndex, columnIndex))
    .filter((cell) => !isBlank(cell));
  const pointed = labels.filter((cell) => cell?.kind === 'text' && pointsInLabel(cell.value, false));
  return pointed.length > 0 && pointed.length * 2 >= labels.length;
}

/** Without a word for the unit, the cells below the points must be scores: a ledger row may have points in its labels too. */
function holdsScores(grid: Grid, bottom: number, columns: readonly HeaderColumn[]): boolean {
  let numbers = 0;
  let texts = 0;
  for (const rowIndex of grid.rowIndexes) {
    if (rowIndex <= bottom || rowIndex > bottom + 20) continue;
    for (const column of columns) {
      if (!statesPoints(column)) continue;
      const cell = grid.own(rowIndex, column.columnIndex);
      if (cell?.kind === 'number') numbers++;
      else if (!isBlank(cell)) texts++;
    }
  }
  return numbers > texts;
}
