import { drive } from '../tools/drive.ts';
import type { AskingTool } from '../tools/tool.ts';
import type { Particulars } from '../workbook/particulars.ts';
import type { Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';

/** The recipe of whatever only looks: the answer on the workbook as it is now. */
export async function askTool<Asked, Answer>({ desk, steps }: Task, tool: AskingTool<Asked, Answer>, asked: Asked): Promise<Answer> {
  if (tool.looks === 'all') desk.changes.addAll();
  else desk.changes.addSheets(tool.looks);
  const { workbook } = await lookAtChanges(desk, steps.job);
  const told = tool.asksParticulars ? await desk.open.particulars?.(steps.job) : undefined;
  const reader = tool.readsFiles ? await desk.reader?.() : undefined;
  await steps.job.pause();
  return drive(tool.plan(workbook, asked, { today: desk.today(), memory: desk.memory, reader }, told ?? NOTHING_KNOWN), steps.job);
}

const NOTHING_KNOWN: Particulars = {
  properties: [],
  comments: [],
  links: [],
  headers: [],
  notKnown: ['properties', 'notes', 'comments', 'workbook-links', 'hyperlinks', 'connections', 'images', 'headers'],
};
