/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { keptPreferences, openPane, renderPane } from './renderPane.tsx';

const JUDGES: Drawn[][] = [
  ['被考核单位：甲局'],
  ['序号', '考核指标', '分值', '评委1', '评委2', '佐证材料'],
  [1, '制度', 60, 50, 52, null],
  [2, '宣传', 40, 40, 30, null],
  ['合计', null, 100, 90, 82, null],
];
const PLAIN: Drawn[][] = [
  ['序号', '考核指标', '分值', '得分'],
  [1, '制度', 60, 50],
  [2, '宣传', 40, 40],
];

async function openSection(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: '各表怎么看懂的' }));
  await screen.findByRole('heading', { level: 2 });
}

/** Each part: its name, its places. */
function parts(): readonly string[] {
  return screen.getAllByRole('term').map((term) => `${term.textContent} ${term.nextElementSibling?.textContent}`);
}

test('it is closed at first, and says when opened what was taken for what', async () => {
  await openPane(drawWorkbook(drawSheet(PLAIN, { name: '甲局' })));
  const button = await screen.findByRole('button', { name: '各表怎么看懂的' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('term')).toBeNull();
  await openSection();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('甲局 A1:D3（台账式，满分 100）');
  expect(parts()).toEqual(['表头 A1:D1', '序号 A1', '考核指标 B1', '分值 C1', '计入总分的得分 D1“得分”', '考核指标行 B2“制度”、B3“宣传”']);
  expect(screen.getByText('没有不清楚的地方。')).toBeTruthy();
});

test('an entry selects its cells: a column down to the end of the table, a row over its width', async () => {
  const { workbook } = await openPane(drawWorkbook(drawSheet(PLAIN, { name: '甲局' })));
  await openSection();
  fireEvent.click(screen.getByRole('button', { name: 'D1“得分”' }));
  fireEvent.click(screen.getByRole('button', { name: 'B3“宣传”' }));
  fireEvent.click(screen.getByRole('button', { name: 'A1:D1' }));
  await waitFor(() => expect(workbook.calls).toEqual(['show 甲局!D1:D3', 'show 甲局!A3:D3', 'show 甲局!A1:D1']));
});

test('of several tables the one with a doubt stands first; what is not clear leads to its cell', async () => {
  const { workbook } = await openPane(drawWorkbook(drawSheet(PLAIN, { name: '乙局' }), drawSheet(JUDGES, { name: '评委表' })));
  await openSection();
  const select = screen.getByRole('combobox', { name: '哪一张表' });
  expect((select as HTMLSelectElement).value).toBe('评委表 A2:F5');
  const doubts = within(screen.getByRole('list', { name: '不清楚的地方' })).getAllByRole('listitem');
  expect(doubts.map(({ textContent }) => textContent)).toEqual(['D2 甲局有几列得分（评委1、评委2），分不清哪一列计入总分，没有计总分']);
  fireEvent.click(within(doubts[0] as HTMLElement).getByRole('button'));
  await waitFor(() => expect(workbook.calls).toEqual(['show 评委表!D2']));
  fireEvent.change(select, { target: { value: '乙局 A1:D3' } });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('乙局 A1:D3');
});

test('what is hidden is said', async () => {
  const sheet = {
    ...drawSheet(
      [
        ['序号', '考核指标', '分值', '得分', '复核得分'],
        [1, '制度', 100, 90, 80],
      ],
      { name: '甲局' },
    ),
    hiddenColumns: [{ first: 4, last: 4 }],
  };
  await openPane(drawWorkbook(sheet));
  await openSection();
  expect(screen.getByRole('list', { name: '隐藏的行列' }).textContent).toBe('E1 列“复核得分”不计入');
});

test('many places of one part are shown when asked for', async () => {
  const rows = Array.from({ length: 40 }, (_, i): Drawn[] =>
    i % 2 === 0 ? [`${'一二三四五六七八九十'.charAt((i / 2) % 10)}、类别${i}`, null, null, null] : [i, `指标${i}`, 5, 4],
  );
  await openPane(drawWorkbook(drawSheet([['序号', '考核指标', '分值', '得分'], ...rows], { name: '甲局' })));
  await openSection();
  const indicators = (): HTMLElement => screen.getByText('考核指标行').nextElementSibling as HTMLElement;
  expect(within(indicators()).queryByText(/“指标39”/u)).toBeNull();
  fireEvent.click(within(indicators()).getByRole('button', { name: /8/u }));
  expect(within(indicators()).getByText(/“指标39”/u)).toBeTruthy();
});

test('in English', async () => {
  const { session } = await renderPane(drawWorkbook(drawSheet(JUDGES, { name: 'J' })), {
    preferences: keptPreferences({ language: 'en' }),
  });
  await act(() => session.start());
  fireEvent.click(await screen.findByRole('button', { name: 'How the tables were read' }));
  expect(await screen.findByText('Score that does not count')).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Not clear' })).toBeTruthy();
});

describe('a correction', () => {
  /** The pane on a workbook that has been recalculated, so that 考核设置 is there, with the section open. */
  async function corrected(): Promise<Awaited<ReturnType<typeof openPane>>> {
    const pane = await openPane(drawWorkbook(drawSheet(JUDGES, { name: '评委表' })));
    await act(() => pane.session.run('recalculate'));
    await openSection();
    return pane;
  }
  const choose = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const correct = async (part: string, as: string): Promise<void> => {
    choose('列或行', part);
    choose('读作', as);
    fireEvent.click(screen.getByRole('button', { name: '更正' }));
    await screen.findByRole('list', { name: '已经更正' });
  };

  test('where there is no 考核设置 it offers to make it, by the button that 设置 has for it', async () => {
    await openPane(drawWorkbook(drawSheet(JUDGES, { name: '评委表' })));
    await openSection();
    expect(screen.getByText(/还没有这张表/u)).toBeTruthy();
    expect(screen.queryByLabelText('列或行')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '生成“考核设置”' }));
    expect(await screen.findByLabelText('列或行')).toBeTruthy();
  });

  test('is kept in 考核设置, gives another total at once, and can be taken back', async () => {
    const { session, workbook } = await corrected();
    const total = (): string | undefined => session.state().content?.assessment.units[0]?.total.toFixed();
    expect(total()).toBe('0');
    await correct('column 评委2', 'counting');
    expect(total()).toBe('82');
    expect(screen.queryByRole('list', { name: '不清楚的地方' })).toBeNull();
    expect(screen.getByRole('list', { name: '已经更正' }).textContent).toContain('“评委2”读作计入总分');
    expect(screen.getByText('现在计入总分的是“评委2”一列，“评委1”不计入。')).toBeTruthy();
    const settings = workbook.now().sheets.find(({ name }) => name === '考核设置');
    expect(settings?.rows.flatMap(({ cells }) => cells).map(({ value }) => value)).toContain('序号 | 考核指标 | 分值 | 佐证材料');
    fireEvent.click(screen.getByRole('button', { name: '取消更正：“评委2”' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: '已经更正' })).toBeNull());
    expect(total()).toBe('0');
    // The way back of any other work leads there too, one step after the other.
    const [last] = session.state().undoable;
    expect(last).toMatchObject({ kind: 'correct-reading', part: '评委2' });
    await act(() => session.undo(last?.id ?? -1));
    expect(total()).toBe('82');
    await act(() => session.undo(session.state().undoable[0]?.id ?? -1));
    expect(total()).toBe('0');
  });

  test('offers what a column or a row can be read as, and nothing before one is chosen', async () => {
    await corrected();
    const choices = (): readonly string[] =>
      within(screen.getByLabelText('读作'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(choices()).toEqual(['']);
    expect(screen.getByRole('button', { name: '更正' }).getAttribute('aria-disabled')).toBe('true');
    choose('列或行', 'column 评委1');
    expect(choices()).toEqual(['', '计入总分', '不计入总分', '合计列']);
    choose('列或行', 'row 制度');
    expect(choices()).toEqual(['', '合计行', '类别行', '考核指标行']);
  });

  test('that fits no table any more is listed, and can be taken back too', async () => {
    const { session } = await corrected();
    await act(() =>
      session.run('correct-reading', { sheet: '考核设置', correction: { heading: ['别的表头'], part: '别的列', as: 'total' }, kept: true }),
    );
    const useless = await screen.findByRole('list', { name: '没有用上的更正' });
    expect(useless.textContent).toContain('“别的列”读作合计列');
    fireEvent.click(within(useless).getByRole('button'));
    await waitFor(() => expect(screen.queryByRole('list', { name: '没有用上的更正' })).toBeNull());
  });
});
