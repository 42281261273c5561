import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments, type ReportArguments } from '../../src/cli/arguments.ts';
import { reportFile } from '../../src/cli/reportFile.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorld, savedBy, type FakeFile, type Faults } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

const folder = tempFolder({ 'a.xlsx': '', 'b.xlsx': '', 'there.docx': '' });
const [a, b, out] = ['a.xlsx', 'b.xlsx', 'new/通报.docx'].map((name) => join(folder, name)) as [string, string, string];
const ledger = (score: number | null, unit = '一局') =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, score],
    ],
    { name: unit },
  );
const OFFICE = drawWorkbook(ledger(90));
const NOTHING = drawWorkbook(drawSheet([['通知']]));

async function report(files: Readonly<Record<string, FakeFile>>, more: Partial<ReportArguments> = {}, faults: Faults = {}) {
  const world = fakeWorld(files, faults);
  const asked: ReportArguments = {
    command: 'report',
    workbook: a,
    out,
    period: undefined,
    previous: undefined,
    text: false,
    asOf: undefined,
    language: 'zh',
    overwrite: false,
    ...more,
  };
  const code = await reportFile(asked, world);
  return { code, world, stdout: world.stdout.join(''), stderr: world.stderr.join(''), saved: savedBy(world) };
}

test('writes the document and says so', async () => {
  const { code, stdout, saved } = await report({ [a]: OFFICE }, { period: '2020年第三季度' });
  expect(code).toBe(0);
  expect(stdout).toBe(`已写入 ${out}：1 个单位的通报。灰底的几处由印发单位填写。\n`);
  expect(saved).toHaveLength(1);
  expect(saved[0]).toContain(`${out}={"title":"2020年第三季度考核情况通报"`);
  expect(existsSync(join(folder, 'new'))).toBe(true);
});

test('--text prints it too, in the language asked for', async () => {
  const { stdout } = await report({ [a]: OFFICE }, { text: true, language: 'en' });
  expect(stdout).toMatch(/^Report on the assessment\n\nTo all units assessed:\n/u);
  expect(stdout).toContain('1\t一局\t90.00\t90.00\t优秀\n');
});

test('what is open or wrong is said beside what was written, and wrong scores end with 1', async () => {
  const { code, stdout } = await report({ [a]: drawWorkbook(ledger(101), ledger(null, '二局')) });
  expect(code).toBe(1);
  expect(stdout).toContain('2 个单位中有 2 个还不能定级排名');
  expect(stdout).toContain('还有 1 处填写有误的得分');
});

test('the period before is compared with', async () => {
  const { code, saved } = await report({ [a]: OFFICE, [b]: drawWorkbook(ledger(80)) }, { previous: b });
  expect(code).toBe(0);
  expect(saved[0]).toContain('"80.00","+10.00","1"');
});

test.each<[string, Readonly<Record<string, FakeFile>>, Partial<ReportArguments>, 2 | 3, string]>([
  ['no .docx', { [a]: OFFICE }, { out: 'x.xlsx' }, 2, '--out 应为 .docx 文件，不是 x.xlsx'],
  ['a file that is there', { [a]: OFFICE }, { out: join(folder, 'there.docx') }, 2, '不会覆盖'],
  ['the same workbook as before', { [a]: OFFICE }, { previous: join(folder, '.', 'a.xlsx') }, 2, '就是要通报的这一个'],
  ['a workbook that is not there', {}, {}, 3, `${a}：`],
  ['one before that is not there', { [a]: OFFICE }, { previous: b }, 3, `${b}：`],
  ['an encrypted one before', { [a]: OFFICE, [b]: { kind: 'encrypted' } }, { previous: b }, 3, `${b}：`],
  ['no score table', { [a]: NOTHING }, {}, 3, 'a.xlsx：没有可以通报的考核单位'],
  ['none before', { [a]: OFFICE, [b]: NOTHING }, { previous: b }, 3, 'b.xlsx：上一期的工作簿里没有考核单位'],
])('%s: one line, and nothing written', async (_, files, more, exit, sentence) => {
  const { code, stdout, stderr, saved } = await report(files, more);
  expect(code).toBe(exit);
  expect(stdout).toBe('');
  expect(stderr).toContain(sentence);
  expect(stderr.match(/\n/gu)).toHaveLength(1);
  expect(saved).toEqual([]);
});

test('a full disk is said of the document', async () => {
  const { code, stderr } = await report({ [a]: OFFICE }, {}, { save: { kind: 'not-written', reason: 'ENOSPC' } });
  expect(code).toBe(3);
  expect(stderr).toContain(out);
});

describe('arguments', () => {
  const parse = (...words: readonly string[]) => parseArguments(['report', ...words]);

  test('are all taken', () => {
    expect(parse('a.xlsx', '--out', 'b.docx', '--period', ' 2020年\n第三季度 ', '--previous', 'c.xlsx', '--as-of', '2020-9-30')).toEqual({
      command: 'report',
      workbook: 'a.xlsx',
      out: 'b.docx',
      period: '2020年 第三季度',
      previous: 'c.xlsx',
      text: false,
      asOf: '2020-09-30',
      language: 'zh',
      overwrite: false,
    });
  });

  test.each([[['a.xlsx']], [['a.xlsx', '--out', 'b.docx', '--period', ' ']], [['a.xlsx', '--out', 'b.docx', '--period', '季'.repeat(31)]]])(
    '%j is refused',
    (words) => {
      const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
      expect(parse(...words)).toMatchObject({ exitCode: 2 });
      expect(String(said.mock.calls[0]?.[0])).toMatch(/^参数有误：/u);
      said.mockRestore();
    },
  );
});
