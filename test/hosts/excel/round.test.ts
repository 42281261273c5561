import { openFileBytes } from '../../../src/hosts/excel/file/openFileBytes.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { workbookReader } from '../../../src/hosts/xlsx/workbookReader.ts';
import { createSession } from '../../../src/session/session.ts';
import { fakeClock } from '../../session/fakeClock.ts';
import { issued, MIXED, order, UNITS } from '../../session/returned.ts';
import { startHost, type HostOptions } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

async function started(options?: HostOptions) {
  const { excel, open } = startHost(issued(), options);
  const session = createSession({
    open,
    today: () => '2021-12-31',
    clock: fakeClock(),
    reader: () => Promise.resolve(workbookReader(nodeCodec)),
  });
  await session.start();
  return { excel, session };
}

test('entries go into the open workbook with 回收登记 and 改动清单, and one step takes them back', async () => {
  const { excel, session } = await started();
  const told = await session.run('collect', order(MIXED, { chosen: [{ unit: '南局', file: 2 }] }));
  expect(told).toMatchObject({ kind: 'collected', entries: 8, passedOver: [], differs: [] });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([...UNITS, '回收登记', '改动清单']);
  expect(['E4', 'E6', 'F4'].map((at) => excel.sheet('南局').cellAt(at).value)).toEqual([10, 35, '']);
  expect(excel.sheet('西局').cellAt('E4').value).toBe('');
  await session.undo(session.state().undoable[0]?.id ?? 0);
  expect(session.state().notice).toMatchObject({ kind: 'collection-undone', cells: [], sheets: [], passedOver: [], differs: [] });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(UNITS);
  expect(UNITS.map((unit) => excel.sheet(unit).cellAt('E6').value)).toEqual(['', '', '']);
});

test('as many round trips for two units as for one', async () => {
  const { excel, session } = await started();
  const syncs = async (run: () => Promise<unknown>): Promise<number> => {
    const before = excel.log.length;
    await run();
    return excel.log.length - before;
  };
  const one = await syncs(() => session.run('collect', order(MIXED.slice(0, 1))));
  await session.undo(session.state().undoable[0]?.id ?? 0);
  const all = await syncs(() => session.run('collect', order(MIXED, { chosen: [{ unit: '南局', file: 2 }] })));
  expect(all).toBe(one);
});

test('a protected sheet is passed over and named, all else goes in', async () => {
  const { excel, session } = await started();
  excel.sheet('东局').protection = { options: {}, password: 'x' };
  const told = await session.run('collect', order(MIXED, { chosen: [{ unit: '南局', file: 2 }] }));
  expect(told).toMatchObject({ kind: 'collected', entries: 4, passedOver: [{ sheet: '东局', reason: 'sheet-protected' }] });
  expect(excel.sheet('南局').cellAt('E4').value).toBe(10);
});

test('the file of the open workbook is what the units’ workbooks are cut out of; none where Office gives none', async () => {
  const { session } = await started();
  const bytes = await openFileBytes();
  const plan = bytes && (await session.run('distribution', bytes));
  expect(plan?.workbooks.map(({ file }) => file)).toEqual(UNITS.map((unit) => `${unit}.xlsx`));
  await started({ file: false });
  expect(await openFileBytes()).toBeNull();
});
