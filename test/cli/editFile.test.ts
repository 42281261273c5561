import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clearFile } from '../../src/cli/clearFile.ts';
import { editFile } from '../../src/cli/editFile.ts';
import { OWN_SHEET_NAME } from '../../src/workbook/marks.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorld, savedBy, type FakeFile, type FakeWorld, type Faults } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

const EDITS = [{ edit: 'set-values', sheet: '甲', range: 'A1', values: [[1]] }];
const folder = tempFolder({
  'a.xlsx': '',
  'there.xlsx': '',
  'e.json': JSON.stringify(EDITS),
  'none.json': '[]',
  'bad.json': '[{"edit":"set-values"}]',
  'broken.json': 'x\ny',
  file: '',
});
const at = (name: string): string => join(folder, name);
const a = at('a.xlsx');
const WORKBOOK = drawWorkbook(drawSheet([['甲']], { name: '甲' }));
const OWN = {
  ...drawWorkbook(drawSheet([['甲']], { name: '甲' }), drawSheet([['考核汇总']], { name: '考核汇总' })),
  names: [{ name: OWN_SHEET_NAME, refersTo: '考核汇总!$A$1', sheet: '考核汇总' }],
};

interface Run {
  readonly code: number;
  readonly world: FakeWorld;
  readonly stderr: string;
}

function edit(edits: string, out = 'b.xlsx', file: FakeFile = WORKBOOK, faults: Faults = {}): Run {
  const world = fakeWorld({ [a]: file }, faults);
  const code = editFile({ command: 'edit', workbook: a, edits: at(edits), out: at(out), overwrite: false, breakSignature: false }, world);
  return { code, world, stderr: world.stderr.join('') };
}

function clear(file: FakeFile, out = 'b.xlsx', breakSignature = false, seal = false): Run {
  const world = fakeWorld({ [a]: file });
  const code = clearFile({ command: 'clear', workbook: a, out: at(out), seal, overwrite: false, breakSignature }, world);
  return { code, world, stderr: world.stderr.join('') };
}

test('edit carries out the list and says what was written, and where', () => {
  const { code, world } = edit('e.json');
  expect(code).toBe(0);
  expect(world.edited).toEqual([{ path: a, edits: EDITS, breakSignature: false }]);
  expect(savedBy(world)).toEqual([`${at('b.xlsx')}=${a}!`]);
  expect([world.stdout, world.stderr]).toEqual([[`已写入 ${at('b.xlsx')}：按编辑清单做了 1 项编辑。\n`], []]);
  expect(world.screen).toEqual(['show 写入 a.xlsx 1/2', 'clear', 'out']);
});

test('an empty list goes to the host too', () => {
  expect(edit('none.json').world.edited).toMatchObject([{ edits: [] }]);
});

test('the folder of the output is made', () => {
  expect(savedBy(edit('e.json', 'made/b.xlsx').world)).toEqual([`${at('made/b.xlsx')}=${a}!`]);
  expect(existsSync(at('made'))).toBe(true);
});

test('clear takes off what is ours', () => {
  const { code, world } = clear(OWN, 'b.xlsx', true);
  expect(code).toBe(0);
  expect(world.edited).toEqual([
    { path: a, edits: [{ edit: 'remove-own', marks: true, sheets: ['考核汇总'], names: true }], breakSignature: true },
  ]);
  expect(world.screen).toEqual(['show 读取 a.xlsx 1/1', 'show 写入 a.xlsx 1/2', 'clear', 'out']);
  expect(world.stdout.join('')).toBe(`已写入 ${at('b.xlsx')}。\n去掉的内容：\n  工作表“考核汇总”\n`);
});

test('clear leaves the seal unless it is asked to take it off too, and says so', () => {
  const sealed = {
    ...drawWorkbook(drawSheet([['甲']], { name: '甲' }), drawSheet([['封存清单']], { name: '封存清单' })),
    names: [{ name: OWN_SHEET_NAME, refersTo: '封存清单!$A$1', sheet: '封存清单' }],
  };
  const kept = clear(sealed);
  expect(kept.world.edited).toMatchObject([{ edits: [{ sheets: [] }] }]);
  expect(kept.world.stdout.join('')).toBe(`已写入 ${at('b.xlsx')}。\n工作簿里没有核算标记和附加的工作表。\n“封存清单”仍然保留。\n`);
  const gone = clear(sealed, 'b.xlsx', false, true);
  expect(gone.world.edited).toMatchObject([{ edits: [{ sheets: ['封存清单'] }] }]);
  expect(gone.world.stdout.join('')).toBe(`已写入 ${at('b.xlsx')}。\n去掉的内容：\n  工作表“封存清单”，此后不能再核验有无改动\n`);
});

test.each<[string, Run, string]>([
  ['the input itself', edit('e.json', 'a.xlsx'), '就是原文件'],
  ['another ending', edit('e.json', 'b.xlsm'), '扩展名应与原文件一致'],
  ['no list', edit('nowhere.json'), '读不到编辑清单'],
  ['a list that is no JSON', edit('broken.json'), '不是正确的 JSON'],
  ['a wrong edit', edit('bad.json'), '（set-values）的 sheet 缺失或写法有误'],
  ['a file that is there', edit('e.json', 'there.xlsx'), '已有 “' + at('there.xlsx') + '”，不会覆盖'],
  ['clear onto a file that is there', clear(OWN, 'there.xlsx'), '不会覆盖'],
  ['clear onto the input itself', clear(OWN, 'a.xlsx'), '就是原文件'],
])('%s: 2, one line, nothing saved', (_, { code, world, stderr }, words) => {
  expect({ code, saved: savedBy(world), stdout: world.stdout }).toEqual({ code: 2, saved: [], stdout: [] });
  expect(stderr).toMatch(/^参数有误：[^\n]+\n$/u);
  expect(stderr).toContain(words);
});

const REFUSED = { kind: 'edit-refused', edit: 'set-values', reason: 'sheet-missing', at: '乙' } as const;
test.each<[string, Run, string]>([
  ['a workbook that can not be read', edit('e.json', 'b.xlsx', { kind: 'old-xls' }), '这是旧的 .xls 格式'],
  ['an edit that is refused', edit('e.json', 'b.xlsx', WORKBOOK, { edit: REFUSED }), 'set-values（乙）没有写入'],
  [
    'a disk that is full',
    edit('e.json', 'b.xlsx', WORKBOOK, { save: { kind: 'not-written', reason: 'ENOSPC' } }),
    `没有写成 ${at('b.xlsx')}（磁盘空间不足`,
  ],
  ['a folder that can not be made', edit('e.json', 'file/b.xlsx'), `没有写成 ${at('file/b.xlsx')}（同名的文件或文件夹已存在，EEXIST）`],
  ['clear of what can not be read', clear({ kind: 'encrypted' }), '打开密码'],
])('%s: 3, one line, nothing saved', (_, { code, world, stderr }, words) => {
  expect({ code, saved: savedBy(world), stdout: world.stdout }).toEqual({ code: 3, saved: [], stdout: [] });
  expect(stderr).toMatch(/^[^\n]+\n$/u);
  expect(stderr.startsWith(`${a}：`)).toBe(true);
  expect(stderr).toContain(words);
  expect(world.screen.at(-1)).toBe('err');
  expect(world.screen.at(-2) ?? 'nothing').not.toMatch(/^show/u);
});

describe('sheets that are passed over', () => {
  const passedOver = [
    { sheet: '考核汇总', reason: 'structure-protected' },
    { sheet: '考核明细', reason: 'structure-protected' },
  ] as const;
  const SENTENCE = `${a}：下列工作表没有写入：考核汇总、考核明细（工作簿的结构受保护，请在“审阅”中取消“保护工作簿”后再试）。\n`;

  test('are told on standard error, and all else is written', () => {
    const { code, world, stderr } = edit('e.json', 'b.xlsx', WORKBOOK, { passedOver });
    expect([code, stderr]).toEqual([0, SENTENCE]);
    expect(savedBy(world)).toEqual([`${at('b.xlsx')}=${a}!`]);
    expect(world.screen).toEqual(['show 写入 a.xlsx 1/2', 'clear', 'err', 'out']);
  });

  test('leave no file where there is nothing else', () => {
    const { code, world, stderr } = edit('e.json', 'b.xlsx', WORKBOOK, { passedOver, unwritable: true });
    expect([code, stderr, world.saved.size]).toEqual([3, SENTENCE, 0]);
  });
});
