import { strToU8, zipSync } from 'fflate';
import { missingSupport } from '../../../src/hosts/excel/missingSupport.ts';
import { PROBES } from '../../../src/hosts/excel/probes/index.ts';
import type { Probe, Question } from '../../../src/hosts/excel/probes/probe.ts';
import { selfCheck, type SelfCheckReport } from '../../../src/hosts/excel/selfCheck.ts';
import type { Job } from '../../../src/workbook/host.ts';
import { inMemoryExcel, type InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { loadClient } from '../../excelInMemory/loadClient.ts';
import type { ProfileName } from '../../excelInMemory/profiles.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { type HostOptions, QUIET, startHost } from './startHost.ts';

const OFFICE = drawWorkbook(drawSheet([['一局', 1]], { name: '甲' }));
/** The results of the formulas that the probes write. */
const RESULTS: Readonly<Record<string, number | string>> = { '=1+1': 2, '=1/0': '#DIV/0!', '=""': '' };
const SCRATCH = '考核_自检';

function started(options: HostOptions = {}): InMemoryExcel {
  const { excel } = startHost(OFFICE, { calculate: (_, __, formula) => RESULTS[formula] ?? 0, ...options });
  const { requirements } = Office.context;
  const context = { requirements, displayLanguage: 'zh-CN', diagnostics: { host: 'Excel', platform: 'PC', version: '16.0' } };
  Object.assign(globalThis, { Office: { ...Office, context } });
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Edg/130' } });
  return excel;
}

/** A person who passes over every question. */
const nobody = (): Promise<null> => Promise.resolve(null);
const probe = (key: string): Probe => {
  const found = PROBES.find((one) => one.key === key);
  if (!found) throw new Error(`there is no probe ${key}`);
  return found;
};
const run = (keys: readonly string[], ask: (question: Question) => Promise<string | null> = nobody): Promise<SelfCheckReport> =>
  selfCheck({ job: QUIET, ask, probes: keys.map(probe) });
const found = (report: SelfCheckReport): readonly string[] =>
  report.answers.map(({ key, status, found: what }) => `${key} ${status} ${what}`);

/** What our reading and writing rest on. */
const RESTED_ON = [
  'values-read-back',
  'number-in-text-cell',
  'formulas-errors-blanks',
  'whole-row-values',
  'used-range',
  'covered-cells',
  'date-system',
  'validation-relative',
  'validation-lengths',
  'hidden-lines',
  'protected-refuses',
  'unprotect',
  'event-own-cell',
  'event-own-cells',
];

test('every probe gives an answer, and what we rest on is so in the Excel that the tests go by', async () => {
  started();
  const steps: string[] = [];
  const job: Job = { ...QUIET, progress: (_, done, total) => steps.push(`${done}/${total}`) };
  const { answers } = await selfCheck({ job, ask: nobody });
  expect(answers.map(({ key }) => key)).toEqual([...PROBES.map(({ key }) => key), 'take-off']);
  expect(
    answers
      .filter(({ key }) => RESTED_ON.includes(key))
      .map(({ key, status, found: what }) => (status === 'same' ? key : `${key} ${status} ${what}`)),
  ).toEqual(RESTED_ON);
  expect(answers.filter(({ status }) => status === 'passed-over').map(({ key }) => key)).toEqual(
    PROBES.flatMap(({ key, asks }) => (asks ? [key] : [])),
  );
  expect(steps).toEqual(PROBES.map((_, i) => `${i}/${PROBES.length}`));
});

test('what came out is said in words, without codes and data', async () => {
  started();
  const { answers } = await selfCheck({ job: QUIET, ask: nobody });
  const said = answers.map(({ key, came, status }) => `${key} ${status} ${came.zh} / ${came.en}`);
  expect(said.filter((line) => /[[\]"{}]|null|undefined|NaN|program-error|[a-z][A-Z]/u.test(line.replace(/^\S+ /u, '')))).toEqual([]);
  expect(answers.filter(({ came }) => came.zh === '' || came.en === '')).toEqual([]);
  // Where the fact asks a question, the answer stands in the words.
  const words = (key: string): string | undefined => answers.find((one) => one.key === key)?.came.zh;
  expect(['rule-ids', 'column-width', 'used-range', 'read-through-requests', 'event-own-cell', 'take-off'].map(words)).toEqual([
    '会变，正常',
    '读回 100 磅，正常',
    '算；只问有内容的区域时不算，正常',
    expect.stringMatching(/^问了 \d+ 次，读到 2 张工作表、\d+ 个单元格$/u),
    '收到 1 次通知，正常',
    '做成了',
  ]);
  expect(PROBES.filter(({ expected, words: has }) => expected === null && !has).map(({ key }) => key)).toEqual([]);
});

test('no two probes have one key, and those that take a person come last', () => {
  expect(new Set(PROBES.map(({ key }) => key)).size).toBe(PROBES.length);
  expect(PROBES.map(({ asks }) => asks === true)).toEqual(PROBES.map(({ asks }) => asks === true).sort());
});

test('the sheet of the check goes again, the others stay as they were, and the one in front comes back', async () => {
  const excel = started();
  const [first] = excel.workbook.sheets;
  const second = excel.addSheet('乙');
  excel.workbook.activeSheet = second;
  const before = JSON.stringify([...excel.sheet('甲').cells]);
  await selfCheck({ job: QUIET, ask: nobody });
  expect(excel.workbook.sheets).toEqual([first, second]);
  expect(JSON.stringify([...excel.sheet('甲').cells])).toBe(before);
  expect([excel.workbook.names, excel.sheet('甲').protection, excel.workbook.activeSheet?.name]).toEqual([[], null, '乙']);
});

test('a sheet of that name that was there before is not touched', async () => {
  const excel = started();
  excel.addSheet(SCRATCH).setCell(0, 0, { ...excel.sheet('甲').cellAt('A1') });
  const report = await run(['values-read-back']);
  expect(found(report).at(-1)).toBe('take-off told done');
  expect(report.answers.at(-1)?.fact.zh).toBe(`删除工作表“${SCRATCH} (2)”`);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲', SCRATCH]);
  expect(excel.sheet(SCRATCH).cellAt('A1').value).toBe('一局');
});

test('a probe that throws is an answer, with code and message, and the next one starts on an empty sheet', async () => {
  const excel = started();
  const broken: Probe = {
    ...probe('unprotect'),
    key: 'broken',
    run: ({ talk }) =>
      talk(async ({ change }, sheet) => {
        sheet.getRange('A1').values = [[5]];
        sheet.protection.protect();
        sheet.getRange('A1:B1').values = [[1]];
        await change();
        return 'never';
      }),
  };
  const defect: Probe = { ...broken, key: 'defect', run: () => Promise.reject(new RangeError('so')) };
  const { answers } = await selfCheck({ job: QUIET, ask: nobody, probes: [broken, defect, probe('values-read-back')] });
  expect(found({ answers, text: '' })).toMatchObject([
    expect.stringMatching(/^broken error (?:program-error: InvalidArgument|access-denied)/u),
    'defect error RangeError: so',
    expect.stringMatching(/^values-read-back same /u),
    'take-off told done',
  ]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
});

test('what differs is told with what was expected', async () => {
  started({ calculate: () => 3 });
  const report = await run(['formulas-errors-blanks']);
  expect(report.answers[0]).toMatchObject({
    status: 'other',
    expected: expect.stringContaining('#DIV/0!') as string,
    found: expect.stringContaining('["number",3,"1/0"]') as string,
  });
  expect(report.text).toContain('≠ formulas-errors-blanks');
});

test('where the sheet can not be taken off it says so, and where it is', async () => {
  const excel = started();
  // The names, the new sheet, the sheets at the end, taking it off.
  excel.failNext(4, 'AccessDenied');
  const report = await run([]);
  expect(report.answers).toMatchObject([
    { key: 'take-off', status: 'error', found: 'access-denied', fact: { zh: `工作表“${SCRATCH}”没有删掉，请在它的标签上点右键删除` } },
  ]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲', SCRATCH]);
  expect(report.text).toContain('没有删掉');
});

test('where no sheet can be added it says so, and nothing is left behind', async () => {
  const excel = started({ structureProtected: true });
  const report = await selfCheck({ job: QUIET, ask: nobody });
  expect(found(report)).toEqual(['not-finished error access-denied']);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
});

test('a run that is ended tells what it has by then and takes the sheet off', async () => {
  const excel = started();
  let pauses = 0;
  const job: Job = { ...QUIET, pause: () => ((pauses += 1) > 1 ? Promise.reject(new Error('ended')) : Promise.resolve()) };
  const report = await selfCheck({ job, ask: nobody, probes: [probe('date-system'), probe('used-range')] });
  expect(report.answers.map(({ key, status }) => `${key} ${status}`)).toEqual(['date-system same', 'not-finished error', 'take-off told']);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
});

test('a probe of a later ExcelApi is not run', async () => {
  started({ apiSet: '1.9' });
  expect(found(await run(['comments']))).toEqual(['comments missing ExcelApi 1.9 < 1.10', 'take-off told done']);
});

describe('with a person', () => {
  const answering = (keys: readonly string[], act: (nth: number) => void = () => undefined) => {
    const asked: string[] = [];
    return {
      asked,
      ask: (question: Question): Promise<string | null> => {
        act(asked.length);
        asked.push(question.text.zh);
        const key = keys[asked.length - 1];
        return Promise.resolve(question.answers.some((one) => one.key === key) ? (key ?? null) : null);
      },
    };
  };

  test('what the person sees is the answer', async () => {
    started();
    const { ask, asked } = answering(['not red']);
    expect(found(await run(['rule-repaints'], ask))[0]).toBe('rule-repaints other not red');
    expect(asked).toEqual([`请看工作表“${SCRATCH}”的单元格 A1：它的底色是红色吗？`]);
  });

  test.each([
    ['took it back', ['甲', null], 'undone', 'undone'],
    ['could not', ['甲', '甲'], 'not undone', 'not undone'],
    ['says so, and the cell does not', ['甲', '甲'], 'undone', 'undone, but A1 says otherwise'],
    ['typed somewhere else', [null, null], 'undone', 'undone (nothing was typed in A1)'],
  ] as const)('undo: the person %s', async (_, cells, says, expected) => {
    const excel = started();
    const { ask } = answering(['go', says], (nth) => excel.type(SCRATCH, 'A1', [[cells[nth] ?? '']]));
    expect((await run(['undo-after-reading'], ask)).answers[0]?.found).toBe(expected);
  });

  test('the merged areas are asked between what is typed and Ctrl+Z', async () => {
    const excel = started();
    const calls: number[] = [];
    const { ask } = answering(['go', 'undone'], () => calls.push(excel.log.length));
    await run(['undo-after-merged-areas'], ask);
    const between = excel.log.slice(calls[0], calls[1]).flatMap((batch) => batch.calls);
    expect(between).toContain('Range.getMergedAreasOrNullObject()');
  });
});

describe('through the file', () => {
  /** A document that gives a file in slices, or refuses it. */
  function withFile(bytes: Uint8Array, { refused = '', slice = 4 }: { readonly refused?: string; readonly slice?: number } = {}) {
    const log: string[] = [];
    const ok = <T>(value: T) => ({ status: 'succeeded', value });
    const file = {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / slice),
      getSliceAsync: (i: number, done: (result: unknown) => void) => {
        log.push(`slice ${i}`);
        done(
          i === 1 && refused === 'slice'
            ? { status: 'failed', error: { code: 5001, message: '内部错误' } }
            : ok({ data: [...bytes.subarray(i * slice, (i + 1) * slice)] }),
        );
      },
      closeAsync: (done: (result: unknown) => void) => {
        log.push('closed');
        done(ok(undefined));
      },
    };
    const getFileAsync = (type: string, _: object, done: (result: unknown) => void) => {
      log.push(`file ${type}`);
      done(refused === 'file' ? { status: 'failed', error: { code: 11001, message: '没有这个文件' } } : ok(file));
    };
    Object.assign(Office, { FileType: { Compressed: 'compressed' }, AsyncResultStatus: { Succeeded: 'succeeded' } });
    Object.assign(Office.context, { document: { getFileAsync } });
    return log;
  }

  test('bytes and slices are told, the file is closed', async () => {
    started();
    const log = withFile(Uint8Array.from({ length: 10 }, (_, i) => i));
    expect(found(await run(['read-through-file']))[0]).toMatch(
      /^read-through-file told CompressedFile (?:true|false), 10 bytes, 3 slices$/u,
    );
    expect(log).toEqual(['file compressed', 'slice 0', 'slice 1', 'slice 2', 'closed']);
  });

  test('a slice that is refused is an answer, and the file is closed all the same', async () => {
    started();
    const log = withFile(new Uint8Array(10), { refused: 'slice' });
    expect(found(await run(['read-through-file']))[0]).toBe('read-through-file error 5001: the file was not given');
    expect(log.at(-1)).toBe('closed');
  });

  test('a file that can not be had is an answer', async () => {
    started();
    withFile(new Uint8Array(0), { refused: 'file' });
    expect(found(await run(['read-through-file', 'file-has-unsaved']))[0]).toBe('read-through-file error 11001: the file was not given');
  });

  test('whether the sheet stands in the file', async () => {
    started();
    withFile(zipSync({ 'xl/workbook.xml': strToU8(`<sheet name="${SCRATCH}"/>`) }), { slice: 30 });
    expect(found(await run(['file-has-unsaved']))[0]).toBe('file-has-unsaved same true');
    withFile(zipSync({ 'xl/workbook.xml': strToU8('<sheet name="甲"/>') }));
    expect(found(await run(['file-has-unsaved']))[0]).toBe('file-has-unsaved other false');
  });
});

/** What only some Excels answer so, by the rules of the profiles. */
const TOLD_APART: Readonly<Record<Exclude<ProfileName, 'plain'>, readonly string[]>> = {
  microsoft365: [
    'merged-areas same',
    'validation-over-differing-prompts same done',
    'rule-ids same moved',
    'new-rule-place same first',
    'protected-special-cells other ["AccessDenied"',
  ],
  web: ['merged-areas same', 'validation-over-differing-prompts other InvalidArgument', 'rule-ids same moved', 'new-rule-place same first'],
  excel2021: [
    'merged-areas other [[{"top":6,"left":0,"bottom":6,"right":0}],["A7"],true]',
    'rule-ids same moved',
    'new-rule-place other last',
    'comments other NotImplemented',
  ],
};

describe.each(Object.entries(TOLD_APART))('in %s', (name, told) => {
  const profile = name as ProfileName;
  const there = (): InMemoryExcel => {
    const excel = inMemoryExcel(OFFICE, { profile });
    Object.assign(globalThis, loadClient(excel));
    Object.assign(Office.context, { displayLanguage: 'zh-CN', diagnostics: { host: 'Excel', platform: 'PC', version: '16.0' } });
    return excel;
  };

  test('the answers are those of this kind of Excel', async () => {
    const excel = there();
    const answers = found(await selfCheck({ job: QUIET, ask: nobody }));
    expect(told.filter((start) => !answers.some((answer) => answer.startsWith(start)))).toEqual([]);
    expect(excel.workbook.sheets.map(({ name: sheet }) => sheet)).toEqual(['甲']);
  });

  test.each([
    ['reading', 'undone'],
    ['merged-areas', 'not undone'],
  ])('a person who presses Ctrl+Z after %s: %s', async (act, expected) => {
    const excel = there();
    let asked = 0;
    const ask = (): Promise<string> => {
      asked += 1;
      if (asked === 1) {
        excel.type(SCRATCH, 'A1', [['字']]);
        excel.undo = true;
        return Promise.resolve('go');
      }
      if (excel.undo) excel.type(SCRATCH, 'A1', [['']]);
      return Promise.resolve(excel.undo ? 'undone' : 'not undone');
    };
    const report = await selfCheck({ job: QUIET, ask, probes: [probe(`undo-after-${act}`)] });
    expect(report.answers[0]).toMatchObject({ status: 'same', found: expected });
  });
});

test('nothing of the workbook stands in the report', async () => {
  started();
  const { excel } = startHost(
    drawWorkbook(
      drawSheet(
        [
          ['秘密单位', 98.76],
          ['备注里的话', 54.32],
        ],
        { name: '机密表' },
      ),
    ),
    { profile: 'excel2021' },
  );
  Object.assign(Office.context, { displayLanguage: 'zh-CN', diagnostics: { host: 'Excel', platform: 'PC', version: '16.0' } });
  const { text } = await selfCheck({ job: QUIET, ask: nobody });
  expect(excel.log.length).toBeGreaterThan(50);
  expect(text).not.toMatch(/秘密单位|备注里的话|机密表|98\.76|54\.32/u);
  expect(text.split('\n').slice(0, 4)).toEqual(['Kaohe 0.1.0', 'host: Excel', 'platform: PC', 'version: 16.0']);
  expect(JSON.parse(text.split('\n').at(-1) ?? '')).toMatchObject({ version: '0.1.0', excel: { api: '1.14' } });
});

test('a browser without Excel lacks it too', () => {
  Object.assign(globalThis, { Office: { context: {} } });
  expect(missingSupport()).toBe('ExcelApi 1.14');
});

test.each([
  ['1.13', 'ExcelApi 1.14'],
  ['1.2', 'ExcelApi 1.14'],
  ['1.14', null],
  ['1.21', null],
] as const)('an Excel with ExcelApi %s lacks %j', (apiSet, missing) => {
  started({ apiSet });
  expect(missingSupport()).toBe(missing);
});
