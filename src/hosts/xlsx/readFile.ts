import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { loadFile } from './loadFile.ts';
import { nodeCodec } from './nodeCodec.ts';
import { type ReadProgress, readWorkbook } from './readWorkbook.ts';

/** Reads a workbook from the disk. Throws what `loadFile` and `readWorkbook` throw. */
export function* readFile(path: string): Generator<ReadProgress, WorkbookSnapshot> {
  return yield* readWorkbook(loadFile(path), nodeCodec);
}
