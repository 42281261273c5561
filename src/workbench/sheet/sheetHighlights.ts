import type { Assessment } from '../../assessment/assessment.ts';
import { scoredRows } from '../../assessment/scoredRows.ts';
import { markableEvidence, scoreWithoutEvidence } from '../../rules/evidence.ts';
import { readEntries } from '../../rules/readings.ts';
import { addressOf } from '../../workbook/address.ts';

export type Highlight = 'wrong' | 'missing';

/**
 * The cells of a sheet that Kaohe's conditional formats colour, by address: wrong scores, and evidence that is missing. Whether
 * marks show at all is a setting, and the caller's to ask.
 */
export function sheetHighlights(
  { units, settings }: Pick<Assessment, 'units' | 'settings'>,
  sheet: string,
): ReadonlyMap<string, Highlight> {
  const highlights = new Map<string, Highlight>();
  for (const { table, rows } of units) {
    if (table.sheet !== sheet) continue;
    for (const { indicator, scores, readings } of scoredRows(rows)) {
      const marked = markableEvidence(scores);
      if (marked && scoreWithoutEvidence(readings, scores, settings.placeholders)) highlights.set(addressOf(marked.evidence.at), 'missing');
      for (const { entry, reading } of readEntries(scores, readings, indicator)) {
        if (reading.kind === 'wrong') highlights.set(addressOf(entry.at), 'wrong');
      }
    }
  }
  return highlights;
}
