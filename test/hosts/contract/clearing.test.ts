import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assess.ts';
import { prepareWorkbook } from '../../../src/preparation/prepareWorkbook.ts';
import { clearingOf } from '../../../src/results/clearing.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import { restoreCleared } from '../../../src/tools/clear/restoreCleared.ts';
import { sealWorkbook } from '../../../src/tools/seal/sealWorkbook.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { test } from '../excel/testUnderProfiles.ts';
import { excelHost, type Opened, xlsxHost } from './hosts.ts';
import { expectSame, state } from './state.ts';

const DAY = '2021-12-31';
const DEPARTMENTS = readFileSync('assets/examples/departments.xlsx');

const prepare = (workbook: WorkbookSnapshot): readonly Edit[] => finish(prepareWorkbook(workbook)).edits;
const write = (workbook: WorkbookSnapshot): readonly Edit[] => writeResults(workbook, finish(assess(workbook, DAY)));
const seal = (workbook: WorkbookSnapshot): readonly Edit[] => finish(sealWorkbook(workbook, DAY)).edits;

async function run(opened: Opened, edits: (workbook: WorkbookSnapshot) => readonly Edit[]): Promise<void> {
  expect(await opened.apply(edits(await opened.read()))).toEqual([]);
}

/** Clears, and brings all of it back. */
async function clearAndRestore(opened: Opened, choice: { readonly seal: boolean }): Promise<void> {
  const before = await opened.read();
  await run(opened, (workbook) => clearResults(workbook, choice));
  const way = { before, assessment: finish(assess(before, DAY)), went: clearingOf(before, choice), passedOver: [], begun: [] };
  const back = restoreCleared(await opened.read(), way);
  if ('taken' in back) throw new Error(JSON.stringify(back));
  expect(back.lost).toEqual([]);
  expect(await opened.apply(back.edits)).toEqual([]);
}

test('what was cleared comes back as it was, looks and all, and is the same in both hosts', async () => {
  const [file, excel] = [xlsxHost.open(DEPARTMENTS), excelHost.open(DEPARTMENTS)];
  for (const opened of [file, excel]) for (const edits of [prepare, write, seal]) await run(opened, edits);
  const before = await state(file);
  for (const choice of [{ seal: true }]) {
    await clearAndRestore(file, choice);
    await clearAndRestore(excel, choice);
    expectSame(await state(file), before);
    expectSame(await state(excel), await state(file));
  }
});

test('the seal that stays is known as ours in both hosts', async () => {
  const [file, excel] = [xlsxHost.open(DEPARTMENTS), excelHost.open(DEPARTMENTS)];
  for (const opened of [file, excel]) {
    for (const edits of [write, seal, clearResults]) await run(opened, edits);
    const { names, sheets } = await opened.read();
    expect(names.filter(({ name }) => name.startsWith('考核_')).map(({ name, sheet }) => `${name} ${sheet}`)).toEqual([
      '考核_本表 封存清单',
    ]);
    expect(sheets.at(-1)?.name).toBe('封存清单');
  }
  expectSame(await state(excel), await state(file));
});
