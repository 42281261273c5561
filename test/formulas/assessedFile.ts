import { assess, type Assessment } from '../../src/assess.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { finish } from '../support/readWorkbookFile.ts';

export const DAY = '2021-12-31';

export function read(bytes: Uint8Array): WorkbookSnapshot {
  return finish(readWorkbook(bytes, nodeCodec));
}

export function assessmentOf(bytes: Uint8Array): Assessment {
  return finish(assess(read(bytes), DAY));
}

/** The file as `assess --out` writes it. */
export function assessedFile(bytes: Uint8Array): Uint8Array {
  const workbook = read(bytes);
  return editBytes(bytes, writeResults(workbook, finish(assess(workbook, DAY))), nodeCodec);
}

export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return editBytes(bytes, edits, nodeCodec);
}
