import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import { heldTotals } from '../../officeTotals/agreement.ts';
import { shownPlaces, USUAL_PLACES, type ShownPlaces } from '../../rules/shownPlaces.ts';
import { areaAddress, columnName, type Area } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { detailLayout } from '../detail/detailColumns.ts';
import { detailSpan } from '../detail/drawDetail.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { cellEdits, isFormula, shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { PAPER_SIZE, type Look } from '../kit/looks.ts';
import { columnArea, drawLooks } from '../kit/ownSheet.ts';
import { pagePoints } from '../kit/pagePoints.ts';
import { fittingWidths, rowHeights } from '../kit/sizes.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { drawCharts } from './charts.ts';
import { differenceNote } from './differenceNote.ts';
import { figureLooks } from './figureLooks.ts';
import { DIFFERENCE_FORMAT } from './printedCells.ts';
import { RANKING_INDEX } from './rankingColumns.ts';
import { rankingOf } from './rankingRows.ts';
import { summarySentences } from './sentences.ts';
import { keysDrawn, RANKED_KEYS, READ_KEYS, SUMMARY_COLUMNS, type SummaryColumn } from './summaryColumns.ts';
import { HEIGHTS, SUMMARY_ROWS, summaryLayout, type ChartPlace, type ListRow, type SummaryLayout } from './summaryLayout.ts';
import { summaryPlaces, type SummaryPlaces } from './summaryPlaces.ts';
import { summaryRows, type SummaryRow } from './summaryRows.ts';
import { summaryBasis, summaryTitle } from './summaryTitle.ts';
import { largest } from '../../workbook/largest.ts';

/** What the formulas of 考核汇总 refer to. */
export interface SummaryBase {
  /** The name of 考核明细. */
  readonly detail: string;
  /** Whether 考核设置 has a block where gates are judged. */
  readonly hasVerdicts: boolean;
}

const LAST = READ_KEYS.length - 1;
const NOTE = RANKED_KEYS.length;
const FIGURES: readonly SummaryColumn[] = ['total', 'percent', 'base', 'bonus'];
/** Nobody signs a longer list, and merging costs. */
const MOST_MERGED = 500;
const TITLE_HEIGHT = 40;

/**
 * 考核汇总: on the first page what a chief reads and signs, the units by group and rank; then a chart a group; then one row a unit in the
 * workbook's order. All figures are formulas over 考核明细 and 考核设置; what only they need stands to the right of what is printed.
 */
export function drawSummary(
  sheet: string,
  assessment: Assessment,
  { detail, hasVerdicts }: SummaryBase = { detail: OWN_SHEETS.detail, hasVerdicts: false },
): readonly Edit[] {
  const { units } = assessment;
  const held = heldTotals(units);
  const keys = keysDrawn(held.size > 0);
  const { index, widths: mostWidths } = SUMMARY_COLUMNS;
  const [words, looks] = [SUMMARY_COLUMNS.words.slice(0, keys.length), SUMMARY_COLUMNS.looks.slice(0, keys.length)];
  const last = columnName(keys.length - 1);
  const layoutOfDetail = detailLayout(units);
  const rowsAt = (places: SummaryPlaces): readonly SummaryRow[] => {
    const { earlier } = layoutOfDetail.extras;
    const [first, end] = [earlier[0]?.verdict, earlier.at(-1)?.verdict];
    return summaryRows({ assessment, places, hasVerdicts, earlier: first && end ? [first, end] : null, held });
  };
  const placesAt = (top: number): SummaryPlaces => summaryPlaces(detail, { units: units.length, top }, layoutOfDetail, detailSpan(units));
  // How the units stand is the same wherever their rows are.
  const standing = rowsAt(placesAt(1));
  const shown = standing.map((row) => keys.map((key) => shownBy(row[key])));
  const widths = fittingWidths(shown, mostWidths).map((width, i) => (WIDE.includes(keys[i] ?? 'unit') ? (mostWidths[i] ?? width) : width));
  const across = widths.slice(0, LAST + 1).reduce((sum, width) => sum + width, 0);
  const ranked = inOrder(units, standing);
  const names = ranked.map(({ unit }) => [null, unit.name]);
  const listHeights = heightsOf(names, widths, HEIGHTS.unit);
  const sentenceTexts = [summaryBasis(assessment), ...summarySentences(assessment, placesAt(1)).map(shownBy)];
  const headHeights = heightsOf(
    sentenceTexts.map((text) => [text]),
    [across],
    HEIGHTS.group,
  );
  const head = TITLE_HEIGHT + headHeights.reduce((sum, height) => sum + height, 0) + HEIGHTS.chartRow;
  const [noteHeight = HEIGHTS.unit] = heightsOf([[shownBy(differenceNote(standing, placesAt(1), 1).note)]], [across], HEIGHTS.unit);
  const layout = summaryLayout(ranked, listHeights, head, pagePoints(widths.slice(0, LAST + 1)), noteHeight);
  const places = placesAt(layout.header + 2);
  const rows = rowsAt(places);
  const ranking = rankingOf(rows, places);
  const noted = held.size > 0 ? layout.note : null;
  const differences = differenceNote(rows, places, (noted ?? 0) + 1);
  const [top, bottom] = [layout.header + 1, layout.header + units.length];
  const shownWith = shownPlaces(units, assessment.settings);
  const figures = { figures: FIGURES.map((key) => index[key]), total: index.total, status: index.status };
  const ofRanks = { ...figures, figures: [index.total, index.percent], places: RANKING_INDEX.places };
  return [
    {
      edit: 'add-sheet',
      sheet,
      columnWidths: widths,
      rowHeights: {
        1: TITLE_HEIGHT,
        ...Object.fromEntries(headHeights.map((height, i) => [SUMMARY_ROWS.basis + 1 + i, height])),
        ...Object.fromEntries(layout.list.map((one) => [one.row + 1, one.kind === 'unit' ? one.height : HEIGHTS[one.kind]])),
        ...(noted === null ? {} : { [noted + 1]: noteHeight }),
        ...(layout.signature === null ? {} : { [layout.signature + 1]: HEIGHTS.signature }),
        ...Object.fromEntries(layout.charts.flatMap((chart) => rowsOf(chart).map((row) => [row + 1, HEIGHTS.chartRow]))),
        [layout.header + 1]: 36,
        ...rowHeights(shown, widths, top + 1),
      },
      merges: mergesOf(layout, noted),
      tabColor: '5B9BD5',
      print: {
        orientation: 'portrait',
        titleRows: `${layout.header + 1}:${layout.header + 1}`,
        area: areaAddress({ top: 0, left: 0, bottom, right: LAST }),
        pagesAt: layout.pagesAt,
      },
      ...(units.length > 0 ? { filter: `A${layout.header + 1}:${last}${bottom + 1}` } : {}),
    },
    ...written(
      sheet,
      [[summaryTitle(assessment)], [summaryBasis(assessment) || null], ...summarySentences(assessment, places).map((cell) => [cell])],
      0,
      0,
    ),
    ...written(
      sheet,
      layout.list.map((one) => listCells(one, ranking.listed)),
      SUMMARY_ROWS.list,
      0,
    ),
    ...(noted === null
      ? []
      : [...written(sheet, [[differences.note]], noted, 0), ...written(sheet, [differences.beside], noted, RANKING_INDEX.number)]),
    ...(layout.signature === null ? [] : written(sheet, [[SIGNATURE]], layout.signature, 0)),
    ...layout.charts.flatMap(({ top: at, bars, firstPlace }) =>
      written(
        sheet,
        Array.from({ length: bars }, (_, i) => ranking.charted(firstPlace + i, at + i + 1)),
        at,
        RANKING_INDEX.number,
      ),
    ),
    ...written(sheet, [words, ...rows.map((row) => keys.map((key) => row[key]))], layout.header, 0),
    ...drawLooks(sheet, [
      ...headLooks(),
      ...layout.list.flatMap(({ kind, row }) =>
        kind === 'unit' ? [] : [[across0(row), kind === 'group' ? 'listGroup' : 'listHeader'] as const],
      ),
      ...unitRuns(layout.list).flatMap(([{ row }, some]) => unitLooks(row, row + some - 1)),
      ...(noted === null
        ? []
        : [
            [across0(noted), 'paragraph'] as const,
            [
              { top: noted, left: RANKING_INDEX.number, bottom: noted, right: RANKING_INDEX.number + differences.beside.length - 1 },
              'grey',
            ] as const,
          ]),
      ...(layout.signature === null ? [] : [[across0(layout.signature), 'paragraph'] as const]),
      [{ top: layout.header, left: 0, bottom: layout.header, right: keys.length - 1 }, 'header'],
      ...alikeLooks(looks, top, bottom),
      ...layout.charts.map(({ top: at, bars }) => [besideChart(at, bars), 'grey'] as const),
    ]),
    ...(held.size > 0
      ? [
          {
            edit: 'set-format',
            sheet,
            range: areaAddress(columnArea(index.agreement, top, bottom)),
            format: { numberFormat: DIFFERENCE_FORMAT },
          } as const,
        ]
      : []),
    ...figureLooks({ sheet, firstRow: top, results: units, columns: { ...figures, places: index.places } }, shownWith),
    ...unitRuns(layout.list).flatMap(([first, some]) =>
      figureLooks(
        { sheet, firstRow: first.row, results: ranked.slice(first.place - 1, first.place - 1 + some), columns: ofRanks },
        shownWith,
      ),
    ),
    ...barFormats(sheet, layout.charts, ranked, shownWith),
    ...drawCharts(sheet, layout.charts),
  ];
}

/** Never narrower: 暂计 must fit, and the first page is to fill the paper. */
const WIDE: readonly SummaryColumn[] = ['rank', 'unit', 'total', 'percent', 'grade', 'status'];
/** The line that is signed, and how it begins whoever has signed. */
export const SIGNATURE_BEGINS = '制表：';
export const SIGNATURE = '制表：　　　　　　　　审核：　　　　　　　　签字：　　　　　　　　日期：　　　　年　　月　　日';

function across0(row: number): Area {
  return { top: row, left: 0, bottom: row, right: LAST };
}

function besideChart(top: number, bars: number): Area {
  return { top, left: RANKING_INDEX.number, bottom: top + bars - 1, right: RANKING_INDEX.soFar };
}

function rowsOf({ top, bottom }: ChartPlace): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

/** In points, a row each. */
function heightsOf(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  widths: readonly number[],
  least: number,
): readonly number[] {
  const needed = rowHeights(rows, widths, 0, PAPER_SIZE);
  return rows.map((_, i) => Math.max(least, needed[i] ?? 0));
}

function mergesOf({ list, signature }: SummaryLayout, note: number | null): readonly string[] {
  const units = list.filter(({ kind }) => kind === 'unit').length;
  const lines = [...Array.from({ length: SUMMARY_ROWS.list - 1 }, (_, row) => row), ...[note, signature].filter((row) => row !== null)];
  return [
    ...lines.map((row) => areaAddress(across0(row))),
    ...list.flatMap(({ kind, row }) => {
      if (kind === 'group') return [areaAddress(across0(row))];
      return kind === 'header' || units <= MOST_MERGED ? [areaAddress({ ...across0(row), left: NOTE })] : [];
    }),
  ];
}

function headLooks(): readonly (readonly [Area, Look])[] {
  return [
    [columnArea(0, SUMMARY_ROWS.title, SUMMARY_ROWS.title), 'heading'],
    [columnArea(0, SUMMARY_ROWS.basis, SUMMARY_ROWS.basis), 'basis'],
    [columnArea(0, SUMMARY_ROWS.sentences, SUMMARY_ROWS.list - 2), 'paragraph'],
  ];
}

/** Of units by rank that follow one another. */
function unitLooks(top: number, bottom: number): readonly (readonly [Area, Look])[] {
  const { rank, unit, total, percent, grade, status } = SUMMARY_COLUMNS.index;
  return [
    [columnArea(rank, top, bottom), 'listCentred'],
    [columnArea(unit, top, bottom), 'listText'],
    [{ top, left: total, bottom, right: percent }, 'listPoints'],
    [{ top, left: grade, bottom, right: status }, 'listCentred'],
    [{ top, left: NOTE, bottom, right: LAST }, 'listText'],
    [{ top, left: RANKING_INDEX.number, bottom, right: RANKING_INDEX.places }, 'grey'],
  ];
}

function listCells(one: ListRow, listed: (place: number, row: number) => readonly CellDraft[]): readonly CellDraft[] {
  if (one.kind === 'unit') return listed(one.place, one.row + 1);
  const texts = one.kind === 'group' ? [one.words] : [...SUMMARY_COLUMNS.words.slice(0, RANKED_KEYS.length), '备注'];
  return Array.from({ length: RANKING_INDEX.places + 1 }, (_, i) => texts[i] ?? null);
}

/** Rows of units that follow one another: the first, and how many. */
function unitRuns(list: readonly ListRow[]): readonly (readonly [{ readonly row: number; readonly place: number }, number])[] {
  const runs: [{ row: number; place: number }, number][] = [];
  for (const one of list) {
    if (one.kind !== 'unit') continue;
    const last = runs.at(-1);
    if (last && last[0].row + last[1] === one.row) last[1]++;
    else runs.push([{ row: one.row, place: one.place }, 1]);
  }
  return runs;
}

/** Writes the results as values and then the formulas over them, so that whoever looks at what is written need not calculate. */
function written(sheet: string, rows: readonly (readonly CellDraft[])[], top: number, left: number): readonly Edit[] {
  if (rows.length === 0) return [];
  const range = areaAddress({ top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 });
  return [
    { edit: 'set-values', sheet, range, values: rows.map((row) => row.map(shownBy)) },
    ...cellEdits(
      sheet,
      rows.map((row) => row.map((cell) => (isFormula(cell) ? cell : null))),
      top,
      left,
    ),
  ];
}

/** The units as the list by group and rank has them. */
function inOrder(units: readonly UnitResult[], rows: readonly SummaryRow[]): readonly UnitResult[] {
  const orders = new Map(units.map((unit, i) => [unit, Number(shownBy(rows[i]?.order ?? null))]));
  return [...units].sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
}

/**
 * What a bar says at its end: as many places for all of a chart as the unit that needs most. A text counts as 0 in a chart, and a 0 would
 * say so.
 */
function barFormats(
  sheet: string,
  charts: readonly ChartPlace[],
  ranked: readonly UnitResult[],
  places: ReadonlyMap<UnitResult, ShownPlaces>,
): readonly Edit[] {
  return charts.flatMap(({ top, bars, firstPlace }) => {
    const members = ranked.slice(firstPlace - 1, firstPlace - 1 + bars);
    const most = largest(members.map((one) => places.get(one) ?? USUAL_PLACES));
    const format = (column: number, numberFormat: string): Edit => ({
      edit: 'set-format',
      sheet,
      range: areaAddress(columnArea(column, top, top + bars - 1)),
      format: { numberFormat },
    });
    return [format(RANKING_INDEX.settled, `0.${'0'.repeat(most)};;`), format(RANKING_INDEX.soFar, '0.00;;')];
  });
}
