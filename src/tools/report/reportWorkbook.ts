import { assess, type Assessment, type Progress } from '../../assess.ts';
import { makeReport } from '../../report/makeReport.ts';
import type { Report } from '../../report/report.ts';
import { factOf } from '../../sealing/seal.ts';
import type { SheetMemory } from '../../sheetMemory.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { readLedger } from '../../tasks/readLedger.ts';
import { verifyWorkbook } from '../verify/verifyWorkbook.ts';

export interface ReportToMake {
  /** What the report is on: 2020年第三季度; null where nobody says. */
  readonly period: string | null;
  /** The workbook of the period before, to be compared with. */
  readonly previous: WorkbookSnapshot | null;
}

export interface MadeReport {
  readonly assessment: Assessment;
  /** The assessment of the period before. */
  readonly previous: Assessment | null;
  readonly report: Report;
}

/**
 * 通报: what there is to report of a workbook. A sealed one is judged on the day that the seal was, so that the report says what was sealed,
 * unless `asOf` says another. Yields after each sheet.
 *
 * @param today YYYY-MM-DD
 */
export function* reportWorkbook(
  workbook: WorkbookSnapshot,
  { period, previous }: ReportToMake,
  today: string,
  asOf?: string,
  memory?: SheetMemory,
): Generator<Progress, MadeReport> {
  const seal = yield* verifyWorkbook(workbook, memory);
  const day = asOf ?? (seal.state === 'intact' ? factOf(seal.found.seal, 'asOf') : undefined);
  const assessment = yield* assess(workbook, today, day, memory);
  const ledger = yield* readLedger(workbook, today, { asOf: day });
  // Figures don't depend on the day: what is overdue is no score.
  const before = previous ? yield* assess(previous, today) : null;
  return { assessment, previous: before, report: makeReport(assessment, seal, { period, previous: before, ledger }) };
}
