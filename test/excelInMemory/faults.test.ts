import type { Fault } from './faults.ts';
import { startExcel } from './startExcel.ts';

const CODES: readonly Exclude<Fault, 'never'>[] = [
  'AccessDenied',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
];

/** Resolves to true where a promise is still open after a while. */
function isOpen(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 20));
  return Promise.race([
    promise.then(
      () => false,
      () => false,
    ),
    late,
  ]);
}

describe('a fault', () => {
  test.each(CODES)('%s strikes the batch that it is planned for, before anything is done', async (fault) => {
    const { excel, sheet, run } = startExcel();
    excel.failNext(2, fault);
    await run(async (it, context) => {
      it.getRange('A1').values = [[1]];
      await context.sync();
      it.getRange('A2').values = [[2]];
      await expect(context.sync()).rejects.toMatchObject({ code: fault });
      it.getRange('A3').values = [[3]];
      await context.sync();
    });
    expect(['A1', 'A2', 'A3'].map((address) => sheet.cellAt(address).value)).toEqual([1, '', 3]);
    expect(excel.log.map(({ error }) => error)).toEqual([null, fault, null, null]);
  });

  test('can strike in the middle of a batch', async () => {
    const { excel, sheet, refusal } = startExcel();
    // The workbook, its sheets, the sheet, the range, its reference twice, and the values.
    excel.failNext(1, 'GeneralException', 7);
    expect(
      await refusal((it) => {
        it.getRange('A1').values = [[1]];
        it.getRange('A2').values = [[2]];
      }),
    ).toBe('GeneralException');
    expect(['A1', 'A2'].map((address) => sheet.cellAt(address).value)).toEqual([1, '']);
  });

  test('of a response that is too large strikes when everything is done', async () => {
    const { excel, sheet, refusal } = startExcel();
    excel.failNext(1, 'ResponsePayloadSizeLimitExceeded');
    expect(await refusal((it) => (it.getRange('A1').values = [[1]]))).toBe('ResponsePayloadSizeLimitExceeded');
    expect([sheet.cellAt('A1').value, excel.log[0]?.writes]).toEqual([1, true]);
  });

  test('is not used up by the clean-up after Excel.run', async () => {
    const { excel, run, refusal } = startExcel();
    excel.failNext(2, 'AccessDenied');
    await run((it) => it.getRange('A1').load('values'));
    expect(await refusal((it) => it.getRange('A1').load('values'))).toBe('AccessDenied');
  });

  test('is counted from when it is planned', async () => {
    const { excel, run, refusal } = startExcel();
    await run((it) => it.getRange('A1').load('values'));
    excel.failNext(1, 'AccessDenied');
    expect(await refusal((it) => it.getRange('A1').load('values'))).toBe('AccessDenied');
    expect(await refusal((it) => it.getRange('A1').load('values'))).toBeUndefined();
  });

  test('may be that no answer comes', async () => {
    const { excel, sheet, run } = startExcel();
    excel.failNext(1, 'never');
    expect(await isOpen(run((it) => (it.getRange('A1').values = [[1]])))).toBe(true);
    expect(sheet.cellAt('A1').value).toBe('');
  });
});

describe('while somebody edits a cell', () => {
  test('a request is refused', async () => {
    const { excel, sheet, refusal } = startExcel();
    excel.cellEdit = true;
    expect(await refusal((it) => (it.getRange('A1').values = [[1]]))).toBe('InvalidOperationInCellEditMode');
    expect([sheet.cellAt('A1').value, excel.cellEdit]).toEqual(['', true]);
    excel.cellEdit = false;
    expect(await refusal((it) => (it.getRange('A1').values = [[1]]))).toBeUndefined();
  });

  test('one that says so waits until it is over', async () => {
    const { excel, sheet, Excel: client } = startExcel();
    excel.cellEdit = true;
    const done = client.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('考核表').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await isOpen(done)).toBe(true);
    excel.cellEdit = true;
    expect(sheet.cellAt('A1').value).toBe('');
    excel.cellEdit = false;
    await done;
    expect(sheet.cellAt('A1').value).toBe(1);
    expect(excel.log[0]?.flags).toBe(65);
  });
});

describe('5 MB', () => {
  const limit = 5_242_880;
  // Each in one cell of 30,000 letters at most, so that only the size of the message counts.
  const write = (it: Excel.Worksheet, letters: number): void => {
    const row = Array.from({ length: Math.ceil(letters / 30_000) }, (_, i) => 'x'.repeat(Math.min(30_000, letters - i * 30_000)));
    it.getRangeByIndexes(0, 0, 1, row.length).values = [row];
  };

  test('are the most that Excel on the web takes at once', async () => {
    const probe = startExcel([], { web: true });
    await probe.run((it) => write(it, 5_200_000));
    const around = (probe.excel.log[0]?.requestBytes ?? 0) - 5_200_000;
    const { excel, sheet, refusal } = startExcel([], { web: true });
    // A cell more is three bytes more.
    const most = limit - around - 3;
    expect(await refusal((it) => write(it, most + 1))).toBe('RequestPayloadSizeLimitExceeded');
    expect([excel.log[0]?.requestBytes, sheet.cells.size]).toEqual([limit + 1, 0]);
    expect(await refusal((it) => write(it, most))).toBeUndefined();
    expect(sheet.cells.size).toBe(1);
  });

  test('are the most that it answers at once; what was asked is done all the same', async () => {
    const { excel, sheet, refusal } = startExcel([['x'.repeat(30_000)]], { web: true });
    const load = (it: Excel.Worksheet, times: number): void => {
      it.getRange('B1').values = [[times]];
      for (let i = 0; i < times; i++) it.getRange('A1').load('values');
    };
    expect(await refusal((it) => load(it, 170))).toBeUndefined();
    expect(await refusal((it) => load(it, 180))).toBe('ResponsePayloadSizeLimitExceeded');
    expect([sheet.cellAt('B1').value, excel.log.at(-1)?.responseBytes]).toEqual([180, 0]);
  });

  test('are no limit on the desktop', async () => {
    const { sheet, refusal } = startExcel();
    expect(await refusal((it) => write(it, 5_300_000))).toBeUndefined();
    expect(sheet.cells.size).toBe(1);
  });

  test('can be fewer in a test', async () => {
    const { refusal } = startExcel([], { web: true, limits: { request: 3000 } });
    expect(await refusal((it) => write(it, 3000))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await refusal((it) => write(it, 100))).toBeUndefined();
  });
});

test('an answer may take its time', async () => {
  const { run } = startExcel([], { latency: 40 });
  const began = performance.now();
  expect(await isOpen(run((it) => it.getRange('A1').load('values')))).toBe(true);
  expect(performance.now() - began).toBeGreaterThan(15);
});
