import { writeReading } from '../../src/ownSheets/settings/writeReadings.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import { wordSealChange, placeOfChange } from '../../src/sealing/wordSealChange.ts';
import { zh } from '../../src/sealing/words/zh.ts';
import { factOf } from '../../src/sealing/seal.ts';
import { isCodeOf, lineText, sealOf } from '../../src/sealing/sealCode.ts';
import { canonicalValue } from '../../src/sealing/canonicalValue.ts';
import { clearResults } from '../../src/results/clearResults.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { restoreResults } from '../../src/results/restoreResults.ts';
import { assess } from '../../src/assess.ts';
import { verifyWorkbook } from '../../src/tools/verify/verifyWorkbook.ts';
import type { Verification } from '../../src/ownSheets/seal/verification.ts';
import { VERSION } from '../../src/version.ts';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { readFileSync } from 'node:fs';

const HEADER = ['序号', '考核指标', '分值', '考核得分', '佐证材料'];
const ledger = (name: string, score: Drawn = 55, rows: readonly (readonly Drawn[])[] = []) =>
  drawSheet([[`被考核单位：${name}`], HEADER, ...rows, [1, '制度建设', 60, score, '文件1'], [2, '信息归集', 40, 38.5, '台账']], { name });
const office = drawWorkbook(ledger('一局'), ledger('二局'));

function sealed(workbook: WorkbookSnapshot = office): WorkbookSnapshot {
  return applyToSnapshot(workbook, finish(sealWorkbook(workbook, '2021-12-31')).edits);
}

/** The sheets of one workbook under the seal of another. */
function withSheets(workbook: WorkbookSnapshot, ...sheets: WorkbookSnapshot['sheets']): WorkbookSnapshot {
  return { ...workbook, sheets: [...sheets, ...workbook.sheets.slice(-1)] };
}

function said(workbook: WorkbookSnapshot): Verification & { readonly changes: readonly string[]; readonly results: readonly string[] } {
  const answer = finish(verifyWorkbook(workbook));
  const { changes, results } = 'comparison' in answer ? answer.comparison : { changes: [], results: [] };
  const words = (list: typeof changes) => list.map((change) => `${placeOfChange(change)} ${wordSealChange(change, zh)}`);
  return { ...answer, changes: words(changes), results: words(results) };
}

test('what was sealed is intact, and the same workbook on the same day has the same code', () => {
  const workbook = sealed();
  expect(said(workbook)).toMatchObject({ state: 'intact', changes: [], results: [] });
  const [one, two] = [office, office].map((w) => finish(sealWorkbook(w, '2021-12-31')).seal?.code);
  expect(one).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/u);
  expect(two).toBe(one);
  expect(finish(sealWorkbook(office, '2022-01-01')).seal?.code).not.toBe(one);
});

test('a workbook without a seal says so, and one without a score table is not sealed', () => {
  expect(said(office).state).toBe('not-sealed');
  expect(finish(sealWorkbook(drawWorkbook(drawSheet([['封面']])), '2021-12-31'))).toMatchObject({ seal: null, edits: [] });
});

test.each<[string, WorkbookSnapshot['sheets'], readonly string[], readonly string[]]>([
  [
    'a score',
    [ledger('一局', 50), ledger('二局')],
    ['一局!D3 一局 制度建设 得分：原为 55，现为 50'],
    [
      '一局 一局 基础分：原为 93.5，现为 88.5',
      '一局 一局 总分：原为 93.5，现为 88.5',
      '一局 一局 得分率（%）：原为 93.5，现为 88.5',
      '一局 一局 等级：原为“优秀”，现为“良好”',
      '一局 一局 名次：原为 1，现为 2',
    ],
  ],
  [
    'a number that became text',
    [ledger('一局', '55'), ledger('二局')],
    ['一局!D3 一局 制度建设 得分：原为 55，现为“55”'],
    [
      '一局 一局 基础分：原为 93.5，现为 38.5',
      '一局 一局 总分：原为 93.5，现为 38.5',
      '一局 一局 得分率（%）：原为 93.5，现为 38.5',
      '一局 一局 等级：原为“优秀”，现为空白',
      '一局 一局 名次：原为 1，现为空白',
      '一局 一局 状态：原为“已评完”，现为“得分有误”',
    ],
  ],
  [
    'the last of a row of decimals',
    [ledger('一局', 55.00000000001), ledger('二局')],
    ['一局!D3 一局 制度建设 得分：原为 55，现为 55.00000000001'],
    [
      '一局 一局 基础分：原为 93.5，现为 93.50000000001',
      '一局 一局 总分：原为 93.5，现为 93.50000000001',
      '二局 二局 名次：原为 1，现为 2',
    ],
  ],
  ['a formula with the same result is no change', [ledger('一局', { f: '50+5', v: 55 }), ledger('二局')], [], []],
  ['noise beyond the digits that Excel keeps is none', [ledger('一局', 55.000000000000007), ledger('二局')], [], []],
  [
    'a row inserted above: said once',
    [
      drawSheet([['通知'], ['被考核单位：一局'], HEADER, [1, '制度建设', 60, 55, '文件1'], [2, '信息归集', 40, 38.5, '台账']], {
        name: '一局',
      }),
      ledger('二局'),
    ],
    ['一局!B4 8 个单元格换了位置（下移 1 行），可能插入或删除过行列'],
    [],
  ],
  [
    'a row inserted, and a score changed',
    [
      drawSheet([['通知'], ['被考核单位：一局'], HEADER, [1, '制度建设', 60, 54, '文件1'], [2, '信息归集', 40, 38.5, '台账']], {
        name: '一局',
      }),
      ledger('二局'),
    ],
    ['一局!B4 8 个单元格换了位置（下移 1 行），可能插入或删除过行列', '一局!D4 一局 制度建设 得分：原为 55，现为 54'],
    [
      '一局 一局 基础分：原为 93.5，现为 92.5',
      '一局 一局 总分：原为 93.5，现为 92.5',
      '一局 一局 得分率（%）：原为 93.5，现为 92.5',
      '一局 一局 名次：原为 1，现为 2',
    ],
  ],
  [
    'an indicator added in the middle',
    [
      ledger('一局'),
      drawSheet(
        [['被考核单位：二局'], HEADER, [1, '制度建设', 60, 55, '文件1'], ['1.5', '新增', 5, 4, '新'], [2, '信息归集', 40, 38.5, '台账']],
        { name: '二局' },
      ),
    ],
    [
      '二局!B5 4 个单元格换了位置（下移 1 行），可能插入或删除过行列',
      '二局!B4 新增 指标名称：封存时没有，现为“新增”',
      '二局!C4 新增 分值：封存时没有，现为 5',
      '二局!D4 二局 新增 得分：封存时没有，现为 4',
      '二局!E4 二局 新增 佐证材料：封存时没有，现为“新”',
    ],
    [
      '二局 二局 基础分：原为 93.5，现为 97.5',
      '二局 二局 总分：原为 93.5，现为 97.5',
      '二局 二局 满分：原为 100，现为 105',
      '二局 二局 得分率（%）：原为 93.5，现为 92.86',
      '二局 二局 名次：原为 1，现为 2',
    ],
  ],
  ['a sheet renamed', [{ ...ledger('一局'), name: '第一局' }, ledger('二局')], ['第一局 工作表改了名，封存时叫“一局”'], []],
  [
    'a sheet hidden',
    [{ ...ledger('一局'), visibility: 'hidden' }, ledger('二局')],
    ['一局 工作表被隐藏，不再核算；封存了其中 8 个单元格'],
    [],
  ],
  [
    'a header that is none any more',
    [
      ledger('一局'),
      drawSheet(
        [
          ['被考核单位：二局'],
          ['序号', '考核指标', '分值', '考核得分', '其他'],
          [1, '制度建设', 60, 55, '文件1'],
          [2, '信息归集', 40, 38.5, '台账'],
        ],
        { name: '二局' },
      ),
    ],
    ['二局!E3 从这里起 2 个单元格的内容没变，但不再按得分、佐证或分值读取，请核对表头'],
    [],
  ],
])('names %s', (_, sheets, changes, results) => {
  const workbook = withSheets(sealed(), ...sheets);
  const found = said(workbook);
  expect(found.changes).toEqual(changes);
  expect(found.results).toEqual(results);
  expect(found.state).toBe(changes.length + results.length === 0 ? 'intact' : 'changed');
});

test('names a sheet that is gone, and one that came', () => {
  const { changes, results } = said(withSheets(sealed(), ledger('二局'), ledger('三局', 1, [[3, '甲', 1, 1]])));
  expect(changes).toEqual(['一局 工作表已被删除或改名，封存的 8 个单元格无从核对', '三局 封存以后新增的考核表，有 12 个计分的单元格']);
  expect(results).toEqual([]);
});

test('knows what was done to the list itself', () => {
  const workbook = sealed();
  const value = (find: string, to: string) => {
    const list = workbook.sheets.at(-1);
    const rows =
      list?.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell): Cell => (cell.kind === 'text' && cell.value.startsWith(find) ? { ...cell, value: to } : cell)),
      })) ?? [];
    return said({ ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === list ? { ...sheet, rows } : sheet)) });
  };
  expect(value('55', '50')).toMatchObject({
    state: 'list-altered',
    changes: ['一局!D3 一局 制度建设 得分：原为 50，现为 55', '二局!D3 二局 制度建设 得分：原为 50，现为 55'],
  });
  expect(value('封存日期 2021-12-31', '封存日期 2020-12-31，').state).toBe('list-altered');
  expect(value('封存码', '封存码：0000-0000-0000-0000').state).toBe('list-altered');
  expect(value('没有这些字', '').state).toBe('intact');
});

test('how a table is to be read is sealed: another correction is a change', () => {
  const before = sealed();
  const after = applyToSnapshot(before, writeResults(before, finish(assess(before, '2021-12-31'))));
  const correction = { heading: ['序号'], part: '某列', as: 'not-counting' } as const;
  const other = applyToSnapshot(after, writeReading(after, { correction, kept: true }) ?? []);
  expect(said(other).changes).toEqual([expect.stringContaining('表的读法：序号：某列')]);
});

test('settings are sealed as they hold: adding 考核设置 is no change, another bound is', () => {
  const before = sealed();
  const after = applyToSnapshot(before, writeResults(before, finish(assess(before, '2021-12-31'))));
  expect(said(after).state).toBe('intact');
  const other = applyToSnapshot(after, [{ edit: 'set-values', sheet: '考核设置', range: 'B11', values: [[94]] }]);
  expect(said(other).changes).toEqual([' 等级下限：优秀 设置：原为 90，现为 94']);
  expect(said(other).results).toEqual(['一局 一局 等级：原为“优秀”，现为“良好”', '二局 二局 等级：原为“优秀”，现为“良好”']);
});

test('a recalculation and its undoing leave the seal alone, and so does clearing unless it is chosen', () => {
  const before = sealed();
  const assessment = finish(assess(before, '2021-12-31'));
  const after = applyToSnapshot(before, writeResults(before, assessment));
  const back = applyToSnapshot(after, restoreResults(before, assessment));
  expect(back.sheets.map(({ name }) => name)).toEqual(['一局', '二局', '封存清单']);
  expect(said(back).state).toBe('intact');
  const cleared = applyToSnapshot(after, clearResults(after));
  expect(cleared.sheets.map(({ name }) => name)).toEqual(['一局', '二局', '封存清单']);
  expect(said(cleared).state).toBe('intact');
  expect(applyToSnapshot(after, clearResults(after, { seal: true })).sheets.map(({ name }) => name)).toEqual(['一局', '二局']);
});

test('sealing again replaces the list', () => {
  const changed = withSheets(sealed(), ledger('一局', 50), ledger('二局'));
  const again = finish(sealWorkbook(changed, '2022-01-05'));
  expect(again.former?.isWhole).toBe(true);
  const after = applyToSnapshot(changed, again.edits);
  expect(after.sheets.map(({ name }) => name)).toEqual(['一局', '二局', '封存清单']);
  expect(said(after).state).toBe('intact');
  expect(again.seal && factOf(again.seal, 'day')).toBe('2022-01-05');
});

test('errors that stand are counted', () => {
  const { seal } = finish(sealWorkbook(drawWorkbook(ledger('一局', 61)), '2021-12-31'));
  expect(seal && factOf(seal, 'errors')).toBe('1');
});

test.each<[Drawn, string]>([
  [null, '空白 '],
  ['  \n', '空白 '],
  [5, '数值 5'],
  [5.1, '数值 5.1'],
  [8.1989999999999998, '数值 8.199'],
  [1e21, '数值 1000000000000000000000'],
  [-0, '数值 0'],
  [1e-7, '数值 0.0000001'],
  ['5', '文本 5'],
  [' 甲\r\n乙 ', '文本  甲\n乙 '],
  [true, '逻辑值 TRUE'],
  ['#REF!', '错误值 #REF!'],
  [{ f: 'A1' }, '未计算 '],
  [{ f: 'A1', v: '' }, '空白 '],
  [{ f: 'A1', v: 0.1 + 0.2 }, '数值 0.3'],
])('a value %j is sealed as %s', (drawn, expected) => {
  const cell = drawSheet([[drawn]]).rows[0]?.cells[0] ?? null;
  const { kind, value } = canonicalValue(cell);
  expect(`${kind} ${value}`).toBe(expected);
});

test('the code is SHA-256 over the lines as JSON', () => {
  const line = { sheet: '甲', cell: 'A1', what: '得分', unit: '一局', indicator: '"制度"', kind: '数值', value: '5' } as const;
  expect(lineText(line)).toBe('["甲","A1","得分","一局","\\"制度\\"","数值","5"]\n');
  // printf '' | sha256sum
  expect(sealOf([])).toMatchObject({
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    code: 'WERC-8GMR-ZGE1-96QV',
  });
});

test.each([
  ['WERC-8GMR-ZGE1-96QV', true],
  ['werc8gmrzge196qv', true],
  ['ＷＥＲＣ 8gmr—zgei 96qv', true],
  ['WERC-8GMR-ZGE1-96QW', false],
  ['', false],
  ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', true],
])('%s is the code: %s', (typed, is) => {
  expect(isCodeOf(sealOf([]), typed)).toBe(is);
});

test('the version is the one of package.json', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});

describe('what a score is made of', () => {
  const summed = (first: Drawn, taken: Drawn) =>
    drawSheet(
      [
        ['被考核单位：甲局'],
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '制度', 60, first],
        [null, null, null, 35],
        [2, '宣传', 40, 40],
        [3, '扣分项：迟报', -5, taken],
      ],
      { name: '甲局', merges: ['A3:A4', 'B3:B4', 'C3:C4'] },
    );
  const weighed = (share: Drawn) =>
    drawSheet([['被考核单位：乙局'], ['评价项目', '权重', '满分', '评分'], ['质量', share, 100, 90], ['交期', 0.4, 100, 100]], {
      name: '乙',
    });

  test('each cell of a sum, and the deduction', () => {
    const workbook = sealed(drawWorkbook(summed(20, -2)));
    expect(said(workbook)).toMatchObject({ state: 'intact' });
    expect(said(withSheets(workbook, summed(19, -3)))).toMatchObject({
      changes: ['甲局!D3 甲局 制度 得分：原为 20，现为 19', '甲局!D6 甲局 扣分项：迟报 得分：原为 -2，现为 -3'],
      results: [
        '甲局 甲局 基础分：原为 95，现为 94',
        '甲局 甲局 扣分：原为 2，现为 3',
        '甲局 甲局 总分：原为 93，现为 91',
        '甲局 甲局 得分率（%）：原为 93，现为 91',
      ],
    });
  });

  test('a weight', () => {
    const workbook = sealed(drawWorkbook(weighed(0.6)));
    expect(said(workbook)).toMatchObject({ state: 'intact' });
    expect(said(withSheets(workbook, weighed(0.5))).changes).toEqual(['乙!B3 质量 权重：原为 0.6，现为 0.5']);
  });

  test('a table without any of it has no line for it', () => {
    const { seal } = finish(sealWorkbook(office, '2021-12-31'));
    expect(seal?.lines.filter(({ what }) => what === '扣分' || what === '权重')).toEqual([]);
  });
});
