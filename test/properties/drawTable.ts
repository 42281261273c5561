import { addressOf, areaAddress } from '../../src/workbook/address.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';

/** A table as people think of it, whatever the sheet looks like. */
export interface Plan {
  /** Ordinary indicators by category, each with its maximum; bonus indicators stand last. */
  readonly categories: readonly { readonly label: string; readonly maxima: readonly number[] }[];
  readonly bonus: readonly number[];
  /** A row a unit, a score an indicator, bonus last. */
  readonly scores: readonly (readonly Drawn[])[];
}

/** Where the table stands and how it is dressed. */
export interface Dress {
  readonly top: number;
  readonly left: number;
  /** Category cells merged, or filled once and left blank below. */
  readonly merged: boolean;
  /** A second header row under a merged 考核得分. */
  readonly twoRows: boolean;
  readonly total: boolean;
}

interface Row {
  readonly category: string;
  readonly first: boolean;
  readonly span: number;
  readonly name: string;
  readonly max: number;
}

export function rowsOf({ categories, bonus }: Plan): readonly Row[] {
  let number = 0;
  const ordinary = categories.flatMap(({ label, maxima }) =>
    maxima.map((max, i) => ({ category: label, first: i === 0, span: maxima.length, name: `第${++number}项工作落实`, max })),
  );
  const extra = bonus.map((max, i) => ({ category: '附加分', first: i === 0, span: bonus.length, name: `创新第${i + 1}项`, max }));
  return [...ordinary, ...extra];
}

/** Full marks are stated: maxima that happen to add up to another would else be read as its parts where nothing has a number. */
function title({ categories }: Plan): string {
  return `年度考核指标（满分${categories.flatMap(({ maxima }) => maxima).reduce((sum, max) => sum + max, 0)}分）`;
}

export function unitName(i: number): string {
  return `第${i + 1}街道`;
}

/** A sheet a unit. */
export function asLedgers(plan: Plan, dress: Dress): readonly SheetSnapshot[] {
  return plan.scores.map((scores, i) => {
    const body = rowsOf(plan).map((row, k): Drawn[] => [k + 1, row.first ? row.category : null, row.name, row.max, scores[k] ?? null]);
    const rows: Drawn[][] = [
      [title(plan), null, null, null, null],
      [`被考核单位：${unitName(i)}`],
      ['序号', '工作任务', '考核指标', '分值', '考核得分'],
      ...body,
      ...(dress.total ? [['合计', null, null, null, null]] : []),
    ];
    return place(rows, dress, `表${i + 1}`, [area(0, 0, 0, 4), ...categoryMerges(plan, dress, 3)]);
  });
}

/** Indicators down, units across. */
export function asMatrix(plan: Plan, dress: Dress): readonly SheetSnapshot[] {
  const units = plan.scores.map((_, i) => unitName(i));
  const head = ['序号', '工作任务', '考核指标', '分值'];
  const header: Drawn[][] = dress.twoRows
    ? [
        [...head, '考核得分', ...units.slice(1).map(() => null)],
        [null, null, null, null, ...units],
      ]
    : [[...head, ...units]];
  const rows: Drawn[][] = [
    [title(plan), ...Array.from({ length: 3 + units.length }, () => null)],
    ...header,
    ...rowsOf(plan).map((row, k): Drawn[] => [
      k + 1,
      row.first ? row.category : null,
      row.name,
      row.max,
      ...plan.scores.map((scores) => scores[k] ?? null),
    ]),
    ...(dress.total ? [['合计', null, null, null]] : []),
  ];
  const top = 1 + header.length;
  const merges = dress.twoRows
    ? [...[0, 1, 2, 3].map((c) => area(1, c, 2, c)), ...(units.length > 1 ? [area(1, 4, 1, 3 + units.length)] : [])]
    : [];
  return [place(rows, dress, '汇总', [area(0, 0, 0, 3 + units.length), ...merges, ...categoryMerges(plan, dress, top)])];
}

/** Units down, indicators across, maxima in brackets or, with two header rows, in a row of their own. */
export function asRoster(plan: Plan, dress: Dress): readonly SheetSnapshot[] {
  const indicators = rowsOf(plan);
  const labels = indicators.map(({ name, max, category }) => {
    const label = category === '附加分' ? `${name}（附加分）` : name;
    return dress.twoRows ? label : `${label}（${max}分）`;
  });
  const rows: Drawn[][] = [
    [title(plan), ...labels.map(() => null)],
    ['序号', '单位名称', ...labels],
    ...(dress.twoRows ? [['满分', null, ...indicators.map(({ max }) => max)]] : []),
    ...plan.scores.map((scores, i): Drawn[] => [i + 1, unitName(i), ...scores]),
  ];
  return [place(rows, dress, '汇总', [area(0, 0, 0, 1 + labels.length)])];
}

function categoryMerges(plan: Plan, dress: Dress, top: number): readonly Area[] {
  if (!dress.merged) return [];
  return rowsOf(plan).flatMap((row, k) => (row.first && row.span > 1 ? [area(top + k, 1, top + k + row.span - 1, 1)] : []));
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

function place(rows: readonly (readonly Drawn[])[], { top, left }: Dress, name: string, merges: readonly Area[]): SheetSnapshot {
  return drawSheet(rows, {
    name,
    at: addressOf({ rowIndex: top, columnIndex: left }),
    merges: merges
      .filter((merge) => merge.bottom > merge.top || merge.right > merge.left)
      .map((m) => areaAddress(area(m.top + top, m.left + left, m.bottom + top, m.right + left))),
  });
}
