/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { wordFinding } from '../../src/findings/wordFinding.ts';
import { findingWords } from '../../src/findings/words/findingWords.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { openPane } from './renderPane.tsx';

const HEADER = ['序号', '考核指标', '评分标准', '分值', '考核得分', '扣分原因'];
const PIECES = '每报一篇得1分，最高得5分。';
const DEDUCTS = '少一项扣2分，扣完为止。';

async function openStandard(row: readonly Drawn[], others: readonly Drawn[][] = []) {
  const pane = await openPane(drawWorkbook(drawSheet([HEADER, row, ...others], { name: '一局' })));
  fireEvent.click(await screen.findByRole('button', { name: '一局' }));
  fireEvent.click((await screen.findAllByRole('button', { name: '评分标准' }))[0] ?? document.body);
  await screen.findByText(/原文（/u);
  return pane;
}

const valueAt = (pane: Awaited<ReturnType<typeof openPane>>, rowIndex: number, columnIndex: number) =>
  pane.workbook
    .now()
    .sheets[0]?.rows.find((row) => row.rowIndex === rowIndex)
    ?.cells.find((cell) => cell.columnIndex === columnIndex)?.value;

test('a standard shows its parts with their words, and what can be attained', async () => {
  await openStandard([1, '甲', PIECES, 5, 3, null]);
  const parts = screen.getByRole('list', { name: '评分标准的各部分' });
  expect(parts.textContent).toBe('按件给分，每件 1 分，最多 5 分 “每报一篇得1分，最高得5分”');
  expect(screen.getByText('能得的分：0 1 2 3 4 5（6 个）')).not.toBeNull();
  expect(screen.getByText('最多能得 5 分，与分值相符。')).not.toBeNull();
});

test('one that a person must judge says so, and which words are not understood; nothing is worked out', async () => {
  await openStandard([1, '甲', '酌情给分', 5, 3, null]);
  expect(screen.getByText('需人工评判')).not.toBeNull();
  expect(screen.getByRole('list', { name: '读不准的地方：' }).textContent).toContain('酌情给分');
  expect(screen.queryByText('算分')).toBeNull();
  expect(screen.queryByText('试一试')).toBeNull();
});

test('so many pieces give the score and its working, which 填入 writes, both in one step to take back', async () => {
  const pane = await openStandard([1, '甲', DEDUCTS, 5, 3, null]);
  const form = screen.getByRole('form', { name: '算分' });
  const fill = within(form).getByRole('button', { name: '填入 E2' });
  expect(form.textContent).toContain('填上数量，就算出得分。');
  expect(fill.getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(within(form).getByRole('textbox', { name: '少一项扣2分' }), { target: { value: '1.5' } });
  expect(form.textContent).toContain('数量要填 0 或正整数。');
  fireEvent.change(within(form).getByRole('textbox', { name: '少一项扣2分' }), { target: { value: '2' } });
  expect(form.textContent).toContain('5 − 2×2 = 1，得 1 分');
  expect(form.textContent).toContain('算式同时写入扣分原因（F2）。');
  fireEvent.click(fill);
  await waitFor(() => expect(pane.session.state()).toMatchObject({ work: null, notice: { kind: 'score-entered', withWorking: true } }));
  expect([valueAt(pane, 1, 4), valueAt(pane, 1, 5)]).toEqual([1, '5 − 2×2 = 1']);
  await act(() => pane.session.undo(pane.session.state().undoable[0]?.id ?? 0));
  expect(pane.session.state().notice).toMatchObject({ kind: 'score-taken-back', stood: true });
  expect([valueAt(pane, 1, 4), valueAt(pane, 1, 5)]).toEqual([3, undefined]);
});

test('a reason that stands there stays, and what somebody has changed since is not written over', async () => {
  const pane = await openStandard([1, '甲', PIECES, 5, 3, '少报']);
  fireEvent.change(screen.getByRole('textbox', { name: '每报一篇得1分，最高得5分' }), { target: { value: '4' } });
  expect(screen.getByRole('form').textContent).toContain('扣分原因已有内容，不改动。');
  fireEvent.click(screen.getByRole('button', { name: '填入 E2' }));
  await waitFor(() => expect(pane.session.state()).toMatchObject({ work: null, notice: { kind: 'score-entered', withWorking: false } }));
  expect([valueAt(pane, 1, 4), valueAt(pane, 1, 5)]).toEqual([4, '少报']);
  const wanted = { sheet: '一局', cell: { rowIndex: 1, columnIndex: 4 }, reason: null, working: '' };
  await act(() => pane.session.run('enter-score', { ...wanted, seen: '3', score: 5 }));
  expect(pane.session.state().notice).toMatchObject({ kind: 'score-not-entered' });
  expect(valueAt(pane, 1, 4)).toBe(4);
  pane.workbook.type('一局', 'E2', 2);
  await act(() => pane.session.undo(pane.session.state().undoable[0]?.id ?? 0));
  expect(pane.session.state().notice).toMatchObject({ kind: 'score-taken-back', stood: false });
  expect(valueAt(pane, 1, 4)).toBe(2);
});

test('a formula of the office’s is left alone', async () => {
  const pane = await openStandard([1, '甲', PIECES, 5, { f: 'SUM(1,2)', v: 3 }, null]);
  expect(screen.queryByRole('button', { name: '填入 E2' })).toBeNull();
  expect(screen.getByText('E2 是公式，不填入。')).not.toBeNull();
  const wanted = { sheet: '一局', cell: { rowIndex: 1, columnIndex: 4 }, reason: null, working: '', seen: '3', score: 5 };
  await act(() => pane.session.run('enter-score', wanted));
  expect(pane.session.state().notice).toMatchObject({ kind: 'score-not-entered' });
});

test.each<[string, string]>([
  ['３', '可以得：“每报一篇得1分，最高得5分”× 3。'],
  ['3.7', '按评分标准得不出这个分，最接近的是 3 分、4 分。'],
  ['6', '得分应在 0 到 5 之间。'],
  ['0', '可以得：各部分都不给分、不扣分。'],
  ['三', '请输入数字。'],
])('试一试 with %s: %s', async (text, said) => {
  await openStandard([1, '甲', PIECES, 5, 3, null]);
  fireEvent.change(screen.getByRole('textbox', { name: '输入得分，看能不能得' }), { target: { value: text } });
  expect(screen.getByText(said)).not.toBeNull();
});

test('a score that stands there and can’t come out is said with the words of the finding', async () => {
  const said = 'E2 写的是 7.5 分，按评分标准得不出这个分，最接近的是 7 分、8 分。';
  const pane = await openStandard([1, '甲', '每报一篇得1分，最高得10分。', 10, 7.5, null]);
  expect(screen.getByText(said)).not.toBeNull();
  const [found] = pane.session.state().content?.assessment.findings.filter(({ code }) => code === 'score-unattainable') ?? [];
  expect(found && wordFinding(found, findingWords('zh'))).toContain(
    '7.5 分，按评分标准“每报一篇得1分，最高得10分。”得不出这个分，最接近的是 7 分、8 分',
  );
  pane.workbook.type('一局', 'E2', 8);
  await pane.pass(2000);
  expect(screen.queryByText(said)).toBeNull();
  expect(screen.queryByText(/得不出这个分/u)).toBeNull();
});

test('before anybody can be scored the overview says what is to be looked at in the standards', async () => {
  const rows: Drawn[][] = [
    ['序号', '考核指标', '评分标准', '分值'],
    [1, '甲', '90%以上得5分，80%以下得3分', 5],
    [2, '乙', PIECES, 95],
  ];
  const pane = await openPane(drawWorkbook(drawSheet(rows, { name: '指标' })));
  const section = await screen.findByRole('region', { name: '评分标准' });
  expect(section.textContent).toContain('读懂 2 条，需人工评判 0 条，得不满分值 1 条，分档有空档或重叠 1 处');
  fireEvent.click(within(section).getByRole('button', { name: 'C2' }));
  expect(pane.workbook.calls).toContain('show 指标!C2');
});
