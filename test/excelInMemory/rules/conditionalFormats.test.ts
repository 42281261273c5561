import type { Started } from '../startExcel.ts';
import { inAll, underProfiles } from './underProfiles.ts';

function add(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
}

const formulas = ({ sheet }: Started): string => sheet.conditionalFormats.map(({ formula }) => formula).join(' ');

/** 甲 made by hand, the others after it. */
async function three(started: Started): Promise<void> {
  await started.run((it) => ['=$A$1="甲"', '=$A$1="乙"', '=$A$1="丙"'].forEach((formula) => add(it, 'A1:A9', formula)));
}

describe('ids', () => {
  test('are places, and move when one before them is deleted', async () => {
    const deleted = await underProfiles([], async (started) => {
      await three(started);
      const ids = await started.run(async (it, context) => {
        const { conditionalFormats } = it.getRange();
        conditionalFormats.load('items/id');
        await context.sync();
        return conditionalFormats.items.map(({ id }) => id);
      });
      // The first and the second by what they were called.
      await started.run((it) => ids.slice(0, 2).forEach((id) => it.getRange().conditionalFormats.getItem(id).delete()));
      return formulas(started);
    });
    expect(deleted).toEqual({
      plain: '=$A$1="甲"',
      microsoft365: '=$A$1="乙"',
      web: '=$A$1="乙"',
      excel2021: '=$A$1="乙"',
    });
  });

  test('are good for deleting from the last to the first', async () => {
    const left = await underProfiles([], async (started) => {
      await three(started);
      await started.run(async (it, context) => {
        const { conditionalFormats } = it.getRange();
        conditionalFormats.load('items/id,items/custom/rule/formula');
        await context.sync();
        [...conditionalFormats.items].reverse().forEach((one) => one.custom.rule.formula.includes('乙') || one.delete());
      });
      return formulas(started);
    });
    expect(left).toEqual(inAll('=$A$1="乙"', '=$A$1="乙"'));
  });

  test('of places where there is none, or on other cells, find nothing', async () => {
    const found = await underProfiles([], async (started) => {
      await three(started);
      return started.run(async (it, context) => {
        const asked = [
          it.getRange().conditionalFormats.getItemOrNullObject('2'),
          it.getRange().conditionalFormats.getItemOrNullObject('3'),
          it.getRange('C1').conditionalFormats.getItemOrNullObject('0'),
        ];
        await context.sync();
        return asked.map(({ isNullObject }) => (isNullObject ? 'none' : 'one')).join(' ');
      });
    });
    expect(found).toEqual(inAll('one none none', 'none none none'));
    expect(await underProfiles([], ({ run }) => run((it) => it.getRange().conditionalFormats.getItem('0').delete()))).toEqual(
      inAll('ItemNotFound', 'ItemNotFound'),
    );
  });
});

test('a formula is told, and taken, for the first cell of the range that it is asked through', async () => {
  const said = await underProfiles([], async (started) => {
    await started.run((it) => add(it, 'C5:C9,E5', '=AND($A$1="是",C5>$B5)'));
    const told = await started.run(async (it, context) => {
      const formats = ['C5', 'E5', undefined].map((address) => it.getRange(address).conditionalFormats);
      formats.forEach((one) => one.load('items/custom/rule/formula'));
      await context.sync();
      return formats.map(({ items }) => items[0]?.custom.rule.formula);
    });
    await started.run((it) => (it.getRange('E5').conditionalFormats.getItemAt(0).custom.rule.formula = '=C5=1'));
    return [...told, formulas(started)].join(' | ');
  });
  const real = '=AND($A$1="是",C5>$B5) | =AND($A$1="是",E5>$B5) | =AND($A$1="是",A1>$B1) | =A5=1';
  expect(said).toEqual(inAll(real, '=AND($A$1="是",C5>$B5) | =AND($A$1="是",C5>$B5) | =AND($A$1="是",C5>$B5) | =C5=1'));
});

test('a new one comes first, on 2021 last', async () => {
  const order = await underProfiles([], async (started) => (await three(started), formulas(started)));
  const first = '=$A$1="丙" =$A$1="乙" =$A$1="甲"';
  expect(order).toEqual({ ...inAll(first, first), excel2021: '=$A$1="甲" =$A$1="乙" =$A$1="丙"' });
});

test('a priority that there is none of is the nearest, on 2021 none', async () => {
  const order = await underProfiles([], async (started) => {
    await three(started);
    await started.run((it) => (it.getRange().conditionalFormats.getItemAt(0).priority = 99));
    await started.run((it) => (it.getRange().conditionalFormats.getItemAt(1).priority = -1));
    return formulas(started);
  });
  const nearest = '=$A$1="乙" =$A$1="丙" =$A$1="甲"';
  expect(order).toEqual({ ...inAll(nearest, nearest), excel2021: '=$A$1="甲" =$A$1="丙" =$A$1="乙"' });
});

describe('two made by hand on one cell', () => {
  const unreadable = (read: (it: Excel.Worksheet) => unknown) =>
    underProfiles([], async (started) => {
      await three(started);
      started.sheet.formatsUnreadable = true;
      await started.run((it) => void read(it));
      return formulas(started);
    });
  const untouched = '=$A$1="丙" =$A$1="乙" =$A$1="甲"';

  test("can't be read", async () => {
    expect(await unreadable((it) => it.getRange().conditionalFormats.load('items/type'))).toEqual(inAll('GeneralException', untouched));
  });

  test("can't be got at one by one", async () => {
    expect(await unreadable((it) => it.getRange().conditionalFormats.getItemAt(0).delete())).toMatchObject({
      ...inAll('ItemNotFound', '=$A$1="乙" =$A$1="甲"'),
    });
    expect(await unreadable((it) => it.getRange().conditionalFormats.getItem('0').delete())).toMatchObject({
      ...inAll('ItemNotFound', 'ItemNotFound'),
    });
  });

  test('leave room for more, and can be cleared', async () => {
    expect(await unreadable((it) => (it.getRange().conditionalFormats.clearAll(), add(it, 'A1', '=$A$1=1')))).toEqual(
      inAll('=$A$1=1', '=$A$1=1'),
    );
  });
});

describe("a program's format that looks at another cell", () => {
  const RULE = '=AND(考核_标记="是",C5="",$E5>0)';
  const unpainted = (change: (started: Started) => unknown) =>
    underProfiles([['是']], async (started) => {
      await started.run((it, context) => {
        context.workbook.names.add('考核_标记', it.getRange('A1'));
        add(it, 'C5:D9', RULE);
      });
      await change(started);
      return started.excel.unpainted('考核表').join(' ') || 'all painted';
    });

  test.each(['A1', 'E5', 'E9', 'E2:E20'])('shows what was when %s changes', async (address) => {
    const values = Array.from({ length: address === 'E2:E20' ? 19 : 1 }, () => ['否']);
    expect(await unpainted(({ excel }) => excel.type('考核表', address, values))).toEqual(inAll(RULE, 'all painted'));
  });

  test.each(['A2', 'E4', 'F5', 'C5', 'D6'])('is as before when %s does', async (address) => {
    expect(await unpainted(({ excel }) => excel.type('考核表', address, [['否']]))).toEqual(inAll('all painted', 'all painted'));
  });

  test('and when the add-in itself does, until something of the format is set', async () => {
    const written = ({ run }: Started): Promise<unknown> => run((it) => (it.getRange('A1').values = [['否']]));
    expect(await unpainted(written)).toEqual(inAll(RULE, 'all painted'));
    const touched = async (started: Started): Promise<void> => {
      await written(started);
      await started.run((it) => (it.getRange().conditionalFormats.getItemAt(0).stopIfTrue = false));
    };
    expect(await unpainted(touched)).toEqual(inAll('all painted', 'all painted'));
  });

  test('a format that a person made follows', async () => {
    expect(
      await unpainted(({ excel, sheet }) => {
        sheet.conditionalFormats.forEach((format) => (format.byProgram = false));
        excel.type('考核表', 'A1', [['否']]);
      }),
    ).toEqual(inAll('all painted', 'all painted'));
  });
});
