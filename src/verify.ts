import { assess, type Progress } from './assess.ts';
import { compareSeal, type Comparison } from './sealing/compareSeal.ts';
import { readSeal, type FoundSeal } from './ownSheets/seal/readSeal.ts';
import { factOf, FORMAT } from './sealing/seal.ts';
import { sealedLines } from './sealing/sealedLines.ts';
import type { SheetMemory } from './sheetMemory.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

/**
 * `list-altered`: 封存清单 itself is no longer what was sealed, so that what it says of the sheets can't be relied on.
 * `other-format`: a later version of the program sealed it, and this one can't compare.
 */
export type Verification =
  | { readonly state: 'not-sealed' }
  | { readonly state: 'other-format'; readonly found: FoundSeal }
  | { readonly state: 'intact' | 'changed' | 'list-altered'; readonly found: FoundSeal; readonly comparison: Comparison };

/** Compares 封存清单 with the workbook as it is. Judged on the day that the seal names. Yields after each sheet. */
export function* verify(workbook: WorkbookSnapshot, memory?: SheetMemory): Generator<Progress, Verification> {
  const found = readSeal(workbook);
  if (!found) return { state: 'not-sealed' };
  if (found.isWhole && factOf(found.seal, 'format') !== FORMAT) return { state: 'other-format', found };
  const day = factOf(found.seal, 'asOf');
  const assessment = yield* assess(workbook, day, day, memory);
  const comparison = compareSeal(found.seal.lines, sealedLines(workbook, assessment), workbook);
  const isSame = comparison.changes.length === 0 && comparison.results.length === 0;
  return { state: !found.isWhole ? 'list-altered' : isSame ? 'intact' : 'changed', found, comparison };
}
