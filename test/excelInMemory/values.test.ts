import type { Drawn } from '../support/drawSheet.ts';
import { read, startExcel } from './startExcel.ts';

describe('a text that is entered', () => {
  const today = new Date(2021, 5, 1);
  test.each([
    ['甲局', '甲局', 'String'],
    ['12', 12, 'Double'],
    [' 8.50 ', 8.5, 'Double'],
    ['-5', -5, 'Double'],
    ['+5', 5, 'Double'],
    ['.5', 0.5, 'Double'],
    ['007', 7, 'Double'],
    ['1,234.5', 1234.5, 'Double'],
    ['3E5', 300_000, 'Double'],
    ['50%', 0.5, 'Double'],
    ['(5)', -5, 'Double'],
    ['¥5', 5, 'Double'],
    ['1 1/2', 1.5, 'Double'],
    ['2020-12-31', 44_196, 'Double'],
    ['2020/2/29', 43_890, 'Double'],
    ['2021/2/29', '2021/2/29', 'String'],
    ['12/31', 44_561, 'Double'],
    ['31/12', 44_561, 'Double'],
    ['12-31', 44_561, 'Double'],
    ['1-2', 44_198, 'Double'],
    ['12/31/2020', 44_196, 'Double'],
    ['20-12-31', 44_196, 'Double'],
    ['2020-12', 44_166, 'Double'],
    ['15-Feb', 44_242, 'Double'],
    ['Feb 15', 44_242, 'Double'],
    ['4月', 44_287, 'Double'],
    ['4月2日', 44_288, 'Double'],
    ['2020年12月31日', 44_196, 'Double'],
    ['2020年12月', 44_166, 'Double'],
    ['13月', '13月', 'String'],
    ['10:30', 0.4375, 'Double'],
    ['10:30 PM', 0.9375, 'Double'],
    ['2020-12-31 12:00', 44_196.5, 'Double'],
    ['10:75', '10:75', 'String'],
    ['TRUE', true, 'Boolean'],
    ['false', false, 'Boolean'],
    ['#N/A', '#N/A', 'Error'],
    ['#REF', '#REF', 'String'],
    ['5分', '5分', 'String'],
    ['1.2.3', '1.2.3', 'String'],
    ['2.1.1', '2.1.1', 'String'],
    ['５', '５', 'String'],
    ["'5", '5', 'String'],
    ["'=A1", '=A1', 'String'],
    ["''x", "'x", 'String'],
    ["'#REF!", '#REF!', 'String'],
    ['-', '-', 'String'],
    ['=', '=', 'String'],
  ])('%s', async (entered, value, valueType) => {
    const { sheet, run } = startExcel([], { today });
    await run((it) => (it.getRange('A1').values = [[entered]]));
    expect(sheet.cellAt('A1')).toMatchObject({ value, valueType, formula: null });
  });

  test.each([
    ['=A2+1', '=A2+1'],
    ['+A2', '=+A2'],
    ['-A2', '=-A2'],
    ['-无', '=-无'],
    ['@SUM(A2)', '=SUM(A2)'],
  ])('%s is a formula', async (entered, formula) => {
    const { sheet, run } = startExcel([], { calculate: (name, address, text) => `${name} ${address} ${text}` });
    await run((it) => (it.getRange('A1').values = [[entered]]));
    expect(sheet.cellAt('A1')).toMatchObject({ formula, value: `考核表 A1 ${formula}`, valueType: 'String' });
  });

  test.each(['=SUM(A2', '=1+', '=)', '-（', '="x', '=别的表!A1', "='别 的'!A1"])('%s is refused', async (entered) => {
    expect(await startExcel().refusal((it) => (it.getRange('A1').values = [[entered === '-（' ? '-(' : entered]]))).toBe('InvalidArgument');
  });

  test('leaves a number format where there was none', async () => {
    const { sheet, run } = startExcel([], { today });
    await run((it) => {
      it.getRange('C1').numberFormat = [['0.00']];
      it.getRange('A1:C1').values = [['12/31', '50%', '2020-12-31']];
    });
    expect(['A1', 'B1', 'C1'].map((address) => sheet.cellAt(address).format.numberFormat)).toEqual(['m"月"d"日"', '0%', '0.00']);
  });

  test('is still text where it comes to nothing', async () => {
    const { sheet, run } = startExcel([], { calculate: () => '' });
    await run((it) => (it.getRange('A1').values = [['=""']]));
    expect(sheet.cellAt('A1')).toMatchObject({ value: '', valueType: 'String', formula: '=""' });
  });

  test('counts from 1904 where the workbook does', async () => {
    const { excel, sheet, run } = startExcel([]);
    excel.workbook.date1904 = true;
    await run((it) => (it.getRange('A1').values = [['2020-12-31']]));
    expect(sheet.cellAt('A1').value).toBe(44_196 - 1462);
  });
});

describe('a cell formatted as text', () => {
  test.each([
    ['5', '5'],
    [5, '5'],
    [true, 'TRUE'],
    ['=A1', '=A1'],
    ["'5", '5'],
    ['2020-12-31', '2020-12-31'],
  ])('takes %s as text', async (entered, value) => {
    const { sheet, run } = startExcel();
    await run((it) => {
      it.getRange('A1').numberFormat = [['@']];
      it.getRange('A1').values = [[entered]];
    });
    expect(sheet.cellAt('A1')).toMatchObject({ value, valueType: 'String', formula: null });
  });

  test('keeps the number that it held before', async () => {
    const { sheet, run } = startExcel([[5]]);
    await run((it) => (it.getRange('A1').numberFormat = [['@']]));
    expect(sheet.cellAt('A1')).toMatchObject({ value: 5, valueType: 'Double' });
  });
});

describe('what is written', () => {
  test('has to have the shape of the range', async () => {
    const { refusal } = startExcel();
    for (const values of [
      [[1]],
      [[1, 2]],
      [[1], [2]],
      [[1, 2], [3]],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ]) {
      expect(await refusal((it) => (it.getRange('A1:B2').values = values))).toBe('InvalidArgument');
    }
    expect(
      await refusal(
        (it) =>
          (it.getRange('A1:B2').values = [
            [1, 2],
            [3, 4],
          ]),
      ),
    ).toBeUndefined();
  });

  test.each(['values', 'formulas', 'numberFormat'] as const)('fills a range with a single one of %s', async (property) => {
    const { sheet, run } = startExcel();
    await run((it) => (it.getRange('A1:B2')[property] = '0.5' as unknown as string[][]));
    for (const address of ['A1', 'B1', 'A2', 'B2']) {
      const { value, format } = sheet.cellAt(address);
      expect(property === 'numberFormat' ? format.numberFormat : value).toBe(property === 'numberFormat' ? '0.5' : 0.5);
    }
  });

  test.each(['values', 'formulas', 'numberFormat'] as const)('is not null for a whole range of %s', async (property) => {
    const none = null as unknown as string[][];
    expect(await startExcel().refusal((it) => (it.getRange('A1:B2')[property] = none))).toBe('InvalidArgument');
  });

  test('leaves a cell alone where it is null and clears it where it is empty', async () => {
    const { sheet, run } = startExcel([['a', 'b', { f: 'A1', v: 'a' }]]);
    await run((it) => {
      it.getRange('A1:C1').format.fill.color = 'red';
      it.getRange('A1:C1').values = [[null, '', '']];
    });
    expect(sheet.cellAt('A1').value).toBe('a');
    expect(sheet.cellAt('B1')).toMatchObject({ value: '', valueType: 'Empty', format: { fill: '#FF0000' } });
    expect(sheet.cellAt('C1')).toMatchObject({ value: '', formula: null });
  });

  test('leaves nothing behind where it was cleared', async () => {
    const { sheet, run } = startExcel([['a', 'b']]);
    await run((it) => (it.getRange('A1:B1').values = [['', '']]));
    expect(sheet.cells.size).toBe(0);
  });

  test('is lost on the covered cells of a merged area', async () => {
    const { sheet, run } = startExcel([], { merges: ['A1:B2'] });
    await run(
      (it) =>
        (it.getRange('A1:C2').values = [
          [1, 2, 3],
          [4, 5, 6],
        ]),
    );
    expect(['A1', 'B1', 'A2', 'B2', 'C1', 'C2'].map((address) => sheet.cellAt(address).value)).toEqual([1, '', '', '', 3, 6]);
  });

  test('is refused where it is longer than a cell', async () => {
    const { refusal } = startExcel();
    expect(await refusal((it) => (it.getRange('A1').values = [['长'.repeat(32_767)]]))).toBeUndefined();
    expect(await refusal((it) => (it.getRange('A1').values = [['长'.repeat(32_768)]]))).toBe('InvalidArgument');
    expect(await refusal((it) => (it.getRange('A1').formulas = [[`="${'x'.repeat(8200)}"`]]))).toBe('FormulaLengthExceedsLimit');
  });

  test('can be cut up by the client: above 1,500 cells it comes in rows, and their number is checked first', async () => {
    const { excel, sheet, run, refusal } = startExcel();
    const values = Array.from({ length: 1000 }, (_, i) => [i, `第${i}行`]);
    await run((it) => (it.getRange('A1:B1000').values = values));
    expect([sheet.cellAt('A1').value, sheet.cellAt('B1000').value]).toEqual([0, '第999行']);
    expect(excel.log[0]?.calls.filter((call) => call === 'Range.values=')).toHaveLength(2);
    expect(await refusal((it) => (it.getRange('A1:B1001').values = values))).toBe('InvalidArgument');
  });

  test('reads back as it stands', async () => {
    const rows: Drawn[][] = [
      ['a', 1, { f: 'B1*2', v: 2 }, true],
      ['#REF!', null, { f: 'A9&""', v: '' }, { f: 'B1' }],
    ];
    const { run } = startExcel(rows, { calculate: () => 7 });
    const found = await run(async (it, context) => {
      const range = it.getRange('A1:D2').load('values,formulas,valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(found.values).toEqual([
      ['a', 1, 2, true],
      ['#REF!', '', '', 7],
    ]);
    expect(found.formulas).toEqual([
      ['a', 1, '=B1*2', true],
      ['#REF!', '', '=A9&""', '=B1'],
    ]);
    expect(found.valueTypes).toEqual([
      ['String', 'Double', 'Double', 'Boolean'],
      ['Error', 'Empty', 'String', 'Double'],
    ]);
  });

  test('reads back what was entered in the same batch', async () => {
    const { run } = startExcel();
    const values = await run(async (it) => {
      it.getRange('A1').values = [["'1"]];
      return read(it.getRange('A1:B1'), 'values');
    });
    expect(values).toEqual([['1', '']]);
  });
});

describe('a range that is too large', () => {
  test('reads null above five million cells', async () => {
    const { run } = startExcel([['a']]);
    const found = await run(async (it, context) => {
      const ranges = ['A1:E1000000', 'A1:E1000001'].map((address) => it.getRange(address).load('cellCount'));
      ranges[1]?.load('values,formulas,text,valueTypes,numberFormat');
      await context.sync();
      return ranges.map((range) => [range.cellCount, range.toJSON()] as const);
    });
    expect(found[0]?.[0]).toBe(5_000_000);
    expect(found[1]?.[1]).toMatchObject({
      cellCount: 5_000_005,
      values: null,
      formulas: null,
      text: null,
      valueTypes: null,
      numberFormat: null,
    });
  });

  test('reads up to the limit', async () => {
    const { run } = startExcel([['a']], { limits: { cellsRead: 4 } });
    expect(await run((it) => read(it.getRange('A1:B2'), 'values'))).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(await run((it) => read(it.getRange('A1:B3'), 'values'))).toBeNull();
  });

  test.each(['A:A', '2:2', undefined])('%s reads null and is not written', async (address) => {
    const { run, refusal } = startExcel([['a']]);
    expect(await run((it) => read(it.getRange(address), 'values'))).toBeNull();
    expect(await refusal((it) => (it.getRange(address).values = 'x' as unknown as string[][]))).toBe('InvalidArgument');
    expect(await refusal((it) => (it.getRange(address).numberFormat = '@' as unknown as string[][]))).toBe('InvalidArgument');
  });
});

test.each([
  [0.125, 'General', '0.125'],
  [89.995, '0.00', '90.00'],
  [1234.5, '#,##0.0', '1,234.5'],
  [0.5, '0%', '50%'],
  [44_196, 'yyyy/m/d', '2020/12/31'],
  [44_196, 'yyyy-mm-dd', '2020-12-31'],
  [true, 'General', 'TRUE'],
  ['甲', '@', '甲'],
])('%s as %s shows %s', async (value, format, text) => {
  const { run } = startExcel([[value]]);
  const found = await run(async (it) => {
    it.getRange('A1').numberFormat = [[format]];
    return read(it.getRange('A1'), 'text');
  });
  expect(found).toEqual([[text]]);
});

test('numberFormat: null leaves it, empty resets it', async () => {
  const { sheet, run, refusal } = startExcel();
  await run((it) => {
    it.getRange('A1:B1').numberFormat = [['0.0', '0.00']];
    it.getRange('A1:B1').numberFormat = [[null, '']];
  });
  expect(['A1', 'B1'].map((address) => sheet.cellAt(address).format.numberFormat)).toEqual(['0.0', 'General']);
  expect(await refusal((it) => (it.getRange('A1').numberFormat = [[5]]))).toBe('InvalidArgument');
});
