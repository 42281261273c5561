import { join } from 'node:path';
import { ArgumentsEnd, parseArguments, type TasksArguments } from '../../src/cli/arguments.ts';
import { listTasks } from '../../src/cli/listTasks.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorld, type FakeFile } from './fakeWorld.ts';

const path = join('x', 'plan.xlsx');
const ASKED: TasksArguments = {
  command: 'tasks',
  inputs: [path],
  json: false,
  unit: undefined,
  asOf: '2020-06-10',
  soonDays: undefined,
  language: 'zh',
  target: { kind: 'none' },
  overwrite: false,
  breakSignature: false,
};

function list(file: FakeFile, asked: Partial<TasksArguments> = {}, more: Readonly<Record<string, FakeFile>> = {}) {
  const world = fakeWorld({ [path]: file, ...more });
  const exit = listTasks({ ...ASKED, ...asked }, world);
  return { exit, stdout: world.stdout.join(''), stderr: world.stderr.join('') };
}

const HEAD = ['任务名称', '牵头单位', '配合单位', '完成时限', '完成情况'];
const PLAN = drawWorkbook(
  drawSheet(
    [
      ['2020年任务分工表'],
      HEAD,
      ['制定方案', '市发改委', '市财政局', '5月底前', null],
      ['建设平台', '市财政局', '市发改委', '6月底前', null],
      ['归集信息', '市信用办', null, '长期坚持', null],
      ['宣传', '市信用办', null, '4月底前', '已完成'],
    ],
    { name: '分工' },
  ),
);
const CALM = drawWorkbook(drawSheet([HEAD, ['归集信息', '市信用办', null, '长期坚持', null]]));

test('what is overdue and due soon, what each unit owes, and the findings; a task overdue ends with 1', () => {
  const { exit, stdout, stderr } = list(PLAN);
  expect([exit, stderr]).toEqual([1, '']);
  expect(stdout).toBe(
    [
      'plan.xlsx（截至 2020-06-10，30 天内到期的列为“临期”）',
      '',
      '任务 4 项：🔴 逾期 1  🟡 临期 1  ⚪ 长期 1  🟢 已完成 1',
      '',
      '🔴 逾期',
      '截止日期          天数  任务      牵头单位  所在行',
      '2020-05-31  逾期 10 天  制定方案  市发改委  分工!3:3',
      '',
      '🟡 临期',
      '截止日期          天数  任务      牵头单位  所在行',
      '2020-06-30  还有 20 天  建设平台  市财政局  分工!4:4',
      '',
      '单位      牵头  配合  逾期  临期  最近时限',
      '市发改委     1     1     1     0  2020-06-30',
      '市财政局     1     1     0     1  2020-06-30',
      '市信用办     2     0     0     0  —',
      '',
      '问题：请核对 1',
      '  请核对 分工!D3 任务逾期',
      '      任务“制定方案”的完成时限是“5月底前”，2020年5月31日已过，现已逾期。请督促牵头单位办理；已经办结的，请在完成情况处写明“已完成”。',
      '',
      '',
    ].join('\n'),
  );
});

test('one unit, as a message', () => {
  const { exit, stdout } = list(PLAN, { unit: '市 发改委' });
  expect([exit, stdout]).toEqual([
    1,
    [
      '市发改委（截至 2020-06-10）：牵头 1 项，配合 1 项',
      '🔴 逾期 1 项',
      '  1. 制定方案（牵头，5月底前，逾期 10 天）',
      '🟡 临期 1 项',
      '  2. 建设平台（配合，6月底前，还有 20 天）',
      '',
      '',
    ].join('\n'),
  ]);
});

test('a unit that is not there ends with 2, and names those that were meant', () => {
  expect(list(PLAN, { unit: '财政局' })).toEqual({
    exit: 2,
    stdout: '',
    stderr: '工作簿中没有“财政局”的任务，是不是“市财政局”？\n',
  });
});

test('of several workbooks one without the unit is no mistake', () => {
  const other = join('x', 'calm.xlsx');
  const { exit, stdout, stderr } = list(PLAN, { unit: '市财政局', inputs: [other, path] }, { [other]: CALM });
  expect([exit, stderr]).toEqual([1, '']);
  expect(stdout).toContain('calm.xlsx：工作簿中没有“市财政局”的任务');
  expect(stdout).toContain('市财政局（截至 2020-06-10）：牵头 1 项，配合 1 项');
});

test('without anything overdue it ends with 0, and without a task table too', () => {
  expect(list(CALM).exit).toBe(0);
  const { exit, stdout } = list(drawWorkbook(drawSheet([['封面']])));
  expect(exit).toBe(0);
  expect(stdout).toContain('没有找到任务表');
});

test('--json is the answer as data, of several workbooks an array', () => {
  const { stdout } = list(CALM, { json: true });
  expect(JSON.parse(stdout)).toEqual({
    workbook: 'plan.xlsx',
    asOf: '2020-06-10',
    taskTables: [{ sheet: '考核表', range: 'A1:E2', title: null, tasks: 1 }],
    tasks: [
      {
        sheet: '考核表',
        row: 2,
        section: null,
        name: '归集信息',
        text: null,
        lead: ['市信用办'],
        supporting: [],
        deadlines: [],
        recurring: true,
        state: 'recurring',
      },
    ],
    units: [{ name: '市信用办', lead: 1, supporting: 0, overdue: 0, dueSoon: 0, next: null }],
    findings: [],
  });
  expect(JSON.parse(list(CALM, { json: true, inputs: [path, path] }).stdout)).toHaveLength(2);
});

test('--json of one unit holds its tasks and what is said of them', () => {
  const { stdout } = list(PLAN, { json: true, unit: '市信用办' });
  const { tasks, units, findings } = JSON.parse(stdout) as { tasks: { name: string }[]; units: { name: string }[]; findings: object[] };
  expect([tasks.map(({ name }) => name), units.map(({ name }) => name), findings]).toEqual([['归集信息', '宣传'], ['市信用办'], []]);
});

test('a file that can not be read ends with 3, the others go on', () => {
  const other = join('x', 'old.xls');
  const { exit, stdout, stderr } = list(PLAN, { inputs: [other, path], json: true }, { [other]: { kind: 'old-xls' } });
  expect([exit, (JSON.parse(stdout) as object[]).length, stderr.trim().split('\n').length]).toEqual([3, 1, 1]);
});

test('English says it too', () => {
  expect(list(PLAN, { language: 'en' }).stdout).toContain('4 tasks: 🔴 Overdue 1  🟡 Due soon 1  ⚪ Recurring 1  🟢 Done 1');
});

test('its arguments', () => {
  expect(
    parseArguments(['tasks', 'a.xlsx', '--json', '--unit', '市财政局', '--as-of', '2020/6/1', '--soon', '１５', '--lang', 'en']),
  ).toEqual({
    command: 'tasks',
    target: { kind: 'none' },
    overwrite: false,
    breakSignature: false,
    inputs: ['a.xlsx'],
    json: true,
    unit: '市财政局',
    asOf: '2020-06-01',
    soonDays: 15,
    language: 'en',
  });
  const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(parseArguments(['tasks', 'a.xlsx', '--soon', '-1'])).toEqual(new ArgumentsEnd(2));
  expect(parseArguments(['tasks'])).toEqual(new ArgumentsEnd(2));
  stderr.mockRestore();
});

test('--out writes the sheets on tasks, and says so', () => {
  const out = join('y', 'ledger.xlsx');
  const asked = { ...ASKED, unit: '市财政局', target: { kind: 'out', path: out } } as const;
  const world = fakeWorld({ [path]: PLAN });
  expect(listTasks(asked, world)).toBe(1);
  const sheets = world.edited.flatMap(({ edits }) => edits).flatMap((edit) => (edit.edit === 'add-sheet' ? [edit.sheet] : []));
  expect(sheets).toEqual(['考核设置', '任务台账', '单位任务']);
  expect(world.stdout.at(-1)).toBe(`已写入 ${out}：工作表“考核设置”“任务台账”“单位任务”，时限和牵头单位处的标记。\n`);
});
