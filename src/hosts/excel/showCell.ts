import { addressOf, areaAddress, type Position } from '../../workbook/address.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import { exchange } from './exchange.ts';
import { QUIET_JOB } from './quietJob.ts';

/**
 * Brings a cell into view and selects it, or the cells from it to a corner. Throws sheet-gone for a sheet that is not there, or that is
 * hidden.
 */
export async function showCell(sheet: string, cell: Position | null, answerSeconds: number, corner = cell): Promise<void> {
  await exchange(
    QUIET_JOB,
    async ({ context, ask }) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('visibility');
      await ask();
      if (worksheet.isNullObject || worksheet.visibility !== 'Visible') throw new HostFailureError({ kind: 'sheet-gone', sheet });
      worksheet.activate();
      if (cell && corner) worksheet.getRange(rangeOf(cell, corner)).select();
      await ask();
    },
    answerSeconds,
  );
}

function rangeOf(cell: Position, corner: Position): string {
  const [top, bottom] = [cell.rowIndex, corner.rowIndex].sort((a, b) => a - b) as [number, number];
  const [left, right] = [cell.columnIndex, corner.columnIndex].sort((a, b) => a - b) as [number, number];
  return top === bottom && left === right ? addressOf(cell) : areaAddress({ top, left, bottom, right });
}
