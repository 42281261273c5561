import { join } from 'node:path';
import { readEdits } from '../../src/cli/readEdits.ts';
import { tempFolder } from './tempFolder.ts';

const EDITS = [{ edit: 'protect-sheet', sheet: '甲' }];
const json = JSON.stringify(EDITS);
const folder = tempFolder({
  'good.json': json,
  'notepad.json': `\uFEFF${json}`,
  'gbk.json': Buffer.concat([Buffer.from('[{"edit":"protect-sheet","sheet":"'), Buffer.from([0xbc, 0xd7]), Buffer.from('"}]')]),
  'utf16.json': Buffer.from(`\uFEFF${json}`, 'utf16le'),
  'broken.json': '[{"edit":',
  'empty.json': '',
  'object.json': '{}',
  'folder.json/': '',
});

test.each(['good.json', 'notepad.json'])('%s', (name) => {
  expect(readEdits(join(folder, name))).toEqual(EDITS);
});

test.each([
  ['none.json', '（路径不存在，ENOENT），请检查路径'],
  ['good.json/none.json', '（路径中有一段不是文件夹，ENOTDIR）'],
  ['folder.json', '（这是文件夹，EISDIR）'],
  ['gbk.json', '不是 UTF-8 编码，请另存为 UTF-8 后再试'],
  ['utf16.json', '不是 UTF-8 编码'],
  ['broken.json', '不是正确的 JSON（'],
  ['empty.json', '不是正确的 JSON（'],
  ['object.json', '编辑清单应为数组'],
])('%s', (name, words) => {
  expect(readEdits(join(folder, name))).toMatch(/^参数有误：[^]+。$/u);
  expect(readEdits(join(folder, name))).toContain(words);
});
