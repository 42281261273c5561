import { read, startExcel } from './startExcel.ts';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function protectedSheet(options: Excel.WorksheetProtectionOptions = {}) {
  const started = startExcel([['锁住', '可填']], { merges: ['A5:B5'] });
  const { sheet } = started;
  sheet.setCell(0, 1, { ...sheet.cellAt('B1'), format: { ...sheet.cellAt('B1').format, locked: false } });
  sheet.notes.push({ cell: 'D1', content: '旧批注' });
  sheet.protection = { options: { ...options }, password: '' };
  return started;
}

const ACTS: readonly (readonly [string, Act, keyof Excel.WorksheetProtectionOptions | 'never' | 'always'])[] = [
  ['values of a locked cell', (it) => (it.getRange('A1').values = [[1]]), 'never'],
  ['values of an unlocked cell', (it) => (it.getRange('B1').values = [[1]]), 'always'],
  ['values of both', (it) => (it.getRange('A1:B1').values = [[1, 2]]), 'never'],
  ['values of both, null for the locked one', (it) => (it.getRange('A1:B1').values = [[null, 2]]), 'always'],
  ['a formula', (it) => (it.getRange('C1').formulas = [['=A1']]), 'never'],
  ['contents', (it) => it.getRange('A1').clear('Contents'), 'never'],
  ['contents of an unlocked cell', (it) => it.getRange('B1').clear('Contents'), 'always'],
  ['everything', (it) => it.getRange('A1').clear(), 'never'],
  ['a fill', (it) => (it.getRange('B1').format.fill.color = 'red'), 'allowFormatCells'],
  ['a border', (it) => (it.getRange('B1').format.borders.getItem('EdgeTop').style = 'Continuous'), 'allowFormatCells'],
  ['a number format', (it) => (it.getRange('B1').numberFormat = [['0.00']]), 'allowFormatCells'],
  ['the lock', (it) => (it.getRange('A1').format.protection.locked = false), 'allowFormatCells'],
  ['clearing formats', (it) => it.getRange('B1').clear('Formats'), 'allowFormatCells'],
  ['a conditional format', (it) => it.getRange('B1').conditionalFormats.add('Custom'), 'allowFormatCells'],
  ['clearing conditional formats', (it) => it.getRange('B1').conditionalFormats.clearAll(), 'allowFormatCells'],
  ['a validation', (it) => (it.getRange('B1').dataValidation.rule = { custom: { formula: '=B1>0' } }), 'never'],
  [
    'an alert',
    (it) => (it.getRange('B1').dataValidation.errorAlert = { title: '考核', message: '', showAlert: true, style: 'Stop' }),
    'never',
  ],
  ['clearing a validation', (it) => it.getRange('B1').dataValidation.clear(), 'never'],
  ['merging', (it) => it.getRange('B1:C1').merge(), 'never'],
  ['unmerging', (it) => it.getRange('A5').unmerge(), 'never'],
  ['a column width', (it) => (it.getRange('B1').format.columnWidth = 80), 'allowFormatColumns'],
  ['hiding columns', (it) => (it.getRange('B:B').columnHidden = true), 'allowFormatColumns'],
  ['fitting columns', (it) => it.getRange('B:B').format.autofitColumns(), 'allowFormatColumns'],
  ['a row height', (it) => (it.getRange('B1').format.rowHeight = 20), 'allowFormatRows'],
  ['hiding rows', (it) => (it.getRange('1:1').rowHidden = true), 'allowFormatRows'],
  ['fitting rows', (it) => it.getRange('1:1').format.autofitRows(), 'allowFormatRows'],
  ['a hyperlink', (it) => (it.getRange('B1').hyperlink = { documentReference: '考核表!A1' }), 'allowInsertHyperlinks'],
  ['taking hyperlinks off', (it) => it.getRange('B1').clear('Hyperlinks'), 'allowInsertHyperlinks'],
  ['a filter', (it) => it.autoFilter.apply('A1:B1'), 'never'],
  ['taking the filter off', (it) => it.autoFilter.remove(), 'never'],
  ['a chart', (it) => it.charts.add('BarClustered', it.getRange('A1:B1')), 'allowEditObjects'],
  ['a name', (it) => it.names.add('满分', '=考核表!$A$1'), 'always'],
  ['frozen panes', (it) => it.freezePanes.freezeRows(1), 'always'],
  ['the paper', (it) => (it.pageLayout.orientation = 'Landscape'), 'always'],
  ['reading', (it) => it.getRange('A1').load('values,format/fill/color'), 'always'],
  ['the name of the sheet', (it) => (it.name = '改名'), 'always'],
  ['protecting again', (it) => it.protection.protect(), 'never'],
];

describe('a protected sheet', () => {
  test.each(ACTS)('%s', async (_, act, option) => {
    expect(await protectedSheet().refusal(act)).toBe(option === 'always' ? undefined : 'AccessDenied');
    if (option === 'always' || option === 'never') return;
    expect(await protectedSheet({ [option]: true }).refusal(act)).toBeUndefined();
    expect(await protectedSheet({ allowSort: true }).refusal(act)).toBe('AccessDenied');
  });

  test.each(ACTS.filter(([name]) => name !== 'protecting again'))('allows %s once it is unprotected', async (_, act) => {
    const { refusal } = protectedSheet();
    expect(
      await refusal((it, context) => {
        it.protection.unprotect();
        act(it, context);
      }),
    ).toBeUndefined();
  });

  test('nothing of a refused value is written', async () => {
    const { sheet, refusal } = protectedSheet();
    await refusal((it) => (it.getRange('A1:B1').values = [[1, 2]]));
    expect([sheet.cellAt('A1').value, sheet.cellAt('B1').value]).toEqual(['锁住', '可填']);
  });

  test('keeps its options, and its password', async () => {
    const { sheet, run, refusal } = startExcel();
    const options = await run((it) => {
      it.protection.protect({ allowFormatCells: true, selectionMode: 'Normal' }, '考核');
      return read(it.protection, 'options');
    });
    expect(options).toEqual({ allowFormatCells: true, selectionMode: 'Normal' });
    expect(await refusal((it) => it.protection.unprotect('错'))).toBe('AccessDenied');
    await run((it) => it.protection.unprotect('考核'));
    expect(sheet.protection).toBeNull();
  });
});
