import { read, startExcel } from './startExcel.ts';

const merges = (count: number): string[] => Array.from({ length: count }, (_, i) => `A${2 * i + 1}:A${2 * i + 2}`);

describe('a range', () => {
  test.each([
    ['A1', '考核表!A1', [0, 0, 1, 1]],
    ['$C$5:b2', '考核表!B2:C5', [1, 1, 4, 2]],
    ['B:D', '考核表!B:D', [0, 1, 1_048_576, 3]],
    ['2:5', '考核表!2:5', [1, 0, 4, 16_384]],
    [undefined, '考核表!1:1048576', [0, 0, 1_048_576, 16_384]],
    ['考核表!A1:B2', '考核表!A1:B2', [0, 0, 2, 2]],
    ["'二 组'!A1", "'二 组'!A1", [0, 0, 1, 1]],
    ['满分', '考核表!B1:B3', [0, 1, 3, 1]],
  ])('%s', async (address, full, [rowIndex, columnIndex, rowCount, columnCount]) => {
    const { excel, run } = startExcel();
    excel.workbook.addSheet('二 组');
    excel.workbook.names.push({ name: '满分', formula: '=考核表!$B$1:$B$3', visible: true, comment: '' });
    const found = await run(async (it, context) => {
      const range = it.getRange(address).load('address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return range.toJSON();
    });
    expect(found).toMatchObject({ address: full, rowIndex, columnIndex, rowCount, columnCount });
  });

  test.each(['A', 'XFE1', 'A1048577', '缺表!A1', 'A1:B2:C3', '不是地址', 'A1,B2'])('%s is refused', async (address) => {
    expect(await startExcel().refusal((it) => it.getRange(address))).toBe('InvalidArgument');
  });

  test('takes an address of at most 8,192 characters', async () => {
    const { refusal } = startExcel();
    expect(await refusal((it) => it.getRanges(`${'A1,'.repeat(2730)}A2`))).toBeUndefined();
    expect(await refusal((it) => it.getRanges(`${'A1,'.repeat(2730)}A10`))).toBe('InvalidArgument');
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['C3', (it) => it.getCell(2, 2)],
    ['C3', (it) => it.getRange('B2').getCell(1, 1)],
    ['B2:D4', (it) => it.getRangeByIndexes(1, 1, 3, 3)],
    ['B3:D3', (it) => it.getRange('B2:D4').getRow(1)],
    ['C2:C4', (it) => it.getRange('B2:D4').getColumn(1)],
    ['B4:D4', (it) => it.getRange('B2:D4').getLastRow()],
    ['D2:D4', (it) => it.getRange('B2:D4').getLastColumn()],
    ['2:4', (it) => it.getRange('B2:D4').getEntireRow()],
    ['B:D', (it) => it.getRange('B2:D4').getEntireColumn()],
    ['B2:E6', (it) => it.getRange('B2:D4').getResizedRange(2, 1)],
    ['A3:C5', (it) => it.getRange('B2:D4').getOffsetRange(1, -1)],
    ['B2:E15', (it) => it.getRange('B2:C5').getBoundingRect('D10:E15')],
    ['B2:E15', (it) => it.getRange('B2:C5').getBoundingRect(it.getRange('D10:E15'))],
    ['C4:D5', (it) => it.getRange('B2:D5').getIntersection('C4:F9')],
    ['C4:D5', (it) => it.getRange('B2:D5').getIntersectionOrNullObject(it.getRange('C4:F9'))],
  ])('%s', async (address, make) => {
    expect(await startExcel().run((it) => read(make(it), 'address'))).toBe(`考核表!${address}`);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['off the sheet', (it) => it.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['without rows', (it) => it.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
    ['beyond the last column', (it) => it.getRangeByIndexes(0, 16_383, 1, 2), 'InvalidArgument'],
    ['without an intersection', (it) => it.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
  ])('%s is refused', async (_, make, code) => {
    expect(await startExcel().refusal(make)).toBe(code);
  });

  test('is several rectangles too', async () => {
    const found = await startExcel().run(async (it, context) => {
      const areas = it.getRanges("A1:B2, D4; '考核表'!F1:F3").load('address,areaCount,cellCount,areas/items/address');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map((range) => range.address)];
    });
    expect(found).toEqual(['考核表!A1:B2,考核表!D4,考核表!F1:F3', 3, 8, ['考核表!A1:B2', '考核表!D4', '考核表!F1:F3']]);
  });
});

describe('the used range', () => {
  test.each([
    [true, '考核表!B2:C3'],
    [false, '考核表!B2:E9'],
  ])('with valuesOnly %s', async (valuesOnly, address) => {
    const { run } = startExcel(
      [
        ['a', null],
        [null, { f: 'B2' }],
      ],
      { at: 'B2', merges: ['D8:D9'] },
    );
    const found = await run((it) => {
      it.getRange('E5').format.fill.color = 'red';
      return read(it.getUsedRangeOrNullObject(valuesOnly), 'address');
    });
    expect(found).toBe(address);
  });

  test('is a null object on a blank sheet, and A1 where that may not be', async () => {
    const { run } = startExcel();
    const found = await run(async (it, context) => {
      const used = it.getUsedRangeOrNullObject(true);
      const plain = it.getUsedRange(true).load('address');
      await context.sync();
      return [used.isNullObject, plain.address];
    });
    expect(found).toEqual([true, '考核表!A1']);
  });

  test('of a range is what of it is used', async () => {
    const { run } = startExcel([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
    const found = await run(async (it, context) => {
      const used = it.getRange('B:B').getUsedRangeOrNullObject(true).load('address');
      const none = it.getRange('D:D').getUsedRangeOrNullObject(true);
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(found).toEqual(['考核表!B1:B2', true]);
  });
});

describe('merged areas', () => {
  const areasOf = async (address: string, options = { merges: ['A1:B2', 'C3:C9', 'E5:F5'] }): Promise<string[] | null> =>
    startExcel([], options).run(async (it, context) => {
      const merged = it.getRange(address).getMergedAreasOrNullObject();
      merged.areas.load('items/address');
      await context.sync();
      return merged.isNullObject ? null : merged.areas.items.map((range) => range.address.replace(/^.*!/u, ''));
    });

  test.each([
    ['A1:Z99', ['A1:B2', 'C3:C9', 'E5:F5']],
    ['A1', ['A1:B2']],
    ['C1:C4', ['C3:C9']],
    // Only those whose first cell lies in the range.
    ['C4:F9', ['E5:F5']],
    ['F5', null],
  ])('in %s', async (address, found) => {
    expect(await areasOf(address)).toEqual(found);
  });

  test('are told up to 512 of them; more sink the batch', async () => {
    expect(await areasOf('A:A', { merges: merges(512) })).toHaveLength(512);
    const { excel, refusal } = startExcel([], { merges: merges(513) });
    expect(
      await refusal((it) => {
        it.getRange('C1').values = [[1]];
        it.getRange().getMergedAreasOrNullObject();
        it.getRange('C2').values = [[1]];
      }),
    ).toBe('GeneralException');
    expect(['C1', 'C2'].map((address) => excel.sheet('考核表').cellAt(address).value)).toEqual([1, '']);
  });

  test('keep what their first cell holds', async () => {
    const { sheet, run } = startExcel([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    await run((it) => it.getRange('A1:B2').merge());
    await run((it) => it.getRange('A3:B3').merge(true));
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 0, bottom: 2, right: 1 },
    ]);
    expect(['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].map((address) => sheet.cellAt(address).value)).toEqual(['a', '', '', '', 'e', '']);
    await run((it) => it.getRange('A1').unmerge());
    expect(sheet.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  });

  test('grow over others inside, not over one that sticks out', async () => {
    const { sheet, run, refusal } = startExcel([], { merges: ['A1:B1'] });
    expect(await refusal((it) => it.getRange('B1:C2').merge())).toBe('InvalidArgument');
    await run((it) => it.getRange('A1:C2').merge());
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });
});

describe('special cells', () => {
  const found = (
    type: 'DataValidations' | 'ConditionalFormats' | 'Constants' | 'Formulas',
    valueType?: 'Numbers' | 'Text' | 'Errors' | 'NumbersText',
  ) =>
    startExcel([
      ['a', 1, { f: 'B1', v: 1 }],
      ['b', '#N/A', { f: 'A1', v: 'a' }],
    ]).run(async (it, context) => {
      it.getRange('B2:C4').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      it.getRange('B5:C6').dataValidation.rule = { wholeNumber: { formula1: 2, operator: 'GreaterThan' } };
      it.getRange('E1').dataValidation.rule = { wholeNumber: { formula1: 3, operator: 'GreaterThan' } };
      it.getRange('D4').conditionalFormats.add('Custom');
      const special = it.getRange().getSpecialCellsOrNullObject(type, valueType);
      special.load('address');
      await context.sync();
      return special.isNullObject ? null : special.address.replaceAll('考核表!', '');
    });

  test('with validations are rectangles, whatever rules they hold', async () => {
    expect(await found('DataValidations')).toBe('E1,B2:C6');
  });

  test.each([
    ['ConditionalFormats', undefined, 'D4'],
    ['Constants', undefined, 'A1:B2'],
    ['Constants', 'Numbers', 'B1'],
    ['Constants', 'NumbersText', 'A1:B1,A2'],
    ['Constants', 'Errors', 'B2'],
    ['Formulas', undefined, 'C1:C2'],
    ['Formulas', 'Text', 'C2'],
    ['Formulas', 'Errors', null],
  ] as const)('%s %s', async (type, valueType, address) => {
    expect(await found(type, valueType)).toBe(address);
  });

  test('are ItemNotFound where none may not be', async () => {
    const { refusal } = startExcel();
    expect(await refusal((it) => it.getRange().getSpecialCells('DataValidations'))).toBe('ItemNotFound');
  });
});

describe('rows and columns', () => {
  test('tell whether they are hidden, one by one', async () => {
    const { sheet, run } = startExcel([['a']]);
    sheet.rows.set(1, { hidden: true });
    sheet.columns.set(2, { hidden: true, size: 80 });
    const found = await run(async (it, context) => {
      const rows = it.getRange('A1:A3').getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = it.getRange('B1:D1').getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const ranges = ['A1:C3', 'A2:B2', 'A1:B1', 'C:C'].map((address) => it.getRange(address).load('hidden,rowHidden,columnHidden'));
      await context.sync();
      return [rows.value, columns.value, ranges.map(({ hidden, rowHidden, columnHidden }) => [hidden, rowHidden, columnHidden])];
    });
    expect(found).toEqual([
      [
        { rowIndex: 0, rowHidden: false },
        { rowIndex: 1, rowHidden: true },
        { rowIndex: 2, rowHidden: false },
      ],
      [
        { columnHidden: false, format: { columnWidth: 54 } },
        { columnHidden: true, format: { columnWidth: 0 } },
        { columnHidden: false, format: { columnWidth: 54 } },
      ],
      [
        [null, null, null],
        [true, true, false],
        [false, false, false],
        [true, null, true],
      ],
    ]);
  });

  test('are hidden and shown', async () => {
    const { sheet, run } = startExcel();
    await run((it) => {
      it.getRange('2:4').rowHidden = true;
      it.getRange('3:3').rowHidden = false;
      it.getRange('B:B').columnHidden = true;
    });
    expect([...sheet.rows].filter(([, line]) => line.hidden).map(([row]) => row)).toEqual([1, 3]);
    expect([...sheet.columns].filter(([, line]) => line.hidden).map(([column]) => column)).toEqual([1]);
  });
});

test('selecting brings the sheet to the front', async () => {
  const { excel, run, refusal } = startExcel();
  const second = excel.workbook.addSheet('二组');
  const address = await run(async (_, context) => {
    context.workbook.worksheets.getItem('二组').getRange('B2:C3').select();
    return read(context.workbook.getSelectedRange(), 'address');
  });
  expect([excel.workbook.activeSheet, address]).toEqual([second, '二组!B2:C3']);
  second.visibility = 'Hidden';
  expect(await refusal((_, context) => context.workbook.worksheets.getItem('二组').getRange('A1').select())).toBe('InvalidOperation');
});
