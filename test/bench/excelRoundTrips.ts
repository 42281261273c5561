import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { openExcel } from '../../src/hosts/excel/openExcel.ts';
import { assess } from '../../src/assess.ts';
import { drive } from '../../src/tools/drive.ts';
import { recalculate } from '../support/recalculate.ts';
import type { Job } from '../../src/workbook/host.ts';
import { inMemoryExcel } from '../excelInMemory/inMemoryExcel.ts';
import { loadClient } from '../excelInMemory/loadClient.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { scoreWorkbook } from './scoreWorkbook.ts';

const JOB: Job = { progress: () => undefined, pause: () => Promise.resolve() };
const DAY = '2020-12-31';

export interface RoundTrips {
  /** The askings of the file, and the requests. */
  readonly read: number;
  readonly write: number;
  /** Bytes of the requests that write, and of the answers to those that read. */
  readonly writeBytes: number;
  readonly readBytes: number;
  /** After one edited cell; `editWrites` of them write. */
  readonly edit: number;
  readonly editWrites: number;
}

/** Counts what a full recalculation, and then one edited cell, ask of Excel on the web, with Microsoft's own client. */
export async function excelRoundTrips(sheets: number): Promise<RoundTrips> {
  const snapshot = finish(readWorkbook(scoreWorkbook(sheets), nodeCodec));
  const excel = inMemoryExcel(snapshot, { web: true, apiSet: '1.14' });
  Object.assign(globalThis, loadClient(excel));
  const open = openExcel();
  await recalculate(open, JOB, DAY);
  const full = excel.log.filter(({ cleanup }) => !cleanup);
  const firstOfWriting = full.findIndex(({ writes }) => writes);
  // One request before the first that writes asks how things stand: it belongs to the writing.
  const read = full.slice(0, firstOfWriting - 1);
  const write = full.slice(firstOfWriting - 1);
  const files = excel.files.log.map(({ bytes }) => bytes);

  await open.read(JOB);
  const before = excel.log.length;
  const filesBefore = excel.files.log.length;
  const [name = ''] = snapshot.sheets.map((sheet) => sheet.name);
  excel.type(name, 'F5', [[1]]);
  await drive(assess(await open.readAgain([{ name }], JOB), DAY), JOB);
  const edit = excel.log.slice(before).filter(({ cleanup }) => !cleanup);
  return {
    read: files.length + read.length,
    write: write.length,
    readBytes: [...files, ...read.map(({ responseBytes }) => responseBytes)].reduce((sum, bytes) => sum + bytes, 0),
    writeBytes: write.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
    edit: edit.length + excel.files.log.length - filesBefore,
    editWrites: edit.filter(({ writes }) => writes).length,
  };
}
