import { join } from 'node:path';
import { sealFile } from '../../src/cli/sealFile.ts';
import { verifyFile } from '../../src/cli/verifyFile.ts';
import { parseArguments, type Asked, type SealArguments } from '../../src/cli/arguments.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorld, savedBy, type FakeFile } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

const folder = tempFolder({ 'a.xlsx': '', 'there.xlsx': '', 'held/a.xlsx': '' });
const there = join(folder, 'there.xlsx');
const a = join(folder, 'a.xlsx');
const out = join(folder, 'b.xlsx');
const ledger = (score: number) =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, score],
    ],
    { name: '一局' },
  );
const OFFICE = drawWorkbook(ledger(90));

function seal(file: FakeFile, more: Partial<SealArguments> = {}) {
  const world = fakeWorld({ [a]: file });
  const target = { kind: 'out', path: out } as const;
  const code = sealFile(
    { command: 'seal', workbook: a, asOf: undefined, language: 'zh', target, overwrite: false, breakSignature: false, ...more },
    world,
  );
  return { code, world, stdout: world.stdout.join(''), stderr: world.stderr.join('') };
}

function verify(file: FakeFile, code?: string, json = false) {
  const world = fakeWorld({ [a]: file });
  const exit = verifyFile({ command: 'verify', workbook: a, code, json, language: 'zh' }, world);
  return { exit, stdout: world.stdout.join(''), stderr: world.stderr.join('') };
}

const sealed = () => applyToSnapshot(OFFICE, seal(OFFICE).world.edited[0]?.edits ?? []);
const codeOf = (text: string): string => /封存码：(\S+)/u.exec(text)?.[1] ?? '';

test('seal prints the code and writes the file', () => {
  const { code, world, stdout } = seal(OFFICE);
  expect(code).toBe(0);
  expect(codeOf(stdout)).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/u);
  expect(stdout).toContain('不是电子签名');
  expect(stdout).toMatch(new RegExp(`\\n已写入 ${out}：工作表“封存清单”。\\n$`, 'u'));
  expect(savedBy(world)).toEqual([`${out}=${a}!`]);
});

test('seal says which errors stand, and seals all the same', () => {
  const { code, world, stdout } = seal(drawWorkbook(ledger(101)));
  expect(code).toBe(1);
  expect(stdout).toContain('还有 1 处得分须改正');
  expect(stdout).toContain('1 个考核单位中有 1 个单位得分有误');
  expect(world.saved.size).toBe(1);
});

test('seal says that it replaces a former one', () => {
  expect(seal(sealed()).stdout).toContain(`原来的封存清单（封存码 ${codeOf(seal(OFFICE).stdout)}）已被替换`);
});

test.each<[string, FakeFile, Partial<SealArguments>, number, string]>([
  ['without a score table', drawWorkbook(drawSheet([['封面']])), {}, 1, '没有找到考核表，没有封存'],
  ['over its input', OFFICE, { target: { kind: 'out', path: a } }, 2, '就是原文件'],
  ['over a file that is there', OFFICE, { target: { kind: 'out', path: there } }, 2, 'there.xlsx”，不会覆盖'],
  ['over a file that is there in a folder', OFFICE, { target: { kind: 'out', path: join(folder, 'held') } }, 2, 'held/a.xlsx”，不会覆盖'],
  ['of a file that is none', { kind: 'file-empty' }, {}, 3, 'a.xlsx'],
])('seal %s writes nothing', (_, file, more, exit, sentence) => {
  const { code, world, stderr, stdout } = seal(file, more);
  expect([code, stdout, world.saved.size]).toEqual([exit, '', 0]);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('seal in place overwrites its input', () => {
  expect(savedBy(seal(OFFICE, { target: { kind: 'in-place' } }).world)).toEqual([`${a}=${a}!`]);
});

test('verify ends with 0 for what is intact and has the code', () => {
  const { exit, stdout } = verify(sealed(), codeOf(seal(OFFICE).stdout).toLowerCase());
  expect([exit, stdout.includes('核验一致')]).toEqual([0, true]);
  expect(stdout).toContain('封存码与给出的一致。');
  expect(verify(sealed()).stdout).not.toContain('封存码与给出的');
});

test('verify ends with 1 for a change, another code, and no seal', () => {
  const changed = { ...sealed(), sheets: [ledger(91), ...sealed().sheets.slice(1)] };
  expect(verify(changed)).toMatchObject({ exit: 1, stdout: expect.stringContaining('一局!D2 一局 甲 得分：原为 90，现为 91') });
  expect(verify(sealed(), '0000')).toMatchObject({ exit: 1, stdout: expect.stringContaining('与给出的 0000 不一致') });
  expect(verify(OFFICE)).toMatchObject({ exit: 1, stdout: expect.stringContaining('还没有封存') });
});

test('verify --json lists the changes', () => {
  const changed = { ...sealed(), sheets: [ledger(91), ...sealed().sheets.slice(1)] };
  expect(JSON.parse(verify(changed, undefined, true).stdout)).toMatchObject({
    workbook: 'a.xlsx',
    state: 'changed',
    codeMatches: null,
    sealedOn: '2021-12-31',
    asOf: '2021-12-31',
    changes: [{ code: 'value-changed', sheet: '一局', cell: 'D2', what: '得分', unit: '一局', was: '90', is: '91' }],
    results: [{ code: 'entry-changed', what: '基础分' }, { what: '总分' }, { what: '百分' }],
  });
  expect(JSON.parse(verify(OFFICE, undefined, true).stdout)).toEqual({
    workbook: 'a.xlsx',
    state: 'not-sealed',
    codeMatches: null,
    changes: [],
    results: [],
  });
});

test('verify of a file that can not be read ends with 3', () => {
  expect(verify({ kind: 'encrypted' })).toMatchObject({ exit: 3, stdout: '' });
});

test.each<[string, Partial<Asked> | number]>([
  [
    'seal a.xlsx --out b.xlsx --as-of 2020-12-31',
    { command: 'seal', workbook: 'a.xlsx', asOf: '2020-12-31', target: { kind: 'out', path: 'b.xlsx' } },
  ],
  ['seal a.xlsx --in-place', { command: 'seal', target: { kind: 'in-place' } }],
  ['seal a.xlsx', 2],
  ['seal a.xlsx --in-place --out b.xlsx', 2],
  ['verify a.xlsx --code 7K3M --json --lang en', { command: 'verify', code: '7K3M', json: true, language: 'en' }],
  ['verify', 2],
])('%s', (line, expected) => {
  const quiet = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const asked = parseArguments(line.split(' '));
  if (line === 'seal a.xlsx') expect(quiet).toHaveBeenCalledWith('参数有误：缺少选项 --out <文件> 或 --in-place。用法见 kaohe --help。\n');
  quiet.mockRestore();
  expect(asked).toMatchObject(typeof expected === 'number' ? { exitCode: expected } : expected);
});

test('seal without a 封存清单 that can be made seals nothing', () => {
  const world = fakeWorld({ [a]: OFFICE }, { passedOver: [{ sheet: '封存清单', reason: 'structure-protected' }], unwritable: true });
  const code = sealFile(
    {
      command: 'seal',
      workbook: a,
      asOf: undefined,
      language: 'zh',
      target: { kind: 'out', path: out },
      overwrite: false,
      breakSignature: false,
    },
    world,
  );
  expect([code, world.saved.size, world.stdout]).toEqual([3, 0, []]);
  expect(world.stderr.join('')).toContain('没有写入：封存清单（工作簿的结构受保护');
});
