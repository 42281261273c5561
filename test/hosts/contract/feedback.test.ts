import { readFileSync } from 'node:fs';
import { assess, type Assessment } from '../../../src/assess.ts';
import { emptyWorkbook } from '../../../src/hosts/xlsx/write/emptyWorkbook.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { feedbackWorkbooks } from '../../../src/ownSheets/feedback/feedbackWorkbooks.ts';
import { removeFeedback, writeFeedback } from '../../../src/ownSheets/feedback/writeFeedback.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { splitEdits } from '../../support/splitEdits.ts';
import { excelHost, xlsxHost } from './hosts.ts';
import { expectSame, state } from './state.ts';
import { EXAMPLES } from './workbooks.ts';
import { test } from '../excel/testUnderProfiles.ts';

const assessed = (workbook: WorkbookSnapshot, asOf: string): Assessment => finish(assess(workbook, asOf));
const give =
  (asOf: string) =>
  (workbook: WorkbookSnapshot): readonly Edit[] => {
    const assessment = assessed(workbook, asOf);
    return writeFeedback(workbook, assessment, assessment.units.slice(0, 3)).edits;
  };
/** Another day is another date on every sheet. */
const write = (workbook: WorkbookSnapshot): readonly Edit[] => writeResults(workbook, assessed(workbook, '2021-12-31'));

/** One with an indicator a row and one with a unit a row; what differs between other sheets is no matter of these. */
const TWO = EXAMPLES.filter((path) => /labels|roster/u.test(path));

test.each(TWO)('%s: feedback given, given again, recalculated and removed is the same in both hosts', async (path) => {
  const bytes = readFileSync(path);
  const [file, excel] = [xlsxHost.open(bytes), excelHost.open(bytes)];
  const before = await state(file);
  for (const edits of [give('2021-06-30'), write, give('2021-07-31'), removeFeedback, give('2021-12-31'), clearResults]) {
    const wanted = edits(await file.read());
    expect(splitEdits(edits(await excel.read()))).toEqual(splitEdits(wanted));
    await file.apply(wanted);
    expect(await excel.apply(wanted)).toEqual([]);
    expectSame(await state(excel), await state(file));
  }
  expectSame(await state(file), before);
});

test('a workbook made for one unit opens in both hosts, and holds no score table', async () => {
  const workbook = await xlsxHost.open(readFileSync(EXAMPLES[0] as string)).read();
  const assessment = assessed(workbook, '2021-12-31');
  const [made] = feedbackWorkbooks(assessment, assessment.units, false);
  const empty = emptyWorkbook(made?.sheet ?? '', nodeCodec);
  const [file, excel] = [xlsxHost.open(empty), excelHost.open(empty)];
  for (const host of [file, excel]) expect(await host.apply(made?.edits ?? [])).toEqual([]);
  expectSame(await state(excel), await state(file));
  const after = await file.read();
  expect(after.sheets.map(({ name }) => name)).toEqual([made?.sheet]);
  expect(after.sheets[0]?.rows.length).toBeGreaterThan(10);
  expect(assessed(after, '2021-12-31').tables).toEqual([]);
});
