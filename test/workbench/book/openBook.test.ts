import { assess } from '../../../src/assess.ts';
import { correctionOf } from '../../../src/corrections/correctionOf.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { gradeShown, rankOf } from '../../../src/rules/standing.ts';
import { findOwnSheet, OWN_SHEETS, RECALCULATED } from '../../../src/ownSheets/ownSheets.ts';
import { openBook, type Book } from '../../../src/workbench/book/openBook.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { nodeWorkers, TODAY } from '../nodeWorker.ts';
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

test('the first sheet that is not hidden can be shown before the others are read', async () => {
  const bytes = makeXlsx({
    sheets: [
      { name: '说明', state: 'hidden', rows: [['封面']] },
      { name: '东局', rows: [['考核类别：一组']] },
      { name: '西局', rows: [] },
    ],
  });
  const workers = nodeWorkers();
  const book = openBook({ startWorker: workers.start, bytes, keep: () => undefined });
  const seen: { readonly first: string | undefined; readonly tabs: number | undefined; readonly isWhole: boolean }[] = [];
  book.subscribe(() => {
    const { first, workbook } = book.state();
    seen.push({ first: first?.sheet.name, tabs: first?.tabs.length, isWhole: workbook !== null });
  });
  await book.session.start();
  expect(seen[0]).toEqual({ first: '东局', tabs: 3, isWhole: false });
  expect(book.state()).toMatchObject({ first: null, workbook: { sheets: [{ name: '说明' }, { name: '东局' }, { name: '西局' }] } });
  await book.session.run('recalculate');
  expect(workers.told.filter(({ tell }) => tell === 'first')).toHaveLength(1);
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
  void book.undo();
  expect(cell(book.state().workbook, 0, 2, 3)).toBe(50);
  void book.undo();
  expect([cell(book.state().workbook, 1, 2, 3), cell(book.state().workbook, 1, 2, 4)]).toEqual(['55分', '附件1']);
  void book.undo();
  void book.redo();
  expect(cell(book.state().workbook, 1, 2, 3)).toBe(58);
  const saved = read(await book.bytes());
  expect([cell(saved, 0, 2, 3), cell(saved, 1, 2, 3), cell(saved, 1, 2, 4)]).toEqual([50, 58, undefined]);
});

describe('one history', () => {
  const score = (book: Book) => cell(book.state().workbook, 1, 2, 3);
  const correctFirst = async (book: Book): Promise<void> => {
    const { assessment, workbook } = content(book);
    const correction = assessment.findings.map((finding) => correctionOf(finding, workbook)).find((found) => found !== null);
    if (!correction) throw new Error('nothing to correct');
    await book.session.run('correct', [correction]);
  };

  test('typing, 修正 and tools are undone and done again in their order', async () => {
    const { book } = await openedBook();
    book.type([typed('东局', 'D3', 1)]);
    await correctFirst(book);
    await book.session.run('recalculate');
    book.type([typed('东局', 'D4', 2)]);
    const summary = (): boolean => book.state().workbook?.sheets.some(({ name }) => name === '考核汇总') === true;
    const stands = () => [cell(book.state().workbook, 0, 2, 3), score(book), summary(), cell(book.state().workbook, 0, 3, 3)];
    const seen = [stands()];
    for (let i = 0; i < 4; i++) {
      await book.undo();
      seen.push(stands());
    }
    expect(seen).toEqual([
      [1, 55, true, 2],
      [1, 55, true, 35],
      [1, 55, false, 35],
      [1, '55分', false, 35],
      [50, '55分', false, 35],
    ]);
    expect(book.state()).toMatchObject({ undo: null, redo: { kind: 'typed' } });
    await book.undo();
    for (let i = 0; i < 4; i++) {
      await book.redo();
      expect(stands()).toEqual(seen[3 - i]);
    }
    expect(book.state()).toMatchObject({ undo: { kind: 'typed' }, redo: null });
    await book.undo();
    await book.undo();
    expect(stands()).toEqual([1, 55, false, 35]);
  });

  test('what was undone or done again is brought into view, on whatever sheet, and named', async () => {
    const { book } = await openedBook();
    await correctFirst(book);
    book.type([typed('东局', 'D3', 1), typed('东局', 'E4', 'x')]);
    await book.undo();
    expect(book.state()).toMatchObject({
      target: { sheet: '东局', cell: { rowIndex: 2, columnIndex: 3 }, corner: { rowIndex: 3, columnIndex: 4 } },
      stepped: { what: 'undone', step: { kind: 'typed' } },
      undo: { kind: 'tool', undoable: { kind: 'correct' } },
    });
    await book.undo();
    expect(book.state()).toMatchObject({
      target: { sheet: '西局', cell: { rowIndex: 2, columnIndex: 3 } },
      stepped: { what: 'undone', step: { kind: 'tool', undoable: { kind: 'correct' } } },
    });
    await book.redo();
    expect(book.state()).toMatchObject({ target: { sheet: '西局' }, stepped: { what: 'redone', step: { kind: 'tool' } } });
    book.type([typed('东局', 'D3', 1)]);
    expect(book.state()).toMatchObject({ stepped: null, redo: null });
  });

  test('what the pane takes back by its own button is no longer to be undone, and can be done again', async () => {
    const { book } = await openedBook();
    await correctFirst(book);
    await book.session.undo(book.session.state().undoable[0]?.id ?? 0);
    expect(book.state()).toMatchObject({ undo: null, redo: { kind: 'tool' } });
    await book.redo();
    expect(score(book)).toBe(55);
  });

  test('what the session can no longer take back is passed by', async () => {
    const { book } = await openedBook();
    book.type([typed('东局', 'D3', 1)]);
    await book.session.run('recalculate');
    await book.session.run('clear', { seal: false });
    expect(book.state().undo).toMatchObject({ kind: 'tool', undoable: { kind: 'clear' } });
    await book.undo();
    expect(book.state().undo).toMatchObject({ kind: 'typed' });
    await book.redo();
    expect(book.state().workbook?.sheets.map(({ name }) => name)).toEqual(['东局', '西局']);
  });
});

test('what is undone needs no saving, whether it was typed or written by the pane', async () => {
  const { book, forgotten } = await openedBook();
  book.type([typed('西局', 'D3', 58)]);
  book.type([typed('西局', 'E3', '')]);
  expect(book.state().isChanged).toBe(true);
  void book.undo();
  await book.bytes();
  expect([book.state().isChanged, forgotten.count]).toEqual([true, 0]);
  void book.undo();
  await until(() => !book.state().isChanged);
  expect(forgotten.count).toBe(1);
  void book.redo();
  expect(book.state().isChanged).toBe(true);
  const saved = await book.bytes();
  book.saved(saved);
  expect(book.state().isChanged).toBe(false);
  // Now this is what the saved file doesn't say.
  void book.undo();
  await book.bytes();
  expect(book.state().isChanged).toBe(true);
  void book.redo();
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
