import type { Started } from '../startExcel.ts';
import { inAll, underProfiles } from './underProfiles.ts';

test('merged areas are told by their corners on 2021, by address and by areas', async () => {
  const told = await underProfiles([['a']], ({ run }) =>
    run(async (it, context) => {
      it.getRange('A1:C2').merge();
      it.getRange('A4:A6').merge();
      const merged = it.getRange('A1:D9').getMergedAreasOrNullObject();
      merged.load('address,areaCount,areas/items/address');
      await context.sync();
      return [merged.areaCount, merged.address, ...merged.areas.items.map(({ address }) => address)].join(' ').replaceAll('考核表!', '');
    }),
  );
  const whole = '2 A1:C2,A4:A6 A1:C2 A4:A6';
  expect(told).toEqual({ ...inAll(whole, whole), excel2021: '2 A1,A4 A1 A4' });
});

test('comments are said to be there and are not, on 2021', async () => {
  const read = (ask: (sheet: Excel.Worksheet) => unknown) =>
    underProfiles([], async ({ excel, sheet, run, Office }) => {
      sheet.comments.push({ cell: 'A1', content: '为什么', author: '王', replies: [] });
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(true);
      await run((it) => void ask(it));
      expect(excel.unknown).toEqual([]);
      return 'told';
    });
  expect(await read((it) => it.comments.load('items/content'))).toEqual({ ...inAll('told', 'told'), excel2021: 'NotImplemented' });
  expect(await read((it) => it.comments.getItemAt(0).load('content'))).toEqual({ ...inAll('told', 'told'), excel2021: 'NotImplemented' });
});

test.each(['getSpecialCells', 'getSpecialCellsOrNullObject'] as const)('%s is refused on a protected sheet', async (method) => {
  const ask = (prepare: (started: Started) => void) =>
    underProfiles([['a']], async (started) => {
      prepare(started);
      return started.run(async (it, context) => {
        const found = it.getRange()[method]('Constants').load('address');
        await context.sync();
        return found.address;
      });
    });
  expect(await ask(({ sheet }) => (sheet.protection = { options: {}, password: '' }))).toEqual(inAll('AccessDenied', '考核表!A1'));
  expect(await ask(() => undefined)).toEqual(inAll('考核表!A1', '考核表!A1'));
});

test('of whole rows and columns 2021 tells no properties', async () => {
  const told = (rows: string, columns: string) =>
    underProfiles([['a']], ({ run }) =>
      run(async (it, context) => {
        const found = [
          it.getRange(rows).getRowProperties({ rowHidden: true }),
          it.getRange(columns).getColumnProperties({ columnHidden: true }),
        ];
        await context.sync();
        return found.map(({ value }) => (value as readonly unknown[] | null)?.length ?? 'null').join(' ');
      }),
    );
  expect(await told('2:3', 'A:B')).toEqual({ ...inAll('2 2', '2 2'), excel2021: 'null null' });
  expect(await told('A2:A3', 'A1:B1')).toEqual(inAll('2 2', '2 2'));
});

test('addresses end at 8,192 characters', async () => {
  const cells = Array.from({ length: 2_000 }, (_, i) => `A${i + 1001}`);
  const asked = (address: string) =>
    underProfiles([], ({ run }) =>
      run(async (it, context) => {
        const areas = it.getRanges(address).load('areaCount,address');
        await context.sync();
        return `${areas.areaCount} ${areas.address.slice(-8)}`;
      }),
    );
  // 1,365 addresses of five letters with their commas are 8,190 letters: of A2366 only A2 is left, which is another cell.
  expect(await asked(cells.join(','))).toEqual(inAll('1366 5,考核表!A2', 'InvalidArgument'));
  // Cut behind A2365, which is whole.
  expect(await asked(`A1,${cells.join(',')}`)).toEqual(inAll('1366 核表!A2365', 'InvalidArgument'));
});

describe('spelling', () => {
  const told = (write: (it: Excel.Worksheet) => void) =>
    underProfiles([[{ f: 'INDEX(B1:B9,2)', v: 1 }]], ({ run }) =>
      run(async (it, context) => {
        write(it);
        const range = it.getRange('A1').load('formulas,numberFormat');
        await context.sync();
        return `${range.formulas[0]?.[0]} ${range.numberFormat[0]?.[0]}`;
      }),
    );

  test.each([
    ['=sum(b1:b2,true)', '=SUM(B1:B2,TRUE)'],
    ["='考核表'!B1", '=考核表!B1'],
    ['=IF(B1>0,"sum(a1)",B1)', '=IF(B1>0,"sum(a1)",B1)'],
    ['=indirect("B1")', '=@INDIRECT("B1")'],
    ['文字\r\n第二行', '文字\n第二行'],
  ])('of the formula %j', async (formula, spelled) => {
    expect(await told((it) => (it.getRange('A1').formulas = [[formula]]))).toEqual(inAll(`${spelled} General`, `${formula} General`));
  });

  test('of a formula that stood in the file', async () => {
    expect(await told(() => undefined)).toEqual(inAll('=@INDEX(B1:B9,2) General', '=INDEX(B1:B9,2) General'));
  });

  test('of a sheet that could be a cell', async () => {
    const formula = await underProfiles([], ({ run }) =>
      run(async (it, context) => {
        it.name = 'Q1';
        const range = it.getRange('A1');
        range.formulas = [['=q1!B1']];
        range.load('formulas');
        await context.sync();
        return String(range.formulas[0]?.[0]);
      }),
    );
    expect(formula).toEqual(inAll("='Q1'!B1", '=q1!B1'));
  });

  test.each([
    ['yyyy-mm-dd', String.raw`yyyy\-mm\-dd`],
    ['yyyy"年"m"月"', 'yyyy"年"m"月"'],
    ['0.0', '0.0'],
    ['0.00_);(0.00)', '0.00_);(0.00)'],
    ['[h]:mm "小 时-"', String.raw`[h]:mm\ "小 时-"`],
    ['@', '@'],
  ])('of the number format %s', async (format, spelled) => {
    const formula = (is2021: boolean): string => (is2021 ? '=@INDEX(B1:B9,2)' : '=INDEX(B1:B9,2)');
    expect(await told((it) => (it.getRange('A1').numberFormat = [[format]]))).toEqual(
      inAll(`${formula(true)} ${spelled}`, `${formula(false)} ${format}`),
    );
  });
});
