import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import { shownPlaces, USUAL_PLACES, type ShownPlaces } from '../../rules/shownPlaces.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { areaAddress } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { cellEdits, isFormula, shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { detailSpan } from '../detail/drawDetail.ts';
import { extraColumns } from '../detail/extraColumns.ts';
import { columnArea, drawLooks } from '../kit/ownSheet.ts';
import { fittingWidths, rowHeights } from '../kit/sizes.ts';
import { drawCharts } from './charts.ts';
import { figureLooks } from './figureLooks.ts';
import { RANKING_INDEX } from './rankingColumns.ts';
import { rankingRows } from './rankingRows.ts';
import { summarySentences } from './sentences.ts';
import { READ_KEYS, SUMMARY_COLUMNS, SUMMARY_HEADER_ROW, type SummaryColumn } from './summaryColumns.ts';
import { summaryPlaces } from './summaryPlaces.ts';
import { summaryRows, type SummaryRow } from './summaryRows.ts';

/** What the formulas of 考核汇总 refer to. */
export interface SummaryBase {
  /** The name of 考核明细. */
  readonly detail: string;
  /** Whether 考核设置 has a block where gates are judged. */
  readonly hasVerdicts: boolean;
}

/**
 * 考核汇总: what a chief reads first, then one row a unit in the workbook's order, then the same units by group and rank, and a chart
 * a group. All figures are formulas over 考核明细 and 考核设置.
 */
export function drawSummary(
  sheet: string,
  assessment: Assessment,
  { detail, hasVerdicts }: SummaryBase = { detail: OWN_SHEETS.detail, hasVerdicts: false },
): readonly Edit[] {
  const { units } = assessment;
  const places = summaryPlaces(detail, units.length, detailSpan(units));
  const { earlier } = extraColumns(units);
  const [first, last] = [earlier[0]?.verdict, earlier.at(-1)?.verdict];
  const rows = summaryRows({ assessment, places, hasVerdicts, earlier: first && last ? [first, last] : null });
  const header = SUMMARY_HEADER_ROW;
  const bottom = header + units.length;
  // Below a blank row, so that the filter of the first list ends above it.
  const [titleRow, firstRanked] = [bottom + 2, bottom + 3];
  const { keys, words, looks: columnLooks, last: lastColumn, index } = SUMMARY_COLUMNS;
  const width = keys.length;
  const rankingLooks = [...columnLooks.slice(0, READ_KEYS.length), ...Object.keys(RANKING_INDEX).map(() => 'grey' as const)];
  const head = [OWN_SHEETS.summary, ...summarySentences(assessment, places)].map((cell) => [cell]);
  const list = [words, ...rows.map((row) => keys.map((key) => row[key]))];
  const ranking = units.length > 0 ? [titleCells('按类别和名次排列'), ...rankingRows(rows, places, firstRanked + 1)] : [];
  const shown = list.slice(1).map((row) => row.map(shownBy));
  const widths = fittingWidths(shown, SUMMARY_COLUMNS.widths);
  const shownWith = shownPlaces(units, assessment.settings);
  const ranked = inOrderOf(units, rows);
  const figures = { figures: FIGURES.map((key) => index[key]), total: index.total, status: index.status };
  const area = (top: number, end: number, looks: typeof columnLooks) => looks.map((look, i) => [columnArea(i, top, end), look] as const);
  return [
    {
      edit: 'add-sheet',
      sheet,
      columnWidths: widths,
      rowHeights: {
        1: 28,
        [header + 1]: 32,
        ...rowHeights(shown, widths, header + 2),
        ...(ranking.length > 0 ? { [titleRow + 1]: 24 } : {}),
        ...rowHeights(
          ranking.slice(1).map((row) => row.map(shownBy)),
          widths,
          firstRanked + 1,
        ),
      },
      freeze: { rows: header + 1, columns: 1 },
      tabColor: '5B9BD5',
      print: { orientation: 'landscape', titleRows: `${header + 1}:${header + 1}` },
      ...(units.length > 0 ? { filter: `A${header + 1}:${lastColumn}${bottom + 1}` } : {}),
    },
    ...resultsFirst(sheet, head, 0),
    ...resultsFirst(sheet, list, header),
    ...(ranking.length > 0 ? resultsFirst(sheet, ranking, titleRow) : []),
    ...drawLooks(sheet, [
      [columnArea(0, 0, 0), 'title'],
      [columnArea(0, 1, 4), 'sentence'],
      [{ top: header, left: 0, bottom: header, right: width - 1 }, 'header'],
      ...area(header + 1, bottom, columnLooks),
      ...(ranking.length > 0 ? [[columnArea(0, titleRow, titleRow), 'subtitle'] as const] : []),
      ...(ranking.length > 0 ? area(firstRanked, firstRanked + units.length - 1, rankingLooks) : []),
    ]),
    ...figureLooks({ sheet, firstRow: header + 1, results: units, columns: { ...figures, places: index.places } }, shownWith),
    ...figureLooks({ sheet, firstRow: firstRanked, results: ranked, columns: { ...figures, places: RANKING_INDEX.places } }, shownWith),
    ...barFormats(sheet, ranked, firstRanked, shownWith),
    ...drawCharts(sheet, units, firstRanked),
  ];
}

/**
 * Writes the results as values and then the formulas over them, so that whoever looks at what is written need not calculate.
 */
function resultsFirst(sheet: string, rows: readonly (readonly CellDraft[])[], top: number): readonly Edit[] {
  const range = areaAddress({ top, left: 0, bottom: top + rows.length - 1, right: (rows[0]?.length ?? 1) - 1 });
  return [
    { edit: 'set-values', sheet, range, values: rows.map((row) => row.map(shownBy)) },
    ...cellEdits(
      sheet,
      rows.map((row) => row.map((cell) => (isFormula(cell) ? cell : null))),
      top,
      0,
    ),
  ];
}

function titleCells(title: string): readonly CellDraft[] {
  return [
    title,
    ...READ_KEYS.map(() => null),
    ...Object.keys(RANKING_INDEX)
      .slice(1)
      .map(() => null),
  ];
}

const FIGURES: readonly SummaryColumn[] = ['base', 'bonus', 'total', 'percent'];

/** The units as the list by group and rank has them. */
function inOrderOf(units: readonly UnitResult[], rows: readonly SummaryRow[]): readonly UnitResult[] {
  const orders = new Map(units.map((unit, i) => [unit, Number(shownBy(rows[i]?.order ?? null))]));
  return [...units].sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
}

/**
 * What a bar says at its end: as many places for all of a group as the unit that needs most. A text counts as 0 in a chart, and a 0 would
 * say so.
 */
function barFormats(
  sheet: string,
  ranked: readonly UnitResult[],
  firstRow: number,
  places: ReadonlyMap<UnitResult, ShownPlaces>,
): readonly Edit[] {
  let top = firstRow;
  return [...groupBy(ranked, ({ unit }) => unit.group).values()].flatMap((members) => {
    const bottom = top + members.length - 1;
    const most = Math.max(...members.map((one) => places.get(one) ?? USUAL_PLACES));
    const format = (column: number, numberFormat: string): Edit => ({
      edit: 'set-format',
      sheet,
      range: areaAddress({ top, left: column, bottom, right: column }),
      format: { numberFormat },
    });
    const edits = [format(RANKING_INDEX.settled, `0.${'0'.repeat(most)};;`), format(RANKING_INDEX.soFar, '"暂计 "0.00;;')];
    top = bottom + 1;
    return edits;
  });
}
