import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assess.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { alike } from './alike.ts';
import { excelHost, type Opened, xlsxHost } from './hosts.ts';
import type { Picture } from './picture/picture.ts';
import { BESIDE, EXAMPLES } from './workbooks.ts';

/** What a workbook shows, to be compared. */
async function state(opened: Opened): Promise<{ readonly snapshot: WorkbookSnapshot; readonly picture: Picture }> {
  return { snapshot: alike(await opened.read()), picture: opened.picture() };
}

async function run(opened: Opened, edits: (workbook: WorkbookSnapshot) => readonly Edit[]): Promise<void> {
  await opened.apply(edits(await opened.read()));
}

const write = (workbook: WorkbookSnapshot): readonly Edit[] => writeResults(workbook, finish(assess(workbook, '2021-12-31')));

test.each([...EXAMPLES, ...BESIDE])('%s: written, written again and cleared it is the same workbook in both hosts', async (path) => {
  const bytes = readFileSync(path);
  const [file, excel] = [xlsxHost.open(bytes), excelHost.open(bytes)];
  const before = await state(file);
  expect(await state(excel)).toEqual(before);
  for (const edits of [write, write, clearResults]) {
    await run(file, edits);
    await run(excel, edits);
    expect(await state(excel)).toEqual(await state(file));
  }
  expect(await state(file)).toEqual(before);
});
