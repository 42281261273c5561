import { scoredRows, type ScoredRow } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import type { Finding, MergedScore } from '../findings/finding.ts';
import type { Entry, Indicator } from '../reading/model.ts';
import { readEntries } from '../rules/readings.ts';
import type { ScoreFault } from '../rules/score.ts';
import { addressOf, areaAddress, contains, overlap, type Area } from '../workbook/address.ts';
import { serialDate } from '../workbook/serialDate.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** Every score column is checked, also those that don't count. */
export const checkScores: Check = ({ table, results, date1904, merges }) => {
  const merged = merges.filter((area) => !isSingle(area) && overlap(area, table.area));
  return results.flatMap(({ unit, rows }) => {
    const scored = scoredRows(rows);
    const over = merged.length > 0 ? mergedScores(scored, merged) : new Map<string, MergedScore>();
    return scored.flatMap(({ indicator, scores, readings }) =>
      readEntries(scores, readings, indicator).flatMap(({ entry, reading }) => {
        const shared = over.get(addressOf(entry.at));
        if (reading.kind === 'wrong')
          return [faultFinding(table.sheet, entry, unit.name, indicator, reading.fault, { date1904, ...(shared && { merged: shared }) })];
        if (!shared || reading.kind !== 'valid') return [];
        return [finding('score-merged', table.sheet, entry.at, unit.name, { ...shared, score: decimalText(reading.points) })];
      }),
    );
  });
};

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** The cells that are merged over score cells of several indicators, by the address of the first. */
function mergedScores(rows: readonly ScoredRow[], merges: readonly Area[]): ReadonlyMap<string, MergedScore> {
  const found = new Map<Area, Map<Indicator, true>>();
  for (const { indicator, scores, readings } of rows) {
    for (const { entry } of readEntries(scores, readings, indicator)) {
      const area = merges.find((one) => contains(one, entry.at));
      if (area) found.set(area, (found.get(area) ?? new Map<Indicator, true>()).set(indicator, true));
    }
  }
  const several = [...found].filter(([, indicators]) => indicators.size > 1);
  return new Map(
    several.map(([area, indicators]) => [
      addressOf({ rowIndex: area.top, columnIndex: area.left }),
      {
        range: areaAddress(area),
        indicators: [...indicators.keys()].map(({ name }) => name),
        maxima: [...indicators.keys()].map(({ max }) => (max ? decimalText(max) : '')),
      },
    ]),
  );
}

function faultFinding(
  sheet: string,
  { at }: Entry,
  unit: string,
  { name, max, negative }: Indicator,
  fault: ScoreFault,
  { date1904, merged }: { readonly date1904: boolean; readonly merged?: MergedScore },
): Finding {
  const most = max ? decimalText(negative ? max.times(-1) : max) : '';
  switch (fault.code) {
    case 'score-above-max':
    case 'score-negative':
      return finding(fault.code, sheet, at, unit, {
        indicator: name,
        score: decimalText(fault.points),
        max: most,
        ...(merged && fault.code === 'score-above-max' && { merged }),
      });
    case 'score-not-a-number':
      return finding(fault.code, sheet, at, unit, {
        indicator: name,
        text: fault.isDate ? (serialDate(Number(fault.text), date1904) ?? fault.text) : fault.text,
        max: most,
        isDate: fault.isDate,
      });
    case 'score-percent':
      return finding(fault.code, sheet, at, unit, { indicator: name, share: `${decimalText(fault.share)}%`, max: most });
    case 'score-as-text':
      return finding(fault.code, sheet, at, unit, { indicator: name, text: fault.text, number: decimalText(fault.number) });
    case 'score-cell-error':
      return finding(fault.code, sheet, at, unit, { indicator: name, error: fault.error });
    case 'score-not-calculated':
      return finding(fault.code, sheet, at, unit, { indicator: name, formula: fault.formula });
  }
}
