import { assess, type Assessment, type Progress } from './assess.ts';
import { drawSeal } from './ownSheets/seal/drawSeal.ts';
import { readSeal, type FoundSeal } from './ownSheets/seal/readSeal.ts';
import type { Seal } from './sealing/seal.ts';
import { sealAssessment } from './sealing/sealAssessment.ts';
import type { SheetMemory } from './sheetMemory.ts';
import type { Edit } from './workbook/edit.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export interface Sealed {
  readonly assessment: Assessment;
  /** Null without a score table: there is nothing to seal. */
  readonly seal: Seal | null;
  /** The seal that is replaced. */
  readonly former: FoundSeal | null;
  /** None without a seal. */
  readonly edits: readonly Edit[];
}

/**
 * Seals a workbook's scores and results as they stand: errors and units that are not complete are no hindrance, whether to
 * seal is for a person to decide. Yields after each sheet.
 *
 * @param today the day of the sealing, YYYY-MM-DD
 * @param asOf the day on which deadlines are judged, if another than the settings say
 */
export function* sealWorkbook(workbook: WorkbookSnapshot, today: string, asOf?: string, memory?: SheetMemory): Generator<Progress, Sealed> {
  const assessment = yield* assess(workbook, today, asOf, memory);
  const former = readSeal(workbook);
  if (assessment.tables.length === 0) return { assessment, seal: null, former, edits: [] };
  const seal = sealAssessment(workbook, assessment, today);
  return { assessment, seal, former, edits: drawSeal(workbook, seal) };
}
