import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import type { HeldTotal } from '../../officeTotals/agreement.ts';
import { boundAbove, boundAboveFormula, gradeFormula } from '../../rules/grade.ts';
import { duplicatesIn } from '../../rules/duplicates.ts';
import { orderFormula, ordersOf } from '../../rules/order.ts';
import { asCalculated } from '../../rules/places.ts';
import { countedPoints, haveDeductions, pointsFormulas, pointsOf } from '../../rules/points.ts';
import { provisionalFormula, provisionalRanks, rankFormula } from '../../rules/rank.ts';
import { shownPlaces, shownPlacesFormula, USUAL_PLACES } from '../../rules/shownPlaces.ts';
import { gradeShown, rankOf } from '../../rules/standing.ts';
import { STATUS_WORDS, statusFormula } from '../../rules/status.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { earlierCount } from '../detail/extraColumns.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { printedCells } from './printedCells.ts';
import type { SummaryColumn } from './summaryColumns.ts';
import { listCells, unitCells, type SummaryPlaces } from './summaryPlaces.ts';

export interface SummarySource {
  readonly assessment: Assessment;
  readonly places: SummaryPlaces;
  /** Whether 考核设置 has a block where gates are judged. */
  readonly hasVerdicts: boolean;
  /** Letters of the first and last column of 考核明细 that judge earlier review scores. */
  readonly earlier: readonly [string, string] | null;
  /** The office's own totals. */
  readonly held: ReadonlyMap<UnitResult, HeldTotal>;
}

export type SummaryRow = Readonly<Record<SummaryColumn, CellDraft>>;

/** One row a unit, in the workbook's order. */
export function summaryRows({ assessment, places, hasVerdicts, earlier, held }: SummarySource): readonly SummaryRow[] {
  const { units, tables } = assessment;
  const provisional = provisionalRanks(units);
  const groups = [...new Set(units.map(({ unit }) => unit.group))];
  const groupOf = ({ unit }: UnitResult): number => groups.indexOf(unit.group);
  const numbered = new Map(units.map((result, i) => [result, i + 1]));
  const twice = duplicatesIn(units);
  const shown = shownPlaces(units, assessment.settings);
  const orders = ordersOf(
    units.map((result) => ({ group: groupOf(result), standing: result.standing, provisional: provisional.get(result) ?? null })),
  );
  const has = {
    bonus: tables.some(({ indicators }) => indicators.some(({ bonus }) => bonus)),
    deduction: haveDeductions(tables),
  };
  return units.map((result, i): SummaryRow => {
    const { unit, table } = result;
    const row = places.top + i;
    const [cells, list] = [unitCells(places, row), listCells(places, row)];
    const points = pointsFormulas(cells, has);
    const counted = pointsOf(result.rows, table.bonusCap, countedPoints);
    const bound = result.standing.kind === 'graded' ? boundAbove(result, assessment.settings) : null;
    const several = result.rows.some(({ scores }) => earlierCount(result, scores) > 0);
    const status = statusFormula({
      ...cells,
      earlier: several && earlier ? places.detailBlock(...earlier) : null,
      unclear: unit.unclear,
      selfs: unit.hasSelfBesideReview ? places.ofDetail('selfVerdict') : null,
    });
    const of = (formula: string, value: PlainValue | null): CellDraft => ({ formula, value: value ?? '' });
    return {
      unit: unit.name,
      group: unit.group,
      base: of(points.base, figure(counted.base)),
      bonus: points.bonus === null ? 0 : of(points.bonus, figure(counted.bonus)),
      deduction: points.deduction === null ? 0 : of(points.deduction, figure(counted.deduction)),
      total: of(points.total, figure(counted.total)),
      percent: of(points.percent, result.percent && figure(result.percent)),
      grade: of(gradeFormula(cells, hasVerdicts && table.gates.length > 0 ? cells : null), gradeShown(result.standing)),
      rank: twice.some((same) => same.includes(result))
        ? // As where there is none: a text, which is more than any number; an empty cell would be less.
          of('""', null)
        : of(rankFormula(list, list.number.all, numbersIn(result, twice, numbered)), rankOf(result.standing)),
      provisional: of(provisionalFormula(list), provisional.get(result) ?? null),
      unscored: of(points.unscored, result.unscored),
      missing: of(points.missing, result.evidenceMissing),
      status: of(status, STATUS_WORDS[result.status]),
      sheet: table.sheet,
      number: i + 1,
      fullMarks: of(points.fullMarks, figure(result.fullMarks)),
      bonusCap: table.bonusCap.toNumber(),
      groupNumber: groupOf(result) + 1,
      order: of(orderFormula(list), orders[i] ?? null),
      bound: of(boundAboveFormula(cells, cells.grade), bound && bound.toNumber()),
      places: of(shownPlacesFormula(cells, list), shown.get(result) ?? USUAL_PLACES),
      ...printedCells(held.get(result), table.sheet, places, row, i + 1),
    };
  });
}

/** The numbers of each unit that stands several times in the group of another. */
function numbersIn(
  { unit }: UnitResult,
  twice: readonly (readonly UnitResult[])[],
  numbered: ReadonlyMap<UnitResult, number>,
): readonly (readonly number[])[] {
  return twice.filter(([first]) => first?.unit.group === unit.group).map((same) => same.map((one) => numbered.get(one) ?? 0));
}

function figure(decimal: Decimal): number {
  return asCalculated(decimal).toNumber();
}
