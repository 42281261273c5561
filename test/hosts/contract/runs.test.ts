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
import { expectSame, state } from './state.ts';
import { BESIDE, EXAMPLES } from './workbooks.ts';
import { test } from '../excel/testUnderProfiles.ts';

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

describe.each([...EXAMPLES, ...BESIDE])('%s', (path) => {
  const bytes = readFileSync(path);

  test('written, corrected, written again and cleared it is the same workbook in both hosts', async () => {
    const [file, excel] = [xlsxHost.open(bytes), excelHost.open(bytes)];
    expectSame(await state(excel), await state(file));
    const isAssessed = write(await file.read()).length > 0;
    for (const edits of isAssessed ? [write, correct, write, write, clearResults] : [clearResults]) {
      await run(file, edits);
      await run(excel, edits);
      expectSame(await state(excel), await state(file));
    }
    // And nothing but the correction is left.
    const untouched = xlsxHost.open(bytes);
    if (isAssessed) await run(untouched, correct);
    expectSame(await state(file), await state(untouched));
  });

  test('taken back, it is what it was', async () => {
    const excel = excelHost.open(bytes);
    const before = await state(excel);
    const workbook = await excel.read();
    const edits = write(workbook);
    await excel.apply(edits);
    if (edits.length > 0) await excel.apply(restoreResults(workbook, assessed(workbook)));
    expectSame(await state(excel), before);
  });
});
