import { readFileSync } from 'node:fs';
import { assess, type Assessment } from '../../../src/assess.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { restoreResults } from '../../../src/results/restoreResults.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import { addressOf } from '../../../src/workbook/address.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { excelHost, type Opened, xlsxHost } from './hosts.ts';
import { expectSame, state, type State } from './state.ts';
import { BESIDE, EXAMPLES } from './workbooks.ts';
import { test, testUnderOne } from '../excel/testUnderProfiles.ts';

/** Jest's own: what has no Excel in it runs once. */
const once = globalThis.test;

const assessed = (workbook: WorkbookSnapshot): Assessment => finish(assess(workbook, '2021-12-31'));
const write = (workbook: WorkbookSnapshot): readonly Edit[] => writeResults(workbook, assessed(workbook));

/** A clerk puts another score in the first score cell that was typed, which changes totals, ranks and the list of findings. */
function correct(workbook: WorkbookSnapshot): readonly Edit[] {
  for (const { sheet, units } of assessed(workbook).tables) {
    for (const { rowIndex, cells } of workbook.sheets.find(({ name }) => name === sheet)?.rows ?? []) {
      const typed = cells.find(
        ({ columnIndex, formula }) =>
          formula === undefined &&
          units.some(({ scores }) =>
            scores.some(({ self, reviews }) =>
              [self, ...reviews].some((entry) => entry?.at.rowIndex === rowIndex && entry.at.columnIndex === columnIndex),
            ),
          ),
      );
      if (typed) return [{ edit: 'set-values', sheet, range: addressOf({ rowIndex, columnIndex: typed.columnIndex }), values: [['暂缺']] }];
    }
  }
  return [];
}

async function run(opened: Opened, edits: (workbook: WorkbookSnapshot) => readonly Edit[]): Promise<void> {
  expect(await opened.apply(edits(await opened.read()))).toEqual([]);
}

interface FileRun {
  readonly steps: readonly ((workbook: WorkbookSnapshot) => readonly Edit[])[];
  readonly states: readonly State[];
}

async function runOfFile(bytes: Uint8Array): Promise<FileRun> {
  const file = xlsxHost.open(bytes);
  const states = [await state(file)];
  const isAssessed = write(await file.read()).length > 0;
  const steps = isAssessed ? [write, correct, write, write, clearResults] : [clearResults];
  for (const edits of steps) {
    await run(file, edits);
    states.push(await state(file));
  }
  return { steps, states };
}

describe.each([...EXAMPLES, ...BESIDE].map((path, i) => [path, i] as const))('%s', (path, i) => {
  const bytes = readFileSync(path);
  const held = BESIDE.includes(path) ? testUnderOne(i) : test;
  /** What the file is at first and after each step: the same for every Excel that it is held against. */
  let ofFile: Promise<FileRun> | undefined;

  held('written, corrected, written again and cleared it is the same workbook in both hosts', async () => {
    const { steps, states } = await (ofFile ??= runOfFile(bytes));
    const excel = excelHost.open(bytes);
    expectSame(await state(excel), states[0] as State);
    for (const [i, edits] of steps.entries()) {
      await run(excel, edits);
      expectSame(await state(excel), states[i + 1] as State);
    }
  });

  once('of a file that was written, corrected and cleared nothing but the correction is left', async () => {
    const { steps, states } = await (ofFile ??= runOfFile(bytes));
    const untouched = xlsxHost.open(bytes);
    if (steps.includes(correct)) await run(untouched, correct);
    expectSame(states.at(-1) as State, await state(untouched));
  });

  held('taken back, it is what it was', async () => {
    const excel = excelHost.open(bytes);
    const before = await state(excel);
    const workbook = await excel.read();
    const edits = write(workbook);
    await excel.apply(edits);
    if (edits.length > 0) await excel.apply(restoreResults(workbook, assessed(workbook)));
    expectSame(await state(excel), before);
  });
});
