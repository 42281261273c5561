/** @jest-environment jsdom */
import type { SealTold } from '../../src/tools/seal/seal.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { openSession } from '../session/openSession.ts';
import { openPane } from './renderPane.tsx';
import { EAST, threeBureaus } from '../session/samples.ts';

const CODE = /^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/u;

async function openTool(name: string): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name }));
  return screen.findByRole('dialog');
}

const codeOf = (told: SealTold | null): string | null => (told?.kind === 'sealed' ? told.code : null);

const sheetNames = (workbook: WorkbookSnapshot): readonly string[] => workbook.sheets.map(({ name }) => name);

describe('the session', () => {
  test('seals, and takes the list off again', async () => {
    const { session, workbook } = await openSession();
    expect(await session.run('seal')).toEqual({ kind: 'sealed', code: expect.stringMatching(CODE), passedOver: [], differs: [] });
    expect(session.state().notice?.kind).toBe('sealed');
    expect(workbook.calls.slice(0, 2)).toEqual(['read', 'apply']);
    expect(sheetNames(workbook.now())).toContain('封存清单');
    const [undoable] = session.state().undoable;
    await session.undo(undoable?.id ?? 0);
    expect(session.state()).toMatchObject({ notice: { kind: 'seal-undone' }, undoable: [] });
    expect(sheetNames(workbook.now())).toEqual(['东局', '西局', '南局']);
  });

  test('undoing a second sealing brings the first list back', async () => {
    const { session, workbook } = await openSession();
    const first = codeOf(await session.run('seal'));
    workbook.type('东局', 'D3', 49);
    expect(codeOf(await session.run('seal'))).not.toBe(first);
    await session.undo(session.state().undoable[0]?.id ?? 0);
    const said = await session.run('verify');
    expect(said).toMatchObject({ state: 'changed', found: { statedCode: first, isWhole: true } });
  });

  test('without a score table nothing is sealed', async () => {
    const { session, workbook } = await openSession(drawWorkbook(drawSheet([['封面']])));
    expect(await session.run('seal')).toMatchObject({ kind: 'not-sealed' });
    expect([session.state().notice?.kind, workbook.calls]).toEqual(['not-sealed', ['read']]);
  });

  test('where no sheet can be added, nothing is sealed and it is said', async () => {
    const { session, workbook } = await openSession();
    workbook.passOver = [{ sheet: '封存清单', reason: 'structure-protected' }];
    expect(await session.run('seal')).toMatchObject({ kind: 'not-sealed' });
    expect(session.state()).toMatchObject({ notice: { kind: 'not-sealed', passedOver: [{ sheet: '封存清单' }] }, undoable: [] });
  });

  test('what stands there otherwise than it was written is named', async () => {
    const { session, workbook } = await openSession();
    workbook.differs = [{ what: 'cell', sheet: '封存清单', cell: 'B7', expected: '8', found: '' }];
    await session.run('seal');
    expect(session.state().notice).toMatchObject({ kind: 'sealed', differs: workbook.differs });
  });

  test('cancelled before the writing, nothing has changed', async () => {
    const { session, workbook } = await openSession();
    workbook.before = (call) => (call === 'read' ? session.cancel() : undefined);
    expect(await session.run('seal')).toBeNull();
    expect([session.state().notice, sheetNames(workbook.now())]).toEqual([{ kind: 'cancelled', of: 'seal' }, ['东局', '西局', '南局']]);
  });

  test('an undone recalculation leaves the seal', async () => {
    const { session, workbook } = await openSession();
    await session.run('seal');
    await session.run('recalculate');
    const step = session.state().undoable.find(({ kind }) => kind === 'recalculate');
    await session.undo(step?.id ?? 0);
    expect(sheetNames(workbook.now())).toEqual(['东局', '西局', '南局', '封存清单']);
    expect(await session.run('verify')).toMatchObject({ state: 'intact' });
  });

  test('inspects without writing; what Excel does not tell is said', async () => {
    const { session, workbook } = await openSession();
    const cautions = await session.run('inspect');
    expect(cautions?.map(({ code }) => code)).toEqual([
      'errors-open',
      'units-open',
      'evidence-open',
      'results-none',
      'not-sealed',
      'not-known',
    ]);
    expect(workbook.calls).toEqual(['read']);
  });
});

test('封存 says what stands open, then shows the code to copy', async () => {
  const { workbook } = await openPane();
  const dialog = await openTool('封存…');
  expect(dialog.textContent).toContain('封存 3 个考核单位的结果');
  expect(dialog.textContent).toContain('还有 3 处得分须改正');
  expect(dialog.textContent).toContain('还有 2 个单位没有定等级和名次：西局（未评完）、南局（得分有误）');
  expect(dialog.textContent).toContain('不是电子签名');
  fireEvent.click(within(dialog).getByRole('button', { name: '封存' }));
  const code = await within(dialog).findByLabelText('封存码');
  expect(code.textContent).toMatch(CODE);
  expect(within(dialog).getByRole('button', { name: '复制封存码' })).toBeTruthy();
  expect(sheetNames(workbook.now())).toContain('封存清单');
  fireEvent.click(within(dialog).getByRole('button', { name: '关闭' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const again = await openTool('封存…');
  expect(again.textContent).toContain(`已有 2021-12-31 的封存清单（封存码 ${code.textContent ?? ''}），将被替换`);
});

test('封存 warns where results are not written, or are older than the scores, and not where they are', async () => {
  const { session, workbook, pass } = await openPane();
  const said = async (): Promise<string> => {
    const dialog = await openTool('封存…');
    const text = dialog.textContent;
    fireEvent.click(within(dialog).getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    return text;
  };
  expect(await said()).toContain('工作簿里还没有核算结果。');
  await act(async () => {
    await session.run('recalculate');
  });
  expect(await said()).not.toMatch(/还没有核算结果|不是最新/u);
  workbook.type('东局', 'D3', 65);
  await pass(400);
  expect(await said()).toContain('表内结果不是最新的。');
});

test('封存 of a workbook without a score table can not begin', async () => {
  await openPane(drawWorkbook(drawSheet([['封面']])));
  const dialog = await openTool('封存…');
  expect(dialog.textContent).toContain('没有找到考核表');
  expect(within(dialog).getByRole('button', { name: '封存' }).getAttribute('aria-disabled')).toBe('true');
});

test('核验 names what has changed, and leads to it', async () => {
  const { session, workbook } = await openPane(drawWorkbook(drawSheet(EAST, { name: '东局' })));
  await act(async () => {
    await session.run('seal');
  });
  workbook.type('东局', 'D3', 49);
  const dialog = await openTool('核验');
  const list = await within(dialog).findByRole('list', { name: '改动 1 处' });
  expect(list.textContent).toBe('东局 D3 东局 制度建设 得分：原为 50，现为 49');
  expect(within(dialog).getByRole('list', { name: /因此不同的结果/u }).textContent).toContain('总分：原为 85，现为 84');
  fireEvent.click(within(list).getByRole('button', { name: '东局 D3' }));
  await waitFor(() => expect(workbook.calls).toContain('show 东局!D3'));
});

test.each([
  ['not sealed', false, '还没有封存'],
  ['intact', true, '核验一致'],
])('核验 of a workbook that is %s', async (_, isSealed, sentence) => {
  const { session } = await openPane(threeBureaus());
  if (isSealed)
    await act(async () => {
      await session.run('seal');
    });
  const dialog = await openTool('核验');
  await waitFor(() => expect(dialog.textContent).toContain(sentence));
});

test('印发前检查 lists each with the way to its cell', async () => {
  const { workbook } = await openPane(
    drawWorkbook(drawSheet(EAST, { name: '东局' }), drawSheet([['联系人 13800138000']], { name: '封面' })),
  );
  const dialog = await openTool('印发前检查');
  const list = await within(dialog).findByRole('list', { name: '需要留意的内容' });
  expect(list.textContent).toContain('138****8000');
  expect(list.textContent).not.toContain('13800138000');
  fireEvent.click(within(list).getByRole('button', { name: '封面 A1' }));
  await waitFor(() => expect(workbook.calls).toContain('show 封面!A1'));
});

test('印发前检查 leads to every total that differs, and says how a hidden sheet is looked at', async () => {
  const total = (name: string) => drawSheet([...EAST, ['合计', null, 100, 1]], { name });
  const { workbook } = await openPane(drawWorkbook(total('甲局'), total('乙局'), drawSheet([[1]], { name: '底稿', visibility: 'hidden' })));
  const dialog = await openTool('印发前检查');
  await within(dialog).findByRole('list', { name: '需要留意的内容' });
  expect(dialog.textContent).toContain('右键点任一工作表标签，选“取消隐藏”，看过再决定去留');
  for (const name of [/^甲局 D/u, /^乙局 D/u]) fireEvent.click(within(dialog).getByRole('button', { name, hidden: true }));
  await waitFor(() => expect(workbook.calls.filter((call) => call.startsWith('show '))).toHaveLength(2));
});

test('印发前检查 gives what is not settled its next step as a button', async () => {
  const { session, workbook } = await openPane();
  const buttons = (dialog: HTMLElement) =>
    within(dialog)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  const dialog = await openTool('印发前检查');
  await within(dialog).findByRole('list', { name: '需要留意的内容' });
  expect(buttons(dialog)).toEqual(['查看问题', '查看概览', '查看缺佐证的', '去核算', '去封存…', '关闭']);
  fireEvent.click(within(dialog).getByRole('button', { name: '查看问题' }));
  expect(within(await screen.findByRole('list', { name: '问题' })).getAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByRole('dialog')).toBeNull();
  const again = await openTool('印发前检查');
  fireEvent.click(await within(again).findByRole('button', { name: '去核算' }));
  await waitFor(() => expect(session.state().notice).toMatchObject({ kind: 'recalculated' }));
  expect(workbook.calls).toContain('apply');
  const last = await openTool('印发前检查');
  fireEvent.click(await within(last).findByRole('button', { name: '去封存…' }));
  await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain('封存 3 个考核单位的结果'));
});
