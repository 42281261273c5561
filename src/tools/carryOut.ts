import type { Applied, Job, OpenWorkbook } from '../workbook/host.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { drive } from './drive.ts';
import { NOTHING_APPLIED, type Basis, type Left, type Planned, type WritingTool } from './tool.ts';

export interface CarriedOut<P> {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
  readonly planned: P;
  readonly applied: Applied;
}

/** Does what a tool does for whoever keeps no session, such as a button of the ribbon: reads, plans, writes. */
export async function carryOut<Asked, P extends Planned, Told, L extends Left>(
  tool: WritingTool<Asked, P, Told, L>,
  asked: Asked,
  basis: Basis,
  open: OpenWorkbook,
  job: Job,
): Promise<CarriedOut<P>> {
  const workbook = await open.read(job);
  const planned = await drive(tool.plan(workbook, asked, basis), job);
  if (planned.edits.length === 0) return { workbook, planned, applied: NOTHING_APPLIED };
  await job.pause();
  return { workbook, planned, applied: await open.apply(planned.edits, job) };
}
