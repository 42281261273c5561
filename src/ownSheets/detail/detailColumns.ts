import type { UnitResult } from '../../assessment/model.ts';
import { selfBesideReview } from '../../rules/readings.ts';
import { columnsOf, type ColumnDraft, type Columns } from '../kit/columns.ts';
import { isBlank } from '../../workbook/grid.ts';
import { attainableText } from './attainableText.ts';
import { EXTRA_WORDS, extraColumns, type ExtraColumns } from './extraColumns.ts';

/** Zero-based. */
export const DETAIL_HEADER_ROW = 3;

export const DETAIL_COLUMNS = {
  number: ['编号', 5.5, 'centred'],
  unit: ['单位', 15, 'text'],
  group: ['类别', 12, 'text'],
  sheet: ['工作表', 12, 'text'],
  seq: ['序号', 5.5, 'centred'],
  path: ['一级指标', 14, 'text'],
  name: ['考核指标', 34, 'text'],
  deadline: ['完成时限', 12, 'text'],
  bonus: ['附加', 5.5, 'centred'],
  maxFrom: ['分值出处', 13, 'text'],
  max: ['分值', 6, 'centred'],
  self: ['自评分', 8, 'centred'],
  score: ['考核得分', 8, 'centred'],
  evidence: ['佐证材料', 20, 'text'],
  reason: ['扣分原因', 17, 'text'],
  box: ['资料盒', 9, 'text'],
  verdict: ['评判', 7.5, 'centred'],
  counted: ['计分', 6, 'centred'],
  fullMarks: ['计入满分', 6, 'centred'],
  missing: ['缺佐证', 6, 'centred'],
  working: ['计算过程', 34, 'text'],
  selfVerdict: ['自评评判', 8, 'grey'],
  attainable: ['可得分', 20, 'grey'],
} as const satisfies Readonly<Record<string, ColumnDraft>>;

export type DetailColumn = keyof typeof DETAIL_COLUMNS;

/** The headers of all of them, whatever workbook they are in. */
export const DETAIL_WORDS: readonly string[] = [...Object.values(DETAIL_COLUMNS).map(([word]) => word), ...EXTRA_WORDS];

/** The columns of 考核明细 in one workbook. Those in which no row would hold anything are left out. */
export interface DetailLayout {
  readonly columns: Columns<DetailColumn>;
  /** Where each of them stands among all that there may be. */
  readonly places: readonly number[];
  /** To the right of them. */
  readonly extras: ExtraColumns;
  readonly has: (column: DetailColumn) => boolean;
  /** Its letter. Throws for a column that is left out. */
  readonly letter: (column: DetailColumn) => string;
  /** A cell of a row, one-based: `Q5`. */
  readonly cell: (column: DetailColumn, row: number | string) => string;
}

export function detailLayout(units: readonly UnitResult[]): DetailLayout {
  const empty = emptyColumns(units);
  const kept = (Object.keys(DETAIL_COLUMNS) as DetailColumn[]).filter((column) => !empty.includes(column));
  const columns = columnsOf(
    Object.fromEntries(kept.map((column) => [column, DETAIL_COLUMNS[column]])) as Record<DetailColumn, ColumnDraft>,
  );
  const letter = (column: DetailColumn): string => {
    if (!kept.includes(column)) throw new RangeError(`考核明细 has no column ${column}`);
    return columns.letter[column];
  };
  return {
    columns,
    places: kept.map((column) => Object.keys(DETAIL_COLUMNS).indexOf(column)),
    extras: extraColumns(units, kept.length),
    has: (column) => kept.includes(column),
    letter,
    cell: (column, row) => `${letter(column)}${row}`,
  };
}

function emptyColumns(units: readonly UnitResult[]): readonly DetailColumn[] {
  const rows = units.flatMap((unit) => unit.rows);
  const indicators = new Set(rows.map(({ indicator }) => indicator));
  const holds = (is: (indicator: UnitResult['rows'][number]['indicator']) => boolean): boolean => [...indicators].some(is);
  const self = units.some(({ unit }) => unit.hasSelfBesideReview) || rows.some(({ scores }) => selfBesideReview(scores) !== null);
  const filled: Partial<Record<DetailColumn, boolean>> = {
    group: units.some(({ unit }) => unit.group !== null),
    seq: holds(({ seq }) => seq !== null),
    path: holds(({ path }) => path.length > 0),
    deadline: holds(({ deadline }) => deadline !== null),
    bonus: holds(({ bonus, deduction }) => bonus || deduction),
    self,
    evidence: rows.some(({ scores }) => scores.evidence !== null),
    reason: rows.some(({ scores }) => scores.reason !== null),
    box: holds(({ box }) => box !== undefined && !isBlank(box.cell)),
    selfVerdict: self,
    attainable: holds((indicator) => attainableText(indicator) !== null),
  };
  return (Object.keys(filled) as DetailColumn[]).filter((column) => filled[column] === false);
}
