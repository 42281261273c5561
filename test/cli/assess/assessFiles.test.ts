import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessArguments } from '../../../src/cli/arguments.ts';
import { assessFiles } from '../../../src/cli/assess/assessFiles.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { fakeWorld, savedBy, type FakeFile, type FakeWorld, type Faults } from '../fakeWorld.ts';
import { tempFolder } from '../tempFolder.ts';
import { askedToAssess } from '../askedToAssess.ts';

const HEADER: Drawn[] = ['序号', '考核指标', '分值', '考核得分'];
const GOOD = drawWorkbook(drawSheet([HEADER, [1, '甲', 100, 90]]));
const WRONG = drawWorkbook(drawSheet([HEADER, [1, '甲', 100, 101]]));
const WARNED = drawWorkbook(drawSheet([HEADER, [1, '甲', 90, 80]]));
const NO_TABLE = drawWorkbook(drawSheet([['通讯录']]));
const BROKEN = { kind: 'file-truncated' } as const;

interface Run {
  readonly code: number;
  readonly world: FakeWorld;
  readonly stdout: string;
  readonly stderr: string;
}

function run(files: Readonly<Record<string, FakeFile>>, asked: Partial<AssessArguments> = {}, faults: Faults = {}): Run {
  const world = fakeWorld(files, faults);
  const code = assessFiles(askedToAssess(Object.keys(files), { json: true, ...asked }), world);
  return { code, world, stdout: world.stdout.join(''), stderr: world.stderr.join('') };
}

/** The names of the workbooks in the answer; one that is no list stands alone. */
function namesIn(stdout: string): unknown {
  const json = JSON.parse(stdout) as { workbook: string } | { workbook: string }[];
  return Array.isArray(json) ? json.map(({ workbook }) => workbook) : json.workbook;
}

describe('the exit code and the answer', () => {
  test.each<[string, Record<string, FakeFile>, number, unknown]>([
    ['nothing wrong', { 'a.xlsx': GOOD }, 0, 'a.xlsx'],
    ['a warning alone', { 'a.xlsx': WARNED }, 0, 'a.xlsx'],
    ['no score table', { 'a.xlsx': NO_TABLE }, 0, 'a.xlsx'],
    ['a wrong score', { 'a.xlsx': WRONG }, 1, 'a.xlsx'],
    ['several', { 'a.xlsx': GOOD, 'd/b.xlsx': GOOD }, 0, ['a.xlsx', 'b.xlsx']],
    ['one of several wrong', { 'a.xlsx': WRONG, 'b.xlsx': GOOD }, 1, ['a.xlsx', 'b.xlsx']],
    ['the first of several broken', { 'a.xlsx': BROKEN, 'b.xlsx': WRONG, 'c.xlsx': GOOD }, 3, ['b.xlsx', 'c.xlsx']],
    ['the last of several broken', { 'a.xlsx': WRONG, 'b.xlsx': BROKEN }, 3, ['a.xlsx']],
    ['all of several broken', { 'a.xlsx': BROKEN, 'b.xlsx': BROKEN }, 3, []],
  ])('%s', (_, files, code, names) => {
    const ran = run(files);
    expect(ran.code).toBe(code);
    expect(namesIn(ran.stdout)).toEqual(names);
    const broken = Object.keys(files).filter((path) => files[path] === BROKEN);
    expect(ran.world.stderr).toEqual(broken.map((path) => `${path}：文件不完整，可能没有传完，请重新获取。\n`));
  });

  test('one that is broken alone leaves standard output empty', () => {
    expect(run({ 'a.xlsx': BROKEN })).toMatchObject({ code: 3, stdout: '', stderr: 'a.xlsx：文件不完整，可能没有传完，请重新获取。\n' });
  });

  test('a path that is not there', () => {
    expect(run({}, { inputs: ['表/a.xlsx'] })).toMatchObject({ code: 3, stdout: '', stderr: '表/a.xlsx：找不到这个文件，请检查路径。\n' });
  });

  test('a failure in English', () => {
    expect(run({ 'a.xlsx': BROKEN }, { language: 'en' }).stderr).toMatch(/^a\.xlsx: the file is incomplete/u);
  });

  test('any other error is a defect and goes through', () => {
    const world = fakeWorld({ 'a.xlsx': GOOD });
    const read = (): never => {
      throw new RangeError('a defect');
    };
    expect(() => assessFiles(askedToAssess(['a.xlsx'], { json: true }), { ...world, read })).toThrow('a defect');
  });
});

test('as JSON, each of several is said as soon as it is known, and together they are one document', () => {
  const { world, stdout } = run({ 'a.xlsx': GOOD, 'b.xlsx': BROKEN, 'c.xlsx': WRONG });
  expect(world.stdout).toHaveLength(3);
  expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 1)}\n`);
});

test('a line a workbook, also of one alone', () => {
  const { stdout, code } = run({ 'a.xlsx': GOOD, 'b.xlsx': BROKEN, 'c.xlsx': WRONG }, { lines: true });
  const lines = stdout.split('\n');
  expect([code, lines.pop(), lines.map(namesIn)]).toEqual([3, '', ['a.xlsx', 'c.xlsx']]);
  expect(run({ 'a.xlsx': GOOD }, { lines: true }).stdout).toBe(`${lines[0] ?? ''}\n`);
});

test('for a person, one after the other as soon as each is known', () => {
  const { stdout, stderr, code } = run({ 'a.xlsx': GOOD, 'b.xlsx': BROKEN, 'c.xlsx': WRONG }, { json: false });
  expect(stdout).toMatch(/^a\.xlsx（截至 2021-12-31）\n[^]*没有发现问题。\n\nc\.xlsx（截至[^]*问题：须改正 1\n/u);
  expect(stderr).toMatch(/^b\.xlsx：[^\n]+\n$/u);
  expect(code).toBe(3);
});

test.each<[string | undefined, string]>([
  [undefined, '2021-12-31'],
  ['2020-06-30', '2020-06-30'],
])('as of %s', (asOf, day) => {
  expect(JSON.parse(run({ 'a.xlsx': GOOD }, { asOf }).stdout)).toMatchObject({ asOf: day });
});

test('progress is shown for each step and is gone before anything is said', () => {
  const { world } = run({ 'a.xlsx': GOOD, 'b.xlsx': BROKEN }, { target: { kind: 'in-place' }, json: false });
  expect(world.screen).toEqual(['show 读取 a.xlsx 1/1', 'show 核算 a.xlsx 1/1', 'show 写入 a.xlsx 1/2', 'clear', 'out', 'out', 'err']);
});

describe('folders', () => {
  const folder = tempFolder({ 'a.xlsx': '', 'b.xlsx': '', '~$a.xlsx': '', 'empty/': '' });
  const [a, b, empty] = ['a.xlsx', 'b.xlsx', 'empty'].map((name) => join(folder, name)) as [string, string, string];

  test('all of its workbooks', () => {
    expect(namesIn(run({ [a]: GOOD, [b]: GOOD }, { inputs: [folder] }).stdout)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('an empty one is an empty list', () => {
    expect(run({}, { inputs: [empty] })).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' });
  });

  test.each([
    ['zh', '文件夹中没有 .xlsx、.xlsm 或 .xls 工作簿。\n'],
    ['en', 'The folder holds no .xlsx, .xlsm or .xls workbook.\n'],
  ] as const)('an empty one says so to a person, in %s', (language, words) => {
    expect(run({}, { inputs: [empty], json: false, language })).toMatchObject({ code: 0, stdout: words, stderr: '' });
  });
});

describe('writing', () => {
  const folder = tempFolder({ 'in/a.xlsx': '', 'in/b.xlsx': '', 'held/b.xlsx': '', file: '' });
  const at = (name: string): string => join(folder, name);
  const a = at('in/a.xlsx');
  const b = at('in/b.xlsx');
  const out = (name: string) => ({ kind: 'out', path: at(name) }) as const;

  test('without --out nothing is edited or saved', () => {
    const { world } = run({ [a]: WRONG });
    expect(world.edited).toEqual([]);
    expect(savedBy(world)).toEqual([]);
  });

  test('to a file, whose folder is made', () => {
    const { world, code } = run({ [a]: WRONG }, { target: out('made/deep/c.xlsx') });
    expect(code).toBe(1);
    expect(savedBy(world)).toEqual([`${at('made/deep/c.xlsx')}=${a}!`]);
    expect(existsSync(at('made/deep'))).toBe(true);
    expect(world.edited).toMatchObject([{ path: a, breakSignature: false }]);
    expect(world.edited[0]?.edits.map(({ edit }) => edit)).toEqual(expect.arrayContaining(['remove-own', 'add-validation', 'add-sheet']));
  });

  test('says what was written and where, below the answer, and nothing of it in the data', () => {
    const asked = { target: out('said/c.xlsx') };
    expect(run({ [a]: WRONG }, { ...asked, json: false }).stdout).toMatch(
      new RegExp(`\\n已写入 ${at('said/c.xlsx')}：各考核表的核算标记，工作表“考核汇总”“问题清单”“考核明细”“考核设置”。\\n$`, 'u'),
    );
    expect(run({ [a]: WRONG }, asked).stdout).not.toContain('已写入');
    expect(run({ [a]: NO_TABLE }, { ...asked, json: false }).stdout).toContain(`没有需要改动的内容，${at('said/c.xlsx')} 与原文件相同。`);
    expect(run({ [a]: NO_TABLE }, { target: { kind: 'in-place' }, json: false }).stdout).toContain(`没有需要改动的内容，${a} 没有改动。`);
  });

  test('what could not be written is not said to be', () => {
    const faults: Faults = { passedOver: [{ sheet: '考核汇总', reason: 'structure-protected' }] };
    expect(run({ [a]: GOOD }, { target: out('c.xlsx'), json: false }, faults).stdout).toContain('，工作表“问题清单”“考核明细”“考核设置”。');
    expect(run({ [a]: GOOD }, { target: out('c.xlsx'), json: false }, { ...faults, unwritable: true }).stdout).not.toContain('已写入');
  });

  test('a file that is there is replaced only where somebody says so', () => {
    const { world, code, stdout, stderr } = run({ [a]: GOOD, [b]: GOOD }, { target: out('held') });
    expect({ code, stdout, saved: savedBy(world), screen: world.screen }).toEqual({ code: 2, stdout: '', saved: [], screen: ['err'] });
    expect(stderr).toBe(`参数有误：已有 “${at('held/b.xlsx')}”，不会覆盖，没有写入；请换个名称，或加 --overwrite 覆盖。\n`);
    expect(savedBy(run({ [a]: GOOD, [b]: GOOD }, { target: out('held'), overwrite: true }).world)).toHaveLength(2);
  });

  test('several to a folder', () => {
    const { world } = run({ [a]: GOOD, [b]: GOOD }, { target: out('results') });
    expect(savedBy(world)).toEqual([`${at('results/a.xlsx')}=${a}!`, `${at('results/b.xlsx')}=${b}!`]);
  });

  test('in place, only the input itself', () => {
    const { world } = run({ [a]: GOOD, [b]: WRONG }, { target: { kind: 'in-place' } });
    expect(savedBy(world)).toEqual([`${a}=${a}!`, `${b}=${b}!`]);
  });

  test('without a score table the bytes are written as they are', () => {
    const { world } = run({ [a]: NO_TABLE }, { target: out('same/c.xlsx') });
    expect(world.edited).toEqual([]);
    expect(savedBy(world)).toEqual([`${at('same/c.xlsx')}=${a}`]);
  });

  test('without a score table there is nothing to write in place', () => {
    expect(savedBy(run({ [a]: NO_TABLE }, { target: { kind: 'in-place' } }).world)).toEqual([]);
  });

  test('--break-signature goes to the host', () => {
    expect(run({ [a]: GOOD }, { target: { kind: 'in-place' }, breakSignature: true }).world.edited).toMatchObject([
      { breakSignature: true },
    ]);
  });

  test.each<[string, Faults, string]>([
    ['an edit that is refused', { edit: { kind: 'signed' } }, '数字签名'],
    [
      'a disk that is full',
      { save: { kind: 'not-written', reason: 'ENOSPC' } },
      `没有写成 ${at('c.xlsx')}（磁盘空间不足，ENOSPC），原文件没有改动`,
    ],
  ])('%s: 3, nothing saved, nothing printed', (_, faults, words) => {
    const { world, code, stdout, stderr } = run({ [a]: WRONG }, { target: out('c.xlsx') }, faults);
    expect({ code, stdout, saved: savedBy(world) }).toEqual({ code: 3, stdout: '', saved: [] });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr.startsWith(`${a}：`)).toBe(true);
    expect(stderr).toContain(words);
  });

  test('a broken input makes no folder', () => {
    run({ [a]: BROKEN }, { target: out('never/c.xlsx') });
    expect(existsSync(at('never'))).toBe(false);
  });

  test('a folder that can not be made', () => {
    const { code, stderr, world } = run({ [a]: GOOD }, { target: out('file/c.xlsx') });
    expect({ code, saved: savedBy(world) }).toEqual({ code: 3, saved: [] });
    expect(stderr).toContain('没有写成');
  });

  test('arguments that can not be followed: 2, one line, and nothing is even read', () => {
    const { code, stdout, stderr, world } = run({ [a]: GOOD, [b]: GOOD }, { target: out('in/a.xlsx') });
    expect({ code, stdout, saved: savedBy(world), screen: world.screen }).toEqual({ code: 2, stdout: '', saved: [], screen: ['err'] });
    expect(stderr).toMatch(/^参数有误：[^\n]+\n$/u);
  });
});

test('sheets that are passed over are told, and the answer and the rest of the file are there', () => {
  const { code, world, stderr, stdout } = run(
    { 'a.xlsx': GOOD },
    { target: { kind: 'in-place' }, language: 'en' },
    { passedOver: [{ sheet: '考核汇总', reason: 'structure-protected' }] },
  );
  expect([code, namesIn(stdout), savedBy(world)]).toEqual([0, 'a.xlsx', ['a.xlsx=a.xlsx!']]);
  expect(stderr).toBe(
    "a.xlsx: These sheets were not written: 考核汇总 (the workbook's structure is protected; take off Protect Workbook under Review and try again).\n",
  );
});

describe('--explain', () => {
  test.each<[string, FakeFile, number]>([
    ['nothing wrong', GOOD, 0],
    ['a wrong score', WRONG, 1],
    ['no score table', NO_TABLE, 0],
  ])('says below the answer how the tables were read, and changes nothing else: %s', (_, file, code) => {
    const plain = run({ 'a.xlsx': file }, { json: false });
    const explained = run({ 'a.xlsx': file }, { json: false, explain: true });
    expect(explained.code).toBe(code);
    expect(explained.stderr).toBe(plain.stderr);
    expect(explained.stdout.startsWith(plain.stdout)).toBe(true);
    expect(explained.stdout.slice(plain.stdout.length)).toContain(file === NO_TABLE ? '没有看懂的考核表' : '计入总分的得分：D1“考核得分”');
  });

  test('in English, and behind each of several workbooks', () => {
    const { stdout } = run({ 'a.xlsx': GOOD, 'd/b.xlsx': GOOD }, { json: false, explain: true, language: 'en' });
    expect(stdout.match(/How the tables were read/gu)).toHaveLength(2);
    expect(stdout.indexOf('How the tables were read')).toBeLessThan(stdout.indexOf('b.xlsx'));
  });
});

test('in place, not over what somebody has saved there meanwhile', () => {
  const world = fakeWorld({ 'a.xlsx': GOOD });
  let loads = 0;
  const changing = { ...world, load: (path: string) => (loads++ === 0 ? world.load(path) : Buffer.from('saved since')) };
  const code = assessFiles(askedToAssess(['a.xlsx'], { target: { kind: 'in-place' } }), changing);
  expect({ code, saved: savedBy(world) }).toEqual({ code: 3, saved: [] });
  expect(world.stderr.join('')).toBe('a.xlsx：读取之后有人改过这个文件，没有写入，请重新运行一次，或者另存为别的文件。\n');
});
