import type { EventMessage } from './changeEvents.ts';
import { startExcel, type Started } from './startExcel.ts';

type Seen = Pick<
  Excel.WorksheetChangedEventArgs,
  'address' | 'changeType' | 'details' | 'source' | 'triggerSource' | 'type' | 'worksheetId'
>;

interface Watched extends Started {
  readonly seen: Seen[];
  readonly handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
}

async function watched(options: Parameters<typeof startExcel>[1] = {}): Promise<Watched> {
  const started = startExcel([['甲', 1]], options);
  const seen: Seen[] = [];
  const handler = await started.run((_, { workbook }) =>
    workbook.worksheets.onChanged.add(({ address, changeType, details, source, triggerSource, type, worksheetId }) => {
      seen.push({ address, changeType, details, source, triggerSource, type, worksheetId });
      return Promise.resolve();
    }),
  );
  return { ...started, seen, handler };
}

describe('a change', () => {
  test("of a person's is told, with what the cell held before", async () => {
    const { excel, sheet, seen } = await watched();
    excel.type('考核表', 'B1', [['5']]);
    await excel.quiet();
    expect(sheet.cellAt('B1').value).toBe(5);
    expect(seen).toEqual([
      {
        type: 'WorksheetChanged',
        worksheetId: sheet.id,
        address: 'B1',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: 1, valueTypeBefore: 'Double', valueAfter: 5, valueTypeAfter: 'Double' },
      },
    ]);
  });

  test('of several cells has no details', async () => {
    const { excel, seen } = await watched();
    excel.type('考核表', 'A1:B2', [
      ['乙', 2],
      ['丙', 3],
    ]);
    await excel.quiet();
    expect(seen).toMatchObject([{ address: 'A1:B2', details: undefined }]);
  });

  test("of the add-in's own is told too, and by whom", async () => {
    const { excel, run, seen } = await watched();
    await run((it) => {
      it.getRange('A1').values = [['乙']];
      it.getRange('B1:C1').formulas = [['=1', '=2']];
      it.getRange('A1').clear('Contents');
      it.getRange('A1').format.fill.color = 'red';
    });
    await excel.quiet();
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ['A1', 'ThisLocalAddin'],
      ['B1:C1', 'ThisLocalAddin'],
      ['A1', 'ThisLocalAddin'],
    ]);
  });

  test('is told when the batch is through, and not before', async () => {
    const { excel, run, seen } = await watched();
    await run(async (it, context) => {
      it.getRange('A1').values = [['乙']];
      await context.sync();
      expect(seen).toEqual([]);
    });
    await excel.quiet();
    expect(seen).toHaveLength(1);
  });

  test('is told of what a failed batch had done', async () => {
    const { excel, refusal, seen } = await watched();
    await refusal((it) => {
      it.getRange('A1').values = [['乙']];
      it.getRange('没有');
    });
    await excel.quiet();
    expect(seen).toHaveLength(1);
  });

  test('is not told by whom before ExcelApi 1.14', async () => {
    const { excel, seen } = await watched({ apiSet: '1.13' });
    excel.type('考核表', 'B1', [[5]]);
    await excel.quiet();
    expect(seen).toMatchObject([{ triggerSource: undefined }]);
  });

  test('is not told while events are off', async () => {
    const { excel, run, seen } = await watched();
    const off = await run(async (it, context) => {
      context.runtime.enableEvents = false;
      it.getRange('A1').values = [['乙']];
      context.runtime.load('enableEvents');
      await context.sync();
      return context.runtime.enableEvents;
    });
    excel.type('考核表', 'B1', [[5]]);
    await excel.quiet();
    expect([off, seen]).toEqual([false, []]);
    expect(excel.log.at(-2)?.writes).toBe(true);
    await run((_, context) => (context.runtime.enableEvents = true));
    excel.type('考核表', 'B1', [[6]]);
    await excel.quiet();
    expect(seen).toHaveLength(1);
  });

  test('is sent only to those who asked for it', async () => {
    const { excel, handler } = await watched();
    const sent: (readonly EventMessage[])[] = [];
    excel.events.tell({}, (entries) => sent.push(entries));
    excel.type('考核表', 'B1', [[5]]);
    handler.remove();
    await handler.context.sync();
    excel.type('考核表', 'B1', [[6]]);
    expect(sent.map((entries) => entries.map(({ targetId, messageType }) => [targetId, messageType]))).toEqual([[['Workbook', 10]]]);
  });

  test('is not told any more once the handler is removed', async () => {
    const { excel, handler, seen } = await watched();
    handler.remove();
    await handler.context.sync();
    excel.type('考核表', 'B1', [[5]]);
    await excel.quiet();
    expect(seen).toEqual([]);
  });

  test('of calculation alone is none', async () => {
    const { excel, run, seen } = await watched();
    await run((_, { workbook }) => workbook.application.calculate('Full'));
    await excel.quiet();
    expect(seen).toEqual([]);
  });
});

test('a sheet tells of its own changes only', async () => {
  const { excel, run } = startExcel([['甲']]);
  excel.workbook.addSheet('二组');
  const seen: string[] = [];
  await run((it, context) => {
    it.load('id');
    return context.sync().then(() => {
      it.onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
    });
  });
  excel.type('二组', 'A1', [[1]]);
  excel.type('考核表', 'A2', [[1]]);
  await excel.quiet();
  expect(seen).toEqual(['A2']);
});

test('sheets that come and go are told', async () => {
  const { excel, run } = startExcel();
  const seen: string[] = [];
  await run((_, { workbook: { worksheets } }) => {
    worksheets.onAdded.add(({ type, source }) => Promise.resolve(void seen.push(`${type} ${source}`)));
    worksheets.onDeleted.add(({ type, source }) => Promise.resolve(void seen.push(`${type} ${source}`)));
  });
  excel.addSheet('二组');
  excel.renameSheet('二组', '三组');
  excel.deleteSheet('三组');
  await run((_, { workbook }) => workbook.worksheets.add('四组').delete());
  await excel.quiet();
  expect(seen).toEqual(['WorksheetAdded Local', 'WorksheetDeleted Local', 'WorksheetAdded Local', 'WorksheetDeleted Local']);
});

test('what a person enters has to fit its range', () => {
  const { excel } = startExcel();
  expect(() => excel.type('考核表', 'A1:B2', [[1, 2]])).toThrow();
  expect(() => excel.type('考核表', 'A1:B1', [[1]])).toThrow();
  expect(() => excel.type('没有', 'A1', [[1]])).toThrow();
});
