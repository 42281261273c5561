import { assess, type Progress } from '../../assess.ts';
import { compareSeal } from '../../sealing/compareSeal.ts';
import { readSeal } from '../../ownSheets/seal/readSeal.ts';
import type { Verification } from '../../ownSheets/seal/verification.ts';
import { factOf, FORMAT } from '../../sealing/seal.ts';
import { sealedLines } from '../../sealing/sealedLines.ts';
import type { SheetMemory } from '../../sheetMemory.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** Compares 封存清单 with the workbook as it is. Judged on the day that the seal names. Yields after each sheet. */
export function* verifyWorkbook(workbook: WorkbookSnapshot, memory?: SheetMemory): Generator<Progress, Verification> {
  const found = readSeal(workbook);
  if (!found) return { state: 'not-sealed' };
  if (found.isWhole && factOf(found.seal, 'format') !== FORMAT) return { state: 'other-format', found };
  const day = factOf(found.seal, 'asOf');
  const assessment = yield* assess(workbook, day, day, memory);
  const comparison = compareSeal(found.seal.lines, sealedLines(workbook, assessment), workbook);
  const isSame = comparison.changes.length === 0 && comparison.results.length === 0;
  return { state: !found.isWhole ? 'list-altered' : isSame ? 'intact' : 'changed', found, comparison };
}
