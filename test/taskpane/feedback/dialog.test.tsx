/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { PaneProps } from '../../../src/taskpane/Pane.tsx';
import type { NewWorkbook } from '../../../src/workbook/newWorkbook.ts';
import { settle } from '../../session/fakeClock.ts';
import { openPane, type RenderedPane } from '../renderPane.tsx';

async function openDialog(props: Partial<PaneProps> = {}): Promise<RenderedPane> {
  const pane = await openPane(undefined, props);
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

/** Those that are not finished too. */
const all = (): void => void fireEvent.click(screen.getByRole('checkbox', { name: /^全选/u }));

test('makes a sheet for the units that are finished, and for others that are ticked; the focus returns', async () => {
  const pane = await openDialog();
  expect(ticks()).toEqual([
    ['全选（3 个）', false],
    ['东局', true],
    ['西局 · 未评完', false],
    ['南局 · 得分有误', false],
  ]);
  expect(
    screen.getByText('1 个单位得分有误、1 个单位未评完，没有勾选；要给它们生成，请勾选。它们评完以前，同一类别已有的名次还可能变动。'),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: '南局 · 得分有误' }));
  await click('生成 2 张');
  expect(made(pane)).toEqual(['反馈-东局', '反馈-南局']);
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '工具' })));
  expect(screen.getAllByText('已生成 2 张反馈表。').length).toBeGreaterThan(0);
});

test('a group is chosen at once, as far as it is finished', async () => {
  const pane = await openDialog();
  fireEvent.change(screen.getByRole('combobox', { name: '考核类别' }), { target: { value: '一组' } });
  expect(ticks()).toEqual([
    ['全选（2 个）', false],
    ['东局', true],
    ['西局 · 未评完', false],
  ]);
  all();
  await click('生成 2 张');
  expect(made(pane)).toEqual(['反馈-东局', '反馈-西局']);
});

test('nothing ticked, nothing to make', async () => {
  const pane = await openDialog();
  fireEvent.click(screen.getByRole('checkbox', { name: '东局' }));
  expect(ticks().some(([, isTicked]) => isTicked)).toBe(false);
  expect(screen.getByRole('button', { name: '生成 0 张' }).getAttribute('aria-disabled')).toBe('true');
  await click('取消');
  expect(made(pane)).toEqual([]);
});

test('those that are there can be taken off', async () => {
  const pane = await openDialog();
  all();
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

describe('a workbook for each unit', () => {
  const asked: string[] = [];
  /** Says which files were asked for; what is in a zip is the host's to say. */
  const zip = (workbooks: readonly NewWorkbook[]) => {
    asked.push(...workbooks.map(({ file, sheet, edits }) => `${file} ${sheet} ${edits.some(({ edit }) => edit === 'add-sheet')}`));
    return Promise.resolve(new Uint8Array([80, 75, 1, 2]));
  };
  beforeEach(() => void asked.splice(0));

  test('is put into one zip, and nothing is written into the workbook', async () => {
    const pane = await openDialog({ zip });
    fireEvent.click(screen.getByRole('checkbox', { name: '南局 · 得分有误' }));
    await click('另做 2 个工作簿，每个单位一个');
    await screen.findByText('已做好 2 个工作簿，装在一个压缩包里。本工作簿没有改动。');
    expect(asked).toEqual(['反馈-东局.xlsx 反馈-东局 true', '反馈-南局.xlsx 反馈-南局 true']);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: '下载“反馈表.zip”' });
    expect([link.download, link.href]).toEqual(['反馈表.zip', 'data:application/zip;base64,UEsBAg==']);
    expect([made(pane), pane.workbook.calls.includes('apply')]).toEqual([[], false]);
  });

  test('what was made is no longer offered once others are ticked', async () => {
    await openDialog({ zip });
    all();
    await click('另做 3 个工作簿，每个单位一个');
    await screen.findByRole('link', { name: '下载“反馈表.zip”' });
    fireEvent.click(screen.getByRole('checkbox', { name: '东局' }));
    expect(screen.queryByRole('link', { name: '下载“反馈表.zip”' })).toBeNull();
  });

  test('says where it could not be made', async () => {
    await openDialog({ zip: () => Promise.reject(new Error('out of reach')) });
    all();
    await click('另做 3 个工作簿，每个单位一个');
    expect(await screen.findByText('没有做成（out of reach），请再试一次。')).toBeTruthy();
  });
});
