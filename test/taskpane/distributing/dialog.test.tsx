/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Distribute } from '../../../src/taskpane/paneContext.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { issued, issuedBytes } from '../../session/returned.ts';
import { openPane } from '../renderPane.tsx';

type Made = { -readonly [K in keyof Distribute]: jest.Mock };

const making = (): Made => ({
  bytes: jest.fn(() => Promise.resolve(issuedBytes())),
  cut: jest.fn((_bytes: Uint8Array, { sheets }: { sheets: readonly string[] }) => Promise.resolve(new TextEncoder().encode(sheets.join()))),
  zip: jest.fn(() => Promise.resolve(new Uint8Array([1, 2]))),
});

async function openDistribute(distribute?: Made, workbook = issued()) {
  const pane = await openPane(workbook, distribute ? { distribute } : {});
  fireEvent.click(await screen.findByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '分发…' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(pane.session.state().work).toBeNull());
  return { ...pane, dialog, say: within(dialog) };
}
const make = async (name = '生成压缩包（3 个工作簿）'): Promise<void> => {
  await act(async () => {
    fireEvent.click(await screen.findByRole('button', { name }));
    await Promise.resolve();
  });
};

test('which unit gets which file is shown first; then they are made of the file as it is then, in one zip', async () => {
  const distribute = making();
  const { say, workbook } = await openDistribute(distribute);
  const list = await say.findByRole('list', { name: /^分发的工作簿/u });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['东局 → 东局.xlsx（东局） ', '西局 → 西局.xlsx（西局） ', '南局 → 南局.xlsx（南局） ']);
  expect(distribute.bytes).not.toHaveBeenCalled();
  await make();
  const link = await say.findByRole<HTMLAnchorElement>('link', { name: '保存压缩包' });
  expect(link.download).toBe('分发.zip');
  expect(distribute.zip.mock.calls[0]).toEqual([
    ['东局', '西局', '南局'].map((unit) => ({ file: `${unit}.xlsx`, bytes: new TextEncoder().encode(unit) })),
  ]);
  expect(workbook.calls).not.toContain('apply');
});

test('it is made of what the file says, not of what was shown', async () => {
  const distribute = making();
  const { say } = await openDistribute(distribute, drawWorkbook(...issued().sheets.slice(0, 2)));
  await make('生成压缩包（2 个工作簿）');
  await say.findByRole('link', { name: '保存压缩包' });
  expect(distribute.cut).toHaveBeenCalledTimes(3);
});

test('stopped, it goes no further and leaves nothing to save', async () => {
  const distribute = making();
  let goOn: (bytes: Uint8Array) => void = () => undefined;
  distribute.cut.mockImplementation(() => new Promise((resolve) => (goOn = resolve)));
  const { say } = await openDistribute(distribute);
  await make();
  fireEvent.click(await say.findByRole('button', { name: '停止' }));
  await act(async () => {
    goOn(new Uint8Array());
    await Promise.resolve();
  });
  expect(distribute.cut).toHaveBeenCalledTimes(1);
  expect(distribute.zip).not.toHaveBeenCalled();
  expect(say.queryByRole('link')).toBeNull();
});

test('a file that can’t be cut is said in words, and it can be tried again', async () => {
  const distribute = making();
  distribute.cut.mockRejectedValueOnce(new HostFailureError({ kind: 'signed' }));
  const { dialog, say } = await openDistribute(distribute);
  await make();
  await waitFor(() => expect(dialog.textContent).toMatch(/未能生成：.*签名/u));
  await make();
  expect(await say.findByRole('link', { name: '保存压缩包' })).toBeTruthy();
});

test('where the program gives no file, that is said', async () => {
  const distribute = making();
  distribute.bytes.mockResolvedValue(null);
  const { dialog } = await openDistribute(distribute);
  await make();
  await waitFor(() => expect(dialog.textContent).toContain('Excel 没有给出工作簿的内容'));
});

test('a workbook without units leads to 增加填报栏', async () => {
  const { say, dialog } = await openDistribute(
    making(),
    drawWorkbook(
      drawSheet(
        [
          ['序号', '考核指标', '分值'],
          [1, '制度', 100],
        ],
        { name: '指标' },
      ),
    ),
  );
  expect(dialog.textContent).toContain('没有要填报的考核单位');
  fireEvent.click(say.getByRole('button', { name: '增加填报栏…' }));
  expect(await screen.findByRole('dialog', { name: '增加填报栏' })).toBeTruthy();
});
