import { VERSION } from '../../src/version.ts';
import { ArgumentsEnd, type Asked, parseArguments } from '../../src/cli/arguments.ts';
import { askedToAssess } from './askedToAssess.ts';

const written = { stdout: '', stderr: '' };

beforeEach(() => {
  written.stdout = '';
  written.stderr = '';
  for (const name of ['stdout', 'stderr'] as const) {
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  }
});
afterEach(() => jest.restoreAllMocks());

/** `assess --json a.xlsx` → the words of the line; a test's names have no spaces. */
const parse = (line: string): Asked | ArgumentsEnd => parseArguments(line.split(' ').filter((word) => word !== ''));

const ASSESS = askedToAssess(['a.xlsx']);
const EDIT = { command: 'edit', workbook: 'a.xlsx', edits: 'e.json', out: 'b.xlsx', overwrite: false, breakSignature: false };
const PREPARE = {
  command: 'prepare',
  workbook: 'a.xlsx',
  out: 'b.xlsx',
  overwrite: false,
  units: 'columns',
  protect: false,
  breakSignature: false,
};
const CLEAR = { command: 'clear', workbook: 'a.xlsx', out: 'b.xlsx', seal: false, overwrite: false, breakSignature: false };

test.each<[string, object]>([
  ['assess a.xlsx', ASSESS],
  ['assess a.xlsx b 表', { ...ASSESS, inputs: ['a.xlsx', 'b', '表'] }],
  ['assess --json a.xlsx', { ...ASSESS, json: true }],
  ['assess a.xlsx --json', { ...ASSESS, json: true }],
  ['assess a.xlsx --explain', { ...ASSESS, explain: true }],
  ['assess a.xlsx --as-of 2020-12-31', { ...ASSESS, asOf: '2020-12-31' }],
  ['assess a.xlsx --as-of=2020-02-29', { ...ASSESS, asOf: '2020-02-29' }],
  ...['2020-12-5', '2020/12/5', '2020.12.5', '2020年12月5日', '２０２０－１２－５'].map((day): [string, object] => [
    `assess a.xlsx --as-of ${day}`,
    { ...ASSESS, asOf: '2020-12-05' },
  ]),
  ['assess a.xlsx --lang en', { ...ASSESS, language: 'en' }],
  ['assess a.xlsx --lang zh', ASSESS],
  ['assess a.xlsx --out b.xlsx', { ...ASSESS, target: { kind: 'out', path: 'b.xlsx' } }],
  ['assess --out b a.xlsx', { ...ASSESS, target: { kind: 'out', path: 'b' } }],
  ['assess a.xlsx --in-place', { ...ASSESS, target: { kind: 'in-place' } }],
  ['assess a.xlsx --break-signature', { ...ASSESS, breakSignature: true }],
  ['assess -- -a.xlsx', { ...ASSESS, inputs: ['-a.xlsx'] }],
  ['edit a.xlsx e.json --out b.xlsx', EDIT],
  ['edit --out b.xlsx a.xlsx e.json --break-signature', { ...EDIT, breakSignature: true }],
  ['prepare a.xlsx --out b.xlsx', PREPARE],
  ['assess a.xlsx --out b.xlsx --overwrite', { ...ASSESS, target: { kind: 'out', path: 'b.xlsx' }, overwrite: true }],
  ['edit a.xlsx e.json --out b.xlsx --overwrite', { ...EDIT, overwrite: true }],
  ['clear a.xlsx --out b.xlsx --overwrite', { ...CLEAR, overwrite: true }],
  ['prepare a.xlsx --out b.xlsx --overwrite', { ...PREPARE, overwrite: true }],
  ['prepare --units sheets --protect a.xlsx --out b.xlsx', { ...PREPARE, units: 'sheets', protect: true }],
  ['clear a.xlsx --out b.xlsx', CLEAR],
  ['clear a.xlsx --out b.xlsx --seal', { ...CLEAR, seal: true }],
  ['clear a.xlsx --out b.xlsx --break-signature', { ...CLEAR, breakSignature: true }],
])('%s', (line, asked) => {
  expect(parse(line)).toEqual(asked);
  expect(written).toEqual({ stdout: '', stderr: '' });
});

describe('wrong arguments end with 2 and one line on standard error', () => {
  test.each([
    ['assess', '缺少工作簿'],
    ['assess --json', '缺少工作簿'],
    ['assess a.xlsx --explain --json', '选项 --explain 与 --json 只能用一个'],
    ['prepare a.xlsx', '缺少选项 --out <文件>'],
    ['prepare a.xlsx --out b.xlsx --units rows', '选项 --units <sheets|columns> 不能是 rows，应为 sheets 或 columns'],
    ['assess a.xlsx --as-of', '选项 --as-of <日期> 后面缺少内容'],
    ['assess a.xlsx --as-of 2020-13-01', '选项 --as-of <日期> 不能是 2020-13-01，应为真实的日期，如 2020-12-31'],
    ['assess a.xlsx --as-of 2021-02-29', '不能是 2021-02-29'],
    ['assess a.xlsx --as-of 20-1-1', '不能是 20-1-1'],
    ['assess a.xlsx --as-of 20201231', '不能是 20201231'],
    ['assess a.xlsx --as-of today', '不能是 today'],
    ['assess a.xlsx --lang fr', '选项 --lang <zh|en> 不能是 fr，应为 zh 或 en'],
    ['assess a.xlsx --out', '选项 --out <文件|文件夹> 后面缺少内容'],
    ['assess a.xlsx --out b.xlsx --in-place', '选项 --out <文件|文件夹> 与 --in-place 只能用一个'],
    ['assess a.xlsx --jsn', '没有选项 --jsn，是不是 --json'],
    ['assess a.xlsx --colour', '没有选项 --colour'],
    ['--json', '没有选项 --json'],
    ['asses a.xlsx', '没有命令 asses，是不是 assess'],
    ['rank a.xlsx', '没有命令 rank'],
    ['edit', '缺少选项 --out <文件>'],
    ['edit --out b.xlsx', '缺少工作簿'],
    ['edit a.xlsx --out b.xlsx', '缺少编辑清单'],
    ['edit a.xlsx e.json', '缺少选项 --out <文件>'],
    ['edit a.xlsx e.json f.json --out b.xlsx', 'edit 后面应有 2 个参数，写了 3 个'],
    ['edit a.xlsx e.json --out b.xlsx --in-place', '没有选项 --in-place'],
    ['clear a.xlsx', '缺少选项 --out <文件>'],
    ['clear a.xlsx b.xlsx --out c.xlsx', 'clear 后面应有 1 个参数，写了 2 个'],
  ])('%s: %s', (line, sentence) => {
    expect(parse(line)).toEqual(new ArgumentsEnd(2));
    expect(written.stdout).toBe('');
    expect(written.stderr).toMatch(/^参数有误：[^\n]+。用法见 kaohe --help。\n$/u);
    expect(written.stderr).toContain(sentence);
  });
});

test.each(['--help', '-h', 'assess --help', 'edit -h', 'clear --help'])('%s prints the help and ends with 0', (line) => {
  expect(parse(line)).toEqual(new ArgumentsEnd(0));
  expect(written.stdout).toMatch(/^用法： kaohe [^]*选项：[^]*显示帮助\n/u);
  expect(written.stderr).toBe('');
});

test.each(['--version', '-V'])('%s prints the version and ends with 0', (line) => {
  expect(parse(line)).toEqual(new ArgumentsEnd(0));
  expect(written).toEqual({ stdout: `${VERSION}\n`, stderr: '' });
});

/** Names, endings, what is typed as it stands, and units of measure are no English. */
const AS_TYPED = /--?[\w-]+|<[a-z|]+>|\b(?:kaohe|Excel|JSON|xlsx|xlsm|docx|zh|en|sheets|columns|max|text)\b/gu;

test.each(['', ...['assess', 'prepare', 'edit', 'clear', 'feedback', 'seal', 'verify', 'inspect', 'report', 'rule']])(
  'the help of %s holds no English',
  (command) => {
    expect(parse(`${command} --help`)).toEqual(new ArgumentsEnd(0));
    const lines = written.stdout
      .split('\n')
      .map((line) => (command === '' ? line.replace(/^ {2}[a-z]+/u, '') : line.replace(`kaohe ${command}`, '')));
    expect(
      lines
        .join('\n')
        .replace(AS_TYPED, '')
        .match(/[A-Za-z]+/gu),
    ).toBeNull();
  },
);

test('nothing at all prints the help on standard error and ends with 2', () => {
  expect(parse('')).toEqual(new ArgumentsEnd(2));
  expect(written.stderr).toMatch(/^用法： kaohe [^]*assess[^]*edit[^]*clear/u);
  expect(written.stdout).toBe('');
});
