import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { addressOf } from '../../../src/workbook/address.ts';
import { type HostFailure, HostFailureError } from '../../../src/workbook/failure.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { type DrawnSheet, makeXlsx } from '../../support/xlsx.ts';

/** Runs a reading to its end. */
export function readToEnd(bytes: Uint8Array): WorkbookSnapshot {
  const reading = readWorkbook(bytes, nodeCodec);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** The failure that reading ends with. Anything but a host failure is thrown on. */
export function failureOf(bytes: Uint8Array): HostFailure {
  try {
    readToEnd(bytes);
  } catch (error) {
    if (error instanceof HostFailureError) return error.failure;
    throw error;
  }
  throw new Error('read without a failure');
}

/** Reads a workbook of one sheet. */
export function readSheet(sheet: Omit<DrawnSheet, 'name'>, strings?: readonly string[]): SheetSnapshot {
  const bytes = makeXlsx({ sheets: [{ name: 'Sheet1', ...sheet }], ...(strings ? { strings } : {}) });
  return readToEnd(bytes).sheets[0] as SheetSnapshot;
}

/** The cells as `A1 number 8.5 =B1*2`, one string a cell, in the order of the snapshot. */
export function listCells({ rows }: SheetSnapshot): readonly string[] {
  return rows.flatMap(({ rowIndex, cells }) =>
    cells.map(({ columnIndex, kind, value, formula }) => {
      const shown = formula === undefined ? '' : ` =${formula}`;
      return `${addressOf({ rowIndex, columnIndex })} ${kind} ${String(value)}${shown}`;
    }),
  );
}
