import type { WorkbookReader } from '../../workbook/workbookReader.ts';
import type { Codec } from './codec.ts';
import { readModified } from './particulars/readModified.ts';
import { readWorkbook } from './readWorkbook.ts';

/** Reads .xlsx and .xlsm files beside the one that is open; nothing of them is kept. */
export function workbookReader(codec: Codec): WorkbookReader {
  return {
    read: (bytes) => readWorkbook(bytes, codec),
    modified: (bytes) => readModified(bytes, codec),
  };
}
