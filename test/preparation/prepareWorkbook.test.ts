import { clearResults } from '../../src/results/clearResults.ts';
import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import type { Preparation, PrepareChoice } from '../../src/preparation/preparation.ts';
import { takeOffPrepared } from '../../src/preparation/takeOffPrepared.ts';
import { scoreValidation } from '../../src/rules/scoreEntry.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn, type DrawOptions } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';
import { finish } from '../support/readWorkbookFile.ts';

type Rows = readonly (readonly Drawn[])[];
const USUAL: PrepareChoice = { units: 'columns', protect: false };
const prepare = (workbook: WorkbookSnapshot, choice = USUAL): Preparation => finish(prepareWorkbook(workbook, choice));
const prepared = (workbook: WorkbookSnapshot): WorkbookSnapshot => applyToSnapshot(workbook, prepare(workbook).edits);
const drawn = (rows: Rows, options?: DrawOptions): WorkbookSnapshot => drawWorkbook(drawSheet(rows, options));

/** `scores E2:H4`, and where each unit's self score, review score, evidence and reason are: `甲 E3 F3 G3 H3 …`. */
function outlineOf(workbook: WorkbookSnapshot): {
  readonly blocks: readonly string[];
  readonly left: readonly string[];
  readonly read: readonly string[];
} {
  const { prepared: tables, left, edits } = prepare(workbook);
  const { tables: read } = assessedWorkbook(applyToSnapshot(workbook, edits));
  return {
    blocks: tables.map(({ range, columns, kind }) => `${range} ${kind} ${columns}`),
    left: left.map(({ range, reason }) => `${range} ${reason}`),
    read: read.flatMap(({ units }) =>
      units.map(({ name, scores }) => {
        const first = scores.map(({ self, reviews, evidence, reason }) =>
          [self, ...reviews, evidence, reason].map((entry) => (entry ? addressOf(entry.at) : '-')).join(' '),
        );
        return `${name}: ${first[0] ?? ''} … ${first.at(-1) ?? ''}`;
      }),
    ),
  };
}

const HEADER = ['序号', '工作任务', '考核指标和内容', '任务分值'];
const TABLE: Rows = [HEADER, [1, '制度建设', '建立制度', 40], [2, null, '开展检查', 60]];
const TITLE = '2020年度社会信用体系建设工作考核指标';

const SHAPES: readonly (readonly [string, WorkbookSnapshot, readonly string[], readonly string[]])[] = [
  ['a table from A1 on', drawn(TABLE), ['A1:D3 scores E1:H3'], ['考核表: E2 F2 G2 H2 … E3 F3 G3 H3']],
  [
    'from C5 on, under a merged title',
    drawn([[TITLE], [], ...TABLE], { at: 'C5', merges: ['C5:F5'] }),
    ['C7:F9 scores G7:J9'],
    ['考核表: G8 H8 I8 J8 … G9 H9 I9 J9'],
  ],
  [
    'under a title that is wider than the table',
    drawn([[TITLE], ...TABLE], { merges: ['A1:H1'] }),
    ['A2:D4 scores E2:H4'],
    ['考核表: E3 F3 G3 H3 … E4 F4 G4 H4'],
  ],
  [
    'a header of two rows',
    drawn(
      [
        ['序号', '考核指标', null, '分值'],
        [null, '名称', '内容', null],
        [1, '甲', '做甲', 40],
        [2, '乙', '做乙', 60],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
    ),
    ['A1:D4 scores E1:H4'],
    ['考核表: E3 F3 G3 H3 … E4 F4 G4 H4'],
  ],
  [
    'a total row and a footer',
    drawn([[TITLE], ...TABLE, ['合计', null, null, { f: 'SUM(D3:D4)', v: 100 }], ['注：按季度报送。']]),
    ['A2:D5 scores E2:H5'],
    ['考核表: E3 F3 G3 H3 … E4 F4 G4 H4'],
  ],
  ['a unit line', drawn([[TITLE], ['被考核单位：甲局'], ...TABLE]), ['A3:D5 scores E3:H5'], ['甲局: E4 F4 G4 H4 … E5 F5 G5 H5']],
  ['a last row with nothing but its number', drawn([...TABLE, [3]]), ['A1:D3 scores E1:H4'], ['考核表: E2 F2 G2 H2 … E3 F3 G3 H3']],
  [
    'bonus rows and gates',
    drawn([...TABLE, [3, '附加分', '创新', 5], ['一票否决', '发生重大失信事件', '有则否决', '-']]),
    ['A1:D4 scores E1:H5'],
    ['考核表: E2 F2 G2 H2 … E4 F4 G4 H4'],
  ],
  [
    'categories in rows of their own',
    drawn([
      ['序号', '考核指标', '分值'],
      ['一', '制度建设', 40],
      [1, '建立制度', 40],
      ['二', '归集', 60],
      [1, '开展归集', 60],
    ]),
    ['A1:C5 scores D1:G5'],
    ['考核表: D3 E3 F3 G3 … D5 E5 F5 G5'],
  ],
  [
    'a header repeated where the page broke',
    drawn([HEADER, [1, '制度建设', '建立制度', 40], HEADER, [2, null, '开展检查', 60]]),
    ['A1:D4 scores E1:H4'],
    ['考核表: E2 F2 G2 H2 … E4 F4 G4 H4'],
  ],
  [
    'evidence that is asked for, and remarks',
    drawn([
      ['序号', '考核指标', '证明材料', '分值', '备注'],
      [1, '甲', '文件', 40],
      [2, '乙', '台账', 60],
    ]),
    ['A1:E3 scores F1:I3'],
    ['考核表: F2 G2 H2 E2 … F3 G3 H3 E3'],
  ],
  [
    'two tables below one another',
    drawn([['县区考核指标'], ...TABLE, [], ['部门考核指标'], ...TABLE]),
    ['A2:D4 scores E2:H4', 'A7:D9 scores E7:H9'],
    ['考核表: E3 F3 G3 H3 … E4 F4 G4 H4', '考核表: E8 F8 G8 H8 … E9 F9 G9 H9'],
  ],
  [
    'what stands beside it',
    drawn([[...HEADER], [1, '制度建设', '建立制度', 40, null, '见附件'], [2, null, '开展检查', 60]]),
    ['A1:D3 scores G1:J3'],
    ['考核表: G2 H2 I2 J2 … G3 H3 I3 J3'],
  ],
];

test.each(SHAPES)('%s', (_, workbook, blocks, read) => {
  expect(outlineOf(workbook)).toEqual({ blocks, left: [], read });
});

const LEFT: readonly (readonly [string, WorkbookSnapshot, readonly string[]])[] = [
  [
    'score columns are there',
    drawn([
      [...HEADER, '得分'],
      [1, '甲', '做甲', 100, null],
    ]),
    ['A1:E2 has-scores'],
  ],
  [
    'a matrix',
    drawn([
      ['序号', '考核指标', '分值', '东区', '西区'],
      [1, '做甲', 100, 5, 6],
    ]),
    ['A1:E2 has-scores'],
  ],
  [
    'a roster',
    drawn([
      ['序号', '单位', '制度（40分）', '归集（60分）'],
      [1, '甲局', null, null],
      [2, '乙局', null, null],
    ]),
    ['A1:D3 has-scores'],
  ],
  ['a protected sheet', drawWorkbook({ ...drawSheet(TABLE), protected: true }), ['A1:D3 protected']],
  ['a sheet without tables', drawn([['名单'], ['甲']]), []],
  ['a hidden sheet', drawWorkbook(drawSheet(TABLE, { visibility: 'hidden' })), []],
];

test.each(LEFT)('nothing is prepared: %s', (_, workbook, left) => {
  expect(prepare(workbook)).toMatchObject({ edits: [], prepared: [] });
  expect(outlineOf(workbook).left).toEqual(left);
});

test('two tables side by side: the right one is prepared, the left one has no room', () => {
  const beside = TABLE.map((row) => [...row, null, ...row]);
  expect(outlineOf(drawn(beside))).toMatchObject({ blocks: ['F1:I3 scores J1:M3'], left: ['A1:D3 no-room'] });
});

test('with room between them both are', () => {
  const beside = TABLE.map((row) => [...row, null, null, null, null, null, ...row]);
  expect(outlineOf(drawn(beside)).blocks).toEqual(['A1:D3 scores E1:H3', 'J1:M3 scores N1:Q3']);
});

test('never over a merged area or a hidden column', () => {
  expect(outlineOf(drawn(TABLE, { merges: ['F2:G2'] })).blocks).toEqual(['A1:D3 scores H1:K3']);
  const hidden = drawWorkbook({ ...drawSheet(TABLE), hiddenColumns: [{ first: 5, last: 5 }] });
  expect(outlineOf(hidden).blocks).toEqual(['A1:D3 scores G1:J3']);
});

test('the new cells: header, looks by the kind of row, open under protection, sums, validations and the name', () => {
  const { edits } = prepare(drawn([...TABLE, ['合计', null, null, { f: 'SUM(D2:D3)', v: 100 }]]), { units: 'columns', protect: true });
  const of = (kind: Edit['edit']): readonly Edit[] => edits.filter(({ edit }) => edit === kind);
  expect(of('set-values')).toMatchObject([{ range: 'E1:H1', values: [['自评分', '考核得分', '佐证材料', '扣分原因']] }]);
  expect(of('copy-format').map((edit) => (edit.edit === 'copy-format' ? `${edit.from} ${edit.to}` : ''))).toEqual([
    'D1 E1:H1',
    'D2 E2:H3',
    'D4 E4:H4',
  ]);
  expect(of('set-format').slice(-1)).toMatchObject([{ range: 'E2:H3', format: { locked: false } }]);
  expect(of('set-formulas')).toMatchObject([
    { range: 'E4', formulas: [[{ formula: 'SUM(E2:E3)', value: 0 }]] },
    { range: 'F4', formulas: [[{ formula: 'SUM(F2:F3)', value: 0 }]] },
  ]);
  expect(of('add-validation')).toMatchObject([{ ranges: ['E2:F3'], rule: scoreValidation('E2', '$D2').rule, errorTitle: '考核' }]);
  expect(of('define-name')).toMatchObject([{ name: '考核_准备', sheet: '考核表', refersTo: '考核表!$E$1:$H$4' }]);
  expect(edits.at(-1)).toEqual({ edit: 'protect-sheet', sheet: '考核表' });
});

const SERVES = drawn([[`${TITLE}（县市区）`], ...TABLE, ['考核单位包括：榆阳区、市档案馆、市委政研室']], { merges: ['A1:D1'] });

test('a table that serves several units: one column a unit, whatever the units are called', () => {
  expect(outlineOf(SERVES)).toEqual({
    blocks: ['A2:D4 unit-columns E2:G4'],
    left: [],
    read: ['榆阳区: - E3 - - … - E4 - -', '市档案馆: - F3 - - … - F4 - -', '市委政研室: - G3 - - … - G4 - -'],
  });
});

describe.each([
  ['scores', drawn([...TABLE, ['合计', null, null, { f: 'SUM(D2:D3)', v: 100 }]])],
  [
    'a header of two rows',
    drawn(
      [
        ['序号', '考核指标', null, '分值'],
        [null, '名称', '内容', null],
        [1, '甲', '做甲', 100],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
    ),
  ],
  ['a column a unit', SERVES],
])('%s', (_, workbook) => {
  const once = prepared(workbook);
  const [sheet] = once.sheets as readonly [SheetSnapshot];

  test('prepared twice it is prepared once', () => {
    const again = prepare(once);
    expect(again.edits).toEqual([]);
    expect(again.left.map(({ reason }) => reason)).toEqual(['prepared']);
  });

  test('prepared and cleared it is what it was', () => {
    expect(applyToSnapshot(once, clearResults(once))).toEqual(workbook);
    const { edits, kept } = takeOffPrepared(once);
    expect(kept).toEqual([]);
    expect(applyToSnapshot(once, edits)).toMatchObject({
      names: [],
      sheets: [{ rows: workbook.sheets[0]?.rows, merges: workbook.sheets[0]?.merges }],
    });
  });

  test('what somebody has entered stays, with all its columns', () => {
    const filled = applyToSnapshot(once, [{ edit: 'set-values', sheet: sheet.name, range: 'E3', values: [[0]] }]);
    expect(takeOffPrepared(filled)).toMatchObject({ edits: [], kept: [{ sheet: sheet.name, reason: 'filled-in' }] });
    expect(applyToSnapshot(filled, clearResults(filled)).sheets[0]?.rows).toEqual(filled.sheets[0]?.rows);
  });

  test('behind a protection nothing is taken off', () => {
    const locked = { ...once, sheets: [{ ...sheet, protected: true }] };
    expect(takeOffPrepared(locked)).toMatchObject({ edits: [], kept: [{ reason: 'protected' }] });
  });
});

test('another word in a header is an entry too', () => {
  const once = prepared(drawn(TABLE));
  const renamed = applyToSnapshot(once, [{ edit: 'set-values', sheet: '考核表', range: 'E1', values: [['自查分']] }]);
  expect(takeOffPrepared(renamed).kept).toHaveLength(1);
});

test('of two prepared tables only the empty one is taken off, and columns that both use stay wide', () => {
  const once = prepared(drawn([['县区考核指标'], ...TABLE, [], ['部门考核指标'], ...TABLE]));
  const filled = applyToSnapshot(once, [{ edit: 'set-values', sheet: '考核表', range: 'G9', values: [['文件']] }]);
  const { edits, kept } = takeOffPrepared(filled);
  expect(kept.map(({ range }) => range)).toEqual(['E7:H9']);
  expect(edits.some(({ edit }) => edit === 'change-column-width')).toBe(false);
  expect(edits.at(-1)).toMatchObject({ edit: 'define-name', refersTo: '考核表!$E$7:$H$9' });
});

test('a table added later is prepared beside the one that was before', () => {
  const once = prepared(drawn([['县区考核指标'], ...TABLE]));
  const more = applyToSnapshot(once, [
    {
      edit: 'set-values',
      sheet: '考核表',
      range: 'A6:D9',
      values: [['部门考核指标', null, null, null], ...(TABLE as readonly (readonly (string | number | null)[])[])],
    },
  ]);
  const again = prepare(more);
  expect(again.prepared.map(({ columns }) => columns)).toEqual(['E7:H9']);
  expect(again.edits.find(({ edit }) => edit === 'define-name')).toMatchObject({ refersTo: '考核表!$E$2:$H$4,考核表!$E$7:$H$9' });
});

describe('one sheet a unit', () => {
  const SHEETS: PrepareChoice = { units: 'sheets', protect: false };
  const { edits, prepared: tables } = prepare(SERVES, SHEETS);
  const once = applyToSnapshot(SERVES, edits);

  test('each names its unit, has its columns and is read as its own; the published sheet stays', () => {
    expect(tables).toMatchObject([{ kind: 'unit-sheets', columns: 'E2:H4', sheets: ['榆阳区', '市档案馆', '市委政研室'] }]);
    expect(once.sheets[0]).toEqual(SERVES.sheets[0]);
    const { units, tables: read } = assessedWorkbook(once);
    expect(
      units.map(
        ({ unit, table }) =>
          `${unit.name} ${table.sheet} ${table.title} ${unit.scores.map(({ reviews }) => reviews.map(({ at }) => addressOf(at)).join()).join(' ')}`,
      ),
    ).toEqual(['榆阳区', '市档案馆', '市委政研室'].map((unit) => `${unit} ${unit} ${TITLE}（县市区） F3 F4`));
    expect(read).toHaveLength(4);
  });

  test('a name that no sheet can have is made one, and the unit keeps its own', () => {
    const long = '市'.repeat(40);
    const served = drawn([[TITLE], ...TABLE, [`考核单位包括：甲/乙局、考核表、${long}`]]);
    const made = prepare(served, SHEETS);
    expect(made.prepared[0]?.sheets).toEqual(['甲乙局', '考核表 (2)', '市'.repeat(31)]);
    expect(assessedWorkbook(applyToSnapshot(served, made.edits)).units.map(({ unit }) => unit.name)).toEqual(['甲/乙局', '考核表', long]);
  });

  test('a line that waits for the unit gets it', () => {
    const served = drawn([[TITLE], ['被考核单位：______'], ...TABLE, ['考核单位包括：甲局、乙局']]);
    const made = prepare(served, SHEETS).edits.filter(({ edit }) => edit === 'set-values');
    expect(made).toContainEqual({ edit: 'set-values', sheet: '甲局', range: 'A2', values: [['被考核单位：甲局']] });
  });

  test('again nothing is doubled, and a unit that came later gets its sheet', () => {
    expect(prepare(once, SHEETS)).toMatchObject({
      edits: [],
      left: [{ reason: 'prepared' }, ...['榆阳区', '市档案馆', '市委政研室'].map((sheet) => ({ sheet, reason: 'prepared' }))],
    });
    const more = applyToSnapshot(once, [
      { edit: 'set-values', sheet: '考核表', range: 'A5', values: [['考核单位包括：榆阳区、市档案馆、市委政研室、横山区']] },
    ]);
    expect(prepare(more, SHEETS).prepared).toMatchObject([{ sheets: ['横山区'] }]);
  });

  test('cleared they are gone, but for those that somebody has filled in or changed', () => {
    expect(applyToSnapshot(once, clearResults(once))).toEqual(SERVES);
    const filled = applyToSnapshot(once, [
      { edit: 'set-values', sheet: '榆阳区', range: 'E3', values: [[0]] },
      { edit: 'set-values', sheet: '市档案馆', range: 'C3', values: [['建立两项制度']] },
    ]);
    expect(takeOffPrepared(filled).kept.map(({ sheet, reason }) => `${sheet} ${reason}`)).toEqual([
      '榆阳区 filled-in',
      '市档案馆 filled-in',
    ]);
    expect(applyToSnapshot(filled, clearResults(filled)).sheets.map(({ name }) => name)).toEqual(['考核表', '榆阳区', '市档案馆']);
  });

  test('a sheet of several tables is left', () => {
    const several = drawn([
      ['县区考核指标'],
      ...TABLE,
      ['考核单位包括：甲县、乙县'],
      [],
      ['部门考核指标'],
      ...TABLE,
      ['考核单位包括：甲局、乙局'],
    ]);
    expect(prepare(several, SHEETS)).toMatchObject({ edits: [], left: [{ reason: 'several-tables' }] });
    expect(prepare(several).prepared).toHaveLength(2);
  });
});
