import { join } from 'node:path';
import type { FeedbackArguments } from '../../src/cli/arguments.ts';
import { giveFeedback } from '../../src/cli/giveFeedback.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { fakeWorld, savedBy, type FakeFile, type FakeWorld, type Faults } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

const folder = tempFolder({
  'a.xlsx': '',
  'there.xlsx': '',
  'there/反馈-东局.xlsx': '',
  'there/反馈-a-b（本级）.xlsx': '',
  'empty/': '',
  file: '',
});
const at = (name: string): string => join(folder, name);
const a = at('a.xlsx');
const rows = (score: Drawn): Drawn[][] => [
  ['序号', '考核指标', '分值', '考核得分'],
  [1, '甲', 60, score],
  [2, '乙', 40, 40],
];
const sheet = (unit: string, score: Drawn) => drawSheet([[`单位名称：${unit}`], ...rows(score)], { name: `表 ${unit.length}` });
const WORKBOOK = drawWorkbook(sheet('东局', 50), sheet('市发展改革委', 60), sheet('a/b[本级]', null));

interface Run {
  readonly code: number;
  readonly world: FakeWorld;
  readonly stdout: string;
  readonly stderr: string;
}

function give(out: string, asked: Partial<FeedbackArguments> = {}, file: FakeFile = WORKBOOK, faults: Faults = {}): Run {
  const world = fakeWorld({ [a]: file }, faults);
  const code = giveFeedback(
    {
      command: 'feedback',
      workbook: a,
      out: out.endsWith('/') ? `${at(out)}/` : at(out),
      units: [],
      asOf: undefined,
      language: 'zh',
      overwrite: false,
      breakSignature: false,
      ...asked,
    },
    world,
  );
  return { code, world, stdout: world.stdout.join(''), stderr: world.stderr.join('') };
}

const sheetsMade = ({ world }: Run): readonly string[] =>
  world.edited.flatMap(({ edits }) => edits.flatMap((edit) => (edit.edit === 'add-sheet' ? [edit.sheet] : [])));

test('a file is a copy of the workbook with a sheet a unit', () => {
  const run = give('b.xlsx');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(savedBy(run.world)).toEqual([`${at('b.xlsx')}=${a}!`]);
  expect(sheetsMade(run)).toEqual(['反馈-东局', '反馈-市发展改革委', '反馈-a-b（本级）']);
  expect(run.stdout).toBe(`已写入 3 张反馈表：${at('b.xlsx')}\n其中 1 个单位未评完，反馈表上不写等级和名次。\n`);
});

test.each(['empty', 'new/', 'new', 'deep/new/'])('the folder %s gets a workbook a unit', (out) => {
  const run = give(out);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect([...run.world.saved.keys()]).toEqual(
    ['反馈-东局', '反馈-市发展改革委', '反馈-a-b（本级）'].map((name) => join(at(out), `${name}.xlsx`)),
  );
  expect(run.world.edited.map(({ path }) => path)).toEqual(['new 反馈-东局', 'new 反馈-市发展改革委', 'new 反馈-a-b（本级）']);
});

test('files that are there are not overwritten unless somebody says so', () => {
  const run = give('there/');
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toBe(
    `参数有误：已有 “${at('there/反馈-东局.xlsx')}”、“${at('there/反馈-a-b（本级）.xlsx')}”，不会覆盖，没有写入；请换个名称，或加 --overwrite 覆盖。\n`,
  );
  expect(run.world.saved.size).toBe(0);
  expect(give('there/', { units: ['市发展改革委'] }).code).toBe(0);
  expect(give('there/', { overwrite: true }).world.saved.size).toBe(3);
});

test('nor is a file that is there', () => {
  const run = give('there.xlsx');
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('there.xlsx”，不会覆盖') });
  expect([run.world.screen, run.world.saved.size]).toEqual([['err'], 0]);
  expect(give('there.xlsx', { overwrite: true }).world.saved.size).toBe(1);
});

test.each([
  [['市发展改革委'], ['反馈-市发展改革委']],
  [
    ['市发展改革委', ' 东 局'],
    ['反馈-东局', '反馈-市发展改革委'],
  ],
  [['Ａ/b［本级］'], null],
])('only the units %j', (units, made) => {
  const run = give('b.xlsx', { units });
  expect(made === null ? run.code : sheetsMade(run)).toEqual(made ?? 2);
});

test.each([
  ['发改委', '参数有误：工作簿中没有考核单位“发改委”，是不是“市发展改革委”？没有写入文件。\n'],
  ['市发改委', '参数有误：工作簿中没有考核单位“市发改委”，是不是“市发展改革委”？没有写入文件。\n'],
  ['东', '参数有误：工作簿中没有考核单位“东”，是不是“东局”？没有写入文件。\n'],
  ['税务部门', '参数有误：工作簿中没有考核单位“税务部门”，请对照 kaohe assess 列出的单位名称。没有写入文件。\n'],
])('an unknown unit %s', (unit, sentence) => {
  const run = give('b.xlsx', { units: ['东局', unit] });
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: sentence });
  expect(run.world.saved.size).toBe(0);
});

test('without a unit nothing is written, and it says so', () => {
  const run = give('b.xlsx', {}, drawWorkbook(drawSheet([['说明']])));
  expect(run).toMatchObject({ code: 0, stdout: '没有可以反馈的考核单位：没有找到带得分列的考核表，没有写入文件。\n' });
  expect(run.world.saved.size).toBe(0);
});

const wrong: WorkbookSnapshot = drawWorkbook(sheet('东局', 'x'), sheet('西部局', 50));

test.each([
  [[], 1],
  [['东局'], 1],
  [['西部局'], 0],
])('a score that can not count among %j ends with %i, and all is written', (units, code) => {
  const run = give('b.xlsx', { units }, wrong);
  expect(run.code).toBe(code);
  expect(run.world.saved.size).toBe(1);
});

test.each<[string, string, FakeFile, Faults, 2 | 3]>([
  ['the workbook itself', 'a.xlsx', WORKBOOK, {}, 2],
  ['another ending', 'b.xlsm', WORKBOOK, {}, 2],
  ['a workbook that is not there', 'b.xlsx', { kind: 'file-not-found' }, {}, 3],
  ['a signed workbook', 'b.xlsx', WORKBOOK, { edit: { kind: 'signed' } }, 3],
  ['a full disk', 'empty', WORKBOOK, { save: { kind: 'not-written', reason: 'ENOSPC' } }, 3],
])('%s: a line says what to do', (_, out, file, faults, code) => {
  const run = give(out, {}, file, faults);
  expect(run).toMatchObject({ code, stdout: '' });
  expect(run.stderr).toMatch(/^.+请.+。\n$|^.+--in-place。\n$|^.+--break-signature。\n$|^.+Excel 打不开。\n$/u);
  expect(run.world.saved.size).toBe(0);
});

test('in English', () => {
  expect(give('b.xlsx', { language: 'en', units: ['东局'] }).stdout).toBe(`1 feedback sheet written: ${at('b.xlsx')}\n`);
});

test('feedback sheets that can not be made are told and not counted; without any there is no file', () => {
  const passed = (...units: readonly string[]): Faults => ({
    passedOver: units.map((unit) => ({ sheet: `反馈-${unit}`, reason: 'structure-protected' })),
  });
  const some = give('b.xlsx', {}, WORKBOOK, passed('东局'));
  expect([some.code, some.world.saved.size]).toEqual([0, 1]);
  expect(some.stdout).toContain('已写入 2 张反馈表');
  expect(some.stderr).toContain('没有写入：反馈-东局（');
  const none = give('b.xlsx', {}, WORKBOOK, { ...passed('东局', '市发展改革委', 'a-b（本级）'), unwritable: true });
  expect([none.code, none.world.saved.size, none.stdout]).toEqual([3, 0, '']);
});
