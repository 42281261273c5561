import { withoutPages } from '../../support/withoutPage.ts';
import { recalculate } from '../../support/recalculate.ts';
import { canAskFile } from '../../../src/hosts/excel/file/askFile.ts';
import { openExcel } from '../../../src/hosts/excel/openExcel.ts';
import type { Job } from '../../../src/workbook/host.ts';
import type { FileFault, SliceForm } from '../../excelInMemory/file/documentFiles.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost, watchedJob } from './startHost.ts';

const OFFICE = ledgers('一局', '二局');
const REQUESTS = 8;

/** Asked of Excel in the order of its answers: the file, the requests. */
function asked({ excel }: Pick<ReturnType<typeof startHost>, 'excel'>) {
  return { files: excel.files.log.length, requests: excel.roundTrips, open: excel.files.open };
}

test('a workbook is read in one asking of its file and one request, and the file is closed', async () => {
  const started = startHost(OFFICE);
  expect(withoutPages(await started.open.read(QUIET))).toEqual(OFFICE);
  expect(asked(started)).toEqual({ files: 1, requests: 1, open: 0 });
});

test('what is typed and not saved is in it', async () => {
  const { excel, open } = startHost(OFFICE);
  excel.type('一局', 'D3', [[39]]);
  expect((await open.read(QUIET)).sheets[0]?.rows[2]?.cells[3]).toMatchObject({ kind: 'number', value: 39 });
});

test('nothing is asked that takes the undo of whoever types away', async () => {
  const { excel, open } = startHost(OFFICE);
  await open.read(QUIET);
  excel.type('一局', 'D3', [[40]]);
  await open.readAgain([{ name: '一局' }], QUIET);
  const calls = excel.log.flatMap((batch) => batch.calls);
  expect(calls).not.toHaveLength(0);
  expect(calls.filter((call) => call.includes('Merged') || !/\.load$|OrNullObject\(\)$|getItem\(\)$/u.test(call))).toEqual([]);
});

/** A workbook whose file has several slices: texts that can't be made smaller. */
const LARGE = (() => {
  let seed = 1;
  const word = (): string => String.fromCharCode(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000));
  return drawWorkbook(
    ...['一', '二'].map((name) =>
      drawSheet(
        Array.from({ length: 310 }, () => [Array.from({ length: 4_000 }, word).join('')]),
        { name },
      ),
    ),
  );
})();

describe('a file of several slices', () => {
  test.each<SliceForm>(['numbers', 'bytes', 'buffer'])('comes as %s', async (form) => {
    const { excel, open } = startHost(LARGE);
    excel.files.form = form;
    expect(withoutPages(await open.read(QUIET))).toEqual(LARGE);
    const [file] = excel.files.log;
    expect(file?.slices).toBe(Math.ceil((file?.bytes ?? 0) / 4_194_304));
    expect(file?.slices).toBeGreaterThan(1);
    expect([excel.roundTrips, excel.files.open]).toEqual([1, 0]);
  });

  test('is told how far it has come', async () => {
    const { open } = startHost(LARGE);
    const told: string[] = [];
    await open.read({ ...QUIET, progress: (stage, done, total) => told.push(`${stage} ${done}/${total}`) });
    // The slices, then the sheets.
    expect(told).toEqual(['reading 1/2', 'reading 2/2', 'reading 1/2', 'reading 2/2']);
  });

  test('can be cancelled between two slices, and is closed', async () => {
    const { excel, open } = startHost(LARGE);
    const job: Job = {
      ...QUIET,
      pause: () => (excel.files.log[0]?.slices === 1 ? Promise.reject(new Error('cancelled')) : Promise.resolve()),
    };
    await expect(open.read(job)).rejects.toThrow('cancelled');
    expect(excel.files.log).toMatchObject([{ slices: 1, closed: true }]);
    expect(withoutPages(await open.read(QUIET))).toEqual(LARGE);
  });

  test('is not asked for to its end where Excel refuses the request beside it', async () => {
    const { excel, open } = startHost(LARGE);
    excel.files.latency = 20;
    excel.failNext(1, 'AccessDenied');
    await expect(open.read(QUIET)).rejects.toMatchObject({ failure: { kind: 'access-denied' } });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(excel.files.log).toMatchObject([{ slices: 0, closed: true }]);
  });
});

describe('where the file can not be had, requests give the same', () => {
  /** 1009 no such type · 5001 internal · 7000 no rights · 11000 too many open · 11001 renamed on the web, or a host without. */
  const FAULTS: readonly (readonly [string, FileFault])[] = [
    ...[1009, 5001, 5012, 7000, 11_000, 11_001].map((code): readonly [string, FileFault] => [`refused with ${code}`, { at: 'file', code }]),
    ['a slice refused', { at: 'slice', slice: 0, code: 5001 }],
    ['a slice never given', { at: 'slice', slice: 0, code: 'never' }],
    ['never given', { at: 'file', code: 'never' }],
    [
      'bytes behind a password',
      { at: 'bytes', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2_000)]) },
    ],
    ['bytes cut off', { at: 'bytes', bytes: makeXlsx({ sheets: [{ name: '一局', rows: [[1]] }] }).slice(0, 300) }],
    ['no bytes', { at: 'bytes', bytes: new Uint8Array() }],
  ];

  test.each(FAULTS)('%s', async (_, fault) => {
    const started = startHost(OFFICE, { answerSeconds: 0.3 });
    started.excel.files.failNext(1, fault);
    expect(withoutPages(await started.open.read(QUIET))).toEqual(OFFICE);
    expect(asked(started)).toMatchObject({ requests: 1 + REQUESTS, open: 0 });
  });

  test('a program that has none is not asked', async () => {
    const started = startHost(OFFICE, { file: false });
    expect(canAskFile()).toBe(false);
    expect(withoutPages(await started.open.read(QUIET))).toEqual(OFFICE);
    expect(asked(started)).toEqual({ files: 0, requests: REQUESTS, open: 0 });
  });

  test('a refusal is asked again the next time; an answer that did not come is waited for once', async () => {
    const refused = startHost(OFFICE);
    refused.excel.files.failNext(1, { at: 'file', code: 11_001 });
    await refused.open.read(QUIET);
    await refused.open.read(QUIET);
    expect(asked(refused)).toEqual({ files: 1, requests: 1 + REQUESTS + 1, open: 0 });

    const silent = startHost(OFFICE, { answerSeconds: 0.1 });
    silent.excel.files.failNext(1, { at: 'file', code: 'never' });
    await silent.open.read(QUIET);
    await silent.open.read(QUIET);
    expect(asked(silent)).toEqual({ files: 0, requests: 1 + 2 * REQUESTS, open: 0 });
  });

  test('a file that comes too late is closed all the same', async () => {
    const { excel, open } = startHost(OFFICE, { answerSeconds: 0.05 });
    excel.files.latency = 120;
    expect(withoutPages(await open.read(QUIET))).toEqual(OFFICE);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(excel.files.log).toMatchObject([{ closed: true }]);
  });

  test('an office.js that throws instead of answering', async () => {
    const started = startHost(OFFICE);
    Object.assign(Office.context.document, {
      getFileAsync: () => {
        throw new Error('not in this host');
      },
    });
    expect(withoutPages(await started.open.read(QUIET))).toEqual(OFFICE);
    expect(asked(started)).toEqual({ files: 0, requests: 1 + REQUESTS, open: 0 });
  });

  test('whoever cancels the wait for the file has cancelled', async () => {
    const { excel, open } = startHost(OFFICE);
    excel.files.failNext(1, { at: 'file', code: 'never' });
    const job = watchedJob(() => Promise.reject(new Error('cancelled')));
    await expect(open.read(job)).rejects.toThrow('cancelled');
    expect(excel.roundTrips).toBe(1);
  });
});

test.each<[string, FileFault]>([
  ['refused', { at: 'close', code: 5001 }],
  ['never answered', { at: 'close', code: 'never' }],
])(
  'closing %s: the workbook is read, and no second file is open',
  async (_, fault) => {
    const { excel, open } = startHost(OFFICE);
    excel.files.failAlways(fault);
    expect(withoutPages(await open.read(QUIET))).toEqual(OFFICE);
    expect(withoutPages(await open.read(QUIET))).toEqual(OFFICE);
    expect([excel.roundTrips, excel.files.log.length, excel.files.mostOpen]).toEqual([2, 2, 1]);
  },
  15_000,
);

describe('file and request speak of the same workbook', () => {
  const ACTS: readonly (readonly [string, (excel: ReturnType<typeof startHost>['excel']) => void])[] = [
    ['renamed', (excel) => excel.renameSheet('二局', '二局（新）')],
    ['added', (excel) => void excel.addSheet('三局')],
    ['deleted', (excel) => excel.deleteSheet('二局')],
    ['hidden', (excel) => (excel.sheet('二局').visibility = 'Hidden')],
    ['protected', (excel) => (excel.sheet('二局').protection = { options: {}, password: '' })],
    ['moved', (excel) => void excel.workbook.sheets.reverse()],
  ];

  test.each(ACTS)('a sheet %s between the two: both are asked again', async (_, act) => {
    const started = startHost(OFFICE);
    const { excel, open } = started;
    excel.files.latency = 5;
    let done = false;
    excel.files.beforeTaken = () => {
      if (done) return;
      done = true;
      act(excel);
    };
    const read = await open.read(QUIET);
    expect(asked(started)).toEqual({ files: 2, requests: 2, open: 0 });
    expect(read.sheets.map(({ name }) => name)).toEqual(excel.workbook.sheets.map(({ name }) => name));
    expect(read).toEqual(await openExcel().read(QUIET));
  });

  test('twice in a row: the requests speak for themselves', async () => {
    const started = startHost(OFFICE);
    const { excel, open } = started;
    excel.files.latency = 5;
    let name = '二局';
    excel.files.beforeTaken = () => excel.renameSheet(name, (name += '改'));
    const read = await open.read(QUIET);
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(['一局', '二局改改']);
    expect(asked(started)).toEqual({ files: 2, requests: 2 + REQUESTS, open: 0 });
  });
});

test('a person typing in a cell: the file is read when the cell is left', async () => {
  const { excel, open } = startHost(OFFICE);
  excel.cellEdit = true;
  const reading = open.read(QUIET);
  await new Promise((resolve) => setTimeout(resolve, 30));
  excel.type('一局', 'D3', [[38]]);
  excel.cellEdit = false;
  expect((await reading).sheets[0]?.rows[2]?.cells[3]).toMatchObject({ value: 38 });
  expect(excel.files.open).toBe(0);
});

test('rows inserted, or more than cells changed, make everything be read anew', async () => {
  const { excel, open } = startHost(OFFICE);
  const seen: unknown[] = [];
  await open.watch((change) => seen.push(change));
  const sheet = excel.sheet('一局');
  const area = { top: 1, left: 0, bottom: 1, right: 16_383 };
  const types = ['RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted', 'CellInserted', 'CellDeleted', 'Others', 'Unknown'];
  for (const type of [...types, 'RangeEdited']) {
    excel.events.changed(sheet, area, sheet.cell(1, 0), 'Unknown', type);
    excel.events.flush();
    await excel.quiet();
  }
  expect(seen).toEqual([...types.map(() => ({ kind: 'sheets' })), { kind: 'cells', sheet: { id: sheet.id } }]);
});

test('a recalculation through the file and one by requests write the same', async () => {
  const written = [];
  for (const file of [true, false]) {
    const { excel, open } = startHost(OFFICE, { file });
    await recalculate(open, QUIET, '2021-12-31');
    written.push(
      excel.workbook.sheets.map(({ name, conditionalFormats, validations }) => [
        name,
        conditionalFormats.map(({ formula }) => formula),
        validations.length,
      ]),
    );
  }
  expect(written[0]).toEqual(written[1]);
});
