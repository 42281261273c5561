import { zipSync, type Zippable } from 'fflate';
import type { NewWorkbook } from '../../../workbook/newWorkbook.ts';
import { runToEnd } from '../../../workbook/runToEnd.ts';
import { emptyWorkbook } from './emptyWorkbook.ts';
import type { WriteCodec } from './package/writeCodec.ts';
import { writeWorkbook } from './writeWorkbook.ts';

/** The first day that a zip knows: equal workbooks give equal files. */
const NO_TIME = new Date(1980, 0, 1);

/** New workbooks in one zip, which deflates nothing twice. Yields after each workbook. Throws HostFailureError. */
export function* zipWorkbooks(
  workbooks: readonly NewWorkbook[],
  codec: WriteCodec,
): Generator<{ readonly done: number; readonly total: number }, Uint8Array> {
  const files: Zippable = {};
  for (const [i, { file, sheet, edits }] of workbooks.entries()) {
    files[file] = [runToEnd(writeWorkbook(emptyWorkbook(sheet, codec), edits, codec)).bytes, { level: 0, mtime: NO_TIME }];
    yield { done: i + 1, total: workbooks.length };
  }
  return zipSync(files);
}
