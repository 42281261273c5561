import type { SettingBlock, SettingsForm } from '../../../src/ownSheets/settings/settingsForm.ts';
import { checkDraft, partsWith } from '../../../src/taskpane/settings/checkDraft.ts';
import { boundOf, changesOf, draftOf, withoutParts, type SettingsDraft } from '../../../src/taskpane/settings/settingsDraft.ts';
import { addressOf } from '../../../src/workbook/address.ts';

function block(column: number, rows: readonly (readonly string[])[], free = 0): SettingBlock {
  const width = rows[0]?.length ?? 1;
  const all = [...rows, ...Array.from({ length: free }, () => Array.from({ length: width }, () => ''))];
  const fields = all.map((row, i) => row.map((text, k) => ({ cell: { rowIndex: i, columnIndex: column + k }, stands: text, shown: text })));
  return { rows: fields.slice(0, rows.length), free: fields.slice(rows.length) };
}

const FORM: SettingsForm = {
  sheet: '考核设置',
  general: {
    marks: { cell: { rowIndex: 9, columnIndex: 1 }, stands: '是', shown: '是' },
    asOf: { cell: { rowIndex: 10, columnIndex: 1 }, stands: '44196', shown: '2020-12-31' },
    bandsBy: null,
    bonus: null,
  },
  bands: block(0, [
    ['优秀', '90', ''],
    ['良好', '80', ''],
    ['不合格', '', ''],
  ]),
  placeholders: block(4, [['无'], ['暂无'], ['/']], 2),
  units: block(
    6,
    [
      ['东局', '', ''],
      ['西局', '一组', ''],
    ],
    1,
  ),
  gates: block(10, [['东局', '重大事件', '东局', '']]),
  readings: { rows: [], free: [] },
  tasks: block(14, [['临期天数', '30', '说明']]),
  names: block(18, [['各成员单位', '', '集体名称']], 2),
};

function changed(change: Partial<SettingsDraft>): readonly string[] {
  return changesOf(FORM, { ...draftOf(FORM), ...change }).map(
    ({ cell, before, after }) => `${addressOf(cell)} ${before} → ${JSON.stringify(after)}`,
  );
}

function problems(change: Partial<SettingsDraft>): Record<string, string> {
  return Object.fromEntries(checkDraft({ ...draftOf(FORM), ...change }));
}

test('a draft that was not touched changes nothing', () => {
  expect(changed({})).toEqual([]);
  expect(problems({})).toEqual({});
});

test('a changed field is one cell', () => {
  expect(changed({ general: { ...draftOf(FORM).general, marks: '否' } })).toEqual(['B10 是 → "否"']);
  expect(changed({ general: { ...draftOf(FORM).general, asOf: '' } })).toEqual(['B11 44196 → ""']);
  expect(
    changed({
      bands: [
        ['优秀', '92.5', ''],
        ['良好', '80', ''],
        ['不合格', '', ''],
      ],
    }),
  ).toEqual(['B1 90 → 92.5']);
});

test('a bound that was typed as text is left alone until it is changed', () => {
  const form = {
    ...FORM,
    bands: block(0, [
      ['优秀', '90分', ''],
      ['不合格', '', ''],
    ]),
  };
  expect(changesOf(form, draftOf(form))).toEqual([]);
});

test('a setting without a row is not written', () => {
  expect(changed({ general: { ...draftOf(FORM).general, bonus: '否' } })).toEqual([]);
});

test('below a row that was taken out the others move up', () => {
  expect(changed({ placeholders: [['暂无'], ['/']] })).toEqual(['E1 无 → "暂无"', 'E2 暂无 → "/"', 'E3 / → ""']);
});

test('a new row goes into the first free one', () => {
  expect(changed({ placeholders: [['无'], ['暂无'], ['/'], ['待定']] })).toEqual(['E4  → "待定"']);
  expect(
    changed({
      units: [
        ['东局', '', ''],
        ['西局', '一组', ''],
        ['南局', '', '市南局'],
      ],
    }),
  ).toEqual(['G3  → "南局"', 'I3  → "市南局"']);
});

test.each([
  ['90', 90],
  ['90.5', 90.5],
  ['９０分', 90],
  ['90 %', 90],
  ['', null],
  ['九十', null],
  ['-5', null],
])('the bound %s', (text, bound) => {
  expect(boundOf(text)).toBe(bound);
});

test.each(['2020-12-31', '', ' 2020-02-29 ', '2020/12/31', '2020年12月31日', '２０２０.12.5'])('the day %j can stand', (asOf) => {
  expect(problems({ general: { ...draftOf(FORM).general, asOf } })).toEqual({});
});

test.each(['2021-02-29', '去年', '2020-13-01', '20-1-1'])('the day %s can not', (asOf) => {
  expect(problems({ general: { ...draftOf(FORM).general, asOf } })).toEqual({ asOf: 'no-date' });
});

test.each(['2021/6/30', '2021年6月30日', '２０２１.６.３０'])('the day %s is written as any other', (asOf) => {
  expect(changed({ general: { ...draftOf(FORM).general, asOf } })).toEqual(['B11 44196 → "2021-06-30"']);
  expect(changed({ general: { ...draftOf(FORM).general, asOf: '2020年12月31日' } })).toEqual([]);
});

test('a part that is wrong keeps no other from being written, and is left as a whole', () => {
  const base = draftOf(FORM);
  const draft: SettingsDraft = {
    ...base,
    general: { ...base.general, marks: '否', asOf: '年底' },
    bands: [
      ['优', '90', ''],
      ['良好', '95', ''],
      ['不合格', '', ''],
    ],
    placeholders: [...base.placeholders, ['待定']],
    units: [...base.units, ['', '一组', ''], ['北局', '', '']],
  };
  const sound = withoutParts(draft, base, partsWith(checkDraft(draft)));
  expect(changesOf(FORM, sound).map(({ cell, after }) => `${addressOf(cell)} ${String(after)}`)).toEqual(['B10 否', 'E4 待定']);
  expect(withoutParts(draft, base, new Set())).toEqual(draft);
});

test('bands need a grade and a bound, each lower than the one before; only the last may have none', () => {
  expect(
    problems({
      bands: [
        ['', '90'],
        ['良好', '', ''],
        ['合格', '95'],
        ['不合格', ''],
      ],
    }),
  ).toEqual({
    'bands 0 0': 'no-grade',
    'bands 1 1': 'no-bound',
    'bands 2 1': 'bound-not-lower',
  });
  expect(problems({ bands: [['优秀', '']] })).toEqual({ 'bands 0 1': 'no-bound' });
});

test('a group or another name needs a unit', () => {
  expect(problems({ units: [['', '一组', '']] })).toEqual({ 'units 0 0': 'no-unit' });
});

test('the days for 临期 are written as a number, and what names stand for beside them', () => {
  expect(changed({ tasks: [['临期天数', ' 15 ', '说明']] })).toEqual(['P1 30 → 15']);
  expect(changed({ tasks: [['临期天数', '', '说明']] })).toEqual(['P1 30 → ""']);
  expect(
    changed({
      names: [
        ['各成员单位', '甲局、乙局', '集体名称'],
        ['市应急局', '市应急管理局', ''],
      ],
    }),
  ).toEqual(['T1  → "甲局、乙局"', 'S2  → "市应急局"', 'T2  → "市应急管理局"']);
});

test.each(['三十', '-1', '1.5', '4000'])('%s is no number of days, and what stands for something needs a name', (days) => {
  const draft = { ...draftOf(FORM), tasks: [['临期天数', days, '说明']], names: [['', '甲局', '']] };
  expect(Object.fromEntries(checkDraft(draft))).toEqual({ 'tasks 0 1': 'no-days', 'names 0 0': 'no-name' });
  expect(changesOf(FORM, withoutParts(draft, draftOf(FORM), partsWith(checkDraft(draft))))).toEqual([]);
});
