import type { Report } from '../../report/report.ts';
import type { AskingTool } from '../tool.ts';
import { reportWorkbook } from './reportWorkbook.ts';

export interface ReportQuestion {
  /** What the report is on: 2020年第三季度; null where nobody says. */
  readonly period: string | null;
}

/** 通报: what there is to report of the workbook. Whoever asks makes the document; nothing is written here. */
export const report: AskingTool<ReportQuestion, Report> = {
  looks: 'all',
  *plan(workbook, { period }, { today, asOf, memory }) {
    const made = yield* reportWorkbook(workbook, { period, previous: null }, today, asOf, memory);
    return made.report;
  },
};
