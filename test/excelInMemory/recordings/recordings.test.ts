import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcel } from '../../../src/hosts/excel/openExcel.ts';
import { enumerationWords } from '../../../src/hosts/excel/recording/keptWords.ts';
import { recorder, type Recording } from '../../../src/hosts/excel/recording/recorder.ts';
import { selfCheck } from '../../../src/hosts/excel/selfCheck.ts';
import { clearMarks, recalculate } from '../../support/recalculate.ts';
import type { Job } from '../../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { inMemoryExcel, type ExcelOptions, type InMemoryExcel } from '../inMemoryExcel.ts';
import { loadClient, type Client } from '../loadClient.ts';
import { connectByScript } from './connectByScript.ts';
import { replay, type Difference } from './replay.ts';

const QUIET: Job = { progress: () => undefined, pause: () => Promise.resolve() };
const TODAY = '2021-12-31';

/** Texts and numbers that stand nowhere else. */
const SECRETS = ['机密局', '乙-秘密表', '双公示未按时', '信用承诺不全', '材料在张三处', '密名', '73.25', '61.37', '8848'];
const workbook = (): WorkbookSnapshot => ({
  ...drawWorkbook(
    drawSheet(
      [
        ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
        [1, '双公示未按时', 73.25, 61.37, '材料在张三处'],
        [2, '信用承诺不全', 26.75, '8848', null],
      ],
      { name: '机密局' },
    ),
    drawSheet(
      [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '双公示未按时', 73.25, 61.37],
        [2, '信用承诺不全', 26.75, 20],
      ],
      { name: '乙-秘密表' },
    ),
  ),
  names: [{ name: '密名', refersTo: "'乙-秘密表'!$A$1", sheet: null }],
});

let client: Client | undefined;

function started(options: ExcelOptions = {}): InMemoryExcel {
  const excel = inMemoryExcel(workbook(), { apiSet: '1.14', web: true, ...options });
  client ??= loadClient(excel);
  const OSF = connectByScript(excel, client);
  const context = {
    ...client.Office.context,
    displayLanguage: 'zh-CN',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0' },
  };
  Object.assign(globalThis, { ...client, Office: { ...client.Office, context }, OSF });
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Edg/130' } });
  return excel;
}

/** What was recorded while something was done. */
async function recorded(work: (excel: InMemoryExcel) => Promise<unknown>, options?: ExcelOptions): Promise<Recording> {
  const excel = started(options);
  const records = recorder();
  expect(await records.start(QUIET)).toBe(true);
  await work(excel);
  return JSON.parse(records.stop()) as Recording;
}

const everything = async (): Promise<void> => {
  const open = openExcel();
  await recalculate(open, QUIET, TODAY);
  await open.particulars?.(QUIET);
  await recalculate(open, QUIET, TODAY);
  await clearMarks(open, QUIET);
  await open.show('机密局', { rowIndex: 1, columnIndex: 3 });
};
/** Two requests, whatever way the pane reads a workbook. */
const ask = (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    worksheets.items[0]?.getUsedRange(true).load('address,rowCount,values');
    await context.sync();
  });
const line = ({ exchange, asked, path, recorded: theirs, ours }: Difference): string =>
  `${exchange} ${asked} ${path}: ${theirs.slice(0, 200)} ≠ ${ours.slice(0, 200)}`;
const words = (): ReadonlySet<string> => enumerationWords(Excel);

test('what was recorded in the Excel in memory, it answers alike', async () => {
  const recording = await recorded(everything);
  expect(recording.exchanges.length).toBeGreaterThan(8);
  expect(recording).toMatchObject({ format: 'kaohe-recording', version: 1, full: false, excel: { platform: 'OfficeOnline', api: '1.14' } });
  expect((await replay(recording, words())).map(line)).toEqual([]);
});

test('nothing of the workbook stands in a recording', async () => {
  const text = JSON.stringify(await recorded(everything));
  expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  // What stands there are kinds, lengths, shapes and aliases.
  expect(text).toMatch(/"~t6"/u);
  expect(text).toMatch(/"~n"/u);
  expect(text).toMatch(/"~f=SUM/u);
  expect(text).toContain('表2');
});

test.each([
  ['a count', (text: string) => text.replace('"RowCount":3', '"RowCount":4'), /RowCount$/u, '4', '3'],
  ['a kind', (text: string) => text.replace(/("Values":\[\[)"~t2"/u, '$1"~n"'), /Values\[0\]\[0\]$/u, '"~n"', '"~t2"'],
])('%s that another Excel answers otherwise is named, and nothing else', async (_, change, path, theirs, ours) => {
  const recording = await recorded(ask);
  const changed = JSON.parse(change(JSON.stringify(recording))) as Recording;
  expect(changed).not.toEqual(recording);
  expect(await replay(changed, words())).toEqual([
    {
      exchange: expect.any(Number) as number,
      asked: expect.stringMatching(/\w/u) as string,
      path: expect.stringMatching(path) as string,
      recorded: theirs,
      ours,
    },
  ]);
});

test('a refusal that our Excel does not know is named by its code', async () => {
  const recording = await recorded(async (excel) => {
    excel.failNext(2, 'AccessDenied', 1);
    await ask().catch(() => undefined);
  });
  expect(await replay(recording, words())).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ exchange: 2, path: 'Error', recorded: expect.stringContaining('AccessDenied') as string, ours: 'nothing' }),
    ]) as unknown,
  );
});

test('a request that was refused as a whole is recorded with its code', async () => {
  const recording = await recorded(async (excel) => {
    excel.failNext(1, 'RequestPayloadSizeLimitExceeded');
    await ask().catch(() => undefined);
  });
  expect(recording.exchanges[0]).toMatchObject({ answer: null, error: '5103' });
  expect(await replay(recording, words())).toMatchObject([{ exchange: 1, path: 'error', recorded: '"5103"' }]);
});

test('the pane gets its answers as ever, and none of it is kept any more once it has ended', async () => {
  const excel = started();
  const before = await openExcel().read(QUIET);
  const records = recorder();
  await records.start(QUIET);
  expect(await openExcel().read(QUIET)).toEqual(before);
  await ask();
  expect(records.count()).toBeGreaterThan(1);
  records.stop();
  const trips = excel.roundTrips;
  await ask();
  expect(excel.roundTrips).toBe(trips + 2);
  expect([records.count(), records.stop()]).toEqual([null, '']);
});

describe('a script that can not be tapped', () => {
  test.each([
    ['has no such place', (): void => void Object.assign(globalThis, { OSF: undefined })],
    [
      'has it and goes another way',
      (): void => void Object.assign(globalThis, { OSF: { DDA: { RichApi: { executeRichApiRequestAsync: () => undefined } } } }),
    ],
    [
      'has it and lets nobody change it',
      (): void =>
        void Object.assign(globalThis, { OSF: { DDA: Object.freeze({ RichApi: { executeRichApiRequestAsync: () => undefined } }) } }),
    ],
  ])('%s: nothing is recorded, and the pane works on', async (_, make) => {
    started();
    make();
    const records = recorder();
    expect(await records.start(QUIET)).toBe(false);
    expect(records.count()).toBeNull();
    expect((await openExcel().read(QUIET)).sheets).toHaveLength(2);
  });
});

test('the self-check is recorded, too, and answers alike', async () => {
  const recording = await recorded(() => selfCheck({ job: QUIET, ask: () => Promise.resolve(null) }));
  expect(recording.exchanges.length).toBeGreaterThan(80);
  // Whether 6 is within 5 is not to be seen where both are 1.
  expect((await replay(recording, words())).map(line)).toEqual([expect.stringMatching(/ Results\[26\]\.Value\.Valid: false ≠ true$/u)]);
});

// Recordings that somebody with an Excel has sent: the differences are listed, each a thing to look into.
const SENT = join(__dirname, 'sent');
const files = existsSync(SENT) ? readdirSync(SENT).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) test.todo('recordings of a real Excel, in test/excelInMemory/recordings/sent');
else
  test.each(files)('%s: every difference is known', async (name) => {
    started();
    const recording = JSON.parse(readFileSync(join(SENT, name), 'utf8')) as Recording;
    const known = join(SENT, name.replace(/\.json$/u, '.known'));
    const lines = (await replay(recording, words())).map(
      ({ exchange, asked, path, recorded: theirs, ours }) => `${exchange} ${asked} ${path}: ${theirs} ≠ ${ours}`,
    );
    expect(lines).toEqual(existsSync(known) ? readFileSync(known, 'utf8').trim().split('\n') : []);
  });
