import type { NamedFile } from '../../../workbook/excerpt.ts';
import type { NewWorkbook } from '../../../workbook/newWorkbook.ts';
import { runToEnd } from '../../../workbook/runToEnd.ts';
import { emptyWorkbook } from './emptyWorkbook.ts';
import type { WriteCodec } from './package/writeCodec.ts';
import { writeWorkbook } from './writeWorkbook.ts';
import { zipFiles } from './zipFiles.ts';

/** New workbooks in one zip, which deflates nothing twice. Yields after each workbook. Throws HostFailureError. */
export function* zipWorkbooks(
  workbooks: readonly NewWorkbook[],
  codec: WriteCodec,
): Generator<{ readonly done: number; readonly total: number }, Uint8Array> {
  const files: NamedFile[] = [];
  for (const [i, { file, sheet, edits }] of workbooks.entries()) {
    files.push({ file, bytes: runToEnd(writeWorkbook(emptyWorkbook(sheet, codec), edits, codec)).bytes });
    yield { done: i + 1, total: workbooks.length };
  }
  return zipFiles(files);
}
