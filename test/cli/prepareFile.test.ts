import { join } from 'node:path';
import { clearFile } from '../../src/cli/clearFile.ts';
import { prepareFile } from '../../src/cli/prepareFile.ts';
import type { PrepareArguments } from '../../src/cli/arguments.ts';
import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { fakeWorld, savedBy, type FakeFile, type FakeWorld, type Faults } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

const folder = tempFolder({ 'a.xlsx': '' });
const at = (name: string): string => join(folder, name);
const a = at('a.xlsx');
const TABLE = [
  ['序号', '考核指标', '任务分值'],
  [1, '建立制度', 40],
  [2, '开展检查', 60],
];
const WORKBOOK = drawWorkbook(
  drawSheet(TABLE, { name: '甲' }),
  drawSheet(
    [
      [...(TABLE[0] ?? []), '得分'],
      [1, '做', 100, 5],
    ],
    { name: '乙' },
  ),
);

function prepare(
  file: FakeFile,
  more: Partial<PrepareArguments> = {},
  faults: Faults = {},
): { readonly code: number; readonly world: FakeWorld } {
  const world = fakeWorld({ [a]: file }, faults);
  const asked: PrepareArguments = {
    command: 'prepare',
    workbook: a,
    out: at('b.xlsx'),
    units: 'columns',
    protect: false,
    overwrite: false,
    breakSignature: false,
    ...more,
  };
  return { code: prepareFile(asked, world), world };
}

test('says what was prepared, and what was not and why', () => {
  const { code, world } = prepare(WORKBOOK, { breakSignature: true });
  expect(code).toBe(0);
  expect(savedBy(world)).toEqual([`${at('b.xlsx')}=${a}!`]);
  expect(world.edited).toMatchObject([{ path: a, breakSignature: true }]);
  expect(world.stdout.join('')).toBe(
    'a.xlsx：已给 1 张表增加填报栏，1 张没有改动。\n  甲：A1:C3 的右侧 D1:G3，增加自评分、考核得分、佐证材料、扣分原因\n  乙：A1:D2 没有改动，表中已有得分列，不需要增加\n' +
      `已写入 ${at('b.xlsx')}：1 张考核表的填报栏。\n`,
  );
  expect(world.stderr).toEqual([]);
  expect(world.screen).toEqual([
    'show 读取 a.xlsx 1/1',
    'show 增加填报栏 a.xlsx 1/2',
    'show 增加填报栏 a.xlsx 2/2',
    'show 写入 a.xlsx 1/2',
    'clear',
    'out',
    'out',
  ]);
});

test('--protect protects what was prepared', () => {
  expect(prepare(WORKBOOK, { protect: true }).world.edited[0]?.edits.filter(({ edit }) => edit === 'protect-sheet')).toEqual([
    { edit: 'protect-sheet', sheet: '甲' },
  ]);
  expect(prepare(WORKBOOK).world.edited[0]?.edits.some(({ edit }) => edit === 'protect-sheet')).toBe(false);
});

test('without anything to prepare the output is the very file', () => {
  const { code, world } = prepare(drawWorkbook(drawSheet([['名单'], ['甲']])));
  expect(code).toBe(0);
  expect(savedBy(world)).toEqual([`${at('b.xlsx')}=${a}`]);
  expect(world.stdout.join('')).toBe(`a.xlsx：没有找到考核表：没有带“分值”的表头。\n没有需要改动的内容，${at('b.xlsx')} 与原文件相同。\n`);
});

test('the input is not overwritten: 2, one line', () => {
  const { code, world } = prepare(WORKBOOK, { out: a });
  expect({ code, saved: savedBy(world), stdout: world.stdout }).toEqual({ code: 2, saved: [], stdout: [] });
  expect(world.stderr.join('')).toMatch(/^参数有误：[^\n]+就是原文件[^\n]+\n$/u);
});

test.each<[string, FakeFile, Faults, string]>([
  ['a workbook that can not be read', { kind: 'encrypted' }, {}, '打开密码'],
  [
    'an edit that is refused',
    WORKBOOK,
    { edit: { kind: 'edit-refused', edit: 'set-values', reason: 'inside-array-formula', at: '甲!D1' } },
    '甲!D1',
  ],
  ['a disk that is full', WORKBOOK, { save: { kind: 'not-written', reason: 'ENOSPC' } }, '磁盘空间不足'],
])('%s: 3, one line, nothing saved', (_, file, faults, words) => {
  const { code, world } = prepare(file, {}, faults);
  expect({ code, saved: savedBy(world), stdout: world.stdout }).toEqual({ code: 3, saved: [], stdout: [] });
  expect(world.stderr.join('')).toMatch(/^[^\n]+\n$/u);
  expect(world.stderr.join('')).toContain(words);
});

test('clear says which prepared columns stay', () => {
  const once = applyToSnapshot(WORKBOOK, finish(prepareWorkbook(WORKBOOK)).edits);
  const filled = applyToSnapshot(once, [{ edit: 'set-values', sheet: '甲', range: 'D2', values: [[40]] }]);
  const world = fakeWorld({ [a]: filled });
  expect(clearFile({ command: 'clear', workbook: a, out: at('c.xlsx'), seal: false, overwrite: false, breakSignature: false }, world)).toBe(
    0,
  );
  expect(world.stdout.join('')).toBe(
    `已写入 ${at('c.xlsx')}。\n去掉的内容：\n  录入提示（数据验证）：甲\n甲：D1:G3 是增加的填报栏，已有人填写，保留不动\n`,
  );
});

test('a sheet of a unit that can not be made is told, and not said to be prepared', () => {
  const table = drawSheet([['单位考核指标'], [], ...TABLE, ['考核单位包括：东局、西局、南局']], { name: '甲' });
  const { code, world } = prepare(
    drawWorkbook(table),
    { units: 'sheets' },
    { passedOver: [{ sheet: '西局', reason: 'structure-protected' }] },
  );
  expect([code, world.saved.size, world.stderr.join('')]).toEqual([
    0,
    1,
    `${a}：下列工作表没有写入：西局（工作簿的结构受保护，请在“审阅”中取消“保护工作簿”后再试）。\n`,
  ]);
  expect(world.stdout.join('')).toContain('东局');
  expect(world.stdout.join('')).not.toContain('西局');
});
