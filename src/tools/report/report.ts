import type { Report } from '../../report/report.ts';
import { HostFailureError, type HostFailure } from '../../workbook/failure.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { AskingTool } from '../tool.ts';
import { reportWorkbook } from './reportWorkbook.ts';

export interface ReportQuestion {
  /** What the report is on: 2020年第三季度; null where nobody says. */
  readonly period: string | null;
  /** The file of the workbook of the period before, to be compared with. */
  readonly previous: Uint8Array | null;
}

export type ReportAnswer =
  | { readonly kind: 'report'; readonly report: Report }
  /** It is about the workbook of the period before. */
  | { readonly kind: 'previous-not-readable'; readonly failure: HostFailure }
  | { readonly kind: 'previous-without-units' };

/** 通报: what there is to report of the workbook. Whoever asks makes the document; nothing is written here. */
export const report: AskingTool<ReportQuestion, ReportAnswer> = {
  looks: 'all',
  readsFiles: true,
  *plan(workbook, { period, previous: bytes }, { today, asOf, memory, reader }) {
    let previous: WorkbookSnapshot | null = null;
    if (bytes) {
      if (!reader) throw new Error('nothing here reads other workbooks');
      try {
        previous = yield* reader.read(bytes);
      } catch (error) {
        if (error instanceof HostFailureError) return { kind: 'previous-not-readable', failure: error.failure };
        throw error;
      }
    }
    const made = yield* reportWorkbook(workbook, { period, previous }, today, asOf, memory);
    return made.previous?.units.length === 0 ? { kind: 'previous-without-units' } : { kind: 'report', report: made.report };
  },
};
