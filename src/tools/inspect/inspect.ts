import type { AskingTool } from '../tool.ts';
import { beforeSending, type Caution } from './beforeSending.ts';

/** 印发前检查: what to look at before the workbook goes out. */
export const inspect: AskingTool<undefined, readonly Caution[]> = {
  looks: 'all',
  asksParticulars: true,
  plan: (workbook, _, { today, memory }, particulars) => beforeSending(workbook, particulars, today, memory),
};
