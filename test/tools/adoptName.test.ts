import { readSettings } from '../../src/ownSheets/settings/readSettings.ts';
import { adoptName } from '../../src/tools/settings/adoptName.ts';
import { ledger } from '../../src/tools/ledger/ledger.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';

const TODAY = '2021-03-01';
const WANTED = { name: '市发展和改革委员会', stands: '市发改委' };
const PLAN = drawWorkbook(
  drawSheet(
    [
      ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限'],
      ['制度', '制定方案', '市发改委', '市财政局', '5月底前'],
      ['平台', '建设平台', '市财政局', '市发展和改革委员会、各成员单位', '6月底前'],
    ],
    { name: '分工' },
  ),
);

const adopted = (workbook: WorkbookSnapshot, wanted = WANTED) => finish(adoptName.plan(workbook, wanted, { today: TODAY }));
const namesIn = (workbook: WorkbookSnapshot) => readSettings(workbook).settings.unitNames;

test('without 考核设置 it is made, with the name in the row where it is listed', () => {
  const { edits } = adopted(PLAN);
  const after = applyToSnapshot(PLAN, edits);
  expect(after.sheets.map(({ name }) => name)).toEqual(['分工', '考核设置']);
  expect(namesIn(after)).toEqual([{ name: '市发展和改革委员会', stands: ['市发改委'] }]);
});

test('in the 考核设置 that is there only the one cell is filled in', () => {
  const before = applyToSnapshot(PLAN, finish(ledger.plan(PLAN, undefined, { today: TODAY })).edits);
  expect(namesIn(before)).toEqual([]);
  const { edits } = adopted(before);
  expect(edits).toHaveLength(1);
  const after = applyToSnapshot(before, edits);
  expect(namesIn(after)).toEqual([{ name: '市发展和改革委员会', stands: ['市发改委'] }]);
  const left = adoptName.back?.leaves(adopted(before), { passedOver: [], differs: [] }, after);
  const taken = left && adoptName.back?.take(after, left);
  if (!taken || 'refused' in taken) throw new Error('not taken back');
  expect(namesIn(applyToSnapshot(after, taken.edits))).toEqual([]);
});

test('a name that is not listed goes into the first free row, and where none is free nothing is written', () => {
  const before = applyToSnapshot(PLAN, finish(ledger.plan(PLAN, undefined, { today: TODAY })).edits);
  const other = { name: '市财政', stands: '市财政局' };
  const after = applyToSnapshot(before, adopted(before, other).edits);
  expect(namesIn(after)).toEqual([{ name: '市财政', stands: ['市财政局'] }]);
  const settings = after.sheets.find(({ name }) => name === '考核设置');
  const said = settings?.rows
    .flatMap(({ rowIndex, cells }) => cells.map((cell) => ({ ...cell, rowIndex })))
    .find(({ value }) => value === '市财政');
  if (!said) throw new Error('not said');
  const full = applyToSnapshot(after, [
    { edit: 'set-values', sheet: '考核设置', range: addressOf({ ...said, rowIndex: said.rowIndex + 2 }), values: [['另一块']] },
  ]);
  const planned = adopted(full, { name: '市人社', stands: '市人社局' });
  expect(planned.edits).toEqual([]);
  expect(adoptName.told(planned, { passedOver: [], differs: [] }, full)).toEqual({ kind: 'settings-no-room' });
});
