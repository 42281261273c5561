import { applyEdits } from '../../../src/hosts/excel/applyEdits.ts';
import { exchange } from '../../../src/hosts/excel/exchange.ts';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook.ts';
import { recalculate } from '../../../src/recalculate.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { Applied } from '../../../src/workbook/host.ts';
import type { NotKnown } from '../../../src/workbook/snapshot.ts';
import { MARK_NAME } from '../../../src/workbook/marks.ts';
import type { InMemoryExcel } from '../../excel/inMemoryExcel.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';

/** Writes to a workbook of whose first sheet the reading could not know something; `meanwhile` is called between the two. */
async function writtenWithout(notKnown: NotKnown, edits: readonly Edit[], meanwhile?: (excel: InMemoryExcel) => void): Promise<{ readonly excel: InMemoryExcel; readonly applied: Applied }> {
  const { excel, open } = startHost(ledgers('一局', '二局'), { profile: 'microsoft365', web: false });
  if (meanwhile) await recalculate(open, QUIET, '2021-12-31');
  const known = await exchange(QUIET, (talk) => readWorkbook(talk, QUIET, { lost: false, seconds: 60 }));
  meanwhile?.(excel);
  const sheets = known.snapshot.sheets.map((sheet, i) => (i === 0 ? { ...sheet, ownFormats: [], validations: [], notKnown: [notKnown] } : sheet));
  const writing = applyEdits({ ...known, snapshot: { ...known.snapshot, sheets } }, edits, QUIET);
  return { excel, applied: (await exchange(writing.job, writing.goOn)).applied };
}

const onBoth = (edit: (sheet: string) => Edit): readonly Edit[] => ['一局', '二局'].map(edit);

test('merged cells not known: nothing is written to the sheet', async () => {
  const { excel, applied } = await writtenWithout('merges', onBoth((sheet) => ({ edit: 'set-values', sheet, range: 'D3', values: [[40]] })));
  expect(applied).toEqual({ passedOver: [{ sheet: '一局', reason: 'merges-not-known' }], differs: [] });
  expect(['一局', '二局'].map((sheet) => excel.sheet(sheet).cellAt('D3').value)).toEqual([41, 40]);
});

test('merged cells not known: the sheet is not copied', async () => {
  const { excel, applied } = await writtenWithout('merges', onBoth((from) => ({ edit: 'copy-sheet', sheet: `${from}（新）`, from })));
  expect(applied.passedOver).toEqual([{ sheet: '一局（新）', reason: 'merges-not-known' }]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一局', '二局', '二局（新）']);
});

test('validations not known: none are put over them, and all else is written', async () => {
  const edits: readonly Edit[] = [
    ...onBoth((sheet) => ({ edit: 'add-validation', sheet, ranges: ['D2:D3'], rule: { type: 'decimal', minimum: '0', maximum: '5' }, style: 'warning', errorTitle: '考核', error: '请改正。' })),
    { edit: 'set-values', sheet: '一局', range: 'D3', values: [[40]] },
  ];
  const { excel, applied } = await writtenWithout('validations', edits);
  expect(applied).toEqual({ passedOver: [], differs: [{ what: 'validations-not-known', sheet: '一局' }] });
  expect([...['一局', '二局'].map((sheet) => excel.sheet(sheet).validations.length), excel.sheet('一局').cellAt('D3').value]).toEqual([0, 1, 40]);
});

const OFF: readonly Edit[] = [{ edit: 'remove-own', marks: true, sheets: [], names: false }];

test('marks not known, and Excel does not tell them now either: none are taken off', async () => {
  const { excel, applied } = await writtenWithout('marks', OFF, (it) => {
    it.sheet('一局').formatsUnreadable = true;
  });
  expect(applied.passedOver).toEqual([{ sheet: '一局', reason: 'marks-not-known' }]);
  expect(['一局', '二局'].map((sheet) => excel.sheet(sheet).conditionalFormats.length)).toEqual([2, 0]);
});

test('marks not known, but told now: they are taken off', async () => {
  const { excel, applied } = await writtenWithout('marks', OFF, () => undefined);
  expect(applied.passedOver).toEqual([]);
  expect(['一局', '二局'].map((sheet) => excel.sheet(sheet).conditionalFormats.some(({ formula }) => formula.includes(MARK_NAME)))).toEqual([false, false]);
});
