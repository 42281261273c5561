import { storedFeedback } from '../../src/ownSheets/feedback/storedFeedback.ts';
import { openSession, type Opened } from './openSession.ts';

const EAST = { unit: '东局', sheet: '东局' };
const WEST = { unit: '西局', sheet: '西局' };
const BUSY = { kind: 'program-error', code: 'GeneralException', detail: '' } as const;

const sheets = ({ workbook }: Opened): readonly string[] => workbook.now().sheets.map(({ name }) => name);

/** The address where a unit writes its opinion. */
function replyCell({ workbook }: Opened, name: string): string {
  const sheet = workbook.now().sheets.find((one) => one.name === name);
  return `C${(sheet?.rows.find(({ cells }) => cells[0]?.value === '单位意见')?.rowIndex ?? 0) + 1}`;
}

async function undoLast({ session }: Opened): Promise<void> {
  await session.undo(session.state().undoable[0]?.id ?? 0);
}

test('makes a sheet for each of the units, tells how many, and can take them back', async () => {
  const opened = await openSession();
  const before = opened.workbook.now();
  await opened.session.run('feedback', [EAST, WEST]);
  expect(sheets(opened)).toEqual(['东局', '西局', '南局', '反馈-东局', '反馈-西局']);
  expect(opened.session.state()).toMatchObject({ work: null, notice: { kind: 'feedback-written', sheets: 2, passedOver: [] } });
  expect(opened.workbook.calls.filter((call) => call.startsWith('show'))).toEqual([]);
  await undoLast(opened);
  expect(opened.workbook.now()).toEqual(before);
  expect(opened.session.state()).toMatchObject({ undoable: [], notice: { kind: 'feedback-undone', kept: [] } });
});

test('a single one is shown', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [WEST]);
  expect(opened.workbook.calls.at(-1)).toBe('show 反馈-西局');
});

test('a unit that is gone by then gets none', async () => {
  const opened = await openSession();
  opened.workbook.rearrange((workbook) => ({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '东局') }));
  await opened.session.run('feedback', [EAST]);
  expect(sheets(opened)).toEqual(['西局', '南局']);
  expect(opened.session.state().notice).toEqual({ kind: 'feedback-written', sheets: 0, passedOver: [], differs: [] });
});

test('what was brought up to date is not taken off by 撤销, what was made is', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST]);
  await opened.session.run('feedback', [EAST, WEST]);
  await undoLast(opened);
  expect(sheets(opened)).toEqual(['东局', '西局', '南局', '反馈-东局']);
});

test('a sheet that a unit has written in stays, and is named', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST, WEST]);
  opened.workbook.type('反馈-东局', replyCell(opened, '反馈-东局'), '无异议');
  await undoLast(opened);
  expect(sheets(opened)).toEqual(['东局', '西局', '南局', '反馈-东局']);
  expect(opened.session.state().notice).toMatchObject({ kind: 'feedback-undone', kept: ['反馈-东局'] });
});

test('made again, what a unit wrote stays', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST]);
  opened.workbook.type('反馈-东局', replyCell(opened, '反馈-东局'), '无异议');
  await opened.session.run('feedback', [EAST]);
  expect(storedFeedback(opened.workbook.now()).map(({ reply }) => reply.opinion)).toEqual(['无异议']);
});

test('all come off in one step, and come back with what units wrote', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST, WEST]);
  opened.workbook.type('反馈-东局', replyCell(opened, '反馈-东局'), '无异议');
  const before = opened.workbook.now();
  await opened.session.run('remove-feedback');
  expect(sheets(opened)).toEqual(['东局', '西局', '南局']);
  expect(opened.session.state().notice).toEqual({ kind: 'feedback-removed', sheets: 2, passedOver: [], differs: [] });
  await undoLast(opened);
  expect(opened.workbook.now()).toEqual(before);
});

test('taken off, the making of them can not be taken back any more', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST]);
  await opened.session.run('remove-feedback');
  expect(opened.session.state().undoable.map(({ kind }) => kind)).toEqual(['remove-feedback']);
});

test('a sheet that was made again since stays when the others come back', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST, WEST]);
  await opened.session.run('remove-feedback');
  const removal = opened.session.state().undoable[0]?.id ?? 0;
  await opened.session.run('feedback', [EAST]);
  opened.workbook.type('反馈-东局', replyCell(opened, '反馈-东局'), '无异议');
  await opened.session.undo(removal);
  expect(sheets(opened)).toEqual(['东局', '西局', '南局', '反馈-东局', '反馈-西局']);
  expect(storedFeedback(opened.workbook.now()).map(({ reply }) => reply.opinion)).toEqual(['无异议', '']);
});

test('where they can not come back yet, they can later', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST]);
  await opened.session.run('remove-feedback');
  opened.workbook.passOver = [{ sheet: '反馈-东局', reason: 'structure-protected' }];
  await undoLast(opened);
  expect(opened.session.state()).toMatchObject({ notice: { kind: 'feedback-undone', passedOver: [{ sheet: '反馈-东局' }] } });
  opened.workbook.passOver = [];
  await undoLast(opened);
  expect(sheets(opened)).toEqual(['东局', '西局', '南局', '反馈-东局']);
});

test('清除核算标记 takes them off, and brings them back with what a unit wrote in them', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST]);
  opened.workbook.type('反馈-东局', 'C15', '没有意见');
  const before = opened.workbook.now().sheets.map(({ name, rows }) => [name, rows]);
  await opened.session.run('clear', { seal: false });
  expect(sheets(opened)).toEqual(['东局', '西局', '南局']);
  expect(opened.session.state().undoable.map(({ kind }) => kind)).toEqual(['clear']);
  await undoLast(opened);
  expect(opened.workbook.now().sheets.map(({ name, rows }) => [name, rows])).toEqual(before);
});

test('cancelled before anything is written, nothing is', async () => {
  const opened = await openSession();
  opened.workbook.type('东局', 'D3', 49);
  opened.workbook.before = (call) => (call.startsWith('readAgain') ? opened.session.cancel() : undefined);
  await opened.session.run('feedback', [EAST]);
  expect(sheets(opened)).toEqual(['东局', '西局', '南局']);
  expect(opened.session.state()).toMatchObject({ undoable: [], notice: { kind: 'cancelled', of: 'feedback' } });
});

test.each(['feedback', 'remove-feedback'] as const)('%s tells of a failure', async (what) => {
  const opened = await openSession();
  if (what === 'remove-feedback') await opened.session.run('feedback', [EAST]);
  opened.workbook.failNext('apply', BUSY);
  await (what === 'feedback' ? opened.session.run(what, [EAST]) : opened.session.run(what));
  expect(opened.session.state().notice).toMatchObject({
    kind: 'failed',
    during: what,
    failure: BUSY,
  });
});

test('sheets that could not be written are named, and not among those to take back', async () => {
  const opened = await openSession();
  opened.workbook.passOver = [{ sheet: '反馈-西局', reason: 'structure-protected' }];
  await opened.session.run('feedback', [EAST, WEST]);
  expect(opened.session.state()).toMatchObject({
    notice: { sheets: 1, passedOver: [{ sheet: '反馈-西局' }] },
    undoable: [{ kind: 'feedback', sheets: ['反馈-东局'] }],
  });
});

test('重新核算 brings them up to date, and taken back it leaves them so', async () => {
  const opened = await openSession();
  await opened.session.run('feedback', [EAST]);
  opened.workbook.type('东局', 'D3', 60);
  await opened.session.run('recalculate');
  const total = () =>
    opened.workbook
      .now()
      .sheets.find(({ name }) => name === '反馈-东局')
      ?.rows.find(({ rowIndex }) => rowIndex === 4)
      ?.cells.find(({ columnIndex }) => columnIndex === 2)?.value;
  expect(total()).toBe(95);
  await undoLast(opened);
  expect(sheets(opened)).toEqual(['东局', '西局', '南局', '反馈-东局']);
  expect(total()).toBe(95);
  expect(storedFeedback(opened.workbook.now())).toHaveLength(1);
});
