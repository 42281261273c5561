import type { UnitResult } from '../../assessment/model.ts';
import type { UnitStatus } from '../../rules/status.ts';
import { groupBy } from '../../workbook/groupBy.ts';

/** Title, what it rests on, three sentences and a note, and a blank row above the list. Zero-based. */
export const SUMMARY_ROWS = { title: 0, basis: 1, sentences: 2, list: 7 } as const;

/** A unit's bar says that it is settled, or so far; the others have none. */
export const BARS = { settled: ['complete'], soFar: ['incomplete', 'invalid'] } as const satisfies Readonly<
  Record<string, readonly UnitStatus[]>
>;
const WITH_BAR: readonly UnitStatus[] = [...BARS.settled, ...BARS.soFar];

/** Nobody reads more bars at once, and so many fit on a page. */
const MOST_BARS = 40;
/** More charts than these are no comparison at a glance. */
const MOST_CHARTS = 12;
/** Rows of the usual height that a bar takes, and the title with the legend and the edges. */
const ROWS_A_BAR = 1.3;
const ROWS_AROUND = 6;

/** In points. */
export const HEIGHTS = { header: 46, group: 24, unit: 24, signature: 40, chartRow: 15 } as const;

/** A row of the list by group and rank; `place` counts the units in it from 1. Rows are zero-based. */
export type ListRow =
  | { readonly kind: 'header'; readonly row: number }
  | { readonly kind: 'group'; readonly row: number; readonly words: string }
  | { readonly kind: 'unit'; readonly row: number; readonly place: number; readonly height: number };

/** A chart, of the units from one place in the list to another; rows are zero-based. */
export interface ChartPlace {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
  readonly firstPlace: number;
  readonly bars: number;
}

/** Where everything stands in 考核汇总: page 1 for the chief, the charts on pages of their own, then all units in the workbook's order. */
export interface SummaryLayout {
  readonly list: readonly ListRow[];
  /** What is to be said of it all before it is signed; null where there are no units. */
  readonly note: number | null;
  /** Null where there are no units to sign for. */
  readonly signature: number | null;
  readonly charts: readonly ChartPlace[];
  /** The header of the table in the workbook's order. */
  readonly header: number;
  /** One-based rows with which a page begins. */
  readonly pagesAt: readonly number[];
}

/**
 * @param ranked the units by group and rank
 * @param heights of their rows in the list, in points
 * @param head how high all above the list is, in points
 * @param page how much fits on a page, in points
 * @param noteHeight how high the note between the list and the signature is, in points
 */
export function summaryLayout(
  ranked: readonly UnitResult[],
  heights: readonly number[],
  head: number,
  page: number,
  noteHeight: number = HEIGHTS.unit,
): SummaryLayout {
  if (ranked.length === 0) return { list: [], note: null, signature: null, charts: [], header: SUMMARY_ROWS.list, pagesAt: [] };
  const groups = [...groupBy(ranked, ({ unit }) => unit.group)];
  const { list, pagesAt, used, next } = listRows(groups, heights, head, page);
  const breaks = [...pagesAt];
  const signature = next + 1;
  // A signature alone on a page would be one for nothing.
  const last = list.at(-1);
  if (used + noteHeight + HEIGHTS.signature > page && last) breaks.push(last.row + 1);
  const { charts, pages, end } = chartPlaces(groups, signature + 2, page);
  const header = end + 1;
  return { list, note: next, signature, charts, header, pagesAt: [...breaks, ...pages, header + 1] };
}

type Groups = readonly (readonly [string | null, readonly UnitResult[]])[];

function listRows(groups: Groups, heights: readonly number[], head: number, page: number) {
  const list: ListRow[] = [];
  const pagesAt: number[] = [];
  const named = groups.length > 1 || groups.some(([group]) => group !== null);
  let [row, used, place]: [number, number, number] = [SUMMARY_ROWS.list, head, 0];
  const put = (one: ListRow, height: number): void => {
    list.push(one);
    row++;
    used += height;
  };
  const begin = (): void => put({ kind: 'header', row }, HEIGHTS.header);
  const turn = (words: string | null): void => {
    pagesAt.push(row + 1);
    used = 0;
    begin();
    if (words !== null) put({ kind: 'group', row, words }, HEIGHTS.group);
  };
  begin();
  for (const [group, members] of groups) {
    const words = named ? `${group ?? '未分类'}（${members.length} 个单位）` : null;
    // A group's name is never the last line of a page.
    if (used + HEIGHTS.group + HEIGHTS.unit > page) turn(words);
    else if (words !== null) put({ kind: 'group', row, words }, HEIGHTS.group);
    for (let i = 0; i < members.length; i++) {
      const height = heights[place] ?? HEIGHTS.unit;
      if (used + height > page) turn(words === null ? null : `${words}（续）`);
      place++;
      put({ kind: 'unit', row, place, height }, height);
    }
  }
  return { list, pagesAt, used, next: row };
}

/** None is cut by a page; small ones share one. Units that have all handed in nothing are no chart. */
function chartPlaces(groups: Groups, from: number, page: number) {
  const charts: ChartPlace[] = [];
  const pages: number[] = [];
  const most = Math.floor(page / HEIGHTS.chartRow) - 3;
  let [top, pageTop, place] = [from, -1, 1];
  for (const [group, members] of groups) {
    const parts = Math.ceil(members.length / MOST_BARS);
    for (let part = 0; part < parts && members.length > 1 && charts.length < MOST_CHARTS; part++) {
      const first = part * MOST_BARS;
      const bars = Math.min(MOST_BARS, members.length - first);
      if (!members.slice(first, first + bars).some(({ status }) => WITH_BAR.includes(status))) continue;
      const rows = Math.min(most, Math.ceil(bars * ROWS_A_BAR) + ROWS_AROUND);
      if (pageTop === -1 || top + rows - pageTop > most) {
        pages.push(top + 1);
        pageTop = top;
      }
      const which = parts > 1 ? `（第 ${first + 1} 至 ${first + bars} 位）` : '';
      // A row below the top of the page, as its frame would else be on the page before.
      charts.push({
        title: `${group ?? '各单位'}：得分率（%）${which}`,
        top: top + 1,
        bottom: top + rows,
        firstPlace: place + first,
        bars,
      });
      top += rows + 2;
    }
    place += members.length;
  }
  return { charts, pages, end: top };
}
