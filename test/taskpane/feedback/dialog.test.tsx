/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { settle } from '../../session/fakeClock.ts';
import { openPane, type RenderedPane } from '../renderPane.tsx';

async function openDialog(): Promise<RenderedPane> {
  const pane = await openPane();
  fireEvent.click(await screen.findByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '反馈表…' }));
  await screen.findByRole('dialog', { name: '反馈表' });
  return pane;
}

async function click(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  });
}

const made = ({ workbook }: RenderedPane): readonly string[] =>
  workbook.now().sheets.flatMap(({ name }) => (name.startsWith('反馈') ? [name] : []));
const ticks = (): readonly (readonly [string, boolean])[] =>
  screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => [box.labels?.[0]?.textContent ?? '', box.checked]);

test('makes a sheet for every unit, unless some are left out; the focus returns', async () => {
  const pane = await openDialog();
  expect(ticks()).toEqual([
    ['全选（3 个）', true],
    ['东局', true],
    ['西局 · 未评完', true],
    ['南局 · 得分有误', true],
  ]);
  fireEvent.click(screen.getByRole('checkbox', { name: '西局 · 未评完' }));
  await click('生成 2 张');
  expect(made(pane)).toEqual(['反馈-东局', '反馈-南局']);
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '工具' })));
  expect(screen.getAllByText('已生成 2 张反馈表。').length).toBeGreaterThan(0);
});

test('a group is chosen at once', async () => {
  const pane = await openDialog();
  fireEvent.change(screen.getByRole('combobox', { name: '考核类别' }), { target: { value: '一组' } });
  expect(ticks()).toEqual([
    ['全选（2 个）', true],
    ['东局', true],
    ['西局 · 未评完', true],
  ]);
  await click('生成 2 张');
  expect(made(pane)).toEqual(['反馈-东局', '反馈-西局']);
});

test('nothing ticked, nothing to make', async () => {
  const pane = await openDialog();
  fireEvent.click(screen.getByRole('checkbox', { name: '全选（3 个）' }));
  expect(ticks().some(([, isTicked]) => isTicked)).toBe(false);
  expect(screen.getByRole('button', { name: '生成 0 张' }).getAttribute('aria-disabled')).toBe('true');
  await click('取消');
  expect(made(pane)).toEqual([]);
});

test('those that are there can be taken off', async () => {
  const pane = await openDialog();
  await click('生成 3 张');
  fireEvent.click(screen.getByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '反馈表…' }));
  await screen.findByText(/工作簿里已有 3 张反馈表/u);
  await click('清除反馈表');
  expect(made(pane)).toEqual([]);
  expect(screen.getAllByText('已清除 3 张反馈表。').length).toBeGreaterThan(0);
});

test('none to take off, no button for it', async () => {
  await openDialog();
  expect(screen.queryByRole('button', { name: '清除反馈表' })).toBeNull();
});

test('a unit of the overview gets its sheet at once', async () => {
  const pane = await openPane();
  fireEvent.click(await screen.findByRole('button', { name: '西局' }));
  await screen.findByRole('button', { name: '生成反馈表' });
  await click('生成反馈表');
  expect(made(pane)).toEqual(['反馈-西局']);
});
