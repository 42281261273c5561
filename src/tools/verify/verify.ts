import type { Verification } from '../../ownSheets/seal/verification.ts';
import type { AskingTool } from '../tool.ts';
import { verifyWorkbook } from './verifyWorkbook.ts';

/** 核验: compares the workbook as it is now with its 封存清单. */
export const verify: AskingTool<undefined, Verification> = {
  looks: 'all',
  plan: (workbook, _, { memory }) => verifyWorkbook(workbook, memory),
};
