import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { openExcel } from '../../src/hosts/excel/openExcel.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { createSession } from '../../src/session/session.ts';
import { inMemoryExcel } from '../excelInMemory/inMemoryExcel.ts';
import { loadClient } from '../excelInMemory/loadClient.ts';
import { type ProfileName, PROFILES } from '../excelInMemory/profiles.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { fakeClock } from '../session/fakeClock.ts';
import { scoreWorkbook } from './scoreWorkbook.ts';

const SHEETS = 3;
const DAY = '2020-12-31';

/**
 * 1 where opening the pane, following its findings to their cells and following what a person types leave alone what that
 * person can take back, in every Excel that there is a profile of; else 0. The pane's tabs ask nothing of Excel.
 */
export async function excelUndoKept(): Promise<0 | 1> {
  const profiles = (Object.keys(PROFILES) as ProfileName[]).filter((profile) => profile !== 'plain');
  for (const profile of profiles) if (!(await isKept(profile))) return 0;
  return 1;
}

async function isKept(profile: ProfileName): Promise<boolean> {
  const excel = inMemoryExcel(finish(readWorkbook(scoreWorkbook(SHEETS), nodeCodec)), { profile });
  Object.assign(globalThis, loadClient(excel));
  const session = createSession({ open: openExcel(), today: () => DAY, clock: fakeClock() });
  await session.start();
  const { content } = session.state();
  if (!content) throw new Error(`${profile}: the workbook could not be read`);
  for (const { sheet, cell } of content.assessment.findings.slice(0, 5)) await session.show(sheet, cell ?? null);
  for (const value of [1, 2]) {
    excel.type('单位2', 'F5', [[value]]);
    await excel.quiet();
    await session.update();
  }
  await session.stop();
  return excel.undo;
}
