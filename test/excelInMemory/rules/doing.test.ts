import type { Started } from '../startExcel.ts';
import { inAll, underProfiles } from './underProfiles.ts';

describe('while another workbook is in front', () => {
  test.each<[string, string, (it: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['names of a sheet', 'InvalidSelection', (it) => it.names.load('items/name')],
    ['names of sheets in a list', 'InvalidSelection', (_, { workbook }) => workbook.worksheets.load('items/names/items/name')],
    ['a new sheet', 'GeneralException', (_, { workbook }) => workbook.worksheets.add('乙')],
    ['deleting a sheet', 'InvalidSelection', (_, { workbook }) => workbook.worksheets.getItem('丙').delete()],
    ['activating', 'GeneralException', (it) => it.activate()],
    ['selecting', 'GeneralException', (it) => it.getRange('A1').select()],
    ['what is selected', 'InvalidSelection', (_, { workbook }) => workbook.getSelectedRange().load('address')],
    ['freezing', 'GeneralException', (it) => it.freezePanes.freezeRows(1)],
    ['what is frozen', 'GeneralException', (it) => it.freezePanes.getLocationOrNullObject().load('address')],
    ['grid lines', 'GeneralException', (it) => (it.showGridlines = false)],
  ])('%s: %s', async (_, code, ask) => {
    const outcome = (focus: boolean) =>
      underProfiles([['a']], async ({ excel, run }) => {
        excel.addSheet('丙');
        await run((it) => it.getRange('A1').select());
        excel.focus = focus;
        await run((it, context) => void ask(it, context));
        return 'done';
      });
    expect(await outcome(false)).toEqual({ plain: 'done', web: 'done', microsoft365: code, excel2021: code });
    expect(await outcome(true)).toEqual(inAll('done', 'done'));
  });

  test('values and the names of the workbook go on', async () => {
    const done = await underProfiles([['a']], async ({ excel, sheet, run }) => {
      excel.focus = false;
      await run((it, { workbook }) => {
        it.getRange('A1').values = [[1]];
        workbook.names.load('items/name');
      });
      return sheet.cellAt('A1').value;
    });
    expect(done).toEqual(inAll(1, 1));
  });
});

describe('rows that a filter hides', () => {
  const written = (write: (it: Excel.Worksheet) => void, before: (started: Started) => void = () => undefined) =>
    underProfiles([['得分'], [1], [2], [3]], async (started) => {
      started.excel.filter('考核表', 'A1:A4', [3]);
      before(started);
      await started.run((it) => write(it));
      return ['A2', 'A3', 'A4'].map((address) => started.sheet.cellAt(address).value).join(' ');
    });

  test('are passed over by values and formulas', async () => {
    expect(await written((it) => (it.getRange('A2:A4').values = [[7], [8], [9]]))).toEqual(inAll('7 2 9', '7 8 9'));
    expect(await written((it) => (it.getRange('A2:A4').values = 5 as never))).toEqual(inAll('5 2 5', '5 5 5'));
    expect(await written((it) => (it.getRange('A3').formulas = [['=1']]))).toEqual(inAll('1 2 3', '1 0 3'));
  });

  test('are written once the filter is lifted, and where a hand hid them', async () => {
    expect(await written((it) => (it.autoFilter.clearCriteria(), (it.getRange('A3').values = [[8]])))).toEqual(inAll('1 8 3', '1 8 3'));
    expect(await written((it) => (it.autoFilter.remove(), (it.getRange('A3').values = [[8]])))).toEqual(inAll('1 8 3', '1 8 3'));
    const byHand = ({ sheet }: Started): void => void sheet.rows.set(2, { hidden: true });
    expect(await written((it) => (it.getRange('A3').values = [[8]]), byHand)).toEqual(inAll('1 8 3', '1 8 3'));
  });

  test('are told of by the filter', async () => {
    const told = await underProfiles([['得分'], [1]], ({ excel, run }) => {
      excel.filter('考核表', 'A1:A2', [2]);
      return run(async (it, context) => {
        it.autoFilter.load('isDataFiltered');
        const rows = it.getRange('A1:A2').getRowProperties({ rowHidden: true });
        await context.sync();
        return `${it.autoFilter.isDataFiltered} ${rows.value.map(({ rowHidden }) => rowHidden).join(' ')}`;
      });
    });
    expect(told).toEqual(inAll('true false true', 'true false true'));
  });
});

describe('a table', () => {
  const filled = (write: (it: Excel.Worksheet) => void) =>
    underProfiles([['分值', '折算'], [1], [2], [3, '无'], [4]], async (started) => {
      started.excel.addTable('考核表', 'A1:B5');
      await started.run((it) => write(it));
      return ['B1', 'B2', 'B3', 'B4', 'B5', 'B6']
        .map((address) => started.sheet.cellAt(address).formula ?? started.sheet.cellAt(address).value)
        .join('|');
    });

  test('fills a formula down its column, but for what was typed', async () => {
    expect(await filled((it) => (it.getRange('B3').formulas = [['=A3*2']]))).toEqual(
      inAll('折算|=A2*2|=A3*2|无|=A5*2|', '折算||=A3*2|无||'),
    );
  });

  test('fills down no value, and nothing from beside it', async () => {
    expect(await filled((it) => (it.getRange('B3').values = [[7]]))).toEqual(inAll('折算||7|无||', '折算||7|无||'));
    expect(await filled((it) => (it.getRange('B6').formulas = [['=A6']]))).toEqual(inAll('折算|||无||=A6', '折算|||无||=A6'));
  });
});

test("a validation can't be set over cells whose prompts differ, on the web", async () => {
  const set = (before: (it: Excel.Worksheet) => void) =>
    underProfiles([], async ({ sheet, run }) => {
      await run((it) => {
        it.getRange('B5:B10').dataValidation.prompt = { title: '得分', message: '0 至 10', showPrompt: true };
        before(it);
      });
      await run((it) => (it.getRange('B1:B10').dataValidation.rule = { list: { inCellDropDown: true, source: '有,无' } }));
      return sheet.validations.filter(({ type }) => type === 'List').length > 0 ? 'set' : 'lost';
    });
  expect(await set(() => undefined)).toEqual({ ...inAll('set', 'set'), web: 'InvalidArgument' });
  expect(await set((it) => it.getRange('B1:B10').dataValidation.clear())).toEqual(inAll('set', 'set'));
});

test('protection can be taken off where there is some, on Microsoft 365', async () => {
  const taken = (before: (it: Excel.Worksheet) => void) =>
    underProfiles([], async ({ run }) => {
      await run((it) => before(it));
      await run((it) => it.protection.unprotect());
      return 'open';
    });
  expect(await taken(() => undefined)).toEqual({ ...inAll('open', 'open'), microsoft365: 'AccessDenied' });
  expect(await taken((it) => it.protection.protect())).toEqual(inAll('open', 'open'));
});
