import { startExcel, type Started } from './startExcel.ts';
import type { ResponseBody } from './wire.ts';

interface Method {
  readonly Name: string;
  readonly args: readonly unknown[];
}

/** npm's client has no notes yet (ExcelApi 1.18), so these requests are written by hand, as a newer client sends them. */
async function ask({ excel }: Started, method: Method | null, ...actions: readonly object[]): Promise<ResponseBody | null> {
  const paths: Record<string, object> = {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['考核表'] } },
    4: { Id: 4, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 3 },
    5: { Id: 5, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['C3'] } },
  };
  if (method) {
    const info = { Arguments: method.args, ReferencedObjectPathIds: method.args.map((arg) => (arg === 5 ? 5 : 0)) };
    paths[6] = { Id: 6, ObjectPathType: 3, Name: method.Name, ParentObjectPathId: 4, ArgumentInfo: info };
  }
  const Actions = [...(method ? [{ ActionType: 1, Name: '', ObjectPathId: 6 }] : []), ...actions].map((action, i) => ({
    Id: i + 1,
    ...action,
  }));
  const { Body } = await excel.executeAsync(1, { Url: '', Headers: {}, Body: { Actions, ObjectPaths: paths } });
  return Body;
}

const LOAD = { ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['content'] } };

test('notes are added to single cells, read, changed and deleted', async () => {
  const started = startExcel();
  const { sheet } = started;
  await ask(started, { Name: 'Add', args: ['B2', '佐证不足'] });
  await ask(started, { Name: 'Add', args: [5, '请核对'] });
  expect(sheet.notes).toEqual([
    { cell: 'B2', content: '佐证不足' },
    { cell: 'C3', content: '请核对' },
  ]);
  expect((await ask(started, null, LOAD))?.Results).toEqual([
    { ActionId: 1, Value: { _Items: [{ Content: '佐证不足' }, { Content: '请核对' }] } },
  ]);
  await ask(
    started,
    { Name: 'GetItem', args: ['C3'] },
    { ActionType: 4, Name: 'Content', ObjectPathId: 6, ArgumentInfo: { Arguments: ['已改'] } },
  );
  await ask(started, { Name: 'GetItemAt', args: [0] }, { ActionType: 3, Name: 'Delete', ObjectPathId: 6 });
  expect(sheet.notes).toEqual([{ cell: 'C3', content: '已改' }]);
});

test.each([
  [{ Name: 'Add', args: ['A1:B2', 'x'] }, 'InvalidArgument'],
  [{ Name: 'Add', args: ['没有', 'x'] }, 'InvalidArgument'],
  [{ Name: 'Add', args: ['B2', 'x'] }, 'ItemAlreadyExists'],
  [{ Name: 'GetItem', args: ['Z9'] }, 'ItemNotFound'],
])('%j is refused', async (path, code) => {
  const started = startExcel();
  started.sheet.notes.push({ cell: 'B2', content: 'a' });
  expect((await ask(started, path))?.Error?.Code).toBe(code);
});

test('none is a null object', async () => {
  expect((await ask(startExcel(), { Name: 'GetItemOrNullObject', args: ['Z9'] }))?.Results).toEqual([{ ActionId: 1, Value: null }]);
});

test('they came with ExcelApi 1.18', async () => {
  expect((await ask(startExcel([], { apiSet: '1.17' }), null, LOAD))?.Error?.Code).toBe('ApiNotFound');
});

test('a protected sheet refuses them unless objects may be edited', async () => {
  const started = startExcel();
  started.sheet.protection = { options: {}, password: '' };
  expect((await ask(started, { Name: 'Add', args: ['B2', 'x'] }))?.Error?.Code).toBe('AccessDenied');
  started.sheet.protection = { options: { allowEditObjects: true }, password: '' };
  expect((await ask(started, { Name: 'Add', args: ['B2', 'x'] }))?.Error).toBeUndefined();
});

test("npm's client has none", () => {
  const { Excel: client } = startExcel();
  expect('notes' in client.Worksheet.prototype).toBe(false);
});
