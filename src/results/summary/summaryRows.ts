import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import { provisionalRanks } from '../../assessment/rank.ts';
import { sum, type Decimal } from '../../workbook/decimal.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import type { CellDraft } from '../cellEdits.ts';
import { countedPoints } from '../detail/countingFormulas.ts';
import { PLACES } from '../detail/verdict.ts';
import { STATUS_WORDS } from '../statusWords.ts';
import { gradeFormula } from './gradeFormula.ts';
import { pointsFormulas } from './pointsFormulas.ts';
import { orderFormula, provisionalFormula, rankFormula } from './rankFormulas.ts';
import { statusFormula } from './statusFormula.ts';
import { SUMMARY_HEADER_ROW, type SummaryColumn } from './summaryColumns.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';

const HALF_UP = 1;

export interface SummarySource {
  readonly assessment: Assessment;
  readonly places: SummaryPlaces;
  /** Whether 考核设置 has a block where gates are judged. */
  readonly hasVerdicts: boolean;
  /** Letters of the columns of 考核明细 that judge earlier review scores. */
  readonly earlier: readonly [string, string] | null;
}

export type SummaryRow = Readonly<Record<SummaryColumn, CellDraft>>;

/** One row a unit, in the workbook's order. */
export function summaryRows({ assessment, places, hasVerdicts, earlier }: SummarySource): readonly SummaryRow[] {
  const { units, tables } = assessment;
  const provisional = provisionalRanks(units);
  const groups = [...new Set(units.map(({ unit }) => unit.group))];
  const orders = orderOf(units, provisional, groups);
  const hasBonus = tables.some(({ indicators }) => indicators.some(({ bonus }) => bonus));
  return units.map((result, i): SummaryRow => {
    const { unit, table } = result;
    const row = SUMMARY_HEADER_ROW + 2 + i;
    const points = pointsFormulas(places, row, hasBonus);
    const counted = countedSums(result);
    const several = unit.scores.some(({ reviews }) => reviews.length > 1);
    const status = statusFormula(places, row, { hasSelf: unit.hasSelfBesideReview, earlier: several ? earlier : null });
    const of = (formula: string, value: PlainValue | null): CellDraft => ({ formula, value: value ?? '' });
    return {
      unit: unit.name,
      group: unit.group,
      base: of(points.base, figure(counted.base)),
      bonus: points.bonus === null ? 0 : of(points.bonus, figure(counted.bonus)),
      total: of(points.total, figure(counted.base.plus(counted.bonus))),
      percent: of(points.percent, result.percent && figure(result.percent)),
      grade: of(gradeFormula(places, row, hasVerdicts && table.gates.length > 0), result.grade),
      rank: of(rankFormula(places, row), result.rank),
      provisional: of(provisionalFormula(places, row), provisional.get(result) ?? null),
      unscored: of(points.unscored, result.unscored),
      missing: of(points.missing, result.evidenceMissing),
      status: of(status, STATUS_WORDS[result.status]),
      sheet: table.sheet,
      number: i + 1,
      fullMarks: of(points.fullMarks, figure(result.fullMarks)),
      bonusCap: table.bonusCap.toNumber(),
      groupNumber: groups.indexOf(unit.group) + 1,
      order: of(orderFormula(places, row), orders[i] ?? null),
    };
  });
}

/** The sums as the formulas make them, of rounded scores. */
function countedSums({ table, readings }: UnitResult): { readonly base: Decimal; readonly bonus: Decimal } {
  const of = (bonus: boolean): Decimal =>
    sum(table.indicators.flatMap((indicator, i) => (indicator.bonus === bonus ? [countedPoints(readings[i] ?? null)] : [])));
  const bonus = of(true);
  return { base: of(false), bonus: bonus.gt(table.bonusCap) ? table.bonusCap : bonus };
}

function figure(decimal: Decimal): number {
  return decimal.round(PLACES, HALF_UP).toNumber();
}

/** What `orderFormula` gives. */
function orderOf(units: readonly UnitResult[], provisional: ReadonlyMap<UnitResult, number>, groups: readonly (string | null)[]): readonly number[] {
  const keys = units.map((result, i) => [groups.indexOf(result.unit.group), result.rank ?? Infinity, provisional.get(result) ?? Infinity, i]);
  const sorted = units.map((_, i) => i).sort((a, b) => compare(keys[a] ?? [], keys[b] ?? []));
  const orders = units.map(() => 0);
  sorted.forEach((unit, i) => (orders[unit] = i + 1));
  return orders;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i === -1 ? 0 : (a[i] as number) < (b[i] as number) ? -1 : 1;
}
