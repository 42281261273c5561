import { nameSettings } from '../../../src/ownSheets/settings/nameSettings.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import type { PlainValue } from '../../../src/workbook/edit.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { assessedWorkbook } from '../../support/outline.ts';

const OFFICE = drawWorkbook(
  drawSheet(
    [
      ['考核指标', '分值', '得分'],
      ['甲', 100, 90],
      ['无重大失信事件', '—', null],
    ],
    { name: '东局' },
  ),
);
const WRITTEN = applyToSnapshot(OFFICE, writeResults(OFFICE, assessedWorkbook(OFFICE)));

/** `考核_等级 A11:A19` a name, after somebody typed into 考核设置; sheet and dollars left out. */
function names(...typed: readonly (readonly [string, PlainValue])[]): readonly string[] {
  const edits = typed.map(([range, value]) => ({ edit: 'set-values', sheet: '考核设置', range, values: [[value]] }) as const);
  const sheet = applyToSnapshot(WRITTEN, edits).sheets.find(({ name }) => name === '考核设置');
  if (!sheet) throw new Error('no 考核设置');
  return nameSettings(sheet, false).map(({ name, refersTo }) => `${name} ${refersTo.replace('考核设置!', '').replaceAll('$', '')}`);
}

const MADE = [
  '考核_标记 B5',
  '考核_占位词 A21:A34',
  '考核_等级 A11:A19',
  '考核_下限 B11:B19',
  '考核_等级单位 B7',
  '考核_附加计入 B8',
  '考核_认定表 I5:I13',
  '考核_认定单位 K5:K13',
  '考核_结论 L5:L13',
];
/** Those that 考核明细 needs. */
const OF_DETAIL = ['考核_不适用', '考核_不计分', '考核_未计得分'];
const DEFAULT_BANDS = ['考核_等级 {"优秀";"良好";"合格";"不合格"}', '考核_下限 {90;80;60;0}'];

test('as made, the names point to the cells, with room below', () => expect(names()).toEqual(MADE));

test('a run defines the same names again', () => {
  const again = writeResults(WRITTEN, assessedWorkbook(WRITTEN)).flatMap((edit) =>
    edit.edit === 'define-name' && !edit.sheet ? [edit.name] : [],
  );
  expect(again.sort()).toEqual([...MADE.map((line) => line.split(' ')[0]), ...OF_DETAIL].sort());
});

test('a workbook assessed before there were such names keeps its 考核设置 and gets them', () => {
  const older = applyToSnapshot({ ...WRITTEN, names: WRITTEN.names.filter(({ sheet }) => sheet !== null) }, [
    { edit: 'set-values', sheet: '考核设置', range: 'B11', values: [[95]] },
  ]);
  const after = applyToSnapshot(older, writeResults(older, assessedWorkbook(older)));
  expect(after.names.filter(({ sheet }) => sheet === null)).toHaveLength(MADE.length + OF_DETAIL.length);
  expect(assessedWorkbook(after).settings.bands[0]?.from.toFixed()).toBe('95');
});

test.each<[string, readonly (readonly [string, PlainValue])[], readonly string[]]>([
  ['a word more', [['A27', '没有']], ['考核_占位词 A21:A35']],
  ['a bound that can not hold: the bands that hold in its place', [['B11', '九十']], DEFAULT_BANDS],
  ['a bound as text that can', [['B11', '95分']], ['考核_等级 A11:A19', '考核_下限 B11:B19']],
  ['no bands', [['A10', '']], DEFAULT_BANDS],
  [
    'no lowest band',
    [
      ['A14', ''],
      ['C14', ''],
      ['B11', 95],
    ],
    ['考核_等级 {"优秀";"良好";"合格";"不合格"}', '考核_下限 {95;80;60;0}'],
  ],
  [
    'a grade with a quote',
    [
      ['A14', ''],
      ['C14', ''],
      ['A11', '"优"'],
    ],
    ['考核_等级 {"""优""";"良好";"合格";"不合格"}'],
  ],
  [
    'a setting taken out',
    [
      ['A5', ''],
      ['A7', ''],
      ['A8', ''],
    ],
    ['考核_标记 "是"', '考核_等级单位 "得分率（%）"', '考核_附加计入 "是"'],
  ],
  ['no placeholders', ['A21', 'A22', 'A23', 'A24', 'A25', 'A26'].map((at) => [at, '']), ['考核_占位词 {"无";"暂无";"待补";"/";"-";"—"}']],
  [
    'a block moved',
    [
      ['A10', ''],
      ['N3', '等级'],
      ['O3', '下限'],
      ['P3', '说明'],
      ['N4', '一等'],
      ['O4', 90],
      ['N5', '二等'],
    ],
    ['考核_等级 N4:N13', '考核_下限 O4:O13'],
  ],
])('%s', (_, typed, expected) => {
  expect(names(...typed)).toEqual(expect.arrayContaining([...expected]));
});
