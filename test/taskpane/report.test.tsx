/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { TextDocument } from '../../src/document/textDocument.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { makeXlsx } from '../support/xlsx.ts';
import { openPane } from './renderPane.tsx';

const ledger = (unit: string, score: number | null) =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '落实政策', 100, score],
    ],
    { name: unit },
  );
const OFFICE = drawWorkbook(ledger('东局', 91), ledger('西局', null));

async function openReport(props: Parameters<typeof openPane>[1] = {}, workbook = OFFICE) {
  const pane = await openPane(workbook, props);
  fireEvent.click(await screen.findByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '通报…' }));
  return { ...pane, dialog: await screen.findByRole('dialog') };
}

const write = async (dialog: HTMLElement): Promise<HTMLElement> => {
  fireEvent.click(within(dialog).getByRole('button', { name: '写通报' }));
  return within(dialog).findByRole('region', { name: '通报全文' });
};

test('the text stands there to be read and copied, and the workbook stays as it is', async () => {
  const { dialog, workbook } = await openReport();
  expect(dialog.textContent).toContain('1 个单位还不能定级排名');
  fireEvent.change(within(dialog).getByLabelText('通报哪一期'), { target: { value: '2020年第三季度' } });
  const text = await write(dialog);
  expect(text.textContent).toMatch(/^2020年第三季度考核情况通报\n/u);
  expect(text.textContent).toContain('1\t东局\t91.00\t91.00\t优秀\n');
  expect(text.textContent).toContain('西局（未报，1项未评）');
  expect(text.tabIndex).toBe(0);
  expect(within(dialog).getByRole('button', { name: '复制全文' })).toBeTruthy();
  expect(workbook.calls).toEqual(['read']);
});

test('another period is another report', async () => {
  const { dialog } = await openReport();
  await write(dialog);
  fireEvent.change(within(dialog).getByLabelText('通报哪一期'), { target: { value: '2021年' } });
  expect(within(dialog).queryByRole('region', { name: '通报全文' })).toBeNull();
});

test('the Word document is made when asked for, and saved under its title', async () => {
  const written: TextDocument[] = [];
  const { dialog } = await openReport({ writeDocument: (document) => (written.push(document), Promise.resolve(new Uint8Array([1, 2]))) });
  await write(dialog);
  expect(written).toEqual([]);
  fireEvent.click(within(dialog).getByRole('button', { name: '做成 Word 文档' }));
  const link = await within(dialog).findByRole<HTMLAnchorElement>('link', { name: '保存 Word 文档' });
  expect(written.map(({ title }) => title)).toEqual(['考核情况通报']);
  expect(link.download).toBe('考核情况通报.docx');
  expect(link.href).toBe('data:application/vnd.openxmlformats-officedocument.wordprocessingml.document;base64,AQI=');
});

test('what comes next stands in order: the document, the text, and only then to write it again', async () => {
  const { dialog } = await openReport({ writeDocument: () => Promise.resolve(new Uint8Array([1])) });
  await write(dialog);
  const names = (): readonly (string | null)[] =>
    [...dialog.querySelectorAll('button, a')].map(({ textContent }) => textContent).filter((name) => name !== '');
  expect(names()).toEqual(['选择上一期的工作簿…', '做成 Word 文档', '复制全文', '重新写通报', '关闭']);
  fireEvent.click(within(dialog).getByRole('button', { name: '做成 Word 文档' }));
  await within(dialog).findByRole('link', { name: '保存 Word 文档' });
  expect(names()).toEqual(['选择上一期的工作簿…', '保存 Word 文档', '复制全文', '重新写通报', '关闭']);
});

test('where it can’t be made that is said, and it can be tried again', async () => {
  const { dialog } = await openReport({ writeDocument: () => Promise.reject(new Error('脚本没有取到')) });
  await write(dialog);
  fireEvent.click(within(dialog).getByRole('button', { name: '做成 Word 文档' }));
  await waitFor(() => expect(dialog.textContent).toContain('Word 文档没有做成：脚本没有取到'));
  expect(within(dialog).getByRole('button', { name: '做成 Word 文档' }).getAttribute('aria-disabled')).not.toBe('true');
});

test('a program that makes no Word files offers the text alone', async () => {
  const { dialog } = await openReport();
  await write(dialog);
  expect(within(dialog).queryByRole('button', { name: '做成 Word 文档' })).toBeNull();
});

test('without a unit nothing can be begun', async () => {
  const { dialog } = await openReport({}, drawWorkbook(drawSheet([['通讯录']])));
  expect(dialog.textContent).toContain('没有可以通报的考核单位');
  expect(within(dialog).getByRole('button', { name: '写通报' }).getAttribute('aria-disabled')).toBe('true');
  await act(() => Promise.resolve());
});

/** A file as a browser gives it; jsdom's own has no arrayBuffer. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
  return file;
}
const before = (unit: string, score: number) => ({
  name: unit,
  rows: [
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '落实政策', 100, score],
  ],
});
const choosePrevious = (dialog: HTMLElement, file: File): void => {
  fireEvent.change(within(dialog).getByLabelText('选择上一期的工作簿…', { selector: 'input' }), { target: { files: [file] } });
};

test('compared with the workbook of the period before, it says who rose; without it nothing of that', async () => {
  const { dialog } = await openReport();
  choosePrevious(dialog, fileOf('上期.xlsx', makeXlsx({ sheets: [before('东局', 80), before('西局', 70)] })));
  expect(dialog.textContent).toContain('与上一期比较：上期.xlsx');
  expect((await write(dialog)).textContent).toMatch(/上期|上一期/u);
  fireEvent.click(within(dialog).getByRole('button', { name: '不比较' }));
  expect(within(dialog).queryByRole('region', { name: '通报全文' })).toBeNull();
  expect((await write(dialog)).textContent).not.toMatch(/上期|上一期/u);
});

test.each([
  ['坏.xlsx', new Uint8Array([1, 2, 3]), /坏\.xlsx：/u],
  ['别的.xlsx', makeXlsx({ sheets: [{ name: '通讯录', rows: [['电话']] }] }), /别的\.xlsx：上一期的工作簿里没有考核单位/u],
])('%s can’t be compared with: that is said of it, and no report is written', async (name, bytes, said) => {
  const { dialog } = await openReport();
  choosePrevious(dialog, fileOf(name, bytes));
  fireEvent.click(within(dialog).getByRole('button', { name: '写通报' }));
  await waitFor(() => expect(dialog.textContent).toMatch(said));
  expect(within(dialog).queryByRole('region', { name: '通报全文' })).toBeNull();
});
