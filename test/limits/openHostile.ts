import { assess, type Assessment } from '../../src/assess.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { clearResults } from '../../src/results/clearResults.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { HostFailureError, type HostFailure } from '../../src/workbook/failure.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

const DAY = '2020-12-31';

export function read(bytes: Uint8Array): WorkbookSnapshot {
  return finish(readWorkbook(bytes, nodeCodec));
}

export function assessed(bytes: Uint8Array): Assessment {
  return finish(assess(read(bytes), DAY));
}

/** The file with its results in it. */
export function written(bytes: Uint8Array): Uint8Array {
  const workbook = read(bytes);
  return editBytes(bytes, writeResults(workbook, finish(assess(workbook, DAY))), nodeCodec);
}

/** The file without anything of ours. */
export function cleared(bytes: Uint8Array): Uint8Array {
  return editBytes(bytes, clearResults(read(bytes)), nodeCodec);
}

/** What a file is refused for. */
export function refused(work: () => unknown): HostFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof HostFailureError) return error.failure;
    throw error;
  }
  throw new Error('not refused');
}

export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
