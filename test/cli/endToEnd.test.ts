import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DrawnCell, type DrawnSheet, makeXlsx, MAIN, sheetXml } from '../support/xlsx.ts';
import { entriesOf, gigabyteOfZeros, rawZip } from '../hosts/xlsx/rawZip.ts';
import { type Ended, runKaohe } from './runKaohe.ts';
import { tempFolder } from './tempFolder.ts';

const EXAMPLES = join(process.cwd(), 'assets/examples');
const MOST_MEGABYTES = 1024;
/** For a test that starts a few processes, on a machine that has much else to do. */
const TIMEOUT = 60_000;

const ROWS: DrawnCell[][] = [
  ['序号', '考核指标', '分值', '考核得分'],
  [1, '甲', 60, 50],
  [2, '乙', 40, 40],
];
const SHEET = 'xl/worksheets/sheet1.xml';
const folder = tempFolder();

interface Answer {
  readonly workbook: string;
  readonly units: readonly { readonly name: string; readonly total: number }[];
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

const assess = (...args: readonly string[]): Promise<Ended> => runKaohe(['assess', '--as-of', '2021-12-31', ...args]);

function write(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function workbook(sheet: Partial<DrawnSheet> = {}): Uint8Array {
  return makeXlsx({ sheets: [{ name: '东局', rows: ROWS, ...sheet }] });
}

// The one run that may have to build.
beforeAll(async () => {
  expect(await runKaohe(['--help'])).toMatchObject({ code: 0, stderr: '' });
}, 60_000);

describe('the examples', () => {
  test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx')))(
    '%s: nothing but its answer on standard output, nothing on standard error',
    async (name) => {
      const { code, stdout, stderr } = await assess('--json', join(EXAMPLES, name));
      const answer = JSON.parse(stdout) as Answer;
      expect(answer.workbook).toBe(name);
      expect(answer.units.length).toBeGreaterThan(0);
      expect(stderr).toBe('');
      expect(code).toBe(answer.findings.some(({ severity }) => severity === 'error') ? 1 : 0);
    },
    TIMEOUT,
  );

  test(
    'a folder of them',
    async () => {
      const { code, stdout, stderr } = await assess('--json', EXAMPLES);
      expect((JSON.parse(stdout) as Answer[]).map(({ workbook: name }) => name)).toEqual([
        'counties.xlsx',
        'departments.xlsx',
        'labels.xlsx',
        'roster.xlsx',
      ]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    },
    TIMEOUT,
  );

  test(
    'for a person',
    async () => {
      const { code, stdout, stderr } = await assess(join(EXAMPLES, 'departments.xlsx'));
      expect(stdout).toMatch(/^departments\.xlsx（截至 2021-12-31）\n[^]*\n名次 {2}考核单位 [^]*\n {3}1 {2}市发展改革委 /u);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    },
    TIMEOUT,
  );

  test(
    'standard output that is closed cuts the answer off: 3, in one line',
    async () => {
      const { code, stderr } = await runKaohe(['assess', '--json', EXAMPLES], { closeOutput: true });
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: '结果没有印完：标准输出已关闭或写不下（读取的一方已关闭，EPIPE），请换一个地方再印一次；要写的文件不受影响。\n',
      });
    },
    TIMEOUT,
  );
});

test(
  'wrong arguments: 2',
  async () => {
    const { code, stdout, stderr } = await assess('--lang', 'fr', 'a.xlsx');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^参数有误：[^\n]+\n$/u);
  },
  TIMEOUT,
);

test(
  'nothing at all: 2, and the help on standard error',
  async () => {
    const { code, stdout, stderr } = await runKaohe([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^用法： kaohe /u);
  },
  TIMEOUT,
);

/** A compound file of one sector of directory entries. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => bytes.write(name, 512 + index * 128, 'utf16le'));
  return bytes;
}

/** What Excel keeps beside an open workbook: the user's name twice. */
function lockFile(): Uint8Array {
  const bytes = Buffer.alloc(165, ' ');
  bytes.writeUInt8(5, 0);
  bytes.write('Zhang', 1);
  bytes.writeUInt16LE(5, 55);
  bytes.write('Zhang'.padEnd(54, ' '), 57, 'utf16le');
  return bytes;
}

const good = workbook();
const zeros = { data: new Uint8Array(), compressed: gigabyteOfZeros(), size: 2 ** 30 };
const twoOfOneName = rawZip([...entriesOf(good), ...entriesOf(good).filter(({ name }) => name === SHEET)]);
const xml = sheetXml({ rows: ROWS });

describe('what can not be read: 3, one line on standard error, nothing on standard output', () => {
  test.each<[string, string, Uint8Array | string, string]>([
    ['truncated', 'a.xlsx', good.subarray(0, good.length / 2), '不完整'],
    ['empty', 'a.xlsx', '', '空的'],
    ['no zip', 'a.xlsx', '单位,得分\n甲,90\n', '不是 Excel 工作簿'],
    ['old .xls', 'a.xls', compoundFile('Root Entry', 'Workbook'), '旧的 .xls 格式'],
    ['old .xls named .xlsx', 'a.xlsx', compoundFile('Root Entry', 'Workbook'), '旧的 .xls 格式'],
    ['encrypted', 'a.xlsx', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), '打开密码'],
    ['an HTML page', 'a.xlsx', '<!DOCTYPE html><html><body><table></table></body></html>', '网页'],
    ['a lock file', '~$x.xlsx', lockFile(), '临时文件'],
    [
      '1 GB of zeros in a sheet',
      'a.xlsx',
      rawZip(entriesOf(good).map((entry) => (entry.name === SHEET ? { ...entry, ...zeros } : entry))),
      `${SHEET} 展开后超过`,
    ],
    [
      '1 GB of zeros in a sheet that declares less',
      'a.xlsx',
      rawZip(entriesOf(good).map((entry) => (entry.name === SHEET ? { ...entry, ...zeros, size: 1000 } : entry))),
      `${SHEET} 已损坏`,
    ],
    ['DOCTYPE', 'a.xlsx', workbook({ xml: `<!DOCTYPE worksheet>${xml}` }), 'DOCTYPE'],
    ['entities', 'a.xlsx', workbook({ xml: `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xml.replace('甲', '&a;')}` }), 'DOCTYPE'],
    ['two entries of one name', 'a.xlsx', twoOfOneName, `两个同名部件 ${SHEET}`],
    ['broken XML', 'a.xlsx', workbook({ xml: xml.replace('</row>', '') }), `${SHEET} 内容有误`],
    ['a missing sheet part', 'a.xlsx', makeXlsx({ sheets: [{ name: '东局' }], parts: { [SHEET]: null } }), `缺少部件 ${SHEET}`],
  ])(
    '%s',
    async (title, name, content, words) => {
      const path = write(`${title}/${name}`, content);
      const ended = await assess('--json', path);
      expect(ended).toMatchObject({ code: 3, stdout: '' });
      expect(ended.stderr).toMatch(/^[^\n]+。\n$/u);
      expect(ended.stderr.startsWith(`${path}：`)).toBe(true);
      expect(ended.stderr).toContain(words);
      expectModest(ended);
    },
    TIMEOUT,
  );

  test.each([
    ['a path that is not there', 'none.xlsx', '找不到'],
    ['a path through a file', 'truncated/a.xlsx/b.xlsx', '找不到'],
    ['a name that is too long', `${'x'.repeat(300)}.xlsx`, '名称过长'],
  ])(
    '%s',
    async (_, name, words) => {
      const { code, stdout, stderr } = await assess('--json', join(folder, name));
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+。\n$/u);
      expect(stderr).toContain(words);
    },
    TIMEOUT,
  );

  test(
    'in a folder, the others go on',
    async () => {
      write('mixed/b.xlsx', good);
      write('mixed/a.xlsx', '');
      write('mixed/~$b.xlsx', lockFile());
      write('mixed/c.txt', '');
      const { code, stdout, stderr } = await assess('--json', join(folder, 'mixed'));
      expect(code).toBe(3);
      expect((JSON.parse(stdout) as Answer[]).map(({ workbook: name }) => name)).toEqual(['b.xlsx']);
      expect(stderr).toMatch(/^[^\n]*a\.xlsx：[^\n]+。\n$/u);
    },
    TIMEOUT,
  );
});

describe('writing', () => {
  test(
    'assess --out, edit and clear say what was written, nothing on standard error, and leave the input as it was',
    async () => {
      const path = write('written/a.xlsx', good);
      const [out, edited, cleared] = ['new/b.xlsx', 'c.xlsx', 'd.xlsx'].map((name) => join(folder, 'written', name)) as [
        string,
        string,
        string,
      ];
      const edits = write('written/e.json', JSON.stringify([{ edit: 'set-values', sheet: '东局', range: 'D2', values: [[60]] }]));
      expect(await assess('--json', '--out', out, path)).toMatchObject({ code: 0, stderr: '' });
      expect(await runKaohe(['edit', out, edits, '--out', edited])).toMatchObject({
        code: 0,
        stdout: `已写入 ${edited}：按编辑清单做了 1 项编辑。\n`,
        stderr: '',
      });
      expect(await runKaohe(['clear', edited, '--out', cleared])).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringMatching(/^已写入 [^\n]+。\n去掉的内容：\n/u),
      });
      expect(JSON.parse((await assess('--json', cleared)).stdout)).toMatchObject({ units: [{ name: '东局', total: 100 }] });
      expect(readFileSync(path).equals(good)).toBe(true);
      expect(readdirSync(join(folder, 'written')).sort()).toEqual(['a.xlsx', 'c.xlsx', 'd.xlsx', 'e.json', 'new']);
    },
    TIMEOUT,
  );

  test.each([
    ['an edit that can not be carried out', '乙局', 'refused/b.xlsx', 'set-values（乙局'],
    ['a place that can not be written', '东局', 'refused/a.xlsx/b.xlsx', '没有写成'],
  ])(
    '%s: 3, one line, and no file',
    async (_, sheet, to, words) => {
      const path = write('refused/a.xlsx', good);
      const edits = write('refused/e.json', JSON.stringify([{ edit: 'set-values', sheet, range: 'D2', values: [[60]] }]));
      const { code, stdout, stderr } = await runKaohe(['edit', path, edits, '--out', join(folder, to)]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+。\n$/u);
      expect(stderr.startsWith(`${path}：`)).toBe(true);
      expect(stderr).toContain(words);
      expect(existsSync(join(folder, to))).toBe(false);
      expect(readdirSync(join(folder, 'refused')).sort()).toEqual(['a.xlsx', 'e.json']);
    },
    TIMEOUT,
  );
});

const merges = (refs: readonly string[]): string =>
  `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
const scores = xml.slice(xml.indexOf('<sheetData>') + '<sheetData>'.length, xml.indexOf('</sheetData>'));

describe('what is odd, and works', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    ['1 GB of zeros in a picture', rawZip([...entriesOf(good), { ...zeros, name: 'xl/media/image1.png' }]), ['东局 90']],
    ['a dimension of the whole sheet', workbook({ before: '<dimension ref="A1:XFD1048576"/>' }), ['东局 90']],
    ['a cell in the last row and column', workbook({ sheetData: scores + FAR }), ['东局 90']],
    ['10,000 merges', workbook({ after: merges(Array.from({ length: 10_000 }, (_, i) => `F${i * 2 + 10}:H${i * 2 + 11}`)) }), ['东局 90']],
    ['a sheet name with quotes and brackets', workbook({ name: `东'局"[1](甲)<&` }), [`东'局"[1](甲)<& 90`]],
    [
      'two tables on a sheet',
      workbook({ rows: [['被考核单位：东局'], ...ROWS, [], ['被考核单位：西局'], ...ROWS] }),
      ['东局 90', '西局 90'],
    ],
    ['no score table', workbook({ rows: [['通讯录'], ['张三', '电话']] }), []],
    ['an empty sheet', workbook({ rows: [] }), []],
    ['no sheet at all', makeXlsx({ sheets: [], parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` } }), []],
  ])(
    '%s',
    async (title, content, units) => {
      const ended = await assess('--json', write(`${title}.xlsx`, content));
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      expect((JSON.parse(ended.stdout) as Answer).units.map(({ name, total }) => `${name} ${total}`)).toEqual(units);
      expectModest(ended);
    },
    TIMEOUT,
  );

  test(
    'a merge of the whole sheet',
    async () => {
      const ended = await assess('--json', write('merged.xlsx', workbook({ after: merges(['A1:XFD1048576']) })));
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(ended.stdout)).toMatchObject({ workbook: 'merged.xlsx' });
      expectModest(ended);
    },
    TIMEOUT,
  );

  test(
    'a workbook without a score table says so to a person',
    async () => {
      const { code, stdout, stderr } = await assess(write('words.xlsx', workbook({ rows: [['通讯录']] })));
      expect(stdout).toContain('没有找到考核表');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
    TIMEOUT,
  );
});

function expectModest({ megabytes }: Ended): void {
  expect(megabytes).toBeGreaterThan(0);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
}
