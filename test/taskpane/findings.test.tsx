/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { openPane } from './renderPane.tsx';

async function list(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('tab', { name: '问题' }));
  return screen.findByRole('list', { name: '问题' });
}

async function items(): Promise<readonly HTMLElement[]> {
  return within(await list()).getAllByRole('listitem');
}

function choose(label: string, option: string): void {
  const select = screen.getByRole('combobox', { name: label });
  const value = within(select).getByRole('option', { name: option }).getAttribute('value');
  fireEvent.change(select, { target: { value } });
}

const HEADER: Drawn[] = ['序号', '考核指标', '分值', '考核得分'];

/** A unit with so many scores as text; 64 of them have exact maxima. */
function faulty(name: string, count: number) {
  return drawSheet([HEADER, ...Array.from({ length: count }, (_, i): Drawn[] => [i + 1, `指标${i + 1}`, 100 / count, `${i % 2}分`])], {
    name,
  });
}

test('findings stand under their sheet, each with its cell and what to do', async () => {
  await openPane();
  const [first] = await items();
  expect(
    within(await list())
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['东局', '南局']);
  expect(first?.textContent).toContain('E4');
  expect(first?.textContent).toContain('考核指标“宣传教育”得 35 分，佐证材料为空。请填写佐证材料的名称或编号；确无材料的，请核对得分。');
});

test('a click on a finding goes to its cell', async () => {
  const { workbook } = await openPane();
  const [first] = await items();
  if (first) fireEvent.click(within(first).getAllByRole('button')[0] ?? first);
  expect(workbook.calls).toEqual(['show 东局!E4']);
  expect(screen.getByText('第 1 个，共 4 个')).toBeTruthy();
});

test('a total that is both wrong and typed over has one correction: the formula', async () => {
  const sheet = (name: string, total: Drawn) =>
    drawSheet([HEADER, [1, '甲', 60, 50], [2, '乙', 40, 30], ['合计', null, 100, total]], { name });
  const formula = { f: 'SUM(D2:D3)', v: 80 };
  await openPane(drawWorkbook(sheet('东局', formula), sheet('西局', formula), sheet('南局', 70)));
  const texts = (await items()).map(({ textContent }) => textContent);
  expect(texts.map((text) => /合计公式被数字代替|合计与各项之和不符/u.exec(text)?.[0])).toEqual([
    '合计与各项之和不符',
    '合计公式被数字代替',
  ]);
  // Both advise the same; the one that somebody reads first offers it, and the other one says so.
  expect(screen.getAllByRole('button', { name: '修正' })).toHaveLength(1);
  expect(texts.map((text) => text.includes('与同一格的“合计与各项之和不符”一并修正：点那一条的“修正”，两条一起消除。'))).toEqual([
    false,
    true,
  ]);
  expect(texts[0]).toContain('70 → =SUM(D2:D3)（80）');
});

test('previous and next go through them, by button and by key', async () => {
  const { workbook } = await openPane();
  await items();
  fireEvent.click(screen.getByRole('button', { name: '下一个' }));
  fireEvent.click(screen.getByRole('button', { name: '下一个' }));
  fireEvent.click(screen.getByRole('button', { name: '上一个' }));
  expect(workbook.calls).toEqual(['show 东局!E4', 'show 南局!D3', 'show 东局!E4']);
  fireEvent.keyDown(await list(), { key: 'ArrowDown', altKey: true });
  expect(workbook.calls.at(-1)).toBe('show 南局!D3');
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
  fireEvent.keyDown(await list(), { key: 'ArrowUp', altKey: true });
  fireEvent.keyDown(await list(), { key: 'ArrowUp', altKey: true });
  expect(workbook.calls.at(-1)).toBe('show 东局!E4');
});

test('filters by how much it matters, by kind and by unit', async () => {
  await openPane();
  await items();
  fireEvent.click(screen.getByRole('button', { name: '请核对 1' }));
  expect(await items()).toHaveLength(1);
  expect(screen.getByRole('button', { name: '请核对 1' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: '全部 4' }));
  choose('问题种类', '得分写成文本');
  expect(await items()).toHaveLength(2);
  choose('问题种类', '全部种类');
  choose('考核单位', '东局');
  expect(await items()).toHaveLength(1);
  choose('问题种类', '缺少佐证材料');
  choose('考核单位', '南局');
  expect(screen.getByText('没有符合条件的问题。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '显示全部问题' }));
  expect(await items()).toHaveLength(4);
});

test('修正 shows what will change first, and takes the finding away', async () => {
  const { workbook, session } = await openPane();
  const [, second] = await items();
  if (!second) throw new Error('no second finding');
  expect(within(second).getByText('25分 → 25')).toBeTruthy();
  const button = within(second).getByRole('button', { name: '修正' });
  button.focus();
  fireEvent.click(button);
  await waitFor(async () => expect(await items()).toHaveLength(3));
  await waitFor(() => expect(session.state().work).toBeNull());
  expect(workbook.calls).toContain('apply');
  expect((await items())[1]?.contains(document.activeElement)).toBe(true);
  expect((await screen.findAllByText('已修正 1 处。')).length).toBeGreaterThan(0);
  expect(screen.getByText('上一步：修正南局 D3')).toBeTruthy();
});

test('a number that slipped a column shows both cells', async () => {
  await openPane(
    drawWorkbook(
      drawSheet([
        ['序号', '考核指标', '工作要求', '分值', '考核得分'],
        [1, '制度', '每年一次', 60, 50],
        [2, '宣传', 40, null, 40],
      ]),
    ),
  );
  const lines = (await items()).map((item) => item.textContent).join();
  expect(lines).toContain('D3：空白 → 40');
  expect(lines).toContain('C3：40 → 空白');
});

test('of a total it shows the formulas, what they come to, and what that does to the printed total', async () => {
  const rows: Drawn[][] = [HEADER, [1, '甲', 60, 50], [2, '乙', 40, 35], ['合计', null, 100, { f: 'SUM(D2:D2)', v: 50 }]];
  await openPane(drawWorkbook(drawSheet(rows, { name: '甲局' })));
  const [item] = await items();
  if (!item) throw new Error('no finding');
  expect(item.textContent).toContain('=SUM(D2:D2)（50） → =SUM(D2:D3)（85）');
  expect(item.textContent).toContain('表内合计 50 → 85；核算总分 85，良好，第 1 名，不受影响。');
  fireEvent.click(within(item).getByRole('button', { name: '修正' }));
  expect((await screen.findAllByText('已修正 1 处。')).length).toBeGreaterThan(0);
  expect(await screen.findByText('没有发现问题。')).toBeTruthy();
});

test('全部修正 lists every cell first and does all at once', async () => {
  const { workbook, session } = await openPane();
  await items();
  fireEvent.click(screen.getByRole('button', { name: '全部修正' }));
  const dialog = await screen.findByRole('alertdialog');
  const rows = (await within(dialog).findAllByRole('row')).map((row) => row.textContent);
  expect(rows).toEqual(['单元格现在改为', '南局 D325分25', '南局 D4２８28']);
  expect(workbook.calls).not.toContain('apply');
  fireEvent.click(within(dialog).getByRole('button', { name: '全部修正' }));
  await screen.findAllByText('已修正 2 处。');
  await waitFor(() => expect(session.state().work).toBeNull());
  expect(screen.getByText('上一步：修正 2 处')).toBeTruthy();
});

test('全部修正 of totals says what all of them do to each printed total', async () => {
  const rows = (stored: number): Drawn[][] => [
    HEADER,
    [1, '甲', 60, 50],
    [2, '乙', 40, 35],
    ['合计', null, 100, { f: 'SUM(D2:D2)', v: stored }],
  ];
  await openPane(drawWorkbook(drawSheet(rows(50), { name: '甲局' }), drawSheet(rows(50), { name: '乙局' })));
  await items();
  fireEvent.click(screen.getByRole('button', { name: '全部修正' }));
  const dialog = await screen.findByRole('alertdialog');
  const [, ...listed] = (await within(dialog).findAllByRole('row')).map((row) => row.textContent);
  expect(listed).toEqual(
    ['甲局', '乙局'].map((name) => `${name} D4=SUM(D2:D2)（50）=SUM(D2:D3)（85）表内合计 50 → 85；核算总分 85，良好，第 1 名，不受影响。`),
  );
});

test('全部修正 can be thought better of', async () => {
  const { workbook } = await openPane();
  await items();
  fireEvent.click(screen.getByRole('button', { name: '全部修正' }));
  const dialog = await screen.findByRole('alertdialog');
  fireEvent.click(await within(dialog).findByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(workbook.calls).not.toContain('apply');
});

test('long lists come by the page; next goes beyond it', async () => {
  const { workbook } = await openPane(drawWorkbook(faulty('甲局', 64)));
  expect(await items()).toHaveLength(50);
  fireEvent.click(screen.getByRole('button', { name: '显示更多（还有 14 个）' }));
  const all = await items();
  expect(all).toHaveLength(64);
  expect(all[50]?.contains(document.activeElement)).toBe(true);
  fireEvent.keyDown(await list(), { key: 'ArrowUp', altKey: true });
  expect(workbook.calls.at(-1)).toBe('show 甲局!D65');
});

test('what a person set aside is counted', async () => {
  const { workbook, session, pass } = await openPane();
  await act(() => session.run('recalculate'));
  workbook.type('问题清单', 'G8', '忽略');
  workbook.type('问题清单', 'H8', '材料已在市局存档');
  await pass(300);
  await items();
  expect(screen.getByText('另有 1 个问题已在“问题清单”中注明忽略。')).toBeTruthy();
});

test('without findings it says so', async () => {
  await openPane(drawWorkbook(drawSheet([HEADER, [1, '制度', 60, 50], [2, '宣传', 40, 30]])));
  fireEvent.click(screen.getByRole('tab', { name: '问题' }));
  expect(await screen.findByText('没有发现问题。')).toBeTruthy();
});

test('looks for words in all that is said of a finding, and copies the list that is shown', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
  });
  await openPane();
  expect(await items()).toHaveLength(4);
  const search = screen.getByRole('searchbox', { name: '按文字查找问题' });
  fireEvent.change(search, { target: { value: '南局 信息公开' } });
  expect((await items()).map(({ textContent }) => textContent?.includes('信息公开'))).toEqual([true]);
  fireEvent.change(search, { target: { value: 'd3' } });
  expect(await items()).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '复制清单' }));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toMatch(/^问题清单，共 1 个（截至 2021-12-31）\n1\. 须改正　南局!D3　[^\n]+\n$/u);
  fireEvent.change(search, { target: { value: '没有这些字' } });
  fireEvent.click(await screen.findByRole('button', { name: '显示全部问题' }));
  expect(await items()).toHaveLength(4);
});

test('忽略 asks for the reason, writes it into 问题清单, and can be taken back', async () => {
  const { workbook, session } = await openPane();
  const warning = async () => (await items()).find(({ textContent }) => textContent?.includes('E4')) ?? document.body;
  expect(within((await items())[1] ?? document.body).queryByRole('button', { name: '忽略…' })).toBeNull();
  fireEvent.click(within(await warning()).getByRole('button', { name: '忽略…' }));
  const field = within(await warning()).getByRole('textbox', { name: '忽略的理由（写入“问题清单”）' });
  expect(
    within(await warning())
      .getByRole('button', { name: '忽略' })
      .getAttribute('aria-disabled'),
  ).toBe('true');
  fireEvent.change(field, { target: { value: '附件已交' } });
  await act(async () => {
    fireEvent.click(within(await warning()).getByRole('button', { name: '忽略' }));
    await Promise.resolve();
  });
  await waitFor(() => expect(session.state()).toMatchObject({ work: null, notice: { kind: 'ignored' } }));
  // Nothing had been recalculated yet: the finding had no row to write in.
  const rows = workbook.now().sheets.find(({ name }) => name === '问题清单')?.rows ?? [];
  expect(rows.map(({ cells }) => cells.map(({ value }) => value)).filter((row) => row.includes('忽略'))).toEqual([
    expect.arrayContaining(['E4', '忽略', '附件已交', 'evidence-missing']),
  ]);
  expect(session.state().content?.assessment.ignored).toHaveLength(1);
  expect(session.state().undoable.map(({ kind }) => kind)).toEqual(['ignore', 'recalculate']);
  await act(() => session.undo(session.state().undoable[0]?.id ?? 0));
  expect(session.state()).toMatchObject({ notice: { kind: 'ignore-undone', stood: true } });
  expect(session.state().content?.assessment.ignored).toEqual([]);
});

test('what somebody wrote into 问题清单 after 忽略 is left as it is', async () => {
  const { workbook, session } = await openPane();
  await act(() => session.run('recalculate'));
  const finding = session.state().content?.assessment.findings.find(({ code }) => code === 'evidence-missing');
  if (!finding) throw new Error('no warning');
  await act(() => session.run('ignore', { finding, note: '附件已交' }));
  workbook.type('问题清单', 'H8', '附件明天交');
  await act(() => session.undo(session.state().undoable[0]?.id ?? 0));
  expect(session.state().notice).toMatchObject({ kind: 'ignore-undone', stood: false });
});
