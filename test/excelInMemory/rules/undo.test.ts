import { inAll, underProfiles } from './underProfiles.ts';

type Doing = (it: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function undoAfter(act: Doing) {
  return underProfiles([['a']], async ({ excel, run }) => {
    excel.addSheet('乙');
    expect(excel.undo).toBe(true);
    await run((it, context) => void act(it, context));
    return excel.undo ? 'kept' : 'lost';
  });
}

const KEPT = inAll('kept', 'kept');
const LOST = inAll('lost', 'kept');

test.each<[string, Doing]>([
  ['values are read', (it) => it.getUsedRangeOrNullObject(true).load('values,formulas,valueTypes')],
  ['marks and names are', (it) => (it.getRange().conditionalFormats.load('items/type'), it.names.load('items/name'))],
  ['a sheet is shown', (it) => it.activate()],
  ['a cell is shown', (it) => it.getRange('A1').select()],
  ['events are asked for', (_, { workbook }) => workbook.worksheets.onChanged.add(() => Promise.resolve())],
  ['events are switched off', (_, context) => (context.runtime.enableEvents = false)],
])('kept when %s', async (_, act) => {
  expect(await undoAfter(act)).toEqual(KEPT);
});

test('lost when merged areas are asked for', async () => {
  expect(await undoAfter((it) => it.getRange('A1:B2').getMergedAreasOrNullObject().load('areaCount'))).toEqual(LOST);
});

test.each<[string, Doing]>([
  ['values', (it) => (it.getRange('A1').values = [[1]])],
  ['a look', (it) => (it.getRange('A1').format.fill.color = 'red')],
  ['a conditional format', (it) => it.getRange('A1').conditionalFormats.add('Custom')],
  ['a name', (it, { workbook }) => workbook.names.add('考核_标记', it.getRange('A1'))],
])('lost on 2021 when %s is written', async (_, act) => {
  expect(await undoAfter(act)).toEqual({ ...KEPT, excel2021: 'lost' });
});

test.each<[string, Doing]>([
  ['a sheet is added', (_, { workbook }) => workbook.worksheets.add('丙')],
  ['a sheet is copied', (it) => it.copy('End')],
  ['a sheet is deleted', (_, { workbook }) => workbook.worksheets.getItem('乙').delete()],
  ['a sheet is protected', (it) => it.protection.protect()],
  ['the structure is opened', (_, { workbook }) => workbook.protection.unprotect()],
  ['the structure is protected', (_, { workbook }) => workbook.protection.protect()],
])('lost when %s', async (_, act) => {
  expect(await undoAfter(act)).toEqual(LOST);
});

test.each<[string, Doing]>([
  ['renamed', (it) => (it.name = '丁')],
  ['moved', (it) => (it.position = 1)],
  ['hidden', (it) => (it.visibility = 'Hidden')],
])('lost on the desktop when a sheet is %s', async (_, act) => {
  expect(await undoAfter(act)).toEqual({ ...LOST, web: 'kept' });
});

test('lost on the web when a name is given a comment', async () => {
  const act: Doing = (it, { workbook }) => (workbook.names.add('甲乙', it.getRange('A1')).comment = '说明');
  expect(await undoAfter(act)).toEqual({ ...KEPT, web: 'lost', excel2021: 'lost' });
});

test('a batch that is refused before anything is done takes nothing', async () => {
  const outcome = await underProfiles([['a']], async ({ excel, refusal }) => {
    excel.failNext(1, 'AccessDenied');
    await refusal((it) => (it.getRange('A1').values = [[1]]));
    return excel.undo ? 'kept' : 'lost';
  });
  expect(outcome).toEqual(KEPT);
});
