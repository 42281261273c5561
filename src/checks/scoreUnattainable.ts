import { scoredRows, type ScoredRow } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { ScoreEntry, UnitScores } from '../reading/model.ts';
import { decimalOf, decimalText, parseDecimal, sum, type Decimal } from '../workbook/decimal.ts';
import { oneLine } from '../workbook/fold.ts';
import { nearestScores } from '../standards/working/nearestScores.ts';
import type { Check } from './check.ts';
import { standardOfIndicator, type ReadStandard } from '../assessment/standardOfIndicator.ts';

/** Means of several judges are rounded to two places or more. */
const OF_A_MEAN = parseDecimal('0.006');

/**
 * A score that was typed and can't come out of the indicator's standard. What a formula gives, what is added up of several cells, and
 * what is on another scale than the maximum says nothing of the standard; nor does the mean of several judges.
 */
export const checkScoreUnattainable: Check = ({ table, results }) => {
  // Once an indicator, not once a unit: the units of a matrix share them.
  const standards = new Map(table.indicators.map((indicator) => [indicator, standardOfIndicator(indicator)]));
  return results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap((row) => findingsIn(row, standards.get(row.indicator) ?? null, table.sheet, unit.name)),
  );
};

function findingsIn({ indicator, scores }: ScoredRow, read: ReadStandard | null, sheet: string, unit: string): readonly Finding[] {
  const attainable = read?.reading.scores;
  if (!attainable) return [];
  return typedScores(scores).flatMap(({ entry, points }) => {
    if (points.lt(0) || points.gt(read.max) || attainable.some((score) => score.eq(points))) return [];
    const args = {
      indicator: indicator.name,
      score: decimalText(points),
      nearest: nearestScores(attainable, points).map(decimalText),
      standard: oneLine(read.standard.text),
    };
    return [finding('score-unattainable', sheet, entry.at, unit, args)];
  });
}

function typedScores({ self, reviews }: UnitScores): readonly { readonly entry: ScoreEntry; readonly points: Decimal }[] {
  const typed = (entry: ScoreEntry) => {
    const { cell, parts, max, deducts } = entry;
    const isPlain = cell?.kind === 'number' && cell.formula === undefined && !parts && max === undefined && !deducts;
    return isPlain ? [{ entry, points: decimalOf(cell.value) }] : [];
  };
  const judged = reviews.flatMap(typed);
  const last = judged.at(-1);
  const others = judged.slice(0, -1).map(({ points }) => points);
  const isMean = others.length > 1 && last && sum(others).div(others.length).minus(last.points).abs().lt(OF_A_MEAN);
  return [...(self ? typed(self) : []), ...(isMean ? judged.slice(0, -1) : judged)];
}
