import type { Assessment } from '../../assessment/assessment.ts';
import { countDifferences } from '../../comparing/countDifferences.ts';
import { reviewColumns } from '../../comparing/reviewColumns.ts';
import { differencesByUnit, selfAgainstReview, type ComparedScore, type UnitDifference } from '../../comparing/selfAgainstReview.ts';
import { zh } from '../../comparing/words/zh.ts';
import { SCORE_WORDS } from '../../rules/score.ts';
import { addressOf } from '../../workbook/address.ts';
import { decimalText, rounded } from '../../workbook/decimal.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { oneLine } from '../../workbook/fold.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { BY_UNIT, COMPARISON_COLUMNS, COMPARISON_HEADER_ROW } from './comparisonColumns.ts';

const SUBTITLE_HEIGHT = 22;

type Row = (PlainValue | null)[];

/**
 * 自评复核对照: a row a self score that stands beside a review score, those that were cut most first, and below them each unit and each
 * review column. Values of the day that it names: it is drawn anew when somebody asks. No edits where no table has both scores.
 */
export function drawComparison(sheet: string, { units, settings, asOf }: Pick<Assessment, 'units' | 'settings' | 'asOf'>): readonly Edit[] {
  const scores = selfAgainstReview(units, settings.placeholders);
  if (scores.length === 0) return [];
  const { words, widths, looks, last: lastColumn } = COMPARISON_COLUMNS;
  const [header, top] = [COMPARISON_HEADER_ROW, COMPARISON_HEADER_ROW + 1];
  const listed = byDifference(scores).map(scoreRow);
  const lastScore = top + listed.length - 1;
  const byUnit = differencesByUnit(scores);
  const [unitLabel, unitHeader, firstUnit] = [lastScore + 2, lastScore + 3, lastScore + 4];
  const lastUnit = firstUnit + byUnit.length - 1;
  const columns = reviewColumns(units);
  const firstColumn = lastUnit + 3;
  const rows: Row[] = [
    [OWN_SHEETS.comparison],
    [zh.summed(countDifferences(scores, byUnit))],
    [note(asOf)],
    [],
    [...words],
    ...listed,
    [],
    ['各单位'],
    rowOf({ unit: words[0] ?? '', group: words[1] ?? '', sheet: words[2] ?? '', ...BY_UNIT }),
    ...byUnit.map(unitRow),
    ...(columns.length > 0 ? [[], [zh.columns], ...columns.map((one) => [zh.column(one, decimalText(rounded(one.mean.abs())))])] : []),
  ];
  const right = words.length - 1;
  return drawOwnSheet({
    setup: {
      sheet,
      columnWidths: widths,
      rowHeights: {
        1: 28,
        ...rowHeights(listed, widths, top + 1),
        [unitLabel + 1]: SUBTITLE_HEIGHT,
        ...(columns.length > 0 && { [firstColumn]: SUBTITLE_HEIGHT }),
        ...rowHeights(rows.slice(firstUnit, lastUnit + 1), widths, firstUnit + 1),
      },
      freeze: { rows: top, columns: 1 },
      tabColor: 'BF8F00',
      print: { orientation: 'landscape', titleRows: `${top}:${top}` },
      filter: `A${header + 1}:${lastColumn}${lastScore + 1}`,
    },
    rows,
    looks: [
      [columnArea(0, 0, 0), 'title'],
      [columnArea(0, 1, 2), 'sentence'],
      [{ top: header, left: 0, bottom: header, right }, 'header'],
      ...alikeLooks(looks, top, lastScore),
      [columnArea(0, unitLabel, unitLabel), 'subtitle'],
      [{ top: unitHeader, left: 0, bottom: unitHeader, right: COMPARISON_COLUMNS.index.difference }, 'header'],
      ...alikeLooks(looks.slice(0, COMPARISON_COLUMNS.index.difference + 1), firstUnit, lastUnit),
      ...(columns.length > 0
        ? ([
            [columnArea(0, firstColumn - 1, firstColumn - 1), 'subtitle'],
            [columnArea(0, firstColumn, firstColumn + columns.length - 1), 'sentence'],
          ] as const)
        : []),
    ],
  });
}

/** Those without a review score come last; equals stay in the workbook's order. */
function byDifference(scores: readonly ComparedScore[]): readonly ComparedScore[] {
  const [both, open] = [scores.filter(({ difference }) => difference), scores.filter(({ difference }) => !difference)];
  return [...both.sort((a, b) => (a.difference && b.difference ? a.difference.cmp(b.difference) : 0)), ...open];
}

function note(asOf: string): string {
  return `差 = 考核得分 − 自评分；扣分项按从总分中减去的分计。以下是截至 ${asOf} 核算时的数值，得分改动后请重新生成。`;
}

type Cells = Partial<Record<(typeof COMPARISON_COLUMNS.keys)[number], PlainValue | null>>;

function rowOf(cells: Cells): Row {
  return COMPARISON_COLUMNS.keys.map((key) => cells[key] ?? null);
}

function scoreRow({ result: { unit, table }, row, self, reviewed, review, difference, reason, at }: ComparedScore): Row {
  const { seq, name, path, max } = row.indicator;
  return rowOf({
    unit: unit.name,
    group: unit.group,
    sheet: table.sheet,
    seq,
    indicator: oneLine(name) || oneLine(path.at(-1) ?? ''),
    max: max?.toNumber() ?? null,
    self: self.toNumber(),
    review: reviewed?.toNumber() ?? SCORE_WORDS[review],
    difference: difference?.toNumber() ?? null,
    reason: reason ?? '（没有这一栏）',
    cell: addressOf(at),
  });
}

function unitRow({ result: { unit, table }, self, reviewed, difference, compared, cut, raised, withoutReason }: UnitDifference): Row {
  return rowOf({
    unit: unit.name,
    group: unit.group,
    sheet: table.sheet,
    seq: compared,
    indicator: `核减 ${cut} 项，核增 ${raised} 项${withoutReason > 0 ? `；核减没有写原因 ${withoutReason} 项` : ''}`,
    self: self.toNumber(),
    review: reviewed.toNumber(),
    difference: difference.toNumber(),
  });
}
