/** @jest-environment jsdom */
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { parseDecimal } from '../../../src/workbook/decimal.ts';
import type { CellRule } from '../../../src/workbench/sheet/editing/cellRule.ts';
import { drawSheet } from '../../support/drawSheet.ts';
import { renderGrid, type RenderedGrid } from './renderGrid.tsx';

const SHEET = drawSheet(
  [
    ['2020年度信用工作考核指标', null, null, null, null],
    ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
    [1, '制度建设', 5, 4.5, '文件'],
    [2, '双公示', 10, null, null],
    [3, '信用承诺', 8, { f: 'C5-1', v: 7 }, '无'],
  ],
  { merges: ['A1:E1'] },
);
const LIMIT: CellRule = { kind: 'decimal', maximum: parseDecimal('5'), style: 'warning', reason: null };
const LIMITS = new Map<string, CellRule>([
  ['D3', LIMIT],
  ['D4', LIMIT],
  ['A3', { kind: 'list', words: ['是', '否'], style: 'stop' }],
]);

const grid = (props: Parameters<typeof renderGrid>[2] = {}) =>
  renderGrid(SHEET, { frozen: { rows: 2, columns: 1 } }, { limits: LIMITS, target: { rowIndex: 2, columnIndex: 3 }, ...props });
const press = ({ input }: RenderedGrid, key: string, init: object = {}) => {
  if (document.activeElement !== input) throw new Error(`the focus is not in the grid before ${key}`);
  fireEvent.keyDown(input, { key, ...init });
};
const type = (rendered: RenderedGrid, text: string) => fireEvent.input(rendered.input, { target: { value: text } });
const paste = ({ input }: RenderedGrid, text: string, html = '') => {
  const event = createEvent.paste(input, { clipboardData: { getData: (kind: string) => (kind === 'text/html' ? html : text) } });
  fireEvent(input, event);
};
const cellOf = (text: string) => screen.getByText(text).closest('[role=gridcell]') as HTMLElement;
const question = () => screen.queryByRole('alertdialog');

test('the grid is named, counts its rows, and shows cells by what they hold', () => {
  grid();
  const named = screen.getByRole('grid', { name: '工作表' });
  expect(named.getAttribute('aria-rowcount')).toBe('40');
  expect(within(named).getByRole('gridcell', { name: '双公示' }).getAttribute('aria-colindex')).toBe('2');
  expect(within(named).getByText('2020年度信用工作考核指标').parentElement?.getAttribute('aria-colspan')).toBe('5');
  expect(named.querySelectorAll('[data-at="0,1"]').length).toBe(0);
});

test.each([
  ['ArrowRight', {}, 'E3'],
  ['ArrowUp', {}, 'D2'],
  ['Tab', {}, 'E3'],
  ['Tab', { shiftKey: true }, 'C3'],
  ['Enter', {}, 'D4'],
  ['Enter', { shiftKey: true }, 'D2'],
  ['Home', {}, 'B3'],
  ['Home', { ctrlKey: true }, 'B3'],
  ['End', { ctrlKey: true }, 'E5'],
  ['ArrowUp', { ctrlKey: true }, 'D2'],
  ['ArrowDown', { shiftKey: true }, 'D3:D4'],
])('%s %j leads from D3 to %s', (key, init, to) => {
  const rendered = grid();
  press(rendered, key, init);
  expect(rendered.at()).toBe(to);
});

test('typing replaces, Enter takes it and goes down, Tab and Enter come back below where they began', () => {
  const rendered = grid();
  type(rendered, '3.5');
  press(rendered, 'Tab');
  type(rendered, '会议纪要');
  press(rendered, 'Enter');
  expect(rendered.edits).toEqual([['D3=3.5'], ['E3="会议纪要"']]);
  expect(rendered.at()).toBe('D4');
});

test('Esc brings back what stood there, F2 edits it, Delete clears it', () => {
  const rendered = grid();
  type(rendered, '9');
  press(rendered, 'Escape');
  expect(rendered.edits).toEqual([]);
  press(rendered, 'F2');
  expect(rendered.input.value).toBe('4.5');
  press(rendered, 'ArrowLeft');
  expect(rendered.at()).toBe('D3');
  press(rendered, 'Enter');
  expect(rendered.edits).toEqual([]);
  press(rendered, 'ArrowUp');
  press(rendered, 'Delete');
  expect(rendered.edits).toEqual([['D3=""']]);
});

test('arrows end what was typed, and Alt+Enter breaks the line', () => {
  const rendered = grid();
  press(rendered, 'ArrowRight');
  type(rendered, '一');
  press(rendered, 'Enter', { altKey: true });
  expect(rendered.input.value).toBe('一\n');
  type(rendered, '一\n二');
  press(rendered, 'ArrowDown');
  expect(rendered.edits).toEqual([['E3="一\\n二"']]);
  expect(rendered.at()).toBe('E4');
});

test('the Enter of an input method chooses a word and ends nothing', () => {
  const rendered = grid();
  press(rendered, 'ArrowRight');
  fireEvent.compositionStart(rendered.input);
  type(rendered, 'zheng');
  fireEvent.keyDown(rendered.input, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(rendered.input, { key: 'Enter', keyCode: 229 });
  expect([rendered.edits, rendered.at()]).toEqual([[], 'E3']);
  type(rendered, '政策文件');
  fireEvent.compositionEnd(rendered.input);
  press(rendered, 'Enter');
  expect(rendered.edits).toEqual([['E3="政策文件"']]);
});

test('a score above its maximum is asked about, and may stay or be typed again', () => {
  const rendered = grid();
  type(rendered, '6');
  press(rendered, 'Enter');
  expect(rendered.edits).toEqual([]);
  expect(question()?.textContent).toContain('填写的是“6”。得分应为 0 至 5 之间的数');
  expect(document.activeElement?.textContent).toBe('重新填写');
  fireEvent.click(screen.getByRole('button', { name: '重新填写' }));
  expect([question(), rendered.input.value]).toEqual([null, '6']);
  type(rendered, '见附件');
  press(rendered, 'Enter');
  fireEvent.click(screen.getByRole('button', { name: '仍然保留' }));
  expect(rendered.edits).toEqual([['D3="见附件"']]);
  expect(rendered.at()).toBe('D4');
  expect(document.activeElement).toBe(rendered.input);
});

test('Esc in the question brings back what stood there; where validation stops, nothing can stay', () => {
  const rendered = grid({ target: { rowIndex: 2, columnIndex: 0 } });
  type(rendered, '也许');
  press(rendered, 'Enter');
  expect(screen.queryByRole('button', { name: '仍然保留' })).toBeNull();
  fireEvent.keyDown(screen.getByRole('button', { name: '重新填写' }), { key: 'Escape' });
  expect([rendered.edits, question(), document.activeElement === rendered.input]).toEqual([[], null, true]);
});

test.each([
  ['５', 'D3=5', '填写 5', '这里应是 5。'],
  ['3。5', 'D3=3.5', '填写 3.5', '这里应是 3.5。'],
  ['5分', 'D3=5', '填写 5', '这里应是 5。'],
  ['100%', 'D3=5', '填写 5', '分值 5 分的 100% 是 5 分。'],
  ['９０％', 'D3=4.5', '填写 4.5', '分值 5 分的 90% 是 4.5 分。'],
])('for the score %s the number that it means is offered, and taken only when it is chosen', (text, edit, button, words) => {
  const rendered = grid();
  type(rendered, text);
  press(rendered, 'Enter');
  expect([rendered.edits, question()?.textContent?.includes(words)]).toEqual([[], true]);
  expect(document.activeElement?.textContent).toBe(button);
  fireEvent.click(screen.getByRole('button', { name: button }));
  expect([rendered.edits, rendered.at(), document.activeElement === rendered.input]).toEqual([[[edit]], 'D4', true]);
});

test.each(['9分', '120%', '约4分', '3、5'])('no number is offered for the score %s', (text) => {
  const rendered = grid();
  type(rendered, text);
  press(rendered, 'Enter');
  expect(screen.getAllByRole('button').filter(({ textContent }) => textContent?.startsWith('填写 '))).toEqual([]);
  expect(document.activeElement?.textContent).toBe('重新填写');
});

test('the number may be left: what was typed stays, or is typed again', () => {
  const rendered = grid();
  type(rendered, '5分');
  press(rendered, 'Enter');
  fireEvent.click(screen.getByRole('button', { name: '仍然保留' }));
  expect(rendered.edits).toEqual([['D3="5分"']]);
});

test('for a pasted column it is asked once', () => {
  const rendered = grid();
  paste(rendered, '３\r\n100%\r\n4\r\n');
  expect(rendered.edits).toEqual([]);
  expect(question()?.textContent).toContain('有 2 个单元格的内容须核对');
  expect(question()?.textContent).toContain('其中 2 个看得出是多少分：D3“３”改为 3，D4“100%”改为 5。');
  fireEvent.click(screen.getByRole('button', { name: '2 个改为数字' }));
  expect(rendered.edits).toEqual([['D3=3', 'D4=5', 'D5=4']]);
});

test('of a pasted column the others stay as they are, and it says so; 取消 pastes nothing', () => {
  const rendered = grid();
  paste(rendered, '５\r\n见附件\r\n');
  expect(question()?.textContent).toContain('其余 1 个看不出');
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(rendered.edits).toEqual([]);
  paste(rendered, '５\r\n见附件\r\n');
  fireEvent.click(screen.getByRole('button', { name: '1 个改为数字' }));
  expect(rendered.edits).toEqual([['D3=5', 'D4="见附件"']]);
});

test('不适用 is taken without a question and leads to the reason, where none stands there yet', () => {
  const rendered = grid({
    limits: new Map<string, CellRule>([
      ['D3', { ...LIMIT, reason: { rowIndex: 2, columnIndex: 5 } }],
      ['D4', LIMIT],
    ]),
  });
  type(rendered, '不 适用');
  press(rendered, 'Enter');
  expect([question(), rendered.edits, rendered.at()]).toEqual([null, [['D3="不 适用"']], 'F3']);
  expect(rendered.said()).toBe('已填写“不适用”，请在 F3 写明原因。');
  press(rendered, 'ArrowDown');
  press(rendered, 'ArrowLeft');
  press(rendered, 'ArrowLeft');
  type(rendered, 'N/A');
  press(rendered, 'Enter');
  expect([question(), rendered.at()]).toEqual([null, 'D5']);
});

test('a formula is not taken, and a cell with one can not be changed', () => {
  const rendered = grid({ editable: ({ rowIndex }) => rowIndex < 4 });
  type(rendered, '=C3-1');
  press(rendered, 'Enter');
  expect(question()?.textContent).toContain('不能填写公式');
  fireEvent.keyDown(screen.getByRole('button', { name: '重新填写' }), { key: 'Escape' });
  press(rendered, 'ArrowDown');
  press(rendered, 'ArrowDown');
  press(rendered, '5');
  expect(rendered.said()).toContain('D5 是公式');
  expect(screen.getByLabelText<HTMLInputElement>('单元格内容或公式').value).toBe('=C5-1');
});

test('a column is pasted as one action, and refused as a whole where a cell can not be changed', () => {
  const rendered = grid({ editable: ({ columnIndex, rowIndex }) => columnIndex === 3 && rowIndex < 4 });
  paste(rendered, '1\r\n2.5\r\n');
  expect(rendered.edits).toEqual([['D3=1', 'D4=2.5']]);
  press(rendered, 'ArrowUp');
  press(rendered, 'ArrowDown');
  paste(rendered, '1\r\n2\r\n3\r\n');
  expect(rendered.edits.length).toBe(1);
  expect(rendered.said()).toContain('1 个单元格不能在这里修改，第一个是 D5');
});

test('what is selected is copied as Excel does', () => {
  const rendered = grid();
  press(rendered, 'ArrowLeft', { shiftKey: true });
  press(rendered, 'ArrowDown', { shiftKey: true });
  const copied: string[] = [];
  fireEvent.copy(rendered.input, { clipboardData: { setData: (_: string, text: string) => copied.push(text) } });
  expect(copied).toEqual(['5\t4.5\r\n10\t']);
});

test('undo, redo and turning sheets are handed on', () => {
  const rendered = grid();
  press(rendered, 'z', { ctrlKey: true });
  press(rendered, 'y', { ctrlKey: true });
  press(rendered, 'Z', { ctrlKey: true, shiftKey: true });
  press(rendered, 'PageDown', { ctrlKey: true });
  expect(rendered.calls).toEqual(['undo', 'redo', 'redo', 'turn 1']);
});

test('F6 leaves the grid on both sides, and so does Tab after Esc', () => {
  const rendered = grid();
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
  press(rendered, 'F6');
  expect(focused()).toBe('缩小');
  act(() => screen.getByRole('grid').focus());
  press(rendered, 'Escape');
  press(rendered, 'Tab');
  expect(focused()).toBe('缩小');
});

test('a click selects, with Shift several, a double click edits, and a click elsewhere takes what was typed', () => {
  const rendered = grid();
  const cell = (name: string) => screen.getByText(name);
  fireEvent.mouseDown(cell('制度建设'));
  expect(rendered.at()).toBe('B3');
  fireEvent.mouseDown(cell('信用承诺'), { shiftKey: true });
  expect(rendered.at()).toBe('B3:B5');
  fireEvent.mouseDown(cell('4.5'));
  fireEvent.doubleClick(cell('4.5'));
  expect(rendered.input.value).toBe('4.5');
  type(rendered, '2');
  fireEvent.mouseDown(cell('双公示'));
  expect(rendered.edits).toEqual([['D3=2']]);
});

test('a target is gone to once, and its cell is framed', () => {
  const rendered = grid();
  expect(document.querySelector('.chosen.aim')).not.toBeNull();
  press(rendered, 'ArrowDown');
  rendered.again({ highlights: new Map([['E4', 'missing']]) });
  expect(rendered.at()).toBe('D4');
  rendered.again({ target: { rowIndex: 4, columnIndex: 4 } });
  expect(rendered.at()).toBe('E5');
  expect(document.activeElement).toBe(rendered.input);
});

test('wrong scores and missing evidence are coloured and read out', () => {
  grid({
    highlights: new Map([
      ['D3', 'wrong'],
      ['E5', 'missing'],
    ]),
  });
  const wrong = cellOf('4.5');
  expect([wrong.classList.contains('wrong'), wrong.getAttribute('aria-invalid'), wrong.getAttribute('aria-description')]).toEqual([
    true,
    'true',
    '得分有误',
  ]);
  expect(cellOf('无').getAttribute('aria-description')).toBe('缺少佐证材料');
});

test('a link leads to its cell by click and by Enter', () => {
  const rendered = grid({ links: new Map([['E3', { sheet: '甲', cell: { rowIndex: 6, columnIndex: 5 } }]]) });
  fireEvent.mouseDown(cellOf('文件'));
  press(rendered, 'Enter');
  expect(rendered.calls).toEqual(['follow 甲 F7', 'follow 甲 F7']);
});

test('the name box goes to a cell, and says what is none', () => {
  const rendered = grid();
  const box = screen.getByLabelText('单元格地址');
  fireEvent.change(box, { target: { value: 'e5' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(rendered.at()).toBe('E5');
  fireEvent.change(box, { target: { value: '第五' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(rendered.said()).toContain('没有“第五”');
});
