import { drawSheet } from '../support/drawSheet.ts';
import { book, changed, collect, FILLED, INDICATORS, ledger, matrix, taken, type Indicator, type LedgerOptions } from './rounds.ts';

const ISSUED = book(ledger('东局'));
const returned = (options: LedgerOptions) =>
  collect(ISSUED, [{ file: 'a', workbook: book(ledger('东局', { filled: FILLED, ...options })) }]);
const replaced = (i: number, indicator: Indicator): readonly Indicator[] => INDICATORS.map((one, k) => (k === i ? indicator : one));

test('a sheet that was only filled in has no change', () => expect(changed(returned({}))).toEqual([]));

test.each<[string, LedgerOptions, readonly string[]]>([
  ['a maximum that was raised', { indicators: replaced(1, [2, null, '核查制度规范性', 35]) }, ['东局 max D5: 30 → 35']],
  ['a maximum that is gone', { indicators: replaced(1, [2, null, '核查制度规范性', null]) }, ['东局 max D5: 30 → null']],
  ['a name', { indicators: replaced(1, [2, null, '核查制度', 30]) }, ['东局 text C5: 核查制度规范性 → 核查制度']],
  ['a level', { indicators: replaced(2, [3, '监管', '归集信用信息', 40]) }, ['东局 text B6: 信用监管 → 监管']],
  ['white space and full-width forms alone', { indicators: replaced(1, ['２', null, '核查 制度规范性', 30]) }, []],
  ['a formula that leaves a row out', { total: { f: 'SUM(E4:E6)', v: 83 } }, ['东局 formula E8: =SUM(E4:E7) → =SUM(E4:E6)']],
  ['a formula that was typed over', { total: 99 }, ['东局 formula E8: =SUM(E4:E7) → 99']],
  ['a formula that was cleared', { total: null }, ['东局 formula E8: =SUM(E4:E7) → null']],
  ['dollars in a formula', { total: { f: 'SUM($E$4:$E$7)', v: 92 } }, []],
  ['a hidden row', { hidden: [5] }, ['东局 hidden C5: null → null']],
])('%s', (_, options, changes) => expect(changed(returned(options))).toEqual(changes));

test('a row that was added moves formulas, and is said alone', () => {
  const got = returned({
    indicators: [...INDICATORS.slice(0, 2), ['新', null, '自己加的一项', 5], ...INDICATORS.slice(2)],
    filled: [[18], [25], [5], [40], [9]],
  });
  expect(changed(got)).toEqual(['东局 row-added C6: null → 自己加的一项']);
  expect(taken(got)).toEqual(['东局!E4=18', '东局!E5=25', '东局!E6=40', '东局!E7=9']);
});

test('a header repeated where a page broke is no text of the indicator above it', () => {
  const sheet = ledger('东局', { filled: FILLED });
  const [header] = sheet.rows.slice(2);
  const moved = sheet.rows.map((row, i) => (i < 5 ? row : { ...row, rowIndex: row.rowIndex + 1 }));
  const rows = [...moved.slice(0, 5), { rowIndex: 5, cells: header?.cells ?? [] }, ...moved.slice(5)];
  const got = collect(ISSUED, [{ file: 'a.xlsx', workbook: book({ ...sheet, rows }) }]);
  expect(changed(got).filter((one) => !one.includes(' formula '))).toEqual([]);
  expect(taken(got)).toEqual(taken(collect(ISSUED, [{ file: 'a.xlsx', workbook: book(sheet) }])));
});

test('a row that was deleted is said without a cell', () => {
  const got = returned({ indicators: INDICATORS.filter((_, i) => i !== 1), filled: [[18], [40], [9]] });
  expect(changed(got)).toEqual(['东局 row-removed -: 核查制度规范性 → null']);
  expect(taken(got)).toEqual(['东局!E4=18', '东局!E6=40', '东局!E7=9']);
});

test('one row deleted and one added between the same neighbours is one text', () => {
  const got = returned({ indicators: replaced(1, [2, null, '完全不同的一项', 30]) });
  expect(changed(got)).toEqual(['东局 text C5: 核查制度规范性 → 完全不同的一项']);
});

test('rows in another order are the rows that they were', () => {
  const indicators: readonly Indicator[] = [
    [4, '信用监管', '开展诚信宣传', 10],
    [3, null, '归集信用信息', 40],
    [1, '制度建设', '落实信用政策', 20],
    [2, null, '核查制度规范性', 30],
  ];
  const got = returned({ indicators, filled: [[9], [40], [18], [25]] });
  expect([...taken(got)].sort()).toEqual(['东局!E4=18', '东局!E5=25', '东局!E6=40', '东局!E7=9']);
  expect(changed(got)).toEqual([]);
});

test('a maximum in a label is a maximum and no text', () => {
  const table = (points: string, filled: number | null = null) =>
    drawSheet(
      [
        ['单位名称：东局'],
        ['序号', '考核指标', '自评分'],
        [1, `双公示（${points}分）`, filled],
        [2, '核查（60分）', filled],
        ['合计', null, { f: 'SUM(C3:C4)', v: 0 }],
      ],
      { name: '东局' },
    );
  const got = collect(book(table('40')), [{ file: 'a', workbook: book(table('50', 30)) }]);
  expect(changed(got)).toEqual(['东局 max B3: 40 → 50']);
});

test('a column that was inserted moves formulas and entries, and is no change', () => {
  const rows = (extra: boolean, filled: number | null) => {
    const cells = (...all: (string | number | null | { f: string; v: number })[]) =>
      extra ? [...all.slice(0, 2), null, ...all.slice(2)] : all;
    const letter = extra ? 'F' : 'E';
    return drawSheet(
      [
        ['单位名称：东局'],
        cells('序号', '考核指标', '评分标准', '分值', '自评分', '扣分原因').map((cell, k) => (extra && k === 2 ? '责任科室' : cell)),
        cells(1, '甲', '完成得60分', 60, filled, null),
        cells(2, '乙', '完成得40分', 40, filled, null),
        cells('合计', null, null, { f: `SUM(${extra ? 'E3:E4' : 'D3:D4'})`, v: 100 }, { f: `SUM(${letter}3:${letter}4)`, v: 0 }, null),
      ],
      { name: '东局' },
    );
  };
  const got = collect(book(rows(false, null)), [{ file: 'a', workbook: book(rows(true, 33)) }]);
  expect(changed(got)).toEqual([]);
  expect(taken(got)).toEqual(['东局!E3=33', '东局!E4=33']);
});

test('a criterion and 考核内容 describe an indicator, other columns do not', () => {
  const table = (content: string, criterion: string, basis: string, filled: number | null = null) =>
    drawSheet(
      [
        ['单位名称：东局'],
        ['序号', '考核指标', '考核内容', '评分标准', '考核依据', '分值', '自评分'],
        [1, '甲', content, criterion, basis, 60, filled],
        [2, '乙', '乙的内容', '完成得40分', '文件', 40, filled],
      ],
      { name: '东局' },
    );
  const got = collect(book(table('内容', '完成得60分', '文件')), [
    { file: 'a', workbook: book(table('别的内容', '完成得50分', '别的文件', 30)) },
  ]);
  expect(changed(got)).toEqual(['东局 text C3: 内容 → 别的内容', '东局 text D3: 完成得60分 → 完成得50分']);
});

describe('a table of several units', () => {
  const units = ['东区', '西区', '南区'];
  const issued = book(matrix(units));
  const raised = INDICATORS.map((one, i): Indicator => (i === 0 ? [1, null, one[2], 25] : one));

  test('what they share is said of the first that the file is used for', () => {
    const workbook = book(matrix(units, { 西区: [1, 2, 3, 4], 南区: [1, 2, 3, 4] }, raised));
    expect(changed(collect(issued, [{ file: 'a', workbook }]))).toEqual(['西区 max C4: 20 → 25']);
  });

  test('the columns of units that a file is not used for are nobody’s business', () => {
    const plain = matrix(units, { 西区: [1, 2, 3, 4] });
    const typedOver = {
      ...plain,
      rows: plain.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          row.rowIndex === 7 && cell.columnIndex >= 3 ? { columnIndex: cell.columnIndex, kind: 'number' as const, value: 9 } : cell,
        ),
      })),
    };
    expect(changed(collect(issued, [{ file: 'a', workbook: book(typedOver) }]))).toEqual(['西区 formula E8: =SUM(E4:E7) → 9']);
  });
});

test('in a roster indicators are columns and units rows', () => {
  const roster = (heading: string, rows: readonly (readonly (string | number | null)[])[]) =>
    drawSheet(
      [
        ['考核表'],
        ['序号', '单位', heading, '乙（40分）', '总分'],
        ...rows.map((row, i) => [...row, { f: `SUM(C${i + 3}:D${i + 3})`, v: 0 }]),
      ],
      { name: '名单' },
    );
  const empty = [
    [1, '东局', null, null],
    [2, '西局', null, null],
    [3, '南局', null, null],
  ];
  const got = collect(
    book(roster('甲（60分）', empty)),
    [
      {
        file: 'a',
        workbook: book(
          roster('甲（70分）', [
            [1, '南局', null, null],
            [2, '西局', 50, 30],
            [3, '东局', null, null],
          ]),
        ),
      },
    ],
    { withReview: true },
  );
  expect(taken(got)).toEqual(['名单!C4=50', '名单!D4=30']);
  expect(changed(got)).toEqual(['西局 max C2: 60 → 70']);
});
