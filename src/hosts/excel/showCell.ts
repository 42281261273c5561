import { addressOf, type Position } from '../../workbook/address.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import { exchange } from './exchange.ts';
import { QUIET_JOB } from './quietJob.ts';

/** Brings a cell into view and selects it. Throws sheet-gone for a sheet that is not there, or that is hidden. */
export async function showCell(sheet: string, cell: Position | null, answerSeconds: number): Promise<void> {
  await exchange(
    QUIET_JOB,
    async ({ context, ask }) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('visibility');
      await ask();
      if (worksheet.isNullObject || worksheet.visibility !== 'Visible') throw new HostFailureError({ kind: 'sheet-gone', sheet });
      worksheet.activate();
      if (cell) worksheet.getRange(addressOf(cell)).select();
      await ask();
    },
    answerSeconds,
  );
}
