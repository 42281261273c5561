import { codeOf, startExcel } from './startExcel.ts';

describe("the client's own rules", () => {
  test('a property is there only once it was loaded and the batch is through', async () => {
    const { run, OfficeExtension } = startExcel([['a']]);
    await run(async (it, context) => {
      const range = it.getRange('A1');
      expect(codeOf(() => range.values as unknown)).toBe('PropertyNotLoaded');
      range.load('values');
      expect(() => range.values as unknown).toThrow(OfficeExtension.Error);
      await context.sync();
      expect(range.values).toEqual([['a']]);
      expect(codeOf(() => range.formulas as unknown)).toBe('PropertyNotLoaded');
    });
  });

  test('isNullObject too', async () => {
    await startExcel().run(async (_, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('没有');
      expect(codeOf(() => none.isNullObject)).toBe('PropertyNotLoaded');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a ClientResult has no value before the batch is through', async () => {
    await startExcel().run(async (_, context) => {
      const count = context.workbook.worksheets.getCount();
      expect(codeOf(() => count.value)).toBe('ValueNotLoaded');
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('ranges live on through the whole of Excel.run and are let go at its end', async () => {
    const { excel, sheet, run } = startExcel([['a']]);
    await run(async (it, context) => {
      const range = it.getRange('A1');
      await context.sync();
      range.values = [['b']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['b']]);
      expect(excel.references.count).toBeGreaterThan(0);
      const areas = it.getRanges('B1,C1').areas.load('items/address');
      await context.sync();
      const [first] = areas.items;
      if (first) first.values = [['c']];
      await context.sync();
    });
    expect(sheet.cellAt('B1').value).toBe('c');
    expect(excel.references.count).toBe(0);
    expect(excel.log.map(({ cleanup }) => cleanup)).toEqual([false, false, false, false, true]);
  });

  test('what load can be told', async () => {
    const { run } = startExcel([['a']]);
    const loads: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
      (it) => it.load('name,protection/protected'),
      (it) => it.load(['name', 'protection/protected']),
      (it) => it.load({ name: true, protection: { protected: true } }),
      (it) => it.load({ select: 'name', expand: 'protection' }),
      (it) => it.load('name,protection'),
    ];
    for (const load of loads) {
      const found = await run(async (it, context) => {
        load(it);
        await context.sync();
        return [it.name, it.protection.protected];
      });
      expect(found).toEqual(['考核表', false]);
    }
  });

  test('without a word load takes all plain properties', async () => {
    await startExcel().run(async (it, context) => {
      it.load();
      await context.sync();
      expect([it.name, it.visibility, it.showGridlines]).toEqual(['考核表', 'Visible', true]);
      expect(codeOf(() => it.protection.protected)).toBe('PropertyNotLoaded');
    });
  });

  test('$top and $skip take some of the items', async () => {
    const { excel, run } = startExcel();
    for (const name of ['二组', '三组', '四组']) excel.workbook.addSheet(name);
    const names = await run(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['二组', '三组']);
  });

  test('set() is many properties', async () => {
    const { sheet, run } = startExcel();
    await run((it) => it.getRange('A1').set({ values: [['a']], format: { fill: { color: 'red' }, wrapText: true } }));
    expect(sheet.cellAt('A1')).toMatchObject({ value: 'a', format: { fill: '#FF0000', wrap: true } });
  });

  test('what is asked of a null object is nothing', async () => {
    const { excel, run } = startExcel();
    const found = await run(async (_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1').load('values');
      range.values = [['x']];
      const items = sheet.getRange().conditionalFormats.load('items/id');
      const properties = range.getRowProperties({ rowHidden: true });
      sheet.delete();
      await context.sync();
      return [range.isNullObject, items.isNullObject, properties.value];
    });
    expect(found).toEqual([true, true, null]);
    expect(excel.workbook.sheets).toHaveLength(1);
  });
});

describe('a batch', () => {
  test('stops at its first error; what was done before stays done', async () => {
    const { sheet, run } = startExcel();
    const error = await run(async (it, context) => {
      it.getRange('A1').values = [[1]];
      it.getRange('A2').values = [[1, 2]];
      it.getRange('A3').values = [[3]];
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'RichApi.Error',
      code: 'InvalidArgument',
      message: expect.stringContaining('rows or columns') as string,
      debugInfo: { errorLocation: 'Range.values', statement: expect.stringContaining('.values = ') as string },
    });
    expect(['A1', 'A2', 'A3'].map((address) => sheet.cellAt(address).value)).toEqual([1, '', '']);
  });

  test('that fails gives no values either', async () => {
    await startExcel([['a']]).run(async (it, context) => {
      const range = it.getRange('A1').load('values');
      it.getRange('没有');
      await context.sync().catch(() => undefined);
      expect(codeOf(() => range.values as unknown)).toBe('PropertyNotLoaded');
    });
  });

  test('is logged: what was called, whether it writes, how many bytes', async () => {
    const { excel, run } = startExcel([['甲']]);
    await run(async (it, context) => {
      it.getRange('A1').load('values');
      await context.sync();
      it.getRange('A1').values = [['乙']];
      it.getRange('A1').format.fill.color = 'red';
      it.names.add('满分', '=100');
      await context.sync();
    });
    expect(excel.roundTrips).toBe(2);
    expect(excel.log[0]).toMatchObject({ number: 1, writes: false, error: null, calls: ['Worksheet.getRange()', 'Range.load'] });
    expect(excel.log[1]).toMatchObject({
      number: 2,
      writes: true,
      calls: ['Worksheet.getRange()', 'Range.values=', 'Worksheet.getRange()', 'RangeFill.color=', 'NamedItemCollection.add()'],
    });
    for (const { requestBytes, responseBytes, actions } of excel.log) {
      expect(requestBytes).toBeGreaterThan(actions * 20);
      expect(responseBytes).toBeGreaterThan(20);
    }
  });

  test.each<[string, boolean, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['setting', true, (it) => (it.getRange('A1').values = [[1]])],
    ['doing', true, (it) => it.getRange('A1').clear()],
    ['adding', true, (_, { workbook }) => workbook.worksheets.add()],
    ['asking', false, (it) => [it.getRange('A1').load('values'), it.getRange().getMergedAreasOrNullObject()].length],
    ['counting', false, (_, { workbook }) => workbook.worksheets.getCount()],
    ['selecting', false, (it) => it.getRange('A1').select()],
    ['switching events', false, (_, context) => (context.runtime.enableEvents = false)],
  ])('%s is a write: %s', async (_, writes, act) => {
    const { excel, refusal } = startExcel();
    expect(await refusal(act)).toBeUndefined();
    expect(excel.log[0]?.writes).toBe(writes);
  });

  test('counts bytes in UTF-8', async () => {
    const bytes = async (text: string): Promise<readonly number[]> => {
      const { excel, run } = startExcel();
      await run(async (it, context) => {
        it.getRange('A1').values = [[text]];
        it.getRange('A1').load('values');
        await context.sync();
      });
      const { requestBytes = 0, responseBytes = 0 } = excel.log[0] ?? {};
      return [requestBytes, responseBytes];
    };
    const [ascii, chinese] = [await bytes('aaaa'), await bytes('考核考核')];
    expect(chinese.map((count, i) => count - (ascii[i] ?? 0))).toEqual([8, 8]);
  });

  test('is not sent where nothing was asked', async () => {
    const { excel, Excel: client } = startExcel();
    await client.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(excel.log.filter(({ calls }) => calls.length > 0)).toEqual([]);
  });
});

describe('a member that the in-memory Excel does not have', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['Range.autoFill', (it) => it.getRange('A1').autoFill('A1:A9')],
    ['Range.style', (it) => (it.getRange('A1').style = 'Good')],
    ['Range.height', (it) => it.getRange('A1').load('height')],
    ['Range.nonsense', (it) => it.getRange('A1').load('nonsense')],
    ['RowProperties.fill', (it) => it.getRange('A1').getRowProperties({ fill: true } as Excel.RowPropertiesLoadOptions)],
    ['Worksheet.tables', (it) => it.tables.load('items/name')],
    ['Workbook.settings', (_, { workbook }) => workbook.settings.add('a', 1)],
    ['Range.address', (it) => it.getRange('A1').load('address/length')],
  ])('%s is refused loudly and remembered', async (member, act) => {
    const { excel, run } = startExcel();
    await expect(run(act)).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining(member) as string });
    expect(excel.unknown).toEqual([expect.stringContaining(member)]);
  });
});

describe('an older Excel', () => {
  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['1.13', 'conditionalFormats.getItemOrNullObject', (it) => it.getRange().conditionalFormats.getItemOrNullObject('x')],
    ['1.12', 'getMergedAreasOrNullObject', (it) => it.getRange().getMergedAreasOrNullObject()],
    ['1.8', 'getRanges', (it) => it.getRanges('A1,B2')],
    ['1.8', 'suspendScreenUpdatingUntilNextSync', (_, { workbook }) => workbook.application.suspendScreenUpdatingUntilNextSync()],
    ['1.7', 'dataValidation', (it) => it.getRange('A1').dataValidation.clear()],
    ['1.7', 'readOnly', (_, { workbook }) => workbook.load('readOnly')],
    ['1.5', 'conditionalFormats', (it) => it.getRange('A1').conditionalFormats.clearAll()],
    ['1.3', 'names.add', (_, { workbook }) => workbook.names.add('满分', '=1')],
    ['1.1', 'protection', (it) => it.load('protection/protected')],
  ])('%s has no %s', async (apiSet, _, act) => {
    const { refusal } = startExcel([], { apiSet });
    expect(await refusal(act)).toBe('ApiNotFound');
    const next = `1.${Number(apiSet.slice(2)) + 1}`;
    expect(await startExcel([], { apiSet: next }).refusal(act)).toBeUndefined();
  });

  test('says so when it is asked', () => {
    const { Office } = startExcel([], { apiSet: '1.9' });
    const { isSetSupported } = Office.context.requirements;
    expect(['1.1', '1.2', '1.9', '1.10', '1.20'].map((version) => isSetSupported('ExcelApi', version))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([isSetSupported('ExcelApiOnline', '1.1'), isSetSupported('DelayForCellEdit'), isSetSupported('SharedRuntime', '1.1')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(startExcel([], { web: true }).Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(true);
  });

  test('does not load what it does not have when everything is asked for', async () => {
    const { run } = startExcel([], { apiSet: '1.6' });
    await run(async (it, context) => {
      it.load();
      await context.sync();
      expect(it.name).toBe('考核表');
      expect(codeOf(() => it.tabColor)).toBe('PropertyNotLoaded');
    });
  });
});
