import { clearResults } from '../../src/results/clearResults.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { restoreCleared, type Cleared } from '../../src/tools/clear/restoreCleared.ts';
import { clearingOf, type ClearChoice } from '../../src/results/clearing.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import { verifyWorkbook } from '../../src/tools/verify/verifyWorkbook.ts';
import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import type { Edit, PlainValue } from '../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { finish } from '../../src/cli/world.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';
import { threeBureaus } from '../session/samples.ts';

const DAY = '2021-12-31';
const OURS = ['考核汇总', '问题清单', '考核明细', '考核设置'];

const recalculated = (workbook: WorkbookSnapshot): WorkbookSnapshot =>
  applyToSnapshot(workbook, writeResults(workbook, assessedWorkbook(workbook)));
const sealed = (workbook: WorkbookSnapshot): WorkbookSnapshot =>
  applyToSnapshot(workbook, finish(sealWorkbook(workbook, DAY), () => undefined).edits);
const prepared = (workbook: WorkbookSnapshot, units: 'sheets' | 'columns' = 'columns'): WorkbookSnapshot =>
  applyToSnapshot(workbook, finish(prepareWorkbook(workbook, { units, protect: false }), () => undefined).edits);
const typed = (workbook: WorkbookSnapshot, sheet: string, range: string, value: PlainValue): WorkbookSnapshot =>
  applyToSnapshot(workbook, [{ edit: 'set-values', sheet, range, values: [[value]] }]);

function cleared(before: WorkbookSnapshot, choice: ClearChoice = { seal: false }) {
  const now = applyToSnapshot(before, clearResults(before, choice));
  const way: Cleared = { before, assessment: assessedWorkbook(before), went: clearingOf(before, choice), passedOver: [], begun: [] };
  return { now, way };
}

function restored(now: WorkbookSnapshot, way: Cleared): WorkbookSnapshot {
  const back = restoreCleared(now, way);
  if ('taken' in back) throw new Error(JSON.stringify(back));
  return applyToSnapshot(now, back.edits);
}

/** What a person sees of it, a line a thing: programs keep sheets and names in any order. */
const seen = ({ sheets, names: defined }: WorkbookSnapshot): readonly string[] =>
  [
    ...sheets.flatMap(({ name, rows, merges, protected: locked, ...marks }) => [
      `${name} locked ${locked} merges ${JSON.stringify(merges)}`,
      ...[...marks.validations.filter(({ own }) => own).map(({ area }) => area), ...marks.ownFormats].map(
        (area) => `${name} ${JSON.stringify(area)}`,
      ),
      ...rows.map((row) => `${name} ${JSON.stringify(row)}`),
    ]),
    ...defined
      .filter(({ name }) => name.startsWith('考核_'))
      .map(({ name, sheet, refersTo }) => `${name} ${sheet} ${refersTo.slice(0, 40)}`),
  ].sort();
const differing = (one: WorkbookSnapshot, other: WorkbookSnapshot): readonly string[] => {
  const [a, b] = [seen(one), seen(other)];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `- ${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+ ${line}`),
  ];
};

const names = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);

test('the seal stays, is still known as ours, and still says what was sealed', () => {
  const before = sealed(recalculated(threeBureaus()));
  const { now } = cleared(before);
  expect(names(now)).toEqual(['东局', '西局', '南局', '封存清单']);
  expect(finish(verifyWorkbook(now), () => undefined).state).toBe('intact');
  expect(now.names.map(({ name, sheet }) => `${sheet} ${name}`)).toContain('封存清单 考核_本表');
  expect(now.names.filter(({ name, sheet }) => name.startsWith('考核_') && sheet !== '封存清单')).toEqual([]);
  expect(now.sheets.flatMap(({ ownFormats, validations }) => [...ownFormats, ...validations])).toEqual([]);
});

test('chosen, the seal goes, and nothing of ours is left', () => {
  const office = threeBureaus();
  expect(cleared(sealed(recalculated(office)), { seal: true }).now).toEqual(office);
});

test('says everything that goes, and what stays', () => {
  const workbook = sealed(recalculated(threeBureaus()));
  expect(clearingOf(workbook)).toMatchObject({
    coloured: ['东局', '西局', '南局'],
    validated: ['东局', '西局', '南局'],
    sheets: OURS.map((name) => ({ name })),
    prepared: [],
    kept: [],
    keptSeal: '封存清单',
  });
  expect(clearingOf(workbook, { seal: true })).toMatchObject({ sheets: [...OURS, '封存清单'].map((name) => ({ name })), keptSeal: null });
});

const PUBLISHED = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '任务分值'],
      [1, '建立制度', 40],
      [2, '开展检查', 60],
    ],
    { name: '甲' },
  ),
  drawSheet(
    [
      ['序号', '考核指标', '任务分值'],
      [1, '建立制度', 100],
    ],
    { name: '乙' },
  ),
);

const SHARED = drawWorkbook(
  drawSheet([['考核单位：东局、西局'], ['序号', '考核指标', '任务分值'], [1, '建立制度', 40], [2, '开展检查', 60]], { name: '公布' }),
);

const KEPT: ClearChoice = { seal: false };

test.each<[string, WorkbookSnapshot, ClearChoice]>([
  [
    'results with what people wrote in them',
    typed(typed(recalculated(threeBureaus()), '问题清单', 'G5', '属实'), '考核设置', 'A22', '略'),
    KEPT,
  ],
  ['results beside a seal that stays', recalculated(sealed(threeBureaus())), KEPT],
  ['the seal too', sealed(recalculated(threeBureaus())), { seal: true }],
  ['a seal that somebody has changed', changedSeal(sealed(recalculated(threeBureaus()))), { seal: true }],
  ['prepared columns that nobody has filled in', prepared(PUBLISHED), KEPT],
  ['prepared columns of one sheet, the other filled in', typed(prepared(PUBLISHED), '甲', 'D2', 40), KEPT],
  ['prepared columns under results', recalculated(prepared(PUBLISHED)), KEPT],
  ['a sheet a unit', prepared(SHARED, 'sheets'), KEPT],
  ['a sheet a unit under results', recalculated(prepared(SHARED, 'sheets')), KEPT],
])('brings back %s', (_, before, choice) => {
  const { now, way } = cleared(before, choice);
  expect(differing(before, now)).not.toEqual([]);
  expect(differing(before, restored(now, way))).toEqual([]);
});

test('sheets come back between those of the office that they stood between', () => {
  const between = recalculated(threeBureaus());
  const [first, ...rest] = between.sheets;
  if (!first) throw new Error('no sheets');
  const settings = rest.filter(({ name }) => name === '考核设置');
  const order = [...rest.slice(0, 4), first, ...settings, ...rest.slice(4).filter(({ name }) => name !== '考核设置')];
  const before = { ...between, sheets: [...order, drawSheet([['备注']], { name: '附表' })] };
  const { now, way } = cleared(before);
  expect(names(now)).toEqual(['西局', '南局', '东局', '附表']);
  expect(names(before)).toEqual(['西局', '南局', '考核汇总', '问题清单', '东局', '考核设置', '考核明细', '附表']);
  expect(names(restored(now, way))).toEqual(names(before));
});

test('of a sheet of ours whose title somebody has changed only the cells come back', () => {
  const before = typed(recalculated(threeBureaus()), '考核汇总', 'A1', '二〇二一年考核结果');
  const { now, way } = cleared(before);
  const rows = ({ sheets }: WorkbookSnapshot) => sheets.find(({ name }) => name === '考核汇总')?.rows;
  expect(rows(now)).toBeUndefined();
  expect(rows(restored(now, way))).toEqual(rows(before));
});

function changedSeal(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === '封存清单'
        ? { ...(typed(workbook, '封存清单', 'G9', '改过').sheets.find(({ name }) => name === '封存清单') ?? sheet) }
        : sheet,
    ),
  };
}

test('scores that were typed since stay, and the formulas find them', () => {
  const before = recalculated(threeBureaus());
  const { now, way } = cleared(before);
  const after = restored(typed(now, '东局', 'D3', 41), way);
  expect(after.sheets[0]?.rows[2]?.cells[3]).toMatchObject({ value: 41 });
  expect(after.sheets.slice(3).map(({ rows }) => rows)).toEqual(before.sheets.slice(3).map(({ rows }) => rows));
});

test.each<[string, (now: WorkbookSnapshot) => WorkbookSnapshot, object]>([
  ['a later recalculation is in the way', recalculated, { taken: OURS, moved: [] }],
  [
    'the office has made a sheet of that name',
    (now) => ({ ...now, sheets: [...now.sheets, drawSheet([['通讯录']], { name: '考核汇总' })] }),
    { taken: ['考核汇总'], moved: [] },
  ],
  ['a sheet with scores is gone', (now) => ({ ...now, sheets: now.sheets.slice(1) }), { taken: [], moved: ['东局'] }],
  [
    'a row was inserted',
    (now) => ({
      ...now,
      sheets: now.sheets.map((sheet) =>
        sheet.name === '南局'
          ? { ...sheet, rows: sheet.rows.map((row) => ({ ...row, rowIndex: row.rowIndex + (row.rowIndex > 2 ? 1 : 0) })) }
          : sheet,
      ),
    }),
    { taken: [], moved: ['南局'] },
  ],
])('nothing is brought back where %s', (_, meanwhile, expected) => {
  const { now, way } = cleared(recalculated(threeBureaus()));
  expect(restoreCleared(meanwhile(now), way)).toEqual(expected);
});

test('prepared columns whose place somebody uses stay away, and it is said', () => {
  const { now, way } = cleared(prepared(PUBLISHED));
  const used = typed(now, '乙', 'D1', '备注');
  const back = restoreCleared(used, way) as { readonly edits: readonly Edit[]; readonly lost: readonly object[] };
  expect(back.lost).toEqual([{ sheet: '乙', range: 'D1:G2' }]);
  expect(new Set(back.edits.map((edit) => ('sheet' in edit ? edit.sheet : '')))).toEqual(new Set(['甲']));
});
