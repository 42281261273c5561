import { areaAddress } from '../../workbook/address.ts';
import type { CellFormat, Edit } from '../../workbook/edit.ts';
import { USUAL_PLACES } from '../../rules/shownPlaces.ts';
import { pagePoints } from '../kit/pagePoints.ts';
import { rowHeights } from '../kit/sizes.ts';
import type { Feedback } from './feedback.ts';
import { feedbackPages } from './feedbackPages.ts';
import { feedbackRows, SHEET_ROW, VALUE_COLUMN, type FeedbackRow, type Reply, type RowKind } from './feedbackRows.ts';
import { FEEDBACK_LOOKS, type FeedbackPart } from './feedbackLooks.ts';
import { feedbackWidths } from './feedbackWidths.ts';

const LAST_COLUMN = 6;
/** Title, basis and unit: so many rows are on every page. */
const TITLES = 3;

/** The edits that make one unit's sheet: upright A4, as wide as the page. */
export function drawFeedback(sheet: string, feedback: Feedback, reply: Reply): readonly Edit[] {
  const rows = feedbackRows(feedback, reply);
  const hasPath = rows.some(({ kind, cells }) => kind === 'indicator' && cells[1] !== null);
  const unpaged = hasPath ? rows : rows.map(withoutPath);
  const widths = feedbackWidths(unpaged, hasPath);
  const heights = heightsOf(unpaged, widths, hasPath);
  const pages = feedbackPages(
    unpaged.map((row, i) => [row, heights[i] ?? 0]),
    TITLES,
    pagePoints(widths),
  );
  const drawn = pages.rows.map(([row]) => row);
  const merges = drawn.flatMap(({ kind }, i) =>
    mergedColumns(kind, hasPath).map(([left, right]) => areaAddress({ top: i, left, bottom: i, right })),
  );
  return [
    {
      edit: 'add-sheet',
      sheet,
      columnWidths: widths,
      rowHeights: Object.fromEntries(pages.rows.map(([, height], i) => [i + 1, height])),
      merges,
      tabColor: 'FFC000',
      showGridLines: false,
      print: { orientation: 'portrait', titleRows: `1:${TITLES}`, ...(pages.pagesAt.length > 0 ? { pagesAt: pages.pagesAt } : {}) },
    },
    {
      edit: 'set-values',
      sheet,
      range: areaAddress({ top: 0, left: 0, bottom: drawn.length - 1, right: LAST_COLUMN }),
      values: drawn.map(({ cells }) => cells),
    },
    ...looksOf(drawn).map(([top, bottom, left, right, part]): Edit => ({
      edit: 'set-format',
      sheet,
      range: areaAddress({ top, left, bottom, right }),
      format: FEEDBACK_LOOKS[part] satisfies CellFormat,
    })),
    ...morePlaces(sheet, feedback, drawn),
  ];
}

/** Where no indicator has a label above it, its name takes the place of both. */
function withoutPath(row: FeedbackRow): FeedbackRow {
  if (row.kind !== 'indicator' && row.kind !== 'header') return row;
  const [seq, , name, ...rest] = row.cells;
  return { ...row, cells: [seq ?? null, name ?? null, null, ...rest] };
}

/** First and last of the columns that are merged in a row. */
function mergedColumns(kind: RowKind, hasPath: boolean): readonly (readonly [number, number])[] {
  switch (kind) {
    case 'title':
    case 'basis':
    case 'signature':
    case 'note':
      return [[0, LAST_COLUMN]];
    case 'reply':
      return [
        [0, 1],
        [2, LAST_COLUMN],
      ];
    case 'pair':
      return [
        [0, 1],
        [3, 4],
        [5, LAST_COLUMN],
      ];
    case 'header':
    case 'indicator':
      return hasPath ? [] : [[1, 2]];
    case 'gap':
    case 'heading':
    case 'none':
      return [];
  }
}

/** In points, where words take no more. */
const LEAST_HEIGHTS: Readonly<Record<RowKind, number>> = {
  title: 36,
  basis: 20,
  pair: 22,
  gap: 9,
  heading: 21,
  header: 21,
  indicator: 21,
  none: 21,
  reply: 84,
  signature: 30,
  note: 18,
};

/** In points: what a page needs between lines beyond what a screen does, and Excel's limit. */
const [ROOM, HIGHEST] = [4, 409];

/** Of each row. Merged cells never grow by themselves in Excel. */
function heightsOf(rows: readonly FeedbackRow[], widths: readonly number[], hasPath: boolean): readonly number[] {
  return rows.map(({ kind, cells }) => {
    const room = [...widths];
    for (const [left, right] of mergedColumns(kind, hasPath))
      room[left] = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
    const shown = kind === 'none' || kind === 'heading' || kind === 'title' ? [] : cells;
    const several = rowHeights([shown], room, 1)[1];
    return Math.max(LEAST_HEIGHTS[kind], several === undefined ? 0 : Math.min(several + ROOM, HIGHEST));
  });
}

/** Top, bottom, left, right, zero-based, and how it looks: rows of one kind that follow one another are one area. */
function looksOf(rows: readonly FeedbackRow[]): readonly (readonly [number, number, number, number, FeedbackPart])[] {
  const looks: (readonly [number, number, number, number, FeedbackPart])[] = [];
  for (let top = 0; top < rows.length;) {
    const kind = rows[top]?.kind as RowKind;
    let bottom = top;
    while (rows[bottom + 1]?.kind === kind) bottom++;
    for (const [left, right, part] of PARTS[kind]) looks.push([top, bottom, left, right, part]);
    if (kind === 'pair')
      looks.push([top, top, 2, 2, 'unit'], [top + 2, top + 2, 2, 2, 'points'], [top + 2, top + 3, 5, LAST_COLUMN, 'unit']);
    if (kind === 'pair' && bottom - top === MOST_PAIRS - 1) looks.push([bottom, bottom, 5, LAST_COLUMN, 'difference']);
    top = bottom + 1;
  }
  return looks;
}

/** Where two decimal places would hide what decides: the figures down column C, below the unit and its sheet. */
function morePlaces(sheet: string, { places }: Feedback, rows: readonly FeedbackRow[]): readonly Edit[] {
  if (places <= USUAL_PLACES) return [];
  const pairs = rows.flatMap(({ kind }, i) => (kind === 'pair' ? [i] : []));
  const range = areaAddress({ top: SHEET_ROW + 1, left: VALUE_COLUMN, bottom: pairs.at(-1) ?? SHEET_ROW + 1, right: VALUE_COLUMN });
  return [{ edit: 'set-format', sheet, range, format: { numberFormat: `0.${'0'.repeat(places)}` } }];
}

/** With the unit's own total. */
const MOST_PAIRS = 7;

const PARTS: Readonly<Record<RowKind, readonly (readonly [number, number, FeedbackPart])[]>> = {
  title: [[0, LAST_COLUMN, 'title']],
  basis: [[0, LAST_COLUMN, 'basis']],
  pair: [
    [0, 1, 'label'],
    [2, 2, 'figure'],
    [3, 4, 'label'],
    [5, LAST_COLUMN, 'figure'],
  ],
  gap: [],
  heading: [[0, 0, 'heading']],
  header: [[0, LAST_COLUMN, 'label']],
  indicator: [
    [0, 0, 'centred'],
    [1, 2, 'words'],
    [3, 5, 'centred'],
    [6, 6, 'words'],
  ],
  none: [[0, 0, 'sentence']],
  reply: [
    [0, 1, 'label'],
    [2, LAST_COLUMN, 'reply'],
  ],
  signature: [[0, LAST_COLUMN, 'signature']],
  note: [[0, LAST_COLUMN, 'note']],
};
