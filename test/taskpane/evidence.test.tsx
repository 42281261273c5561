/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { openPane } from './renderPane.tsx';

const HEADER: Drawn[] = ['序号', '考核指标', '完成时限', '分值', '考核得分', '佐证材料'];
const BOOK = drawWorkbook(
  drawSheet([HEADER, [1, '制度建设', '4月底前', 60, 50, '无'], [2, '宣传教育', '6月底前', 40, null, null]], { name: '甲局' }),
  drawSheet([HEADER, [1, '制度建设', '4月底前', 60, 50, '附件1'], [2, '宣传教育', '全年', 40, 40, null]], { name: '乙局' }),
);
const FIRST =
  '甲局（2 处）\n1. 工作表“甲局”F2　制度建设：只写了“无”\n2. 工作表“甲局”F3　宣传教育：完成时限“6月底前”已过，得分和佐证材料都没有填写';
const SECOND = '乙局（1 处）\n1. 工作表“乙局”F3　宣传教育：佐证材料为空';
const TITLE = '需要补充的佐证材料（截至 2021-12-31）';

function show(): void {
  fireEvent.click(screen.getByRole('tab', { name: '佐证' }));
}

/** What was copied; `refuse` does as web views do. */
function clipboard(refuse = false): string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    copied.push(text);
    return refuse ? Promise.reject(new Error('NotAllowedError')) : Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return copied;
}

test('what is missing is told unit by unit, and each cell can be gone to', async () => {
  const { workbook } = await openPane(BOOK);
  show();
  expect(await screen.findByText('2 个考核单位缺 3 处佐证材料')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '甲局（2 处）' }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'F2 制度建设 只写了“无”',
    'F3 宣传教育 完成时限“6月底前”已过，得分和佐证材料都没有填写',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'F3' }));
  expect(workbook.calls).toEqual(['show 甲局!F3']);
});

test('the whole list is copied as plain text, or that of one unit', async () => {
  const copied = clipboard();
  await openPane(BOOK);
  show();
  fireEvent.click(await screen.findByRole('button', { name: '复制清单' }));
  expect(copied).toEqual([`${TITLE}\n\n${FIRST}\n\n${SECOND}\n`]);
  await screen.findByText('已复制');
  fireEvent.click(screen.getByRole('button', { name: '复制乙局的清单' }));
  expect(copied.at(-1)).toBe(`${TITLE}\n\n${SECOND}\n`);
  await waitFor(() => expect(screen.getAllByText('已复制')).toHaveLength(2));
});

test('where copying is refused the text stands there, selected', async () => {
  clipboard(true);
  await openPane(BOOK);
  show();
  fireEvent.click(await screen.findByRole('button', { name: '复制清单' }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '要复制的文字' });
  expect(text.value).toContain(SECOND);
  await waitFor(() => expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]));
  expect(screen.getByRole('alert').textContent).toContain('Ctrl+C');
});

test('nothing missing and nothing asked for are two things', async () => {
  await openPane(drawWorkbook(drawSheet([HEADER, [1, '制度建设', '4月底前', 100, 50, '附件1']])));
  show();
  expect(await screen.findByText('没有缺少的佐证材料。')).toBeTruthy();
});

test('without an evidence column nothing can be said', async () => {
  await openPane(drawWorkbook(drawSheet([HEADER.slice(0, 5), [1, '制度建设', '4月底前', 100, 50]])));
  show();
  expect(await within(screen.getByRole('tabpanel')).findByText('考核表里没有佐证材料一列，无法核对。')).toBeTruthy();
});
