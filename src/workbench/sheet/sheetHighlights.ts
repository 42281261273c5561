import type { Assessment } from '../../assessment/assessment.ts';
import { scoredRows } from '../../assessment/scoredRows.ts';
import { markableEvidence, scoreWithoutEvidence } from '../../rules/evidence.ts';
import { readEntries } from '../../rules/readings.ts';
import { addressOf, contains, type Position } from '../../workbook/address.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

export type Highlight = 'wrong' | 'missing';

/**
 * The cells of a sheet that Kaohe's conditional formats colour, by address: wrong scores, and evidence that is missing. Where the
 * sheet holds no such format nothing is coloured, as in Excel. Whether marks show at all is a setting, and the caller's to ask.
 */
export function sheetHighlights(
  { units, settings }: Pick<Assessment, 'units' | 'settings'>,
  { name: sheet, ownFormats }: Pick<SheetSnapshot, 'name' | 'ownFormats'>,
): ReadonlyMap<string, Highlight> {
  const highlights = new Map<string, Highlight>();
  const mark = (at: Position, as: Highlight): void => {
    if (ownFormats.some((area) => contains(area, at))) highlights.set(addressOf(at), as);
  };
  for (const { table, rows } of units) {
    if (table.sheet !== sheet) continue;
    for (const { indicator, scores, readings } of scoredRows(rows)) {
      const marked = markableEvidence(scores);
      if (marked && scoreWithoutEvidence(readings, scores, settings.placeholders)) mark(marked.evidence.at, 'missing');
      for (const { entry, reading } of readEntries(scores, readings, indicator)) {
        if (reading.kind === 'wrong') mark(entry.at, 'wrong');
      }
    }
  }
  return highlights;
}
