import { read, startExcel } from './startExcel.ts';

function add(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
}

/** Formulas of a sheet's conditional formats, the first in priority first. */
const formulas = ({ sheet }: ReturnType<typeof startExcel>): string[] => sheet.conditionalFormats.map(({ formula }) => formula);

describe('conditional formats', () => {
  test('are added to ranges with their formula and look', async () => {
    const { sheet, run } = startExcel();
    await run((it) => {
      const format = add(it, 'C5:C9,E5', '=C5>10');
      format.custom.format.fill.color = 'FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
    });
    expect(sheet.conditionalFormats).toMatchObject([
      {
        type: 'Custom',
        formula: '=C5>10',
        anchor: 'C5',
        fillColor: '#FFC7CE',
        fontColor: '#9C0006',
        bold: true,
        italic: null,
        stopIfTrue: true,
      },
    ]);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([
      { top: 4, left: 2, bottom: 8, right: 2 },
      { top: 4, left: 4, bottom: 4, right: 4 },
    ]);
  });

  test('are found on any of their cells, by id too', async () => {
    const { run } = startExcel();
    const found = await run(async (it, context) => {
      add(it, 'A1:B2', '=A1>1');
      add(it, 'B2:C3', '=B2>2');
      const wanted = 'items/id,items/custom/rule/formula,items/priority,items/type';
      const items = ['A1', 'B2', 'D9'].map((address) => it.getRange(address).conditionalFormats.load(wanted));
      await context.sync();
      const first = items[0]?.items[0] as Excel.ConditionalFormat;
      const again = it.getRange().conditionalFormats.getItem(first.id).load('priority');
      const elsewhere = it.getRange('D9').conditionalFormats.getItemOrNullObject(first.id);
      const none = it.getRange().conditionalFormats.getItemOrNullObject('{nobody}');
      const count = it.getRange().conditionalFormats.getCount();
      await context.sync();
      const lists = items.map((list) => list.items.map(({ custom, priority }) => `${custom.rule.formula} ${priority}`));
      return [lists, again.priority, elsewhere.isNullObject, none.isNullObject, count.value];
    });
    expect(found).toEqual([[['=A1>1 1'], ['=B2>2 0', '=A1>1 1'], []], 1, true, true, 2]);
  });

  test('tell the cells that they are on', async () => {
    const { run, refusal } = startExcel();
    const found = await run(async (it, context) => {
      const two = add(it, 'A1:B2,D4', '=A1>1');
      const one = add(it, 'A9', '=A9>1');
      const ranges = two.getRanges().load('address');
      const none = two.getRangeOrNullObject();
      const range = one.getRange().load('address');
      await context.sync();
      return [ranges.address, none.isNullObject, range.address];
    });
    expect(found).toEqual(['考核表!A1:B2,考核表!D4', true, '考核表!A9']);
    expect(await refusal((it) => add(it, 'A1,B2', '=A1').getRange())).toBe('InvalidOperation');
  });

  test('of another type can be told from custom ones', async () => {
    const { sheet, run, refusal } = startExcel();
    const found = await run(async (it, context) => {
      it.getRange('A1').conditionalFormats.add('DataBar');
      const { items } = await loaded(it.getRange('A1').conditionalFormats, context);
      return [items[0]?.type, items[0]?.customOrNullObject.isNullObject];
    });
    expect(found).toEqual(['DataBar', true]);
    expect(await refusal((it) => (it.getRange('A1').conditionalFormats.getItemAt(0).custom.rule.formula = '=A1'))).toBe('ItemNotFound');
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test('are cleared from the cells of a range', async () => {
    const started = startExcel();
    await started.run((it) => {
      add(it, 'A1:A9', '=A1>1');
      add(it, 'A2', '=A2>2');
      it.getRange('A2:B2').conditionalFormats.clearAll();
    });
    expect(formulas(started)).toEqual(['=A1>1']);
    expect(started.sheet.conditionalFormats[0]?.areas.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 0],
      [2, 8],
    ]);
  });

  test('are deleted one by one', async () => {
    const started = startExcel();
    await started.run(async (it, context) => {
      add(it, 'A1', '=A1>1');
      add(it, 'A1', '=A1>2');
      const { items } = await loaded(it.getRange('A1').conditionalFormats, context);
      items[0]?.delete();
    });
    expect(formulas(started)).toEqual(['=A1>1']);
  });
});

async function loaded(
  formats: Excel.ConditionalFormatCollection,
  context: Excel.RequestContext,
): Promise<Excel.ConditionalFormatCollection> {
  formats.load('items/type,items/customOrNullObject/rule/formula');
  await context.sync();
  return formats;
}

describe('priority', () => {
  test('a new format comes first', async () => {
    const started = startExcel();
    await started.run((it) => {
      add(it, 'A1', '=A1>1');
      add(it, 'B1', '=B1>2');
    });
    expect(formulas(started)).toEqual(['=B1>2', '=A1>1']);
  });

  test.each([
    [0, ['=A1>3', '=A1>2', '=A1>1']],
    [1, ['=A1>2', '=A1>3', '=A1>1']],
    [2, ['=A1>2', '=A1>1', '=A1>3']],
    [99, ['=A1>2', '=A1>1', '=A1>3']],
    [-1, ['=A1>2', '=A1>1', '=A1>3']],
    [-2, ['=A1>2', '=A1>3', '=A1>1']],
    [-99, ['=A1>3', '=A1>2', '=A1>1']],
  ])('%d', async (priority, order) => {
    const started = startExcel();
    await started.run((it) => {
      for (const formula of ['=A1>1', '=A1>2', '=A1>3']) {
        const format = add(it, 'A1', formula);
        if (formula === '=A1>3') format.priority = priority;
      }
    });
    expect(formulas(started)).toEqual(order);
  });

  test('an object whose priority was changed has to be fetched anew', async () => {
    const { refusal } = startExcel();
    expect(
      await refusal((it) => {
        const format = add(it, 'A1', '=A1>1');
        format.priority = -1;
        format.stopIfTrue = false;
      }),
    ).toBe('InvalidReference');
  });
});

describe('what a conditional format is refused for', () => {
  test.each([
    ['A1>1', 'InvalidArgument'],
    ['=A1>', 'InvalidArgument'],
    ['=SUM(A1:B2 B1:B3)', 'InvalidArgument'],
    ['=OR(A1={1,2})', 'InvalidArgument'],
    ['=表1[得分]>1', 'InvalidArgument'],
    ['=缺表!A1>1', 'InvalidArgument'],
    [`=A1${'+1'.repeat(4095)}`, 'FormulaLengthExceedsLimit'],
    ['=考核_标记="是"', undefined],
  ])('%.20s', async (formula, code) => {
    expect(await startExcel().refusal((it) => add(it, 'A1', formula))).toBe(code);
  });

  test('a type that there is not, a colour that is none', async () => {
    const { refusal } = startExcel();
    expect(await refusal((it) => it.getRange('A1').conditionalFormats.add('Rainbow' as 'Custom'))).toBe('InvalidArgument');
    expect(await refusal((it) => (add(it, 'A1', '=A1').custom.format.fill.color = 'no'))).toBe('InvalidArgument');
  });

  test('getItem of one that is gone', async () => {
    const { refusal } = startExcel();
    expect(await refusal((it) => it.getRange().conditionalFormats.getItem('{gone}').delete())).toBe('ItemNotFound');
    expect(
      await refusal((it) => {
        const format = add(it, 'A1', '=A1');
        it.getRange('A1').conditionalFormats.clearAll();
        format.stopIfTrue = true;
      }),
    ).toBe('ItemNotFound');
  });
});

test('fill and font read what was set, null and empty for the rest', async () => {
  const { run } = startExcel();
  const found = await run(async (it) => {
    const format = add(it, 'A1', '=A1');
    format.custom.format.font.italic = true;
    format.custom.format.fill.color = 'red';
    format.custom.format.fill.clear();
    await read(format.custom.format.fill, 'color');
    await read(format.custom.format.font.load('italic'), 'bold');
    return [format.custom.format.fill.color, format.custom.format.font.bold, format.custom.format.font.italic];
  });
  expect(found).toEqual(['', null, true]);
});
