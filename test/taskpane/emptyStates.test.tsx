/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { openPane } from './renderPane.tsx';

const PUBLISHED = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '分值'],
      [1, '制度', 60],
      [2, '宣传', 40],
    ],
    { name: '甲局' },
  ),
);
const HEADER: Drawn[] = ['序号', '考核指标', '分值', '考核得分', '佐证材料'];
const ledger = (name: string, score: Drawn, evidence: Drawn = '附件') => drawSheet([HEADER, [1, '制度', 100, score, evidence]], { name });
const SOUND = drawWorkbook(ledger('甲局', 90));

const click = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const tab = (name: string): void => void fireEvent.click(screen.getByRole('tab', { name }));
const selected = (): string => screen.getByRole('tab', { selected: true }).textContent ?? '';

test('without score columns 增加填报栏 opens what prepares them, and the focus comes back', async () => {
  const pane = await openPane(PUBLISHED);
  await screen.findByRole('button', { name: '增加填报栏…' });
  click('增加填报栏…');
  expect((await screen.findByRole('dialog')).textContent).toContain('考核得分');
  fireEvent.click(screen.getAllByRole('button', { name: '取消' }).at(-1) as HTMLElement);
  expect(document.activeElement?.textContent).toBe('增加填报栏…');
  expect(pane.workbook.calls.filter((call) => call.startsWith('apply'))).toEqual([]);
});

test('without a unit that can be assessed nobody is urged to recalculate', async () => {
  await openPane(PUBLISHED);
  await screen.findByRole('button', { name: '增加填报栏…' });
  expect(screen.queryByText(/还没有核算结果/u)).toBeNull();
});

test('a recalculation that failed says itself what to do: nothing beside it says what stands in the sheets', async () => {
  const { session, workbook } = await openPane(SOUND);
  expect(screen.getByText('表内还没有核算结果，点“重新核算”写入')).toBeTruthy();
  workbook.failNext('apply', { kind: 'access-denied', at: '' });
  await act(() => session.run('recalculate'));
  expect(
    (await screen.findAllByText('重新核算未完成。工作簿不允许改动，可能受保护。请在“审阅”中撤销工作表保护、取消“保护工作簿”后再试。'))
      .length,
  ).toBeGreaterThan(0);
  expect(screen.queryByText(/还没有核算结果/u)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.getByText('表内还没有核算结果，点“重新核算”写入')).toBeTruthy();
});

test('without a table the workbook is read once more', async () => {
  const pane = await openPane(drawWorkbook(drawSheet([['名单'], ['甲']], { name: '甲局' })));
  await screen.findByRole('button', { name: '再核对一次' });
  expect(pane.workbook.calls).toEqual([]);
  click('再核对一次');
  await pane.pass(5000);
  expect(pane.workbook.calls).toContain('read');
  expect(pane.workbook.calls).not.toContain('apply');
});

test('without findings and without missing evidence the next screen is a click away', async () => {
  await openPane(SOUND);
  for (const name of ['问题', '佐证']) {
    tab(name);
    fireEvent.click(await screen.findByRole('button', { name: '查看概览' }));
    expect(selected()).toBe('概览');
  }
});

test('without missing evidence, but with findings, these are', async () => {
  await openPane(drawWorkbook(ledger('甲局', 101)));
  tab('佐证');
  fireEvent.click(await screen.findByRole('button', { name: '查看问题' }));
  expect(selected()).toBe('问题');
});

test('without 考核设置 it is made', async () => {
  const pane = await openPane(SOUND);
  tab('设置');
  await screen.findByRole('button', { name: '生成“考核设置”' });
  await act(async () => {
    click('生成“考核设置”');
    await pane.session.run('verify');
  });
  expect(await screen.findByRole('region', { name: '等级' })).toBeTruthy();
  expect(pane.workbook.now().sheets.map(({ name }) => name)).toContain('考核设置');
});

test('a name that no unit has is taken back', async () => {
  await openPane(drawWorkbook(...Array.from({ length: 21 }, (_, i) => ledger(`第${i + 1}局`, 90))));
  fireEvent.change(await screen.findByLabelText('按名称查找考核单位'), { target: { value: '无此局' } });
  click('显示全部考核单位');
  expect(screen.getByText('第21局')).toBeTruthy();
  expect(screen.queryByText('没有这个名称的考核单位。')).toBeNull();
});
