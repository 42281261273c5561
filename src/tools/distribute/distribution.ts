import { assess } from '../../assess.ts';
import { UNITS_ALONE } from '../../sheetMemory.ts';
import type { AskingTool } from '../tool.ts';
import { distributeWorkbook, type DistributedWorkbooks } from './distributeWorkbook.ts';

/**
 * 分发: the workbooks that the units get. Whoever asks makes the files; nothing is written here.
 *
 * Asked with the bytes of the workbook it plans on what stands in these, so that files which are made of them hold what was planned; with
 * null on the open workbook, to be shown first.
 */
export const distribution: AskingTool<Uint8Array | null, DistributedWorkbooks> = {
  looks: [],
  readsFiles: true,
  *plan(workbook, bytes, { today, reader }) {
    if (bytes && !reader) throw new Error('nothing here reads other workbooks');
    const issued = bytes && reader ? yield* reader.read(bytes) : workbook;
    return distributeWorkbook(issued, yield* assess(issued, today, undefined, UNITS_ALONE));
  },
};
