import { assess, type Assessment } from '../../src/assess.ts';
import { readFile } from '../../src/hosts/xlsx/readFile.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function readWorkbookFile(path: string): WorkbookSnapshot {
  return finish(readFile(path));
}

export function assessFile(path: string, asOf: string): Assessment {
  return finish(assess(readWorkbookFile(path), asOf));
}
