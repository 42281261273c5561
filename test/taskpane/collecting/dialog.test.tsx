/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { gridOf } from '../../../src/workbook/grid.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { issued, MIXED, returnedBytes } from '../../session/returned.ts';
import { openPane } from '../renderPane.tsx';

/** A file as a browser gives it; jsdom's own has no arrayBuffer. */
function fileOf(path: string, bytes: Uint8Array | Error): File {
  const [name = path] = path.split('/').slice(-1);
  const file = new File([], name);
  Object.defineProperties(file, {
    webkitRelativePath: { value: path.includes('/') ? path : '' },
    arrayBuffer: {
      value: () =>
        bytes instanceof Error
          ? Promise.reject(bytes)
          : Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
    },
  });
  return file;
}

const mixed = MIXED.map(({ file, content }) => fileOf(file, content as Uint8Array));

async function openCollect(workbook = issued()) {
  const pane = await openPane(workbook);
  fireEvent.click(await screen.findByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '汇集…' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(pane.session.state().work).toBeNull());
  return { ...pane, dialog, say: within(dialog) };
}

/** Chooses files, and waits for what they come to. */
async function choose({ dialog, session }: Awaited<ReturnType<typeof openCollect>>, files: readonly File[], field = '选择文件…') {
  const input = within(dialog).getByLabelText(field, { selector: 'input' });
  await act(async () => {
    fireEvent.change(input, { target: { files } });
    await Promise.resolve();
  });
  await waitFor(() => {
    expect(dialog.textContent).toContain('已选');
    expect(session.state().work).toBeNull();
  });
}
const items = (dialog: HTMLElement, name: RegExp) =>
  within(within(dialog).getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('before a file is given: who has not answered, with a message to chase by, in three tones and with a day', async () => {
  const { dialog, say, workbook } = await openCollect();
  expect(dialog.textContent).toContain('应报3个单位，已报0个，未报3个：东局、西局、南局');
  const text = () => say.getByRole('note', { name: '催报的话' }).textContent;
  expect(text()).toContain('请还没有报送的3个单位尽快报送');
  fireEvent.change(say.getByLabelText('语气'), { target: { value: 'last' } });
  fireEvent.change(say.getByLabelText(/报送期限/u, { selector: 'input:not([type=date])' }), { target: { value: '2022-1-10' } });
  expect(text()).toContain('最后期限为2022年1月10日');
  fireEvent.change(say.getByLabelText(/报送期限/u, { selector: 'input:not([type=date])' }), { target: { value: '快点' } });
  expect(dialog.textContent).toContain('写成日期');
  expect(say.getByRole('button', { name: '写入回收登记' }).getAttribute('aria-disabled')).toBe('true');
  expect(workbook.calls).not.toContain('apply');
});

test('what each file was taken for, what was changed, who is missing, and the versions with what differs', async () => {
  const opened = await openCollect();
  await choose(opened, [...mixed, fileOf('说明.docx', new Uint8Array()), fileOf('~$东局.xlsx', new Uint8Array())]);
  const { dialog, workbook } = opened;
  expect(dialog.textContent).toContain('已选 4 个工作簿，另有 2 个不是工作簿的没有读');
  expect(items(dialog, /^文件/u)).toEqual([
    '东局.xlsx：已采用。认作东局（按表中的单位名认出） ',
    expect.stringContaining('南局(1).xlsx：待定。认作南局'),
    expect.stringContaining('南局.xlsx：待定。认作南局'),
    expect.stringMatching(/^坏\.xlsx：打不开。/u),
  ]);
  expect(items(dialog, /^单位/u)).toEqual(['东局：已报，东局.xlsx，4 处 ', '西局：未报 ', '南局：待定 ']);
  expect(items(dialog, /内容不同的地方/u)).toEqual(['“归集信用信息”：第 1 份“30”，第 2 份“35” E6']);
  expect(items(dialog, /第 2 份的改动/u)).toEqual([expect.stringContaining('D4：分值，“20” → “25”')]);
  expect(workbook.calls).not.toContain('apply');
});

test('a choice is looked at anew, and then everything goes in at once', async () => {
  const opened = await openCollect();
  await choose(opened, mixed);
  const { dialog, say, workbook, session } = opened;
  expect(say.getByRole('button', { name: '汇集 4 处' })).toBeTruthy();
  await act(async () => {
    fireEvent.click(say.getByRole('radio', { name: /第 2 份/u }));
    await Promise.resolve();
  });
  fireEvent.click(await say.findByRole('button', { name: '汇集 8 处' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(dialog.isConnected).toBe(false);
  expect(session.state().notice).toMatchObject({ kind: 'collected', entries: 8, missing: ['西局'] });
  const south = workbook.now().sheets.find(({ name }) => name === '南局');
  expect(south && gridOf(south).own(5, 4)?.value).toBe(35);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '工具' }));
});

test('a folder: names are paths in it, hidden ones and their folders are passed over; what can’t be read is said', async () => {
  const opened = await openCollect();
  const files = [
    fileOf('交回/甲/东局.xlsx', returnedBytes('东局', { scores: [1, 2, 3, 4] })),
    fileOf('交回/.旧/西局.xlsx', returnedBytes('西局', { scores: [1, 2, 3, 4] })),
    fileOf('交回/南局.xlsx', new Error('拒绝访问')),
  ];
  await choose(opened, files, '选择文件夹…');
  expect(items(opened.dialog, /^文件/u)).toEqual([
    expect.stringMatching(/^南局\.xlsx：打不开。.*拒绝访问/u),
    expect.stringMatching(/^甲\/东局\.xlsx：已采用/u),
  ]);
});

test('files that are dropped anywhere are taken, and nobody else hears of the drop', async () => {
  const opened = await openCollect();
  const others = jest.fn();
  window.addEventListener('drop', others);
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(drop, { dataTransfer: { items: [], files: [mixed[0]], types: ['Files'] } });
  await act(async () => {
    document.body.dispatchEvent(drop);
    await Promise.resolve();
  });
  await waitFor(() => expect(opened.dialog.textContent).toContain('东局.xlsx：已采用'));
  window.removeEventListener('drop', others);
  expect(others).not.toHaveBeenCalled();
  expect(drop.defaultPrevented).toBe(true);
});

test('cancelled while it looks: nothing can be collected that nobody was shown, and it can be looked at again', async () => {
  const opened = await openCollect();
  const { clock, session, say, dialog } = opened;
  clock.onPause = () => session.cancel();
  await choose(opened, mixed);
  expect(say.queryByRole('button', { name: /^汇集/u })).toBeNull();
  clock.onPause = () => undefined;
  fireEvent.click(say.getByRole('button', { name: '列出认出的内容' }));
  expect(await say.findByRole('button', { name: '汇集 4 处' })).toBeTruthy();
  expect(dialog.textContent).toContain('东局.xlsx：已采用');
});

test('a workbook without units leads to 增加填报栏', async () => {
  const { say, dialog } = await openCollect(
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
  expect(dialog.textContent).toContain('没有要报送的考核单位');
  expect(say.queryByRole('button', { name: '选择文件…' })).toBeNull();
  fireEvent.click(say.getByRole('button', { name: '增加填报栏…' }));
  expect(await screen.findByRole('dialog', { name: '增加填报栏' })).toBeTruthy();
});
