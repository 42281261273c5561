import type { Assessment } from '../../src/assess.ts';
import { carryOut } from '../../src/tools/carryOut.ts';
import { clear } from '../../src/tools/clear/clear.ts';
import { recalculate as tool } from '../../src/tools/recalculate/recalculate.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { Applied, Job, OpenWorkbook } from '../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

export interface Recalculated extends Applied {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  /** Takes back what was written; empty where nothing was. */
  readonly back: readonly Edit[];
}

/** 重新核算 as a button of the ribbon does it. */
export async function recalculate(open: OpenWorkbook, job: Job, today: string): Promise<Recalculated> {
  const { workbook, planned, applied } = await carryOut(tool, undefined, { today }, open, job);
  const left = planned.edits.length === 0 ? null : tool.back?.leaves(planned, applied, null);
  return { workbook, assessment: planned.assessment, ...applied, back: left?.way.back ?? [] };
}

/** 清除核算标记 as a button of the ribbon does it. */
export async function clearMarks(open: OpenWorkbook, job: Job): Promise<Applied> {
  return (await carryOut(clear, { seal: false }, { today: '2020-12-31' }, open, job)).applied;
}
