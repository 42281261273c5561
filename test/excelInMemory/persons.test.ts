import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { inMemoryExcel, type InMemoryExcel } from './inMemoryExcel.ts';
import { type Client, loadClient, turnTo } from './loadClient.ts';
import { startExcel } from './startExcel.ts';

/** Rows 1 to 5: a title, a header, three indicators and their sum. */
function office() {
  const started = startExcel([['考核表'], ['指标', '分值'], ['甲', 10], ['乙', 20], ['计', { f: 'SUM(B3:B4)', v: 30 }]], {
    merges: ['A1:B1', 'A3:A4'],
  });
  const { excel, sheet } = started;
  excel.workbook.names.push({ name: '满分', formula: '=考核表!$B$3:$B$4', visible: true, comment: '' });
  sheet.rows.set(3, { hidden: true });
  sheet.notes.push({ cell: 'B4', content: '附注' });
  excel.addTable('考核表', 'D2:E5');
  return started;
}

async function withMarks() {
  const started = office();
  await started.run((it) => {
    it.getRange('B3:B4').conditionalFormats.add('Custom').custom.rule.formula = '=B3>$B$5';
    it.getRange('B3:B4').dataValidation.rule = { decimal: { formula1: 0, formula2: 20, operator: 'Between' } };
  });
  return started;
}

const picture = ({ excel, sheet }: { readonly excel: InMemoryExcel; readonly sheet: InMemoryExcel['workbook']['sheets'][number] }) => ({
  sum: sheet.usedRange(true),
  cells: [...sheet.cells]
    .flatMap(([row, cells]) => [...cells].map(([column, { value, formula }]) => `${'ABC'[column]}${row + 1} ${formula ?? value}`))
    .sort(),
  name: excel.workbook.names[0]?.formula,
  merges: sheet.merges.map(({ top, bottom }) => `${top + 1}-${bottom + 1}`),
  formats: sheet.conditionalFormats.map(
    ({ areas, formula, anchor }) => `${areas.map(({ top, bottom }) => `${top + 1}-${bottom + 1}`).join()} ${formula} for ${anchor}`,
  ),
  validations: sheet.validations.map(({ areas }) => areas.map(({ top, bottom }) => `${top + 1}-${bottom + 1}`).join()),
  hidden: [...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row + 1),
  notes: sheet.notes.map(({ cell }) => cell),
  tables: sheet.tables.map(({ area }) => `${area.top + 1}-${area.bottom + 1}`),
});

describe('whole rows', () => {
  test('that a person inserts move what is behind them, and formulas with it', async () => {
    const started = await withMarks();
    started.excel.insertRows('考核表', 4, 2);
    expect(picture(started)).toEqual({
      sum: { top: 0, left: 0, bottom: 6, right: 1 },
      cells: ['A1 考核表', 'A2 指标', 'A3 甲', 'A6 乙', 'A7 计', 'B2 分值', 'B3 10', 'B6 20', 'B7 =SUM(B3:B6)'].sort(),
      name: '=考核表!$B$3:$B$6',
      merges: ['1-1', '3-6'],
      formats: ['3-6 =B3>$B$7 for B3'],
      validations: ['3-6'],
      hidden: [6],
      notes: ['B6'],
      tables: ['2-7'],
    });
  });

  test('that a person deletes take what is in them along', async () => {
    const started = await withMarks();
    started.excel.deleteRows('考核表', 4);
    expect(picture(started)).toMatchObject({
      cells: ['A1 考核表', 'A2 指标', 'A3 甲', 'A4 计', 'B2 分值', 'B3 10', 'B4 =SUM(B3)'].sort(),
      name: '=考核表!$B$3',
      merges: ['1-1'],
      formats: ['3-3 =B3>$B$4 for B3'],
      hidden: [],
      notes: [],
    });
  });

  test('that formulas spoke of and nothing is left of leave #REF!', async () => {
    const started = await withMarks();
    started.excel.deleteRows('考核表', 3, 2);
    expect(started.sheet.cellAt('B3')).toMatchObject({ formula: '=SUM(#REF!)', value: '#REF!' });
    expect(picture(started)).toMatchObject({ name: '=#REF!', formats: [], validations: [] });
  });
});

test('whole columns move too', async () => {
  const started = await withMarks();
  started.excel.insertColumns('考核表', 'B');
  expect(started.sheet.cellAt('C5').formula).toBe('=SUM(C3:C4)');
  started.excel.deleteColumns('考核表', 'A', 2);
  expect(started.sheet.cellAt('A5').formula).toBe('=SUM(A3:A4)');
  expect(started.excel.workbook.names[0]?.formula).toBe('=考核表!$A$3:$A$4');
});

test('formulas of other sheets follow, and those of their own cells stay', () => {
  const { excel } = office();
  const other = excel.addSheet('乙');
  excel.type('乙', 'A1:B1', [['=考核表!B5', '=B5']]);
  excel.insertRows('考核表', 1);
  expect([other.cellAt('A1').formula, other.cellAt('B1').formula]).toEqual(['=考核表!B6', '=B5']);
});

test.each<[string, string, unknown, (excel: InMemoryExcel) => void]>([
  ['RowInserted', '4:5', { insertShiftDirection: 'Down' }, (excel) => excel.insertRows('考核表', 4, 2)],
  ['RowDeleted', '3:3', { deleteShiftDirection: 'Up' }, (excel) => excel.deleteRows('考核表', 3)],
  ['ColumnInserted', 'B:B', { insertShiftDirection: 'Right' }, (excel) => excel.insertColumns('考核表', 'B')],
  ['ColumnDeleted', 'A:B', { deleteShiftDirection: 'Left' }, (excel) => excel.deleteColumns('考核表', 'A', 2)],
])('%s %s is told, by nobody of ours', async (changeType, address, changeDirectionState, act) => {
  const { excel, run } = office();
  const seen: Partial<Excel.WorksheetChangedEventArgs>[] = [];
  await run((_, { workbook }) => workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event))));
  act(excel);
  await excel.quiet();
  expect(seen).toMatchObject([{ changeType, address, changeDirectionState, triggerSource: 'Unknown' }]);
});

test('another page of the same add-in is this add-in too, and every page is told', async () => {
  const excel = inMemoryExcel(drawWorkbook(drawSheet([['a']])), { apiSet: '1.14' });
  const [pane, commands] = [loadClient(excel), loadClient(excel)];
  const seen: string[] = [];
  const follow = async (page: string, { Excel: program }: Client): Promise<void> => {
    await program.run((context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) =>
        Promise.resolve(void seen.push(`${page} ${address} ${triggerSource}`)),
      );
      return context.sync();
    });
  };
  await follow('pane', pane);
  await follow('commands', commands);
  turnTo(excel, commands);
  await commands.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('考核表').getRange('A1').values = [['b']];
    await context.sync();
  });
  await excel.quiet();
  expect(seen.sort()).toEqual(['commands A1 ThisLocalAddin', 'pane A1 ThisLocalAddin']);
});
