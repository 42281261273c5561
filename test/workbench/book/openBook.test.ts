import { assess } from '../../../src/assess.ts';
import { correctionOf } from '../../../src/corrections/correctionOf.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { gradeShown, rankOf } from '../../../src/rules/standing.ts';
import { findOwnSheet, OWN_SHEETS, RECALCULATED } from '../../../src/ownSheets/ownSheets.ts';
import type { Book } from '../../../src/workbench/book/openBook.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { TODAY } from '../nodeWorker.ts';
import { bureaus, openedBook, typed, until } from '../openedBook.ts';

const read = (bytes: Uint8Array): WorkbookSnapshot => finish(readWorkbook(bytes, nodeCodec));
const content = (book: Book) => {
  const now = book.session.state().content;
  if (!now) throw new Error('nothing has been read');
  return now;
};
const cell = (workbook: WorkbookSnapshot | null, sheet: number, row: number, column: number) =>
  workbook?.sheets[sheet] ? gridOf(workbook.sheets[sheet]).own(row, column)?.value : undefined;
const totals = (book: Book): string[] =>
  content(book).assessment.units.map(
    ({ unit, total, standing }) => `${unit.name} ${total.toFixed()} ${gradeShown(standing)} ${rankOf(standing)}`,
  );

test('what the pane is shown is what the assessment says, decimals and all', async () => {
  const { book } = await openedBook();
  const workbook = read(bureaus());
  expect(content(book).workbook).toEqual(workbook);
  expect(content(book).assessment).toEqual(finish(assess(workbook, TODAY)));
  expect(totals(book)).toEqual(['东局 85 良好 1', '西局 38 null null']);
  expect(book.state()).toMatchObject({ isChanged: false, workbook });
});

test('a unit of the assessment is the very one of its table', async () => {
  const { assessment } = content((await openedBook()).book);
  expect(assessment.units.every(({ table, unit }) => assessment.tables.includes(table) && table.units.includes(unit))).toBe(true);
});

test('a typed score stands there at once, and totals, grades and ranks follow', async () => {
  const { book } = await openedBook();
  book.type([typed('西局', 'D3', 58)]);
  expect(cell(book.state().workbook, 1, 2, 3)).toBe(58);
  await until(() => totals(book)[1] === '西局 96 优秀 1');
  expect(totals(book)).toEqual(['东局 85 良好 2', '西局 96 优秀 1']);
  expect(cell(read(await book.bytes()), 1, 2, 3)).toBe(58);
});

test('after an edit one sheet and one table go over, not all', async () => {
  const { book, workers } = await openedBook();
  workers.told.length = 0;
  const before = content(book);
  book.type([typed('西局', 'D3', 58)]);
  await until(() => totals(book)[1] === '西局 96 优秀 1');
  expect(content(book).workbook.sheets[0]).toBe(before.workbook.sheets[0]);
  expect(content(book).assessment.tables[0]).toBe(before.assessment.tables[0]);
  const sent = workers.told.flatMap((message) => (message.tell === 'parts' ? message.parts : []));
  // The sheet, the table, its unit and the readings.
  expect(sent.length).toBeLessThanOrEqual(5);
  book.type([typed('西局', 'D3', 57)]);
  await until(() => totals(book)[1] === '西局 95 优秀 1');
  const forgotten = workers.told.flatMap((message) => (message.tell === 'forget' ? message.parts : []));
  expect(forgotten.length).toBeGreaterThan(0);
});

test('undo and redo', async () => {
  const { book } = await openedBook();
  book.type([typed('西局', 'D3', 58), typed('西局', 'E3', '')]);
  book.type([typed('东局', 'D3', 1)]);
  book.undo();
  expect(cell(book.state().workbook, 0, 2, 3)).toBe(50);
  book.undo();
  expect([cell(book.state().workbook, 1, 2, 3), cell(book.state().workbook, 1, 2, 4)]).toEqual(['55分', '附件1']);
  book.undo();
  book.redo();
  expect(cell(book.state().workbook, 1, 2, 3)).toBe(58);
  const saved = read(await book.bytes());
  expect([cell(saved, 0, 2, 3), cell(saved, 1, 2, 3), cell(saved, 1, 2, 4)]).toEqual([50, 58, undefined]);
});

test('what is undone needs no saving, whether it was typed or written by the pane', async () => {
  const { book, forgotten } = await openedBook();
  book.type([typed('西局', 'D3', 58)]);
  book.type([typed('西局', 'E3', '')]);
  expect(book.state().isChanged).toBe(true);
  book.undo();
  await book.bytes();
  expect([book.state().isChanged, forgotten.count]).toEqual([true, 0]);
  book.undo();
  await until(() => !book.state().isChanged);
  expect(forgotten.count).toBe(1);
  book.redo();
  expect(book.state().isChanged).toBe(true);
  const saved = await book.bytes();
  book.saved(saved);
  expect(book.state().isChanged).toBe(false);
  // Now this is what the saved file doesn't say.
  book.undo();
  await book.bytes();
  expect(book.state().isChanged).toBe(true);
  book.redo();
  await until(() => !book.state().isChanged);
  await book.session.run('recalculate');
  expect(book.state().isChanged).toBe(true);
  await book.session.undo(book.session.state().undoable[0]?.id ?? 0);
  await until(() => !book.state().isChanged);
});

test('修正 and its way back go through the worker', async () => {
  const { book } = await openedBook();
  const { assessment, workbook } = content(book);
  const correction = assessment.findings.map((finding) => correctionOf(finding, workbook)).find((found) => found !== null);
  if (!correction) throw new Error('nothing to correct');
  await book.session.run('correct', [correction]);
  expect(totals(book)).toEqual(['东局 85 良好 2', '西局 93 优秀 1']);
  expect(book.session.state().undoable).toEqual([{ kind: 'correct', id: expect.any(Number), made: [{ correction }] }]);
  await book.session.undo(book.session.state().undoable[0]?.id ?? 0);
  expect(totals(book)).toEqual(['东局 85 良好 1', '西局 38 null null']);
});

test('重新核算 adds Kaohe’s sheets, and 清除核算标记 takes them off again', async () => {
  const { book } = await openedBook();
  await book.session.run('recalculate');
  expect(book.session.state().notice).toMatchObject({ kind: 'recalculated', units: 2 });
  const name = findOwnSheet(content(book).workbook, 'summary')?.name ?? '';
  expect(book.state().workbook?.sheets.map((sheet) => sheet.name)).toContain(name);
  expect((await book.look(name)).sheet?.columns.length).toBeGreaterThan(5);
  await book.session.run('clear', { seal: false });
  expect(read(await book.bytes())).toEqual(read(bureaus()));
});

test('what the file takes not is told, and the cell shows again what stands there', async () => {
  const { book } = await openedBook();
  book.type([typed('东局', 'D3', 1), typed('无此表', 'D3', 1)]);
  await until(() => book.state().refused !== null);
  expect(book.state().refused).toMatchObject({ kind: 'edit-refused', reason: 'sheet-missing' });
  expect(cell(book.state().workbook, 0, 2, 3)).toBe(50);
});

test('a click in the pane asks for the cell', async () => {
  const { book } = await openedBook();
  await book.session.show('西局', { rowIndex: 2, columnIndex: 3 });
  expect(book.state().target).toEqual({ sheet: '西局', cell: { rowIndex: 2, columnIndex: 3 } });
});

test('a file that can not be read is a failure, not a crash', async () => {
  const { book } = await openedBook(new TextEncoder().encode('PK no zip'));
  expect(book.session.state()).toMatchObject({
    content: null,
    notice: { kind: 'failed', during: 'start', failure: { kind: 'file-truncated' } },
  });
});

describe('nothing entered is lost', () => {
  test('when the worker ends by itself, another one goes on from what was entered', async () => {
    const { book, workers } = await openedBook();
    await book.session.run('recalculate');
    book.type([typed('西局', 'D3', 58)]);
    workers.crash();
    expect(book.state().worker).toBe('restarted');
    await until(() => book.session.state().live === 'on');
    expect(totals(book)).toEqual(['东局 85 良好 2', '西局 96 优秀 1']);
    expect(findOwnSheet(content(book).workbook, 'summary')).toBeDefined();
    expect(cell(read(await book.bytes()), 1, 2, 3)).toBe(58);
    workers.crash();
    expect(book.state().worker).toBe('gone');
    expect(workers.count()).toBe(2);
  });

  test('what is kept is the file as last written and what was typed since', async () => {
    const { book, kept } = await openedBook();
    book.type([typed('西局', 'D3', 58)]);
    expect(kept.at(-1)).toEqual({ bytes: bureaus(), edits: [typed('西局', 'D3', 58)] });
    await book.session.run('recalculate');
    const last = kept.at(-1);
    expect(last?.edits).toEqual([]);
    expect(cell(read(last?.bytes ?? new Uint8Array()), 1, 2, 3)).toBe(58);
  });

  test('what was kept is taken up again', async () => {
    const { book } = await openedBook(bureaus(), [typed('西局', 'D3', 58)]);
    expect(totals(book)).toEqual(['东局 85 良好 2', '西局 96 优秀 1']);
    expect(book.state().isChanged).toBe(true);
  });

  test('saving what was handed out leaves what was typed since unsaved', async () => {
    const { book, kept } = await openedBook();
    book.type([typed('西局', 'D3', 58)]);
    const handed = await book.bytes();
    book.type([typed('东局', 'D3', 1)]);
    book.saved(handed);
    expect(book.state().isChanged).toBe(true);
    expect(kept.at(-1)).toEqual({ bytes: handed, edits: [typed('东局', 'D3', 1)] });
    book.saved(await book.bytes());
    expect(book.state().isChanged).toBe(false);
  });
});

test('under a protected structure the pane says which sheets were not made, and the marks stand', async () => {
  const { book } = await openedBook(bureaus('<workbookProtection lockStructure="1"/>'));
  await book.session.run('recalculate');
  expect(book.session.state().notice).toMatchObject({
    kind: 'recalculated',
    passedOver: RECALCULATED.map((kind) => ({ sheet: OWN_SHEETS[kind], reason: 'structure-protected' })),
  });
  const { sheets } = read(await book.bytes());
  expect(sheets.map(({ name, validations }) => [name, validations.length > 0])).toEqual([
    ['东局', true],
    ['西局', true],
  ]);
});
