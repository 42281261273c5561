import { startExcel } from './startExcel.ts';

const names = ({ excel }: ReturnType<typeof startExcel>): string[] => excel.workbook.sheets.map(({ name }) => name);

describe('worksheets', () => {
  test('are listed with their properties', async () => {
    const started = startExcel();
    const { excel, run } = started;
    const hidden = excel.workbook.addSheet('底表');
    Object.assign(hidden, { visibility: 'VeryHidden', tabColor: '#FF0000', protection: { options: {}, password: '' } });
    const found = await run(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/position,items/tabColor,items/showGridlines,items/protection/protected');
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [worksheets.toJSON().items, count.value, visible.value, active.name];
    });
    expect(found).toEqual([
      [
        {
          id: '{00000001-0001-0000-0000-000000000000}',
          name: '考核表',
          visibility: 'Visible',
          position: 0,
          tabColor: '',
          showGridlines: true,
          protection: { protected: false },
        },
        // The colour of a sheet that can't be seen is not told.
        {
          id: hidden.id,
          name: '底表',
          visibility: 'VeryHidden',
          position: 1,
          tabColor: null,
          showGridlines: true,
          protection: { protected: true },
        },
      ],
      2,
      1,
      '考核表',
    ]);
  });

  test('are added behind the last, with a name or without', async () => {
    const started = startExcel();
    await started.run((_, { workbook: { worksheets } }) => {
      worksheets.add('考核汇总').tabColor = '5B9BD5';
      worksheets.add();
      worksheets.add();
    });
    expect(names(started)).toEqual(['考核表', '考核汇总', 'Sheet1', 'Sheet2']);
    expect(started.excel.sheet('考核汇总').tabColor).toBe('#5B9BD5');
    expect(started.excel.workbook.activeSheet?.name).toBe('考核表');
  });

  test.each([
    ['长'.repeat(31), undefined],
    ['长'.repeat(32), 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['  ', 'InvalidArgument'],
    ['a:b', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a\\b', 'InvalidArgument'],
    ['a?', 'InvalidArgument'],
    ['a*', 'InvalidArgument'],
    ['[a]', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ["a'", 'InvalidArgument'],
    ["a'b", undefined],
    ['History', 'InvalidArgument'],
    ['考核表', 'ItemAlreadyExists'],
    ['Abc', undefined],
    ['aBC', 'ItemAlreadyExists'],
  ])('the name %s', async (name, code) => {
    const { excel, refusal } = startExcel();
    const other = excel.workbook.addSheet(name === 'aBC' ? 'Abc' : '别的');
    expect(await refusal((_, { workbook }) => workbook.worksheets.add(name))).toBe(code);
    excel.workbook.sheets = excel.workbook.sheets.slice(0, 2);
    expect(await refusal((_, { workbook }) => (workbook.worksheets.getItem(other.id).name = name))).toBe(name === 'aBC' ? undefined : code);
  });

  test('are found by name, whatever its case, and by id', async () => {
    const { excel, run, refusal } = startExcel();
    excel.workbook.addSheet('Sheet9');
    const found = await run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      const items = ['考核表', 'sheet9', '没有'].map((name) => worksheets.getItemOrNullObject(name).load('name'));
      sheet.load('id,name');
      await context.sync();
      return [items.map((item) => (item.isNullObject ? null : item.name)), sheet.name];
    });
    expect(found).toEqual([['考核表', 'Sheet9', null], '考核表']);
    expect(await refusal((_, { workbook }) => workbook.worksheets.getItem('没有'))).toBe('ItemNotFound');
  });

  test('are still found after they were renamed in the same batch', async () => {
    const started = startExcel();
    await started.run((_, { workbook }) => {
      const sheet = workbook.worksheets.add('新表');
      sheet.name = '改名';
      sheet.getRange('A1').values = [[1]];
    });
    expect(started.excel.sheet('改名').cellAt('A1').value).toBe(1);
  });

  test('are moved, hidden and brought to the front', async () => {
    const started = startExcel();
    const { excel, run, refusal } = started;
    const second = excel.workbook.addSheet('二组');
    await run((sheet, { workbook }) => {
      workbook.worksheets.getItem('二组').position = 0;
      sheet.visibility = 'Hidden';
    });
    expect(names(started)).toEqual(['二组', '考核表']);
    expect(excel.workbook.activeSheet).toBe(second);
    expect(await refusal((sheet) => sheet.activate())).toBe('InvalidOperation');
    expect(await refusal((sheet) => (sheet.position = 2))).toBe('InvalidArgument');
    await run((sheet) => {
      sheet.visibility = 'Visible';
      sheet.activate();
    });
    expect(excel.workbook.activeSheet?.name).toBe('考核表');
  });

  test('show gridlines and headings or not', async () => {
    const { sheet, run } = startExcel();
    const found = await run(async (it, context) => {
      it.showGridlines = false;
      it.showHeadings = false;
      it.load('showGridlines,showHeadings,standardHeight');
      await context.sync();
      return [it.showGridlines, it.showHeadings, it.standardHeight];
    });
    expect(found).toEqual([false, false, 14.25]);
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });

  test('a colour that is none', async () => {
    const { refusal, run, sheet } = startExcel();
    expect(await refusal((it) => (it.tabColor = 'no'))).toBe('InvalidArgument');
    await run((it) => {
      it.tabColor = 'FFA500';
      it.tabColor = '';
    });
    expect(sheet.tabColor).toBe('');
  });
});

describe('deleting', () => {
  test('the last visible sheet is refused, hiding it too', async () => {
    const { excel, refusal } = startExcel();
    excel.workbook.addSheet('底表').visibility = 'Hidden';
    expect(await refusal((it) => it.delete())).toBe('InvalidOperation');
    expect(await refusal((it) => (it.visibility = 'Hidden'))).toBe('InvalidOperation');
  });

  test('a very hidden sheet is refused until it is made visible', async () => {
    const { excel, run, refusal } = startExcel();
    excel.workbook.addSheet('底表').visibility = 'VeryHidden';
    expect(await refusal((_, { workbook }) => workbook.worksheets.getItem('底表').delete())).toBe('InvalidOperation');
    await run((_, { workbook }) => {
      workbook.worksheets.getItem('底表').visibility = 'Visible';
      workbook.worksheets.getItem('底表').delete();
    });
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  test('takes the sheet away from the rest of the batch', async () => {
    const { excel, refusal } = startExcel();
    excel.workbook.addSheet('二组');
    expect(
      await refusal((_, { workbook }) => {
        const sheet = workbook.worksheets.getItem('二组');
        const range = sheet.getRange('A1');
        sheet.delete();
        range.values = [[1]];
      }),
    ).toBe('ItemNotFound');
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  test('leaves #REF! in formulas and names that spoke of the sheet', async () => {
    const { excel, sheet, run } = startExcel([
      [
        { f: '二组!A1+1', v: 2 },
        { f: "SUM('二组'!A1:B2,A9)", v: 3 },
        { f: '"二组!A1"&A9', v: '' },
      ],
    ]);
    excel.workbook.addSheet('二组');
    excel.workbook.names.push({ name: '满分', formula: '=二组!$B$1', visible: true, comment: '' });
    await run((_, { workbook }) => workbook.worksheets.getItem('二组').delete());
    expect(sheet.cellAt('A1')).toMatchObject({ formula: '=#REF!+1', value: '#REF!', valueType: 'Error' });
    expect(sheet.cellAt('B1').formula).toBe('=SUM(#REF!,A9)');
    expect(sheet.cellAt('C1').formula).toBe('="二组!A1"&A9');
    expect(excel.workbook.names[0]?.formula).toBe('=#REF!');
  });
});

test('renaming a sheet renames it in formulas, names and conditional formats', async () => {
  const { excel, sheet, run } = startExcel([[{ f: '二组!A1', v: 2 }]]);
  excel.workbook.addSheet('二组').names.push({ name: '本表', formula: '=二组!$A$1', visible: true, comment: '' });
  await run(async (it, { workbook }) => {
    it.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=二组!$A$1>0';
    workbook.worksheets.getItem('二组').name = '第 2 组';
    await it.context.sync();
  });
  expect(sheet.cellAt('A1')).toMatchObject({ formula: "='第 2 组'!A1", value: 2 });
  expect(excel.sheet('第 2 组').names[0]?.formula).toBe("='第 2 组'!$A$1");
  expect(sheet.conditionalFormats[0]?.formula).toBe("='第 2 组'!$A$1>0");
});

describe('a protected structure', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string | undefined]>([
    ['adding', (_, { workbook }) => workbook.worksheets.add('新表'), 'AccessDenied'],
    ['deleting', (it) => it.delete(), 'AccessDenied'],
    ['renaming', (it) => (it.name = '改名'), 'AccessDenied'],
    ['hiding', (it) => (it.visibility = 'Hidden'), 'AccessDenied'],
    ['moving', (it) => (it.position = 1), 'AccessDenied'],
    ['protecting again', (_, { workbook }) => workbook.protection.protect(), 'AccessDenied'],
    ['a cell', (it) => (it.getRange('A1').values = [[1]]), undefined],
    ['a name', (_, { workbook }) => workbook.names.add('满分', '=考核表!$A$1'), undefined],
  ])('%s', async (_, act, code) => {
    const { excel, run, refusal } = startExcel([], { structureProtected: true });
    excel.workbook.addSheet('二组');
    const told = await run(async (__, context) => {
      const { protection } = context.workbook.load('protection/protected');
      await context.sync();
      return protection.protected;
    });
    expect([told, await refusal(act)]).toEqual([true, code]);
  });

  test('is taken off', async () => {
    const { excel, run } = startExcel([], { structureProtected: true });
    await run((_, { workbook }) => {
      workbook.protection.unprotect();
      workbook.worksheets.add('新表');
      workbook.protection.protect();
    });
    expect([excel.workbook.sheets.length, excel.workbook.structureProtected]).toEqual([2, true]);
  });
});
