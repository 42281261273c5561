import { drawSheet, type Drawn, type DrawOptions } from '../support/drawSheet.ts';
import { outline } from '../support/outline.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';

const CODES = /^total-(?:leaves-out|counts-twice|stale|typed-over)/u;

type Rows = readonly (readonly Drawn[])[];

/** What is said of the totals of some sheets. */
function said(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return outline(sheets).findings.filter((finding) => CODES.test(finding));
}

function of(rows: Rows, options?: DrawOptions & Pick<Partial<SheetSnapshot>, 'hiddenRows'>): readonly string[] {
  return said({ ...drawSheet(rows, options), ...(options?.hiddenRows ? { hiddenRows: options.hiddenRows } : {}) });
}

/** A formula without a stored result: nothing but what it adds is judged. */
function f(formula: string): Drawn {
  return { f: formula };
}

/** One unit, four indicators in rows 2 to 5, and the total row 6: C maxima, D self, E review. */
function ledger(...totals: readonly Drawn[]): readonly string[] {
  return of([
    ['序号', '考核指标', '分值', '自评得分', '考核得分'],
    [1, '甲', 40, 40, 38],
    [2, '乙', 30, 30, 25.5],
    [3, '丙', 20, 20, null],
    [4, '丁', 10, 10, '不适用'],
    ['合计', null, ...totals],
  ]);
}

describe('what a total may be, and what it adds', () => {
  test.each<[string, readonly Drawn[], readonly string[]]>([
    ['SUM of all', [f('SUM(C2:C5)'), f('SUM(D2:D5)'), f('SUM(E2:E5)')], []],
    ['SUM from the header on', [f('SUM(C1:C5)'), f('SUM($D$1:D$5)'), null], []],
    ['plus signs', [f('C2+C3+C4+C5'), f('+D2+D3+D4+D5'), f('(E2+E3)+(E4+E5)')], []],
    ['SUM and plus', [f('SUM(C2:C3)+C4+SUM(C5)'), f('SUM(D2,D3:D4,D5)'), f('SUM(E2+E3,E4:E5)')], []],
    ['SUBTOTAL', [f('SUBTOTAL(9,C2:C5)'), f('SUBTOTAL(109,D2:D5)'), f('SUBTOTAL(9,E2:E3,E4:E5)')], []],
    ['its own sheet named', [f('SUM(考核表!C2:C5)'), f("SUM('考核表'!D2:D4)"), null], ['total-leaves-out D6']],
    ['the last row missed, scored or not', [f('SUM(C2:C4)'), f('SUM(D2:D4)'), f('SUM(E2:E4)')], ['C6', 'D6', 'E6'].map(leaves)],
    ['a blank one missed', [null, null, f('SUM(E2:E3,E5)')], [leaves('E6')]],
    ['one missed by plus signs', [null, f('D2+D4+D5'), null], [leaves('D6')]],
    ['ranges that overlap', [f('SUM(C2:C4,C4:C5)'), f('SUM(D2:D3)+SUM(D3:D5)'), f('SUM(E2:E5)+E5')], ['C6', 'D6', 'E6'].map(twice)],
    ['a blank one added twice', [null, null, f('SUM(E2:E4,E4:E5)')], [twice('E6')]],
    ['the header twice', [f('SUM(C1:C5,C1)'), null, null], []],
    ['missed and doubled', [null, null, f('SUM(E2:E3,E3:E4)')], [leaves('E6'), twice('E6')]],
    ['none of its cells', [f('A2'), f('SUM(C2:C4)'), f('D1')], []],
    ['the total of another column', [null, f('SUM(D2:D4)'), f('D6')], [leaves('D6')]],
    ['two columns at once', [null, null, f('SUM(D2:E5)')], []],
    ['twice a cell of another column', [null, null, f('SUM(E2:E5)+D2+D2')], [twice('E6')]],
    ['a constant', [f('SUM(C2:C4)+0'), f('SUM(D2:D4,10)'), f('83')], []],
    ['another operator', [f('SUM(C2:C4)*1'), f('SUM(D2:D4)-D5'), f('-E2')], []],
    ['another function', [f('ROUND(SUM(C2:C4),1)'), f('IF(D2="","",SUM(D2:D4))'), f('SUM(E2:E4)+MAX(E5)')], []],
    ['another sheet, a name', [f('SUM(部门!C2:C4)'), f('SUM(得分)'), f('SUM([1]考核表!E2:E4)')], []],
    ['itself', [f('SUM(C2:C6)'), f('D6+D2'), null], []],
    ['a circle', [f('D6'), f('C6+D2'), null], []],
    ['one that is not judged', [f('SUM(C2:C4)*1'), f('C6'), f('SUM(E2:E4)+C6')], []],
    ['other words and lower case', [f('sum(c2:c4)'), null, null], [leaves('C6')]],
  ])('%s', (_, totals, expected) => {
    expect(ledger(...totals)).toEqual(expected);
  });
});

function leaves(cell: string): string {
  return `total-leaves-out ${cell}`;
}

function twice(cell: string): string {
  return `total-counts-twice ${cell}`;
}

function stale(cell: string): string {
  return `total-stale ${cell}`;
}

describe('results that are not up to date', () => {
  test.each<[string, readonly Drawn[], readonly string[]]>([
    [
      'right',
      [
        { f: 'SUM(C2:C5)', v: 100 },
        { f: 'SUM(D2:D5)', v: 100 },
        { f: 'SUM(E2:E5)', v: 63.5 },
      ],
      [],
    ],
    [
      'old',
      [
        { f: 'SUM(C2:C5)', v: 90 },
        { f: 'SUM(D2:D5)', v: 0 },
        { f: 'E2+E3+E4', v: 63 },
      ],
      [stale('C6'), stale('D6'), leaves('E6')],
    ],
    ['none, an error, a text', [f('SUM(C2:C5)'), { f: 'SUM(D2:D5)', v: '#REF!' }, { f: 'SUM(E2:E5)', v: '' }], []],
    ['what binary fractions leave', [{ f: 'SUM(C2:C5)', v: 100.00000000000001 }, null, { f: 'SUM(E2:E5)', v: 63.49999999999999 }], []],
    ['a text between plus signs, which only Excel knows', [null, null, { f: 'E2+E3+E4+E5', v: 3 }], []],
    ['not judged', [{ f: 'SUM(C2:C5)*1', v: 3 }, null, null], []],
    ['a total that is another’s', [null, { f: 'SUM(D2:D5)', v: 100 }, { f: 'D6', v: 99 }], [stale('E6')]],
    ['a total that goes on from one that misses a cell', [null, { f: 'SUM(D2:D4)', v: 90 }, { f: 'D6', v: 90 }], [leaves('D6')]],
    ['one that goes on from a stale one', [null, { f: 'SUM(D2:D5)', v: 90 }, { f: 'D6', v: 90 }], [stale('D6'), stale('E6')]],
    ['one that goes on from one without a result', [null, f('SUM(D2:D5)'), { f: 'D6', v: 100 }], []],
    ['cells of any other place', [null, null, { f: 'SUM(E2:E5)+A2', v: 64.5 }], []],
  ])('%s', (_, totals, expected) => {
    expect(ledger(...totals)).toEqual(expected);
  });

  test('0.1 and 0.2 are 0.3, as a file stores it', () => {
    const rows = (v: number): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 50, 0.1],
      [2, '乙', 50, 0.2],
      ['合计', null, 100, { f: 'SUM(D2:D3)', v }],
    ];
    expect(of(rows(0.30000000000000004))).toEqual([]);
    expect(of(rows(0.3))).toEqual([]);
    expect(of(rows(0.31))).toEqual([stale('D4')]);
  });

  test('thirds that a file stores with 16 digits', () => {
    const third = 10 / 3;
    const rows = (v: number): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 50, { f: '10/3', v: third }],
      [2, '乙', 40, { f: '10/3', v: third }],
      [3, '丙', 10, { f: '10/3', v: third }],
      ['合计', null, 100, { f: 'SUM(D2:D4)', v }],
    ];
    expect(of(rows(10))).toEqual([]);
    expect(of(rows(9.99))).toEqual([stale('D5')]);
  });

  test('a score that has no number leaves the sum open', () => {
    const rows = (score: Drawn): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 50, score],
      [2, '乙', 50, 40],
      ['合计', null, 100, { f: 'SUM(D2:D3)', v: 70 }],
    ];
    expect(of(rows({ f: '60/2' }))).toEqual([]);
    expect(of(rows('#REF!'))).toEqual([]);
    expect(of(rows('30分'))).toEqual([stale('D4')]);
    expect(of(rows(true))).toEqual([stale('D4')]);
    expect(of(rows({ f: '60/2', v: 30 }))).toEqual([]);
  });
});

describe('bonus and deduction rows', () => {
  const table = (total: Drawn, name = '附加分：创新'): readonly string[] =>
    of([
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 50],
      [2, '乙', 40, 30],
      [3, name, 5, 2],
      [4, name, 5, null],
      ['合计', null, null, total],
    ]);
  test.each<[string, readonly string[]]>([
    ['SUM(D2:D5)', []],
    ['SUM(D2:D3)', []],
    ['SUM(D2:D4)', [leaves('D6')]],
    ['SUM(D2:D3,D5)', [leaves('D6')]],
    ['SUM(D3:D5)', [leaves('D6')]],
    ['SUM(D4:D5)', [leaves('D6')]],
    ['SUM(D2:D5)+D4', [twice('D6')]],
  ])('%s', (formula, expected) => {
    expect(table(f(formula))).toEqual(expected);
    expect(table(f(formula), '扣分项：通报')).toEqual(expected);
  });

  test('a deduction needs no maximum, and bonus and deductions are apart', () => {
    const rows = (total: string): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, 50],
      [2, '附加分：创新', 5, 2],
      [3, '扣分项：通报', null, -1],
      [4, '扣分项：约谈', -5, -2],
      ['合计', null, null, f(total)],
    ];
    expect(of(rows('SUM(D2:D5)'))).toEqual([]);
    expect(of(rows('D2+D4+D5'))).toEqual([]);
    expect(of(rows('D2+D3'))).toEqual([]);
    expect(of(rows('D2+D3+D5'))).toEqual([leaves('D6')]);
  });

  test('an indicator without a maximum may be left out', () => {
    const rows = (total: string): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, 50],
      [2, '乙', null, 2],
      ['合计', null, f('C2'), f(total)],
    ];
    expect(of(rows('SUM(D2:D3)'))).toEqual([]);
    expect(of(rows('D2'))).toEqual([]);
    expect(of(rows('SUM(D2:D3)+D3'))).toEqual([twice('D4')]);
  });
});

describe('levels in rows of their own', () => {
  /** Row 2 一 over 3 and 4, row 5 二 over 6 and 7, row 8 the total. C maxima, D self, E review. */
  const table = (a: readonly Drawn[], b: readonly Drawn[], total: readonly Drawn[]): readonly string[] =>
    of([
      ['序号', '考核指标', '分值', '自评得分', '考核得分'],
      ['一', '组织保障', ...a],
      [1, '甲', 30, 30, 28],
      [2, '乙', 20, 20, 15],
      ['二', '数据归集', ...b],
      [1, '丙', 25, 25, 20],
      [2, '丁', 25, 25, null],
      ['合计', null, ...total],
    ]);
  const right = [[f('SUM(C3:C4)'), f('SUM(D3:D4)'), f('E3+E4')] as const, [f('SUM(C6:C7)'), f('D6+D7'), f('SUM(E6:E7)')] as const] as const;
  test.each<[string, readonly (readonly Drawn[])[], readonly string[]]>([
    ['of the levels', [...right, [f('C2+C5'), f('SUM(D2,D5)'), f('E2+E5')]], []],
    ['of the indicators', [...right, [f('SUM(C3:C4,C6:C7)'), f('SUM(D3:D4)+D6+D7'), f('E3+E4+E6+E7')]], []],
    ['of both', [...right, [f('SUM(C2:C7)'), f('SUM(D2:D7)'), f('SUM(E2:E7)')]], ['C8', 'D8', 'E8'].map(twice)],
    ['one level and the other’s indicators', [...right, [f('C2+SUM(C6:C7)'), f('SUM(D3:D4)+D5'), f('E2+SUM(E6:E7)')]], []],
    ['one level left out', [...right, [f('C2'), f('SUM(D3:D4)'), f('E5')]], ['C8', 'D8', 'E8'].map(leaves)],
    ['a level and one of its indicators', [...right, [f('C2+C5+C3'), null, null]], [twice('C8')]],
    [
      'typed points of levels',
      [
        [50, null, null],
        [50, null, null],
        [f('C2+C5'), null, null],
      ],
      [],
    ],
    [
      'typed points and what is below them',
      [
        [50, null, null],
        [50, null, null],
        [f('SUM(C2:C7)'), f('SUM(D2:D7)'), null],
      ],
      [twice('C8')],
    ],
    [
      'typed scores of levels',
      [
        [50, 50, 43],
        [50, 50, 20],
        [f('C2+C5'), f('SUM(D2:D7)'), f('E2+E6+E7')],
      ],
      [twice('D8')],
    ],
    [
      'one typed level and no other',
      [
        [50, 50, 43],
        [50, null, null],
        [f('C2'), f('D2+SUM(D5:D7)'), f('E2')],
      ],
      [leaves('C8'), leaves('E8')],
    ],
    [
      'words for points',
      [
        ['50分', null, null],
        ['50分', null, null],
        [f('SUM(C2:C7)'), null, null],
      ],
      [],
    ],
    [
      'a level that misses one, in a total that adds it',
      [[f('SUM(C3:C4)'), f('D3'), f('E3')], right[1], [f('C2+C5'), f('D2+D5'), f('E2+E5')]],
      [leaves('D2'), leaves('E2')],
    ],
    ['a level that misses one, made good in the total', [[null, null, f('E3')], right[1], [null, null, f('E2+E4+E5')]], [leaves('E2')]],
    [
      'a level that misses one, and a total that misses another',
      [[null, null, f('E3')], right[1], [null, null, f('E2+E6')]],
      [leaves('E2'), leaves('E8')],
    ],
    ['a level that doubles one, in a total that adds it', [[null, null, f('E3+E4+E4')], right[1], [null, null, f('E2+E5')]], [twice('E2')]],
    [
      'a level that doubles one, which the total adds again',
      [[null, null, f('E3+E4+E4')], right[1], [null, null, f('E2+E5+E4')]],
      [twice('E2'), twice('E8')],
    ],
    [
      'a level that reaches into the other, which doubles cells in the total',
      [right[0], [null, null, f('SUM(E4,E6:E7)')], [null, null, f('E2+E5')]],
      [twice('E8')],
    ],
    ['a level that is not judged', [[null, null, f('ROUND(E3,0)')], right[1], [null, null, f('E2+E6')]], []],
    ['SUBTOTAL over SUBTOTAL', [[f('SUBTOTAL(9,C3:C4)')], [f('SUBTOTAL(109,C6:C7)')], [f('SUBTOTAL(9,C2:C7)')]], []],
    ['SUBTOTAL over a SUM', [[f('SUBTOTAL(9,C3:C4)')], [f('SUM(C6:C7)')], [f('SUBTOTAL(9,C2:C7)')]], [twice('C8')]],
    ['SUM over SUBTOTAL', [[f('SUBTOTAL(9,C3:C4)')], [f('SUBTOTAL(9,C6:C7)')], [f('SUM(C2:C7)')]], [twice('C8')]],
    [
      'SUBTOTAL over one that rounds a SUBTOTAL',
      [[f('ROUND(SUBTOTAL(9,C3:C4),0)')], [f('SUBTOTAL(9,C6:C7)')], [f('SUBTOTAL(9,C2:C7)')]],
      [],
    ],
    ['plus over SUBTOTAL', [[f('SUBTOTAL(9,C3:C4)')], [f('SUBTOTAL(9,C6:C7)')], [f('C2+C5')]], []],
    ['SUBTOTAL of the levels alone', [[f('SUBTOTAL(9,C3:C4)')], [f('SUBTOTAL(9,C6:C7)')], [f('SUBTOTAL(9,C2,C5)')]], []],
    ['a level that adds the other', [[f('C6+C7')], [f('C3+C4')], [f('C2+C5')]], []],
    ['the whole column from a level’s row', [[f('SUM(C3:C7)')], [f('SUM(C6:C7)')], [f('C2')]], [twice('C2')]],
  ])('%s', (_, [a, b, total], expected) => {
    expect(table(a ?? [], b ?? [], total ?? [])).toEqual(expected);
  });

  test('a stale level makes the total stale that goes on from it', () => {
    const level = (v: number, total: number): readonly string[] =>
      table([null, null, { f: 'SUM(E3:E4)', v }], [null, null, { f: 'SUM(E6:E7)', v: 20 }], [null, null, { f: 'E2+E5', v: total }]);
    expect(level(43, 63)).toEqual([]);
    expect(level(40, 60)).toEqual([stale('E2'), stale('E8')]);
    expect(level(40, 63)).toEqual([stale('E2')]);
    expect(level(43, 60)).toEqual([stale('E8')]);
  });

  test('a typed level counts as typed in what its total adds up to', () => {
    const total = (v: number): readonly string[] => table([null, null, 40], [null, null, 20], [null, null, { f: 'E2+E5', v }]);
    expect(total(60)).toEqual([]);
    expect(total(63)).toEqual([stale('E8')]);
  });
});

describe('小计 rows', () => {
  /** 2, 3, then the subtotal 4; 5, 6, then the subtotal 7; the total 8. */
  const table = (a: Drawn, b: Drawn, total: Drawn, merges: readonly string[] = []): readonly string[] =>
    of(
      [
        ['序号', '考核项目', '考核指标', '分值', '考核得分'],
        [1, '平台', '甲', 30, 28],
        [2, null, '乙', 20, 15],
        [null, null, '小计', null, a],
        [3, '监管', '丙', 25, 20],
        [4, null, '丁', 25, null],
        [null, null, '小计', null, b],
        ['合计', null, null, null, total],
      ],
      { merges },
    );
  test.each<[string, readonly Drawn[], readonly string[]]>([
    ['right', [f('SUM(E2:E3)'), f('SUM(E5:E6)'), f('E4+E7')], []],
    ['of the indicators', [f('SUM(E2:E3)'), f('SUM(E5:E6)'), f('SUM(E2:E3,E5:E6)')], []],
    ['of both', [f('SUM(E2:E3)'), f('SUM(E5:E6)'), f('SUM(E2:E7)')], [twice('E8')]],
    ['of both, typed', [43, 20, f('SUM(E2:E7)')], [twice('E8')]],
    ['typed', [43, 20, f('E4+E7')], []],
    ['one typed and no other', [43, null, f('E4')], [leaves('E8')]],
    ['one that misses', [f('E2'), f('E6'), f('E4+E7')], [leaves('E4'), leaves('E7')]],
    ['SUBTOTAL', [f('SUBTOTAL(9,E2:E3)'), f('SUBTOTAL(9,E5:E6)'), f('SUBTOTAL(9,E2:E7)')], []],
    ['one that goes back to the beginning', [f('SUM(E2:E3)'), f('SUM(E2:E3,E5:E6)'), f('E7')], []],
    ['one that adds the one before it', [f('SUM(E2:E3)'), f('SUM(E4:E6)'), f('E7')], []],
    ['and then both', [f('SUM(E2:E3)'), f('SUM(E4:E6)'), f('E4+E7')], [twice('E8')]],
  ])('%s', (_, [a, b, total], expected) => {
    expect(table(a ?? null, b ?? null, total ?? null)).toEqual(expected);
    expect(table(a ?? null, b ?? null, total ?? null, ['B2:B4', 'B5:B7'])).toEqual(expected);
  });

  test('it goes over the names below the outermost one', () => {
    const rows = (sub: Drawn, total: string): Rows => [
      ['一级指标', '二级指标', '考核指标', '分值', '考核得分'],
      ['平台', '建设', '甲', 30, 28],
      [null, '运行', '乙', 20, 15],
      ['小计', null, null, null, sub],
      ['监管', '承诺', '丙', 25, 20],
      [null, '惩戒', '丁', 25, 20],
      ['小计', null, null, null, 40],
      ['合计', null, null, null, f(total)],
    ];
    expect(of(rows(f('SUM(E2:E3)'), 'E4+E7'))).toEqual([]);
    expect(of(rows(f('E3'), 'E4+E7'))).toEqual([leaves('E4')]);
    expect(of(rows(44, 'E4+E5'))).toEqual([leaves('E8')]);
  });

  test('under a category’s row it begins there', () => {
    const rows = (sub: string): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 50, 40],
      ['一', '监管', null, null],
      [1, '乙', 25, 20],
      [2, '丙', 25, 20],
      [null, '小计', null, f(sub)],
    ];
    expect(of(rows('SUM(D4:D5)'))).toEqual([]);
    expect(of(rows('D5'))).toEqual([leaves('D6')]);
  });

  test('基础分合计, then the bonus, then both', () => {
    const rows = (base: string, bonus: string, all: string): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 50],
      [2, '乙', 40, 30],
      [null, '基础分合计', null, f(base)],
      [3, '附加分：创新', 5, 2],
      [4, '附加分：示范', 5, 3],
      [null, '附加分合计', null, f(bonus)],
      ['总计', null, null, f(all)],
    ];
    expect(of(rows('SUM(D2:D3)', 'SUM(D5:D6)', 'D4+D7'))).toEqual([]);
    expect(of(rows('SUM(D2:D3)', 'SUM(D5:D6)', 'D4'))).toEqual([]);
    expect(of(rows('SUM(D2:D3)', 'SUM(D5:D6)', 'D4+D5'))).toEqual([leaves('D8')]);
    expect(of(rows('D2', 'D5', 'D4+D7'))).toEqual([leaves('D4'), leaves('D7')]);
  });
});

describe('several rows headed 合计', () => {
  const rows = (first: Drawn, last: Drawn, max: readonly Drawn[] = [null, null]): Rows => [
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 30, 28],
    [2, '乙', 20, 15],
    ['合计', null, max[0] ?? null, first],
    [3, '丙', 25, 20],
    [4, '丁', 25, 20],
    ['总计', null, max[1] ?? null, last],
  ];
  test.each<[string, Rows, readonly string[]]>([
    ['the first one is a level’s', rows(f('SUM(D2:D3)'), f('D4+D5+D6'), [50, 100]), []],
    ['the first one misses one', rows(f('D2'), f('D4+D5+D6'), [50, 100]), [leaves('D4')]],
    ['the last one misses what is above', rows(f('SUM(D2:D3)'), f('D5+D6'), [50, 100]), [leaves('D7')]],
    ['the maxima say nothing', rows(f('SUM(D2:D3)'), f('D4+D5+D6')), []],
    ['the maxima say nothing, and both are levels’', rows(f('SUM(D2:D3)'), f('D5+D6')), []],
    ['the maxima say nothing, and one misses', rows(f('SUM(D2:D3)'), f('D5')), [leaves('D7')]],
    ['the maxima say nothing, and the last one misses some of each', rows(f('SUM(D2:D3)'), f('D2+D5+D6')), [leaves('D7')]],
    ['the first one typed, as what it adds', rows(43, f('D4+D5')), [leaves('D7')]],
    ['the first one typed, as nothing that it may add', rows(44, f('D4+D5')), []],
    ['the first one typed, where the maximum says what it adds', rows(44, f('D4+D5'), [50, 100]), [leaves('D7')]],
  ])('%s', (_, drawn, expected) => {
    expect(of(drawn)).toEqual(expected);
  });
});

describe('levels with points and scores of their own columns', () => {
  /** B2:B3 and B4:B5 are levels; C their points, E the maxima, F the scores. */
  const table = (points: readonly Drawn[], total: readonly Drawn[]): readonly string[] =>
    of(
      [
        ['一级指标', '分值', '二级指标', '分值', '考核得分'],
        ['平台', points[0] ?? null, '甲', 30, 28],
        [null, null, '乙', 20, 15],
        ['监管', points[1] ?? null, '丙', 25, 20],
        [null, null, '丁', 25, 20],
        ['合计', total[0] ?? null, null, total[1] ?? null, total[2] ?? null],
      ],
      { merges: ['A2:A3', 'A4:A5', 'B2:B3', 'B4:B5'] },
    );
  test.each<[string, readonly Drawn[], readonly Drawn[], readonly string[]]>([
    ['a level’s formula', [f('SUM(D2:D3)'), f('D4+D5')], [f('SUM(B2:B5)'), f('SUM(D2:D5)'), f('SUM(E2:E5)')], []],
    ['one that misses', [f('D2'), f('D4+D5')], [f('SUM(B2:B5)'), f('SUM(D2:D5)'), null], [leaves('B2')]],
    ['the maxima by the levels’ points', [50, 50], [f('B2+B4'), f('SUM(B2:B5)'), null], []],
    ['the whole column of the levels’ points', [50, 50], [null, f('SUM(B:B)'), null], []],
    ['a level left out', [50, 50], [f('B2'), f('B4'), f('SUM(E2:E4)')], [leaves('B6'), leaves('D6'), leaves('E6')]],
    ['points and maxima together', [50, 50], [null, f('SUM(B2:D5)'), null], [twice('D6')]],
  ])('%s', (_, points, total, expected) => {
    expect(table(points, total)).toEqual(expected);
  });

  test('a level’s score beside its points', () => {
    const rows = (a: Drawn, b: Drawn, total: Drawn): Rows => [
      ['一级指标', '分值', '得分', '二级指标', '分值', '得分'],
      ['平台', 50, a, '甲', 30, 28],
      [null, null, null, '乙', 20, 15],
      ['监管', 50, b, '丙', 25, 20],
      [null, null, null, '丁', 25, 20],
      ['合计', 100, total, null, 100, f('SUM(F2:F5)')],
    ];
    const merges = ['A2:A3', 'A4:A5', 'B2:B3', 'B4:B5', 'C2:C3', 'C4:C5'];
    expect(of(rows(f('SUM(F2:F3)'), f('SUM(F4:F5)'), f('C2+C4')), { merges })).toEqual([]);
    expect(of(rows(f('SUM(F2:F3)'), f('F4'), f('C2')), { merges })).toEqual([leaves('C4'), leaves('C6')]);
  });
});

describe('merged cells and rows that are hidden', () => {
  test('one maximum over several rows: every score counts, what a merged cell covers does not', () => {
    const rows = (max: string, total: string): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 20],
      [null, '甲二', null, 25],
      [2, '乙', 40, 35],
      ['合计', null, f(max), f(total)],
    ];
    const merges = ['C2:C3'];
    expect(of(rows('C2+C4', 'SUM(D2:D4)'), { merges })).toEqual([]);
    expect(of(rows('SUM(C2:C4)', 'D2+D4'), { merges })).toEqual([leaves('D5')]);
  });

  test('a score merged over two rows stands once', () => {
    const rows = (total: string): Rows => [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 20],
      [2, '乙', 40, null],
      ['合计', null, null, f(total)],
    ];
    expect(of(rows('D2'), { merges: ['D2:D3'] })).toEqual([]);
  });

  const hidden = (max: string, total: Drawn): readonly string[] =>
    of(
      [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '甲', 60, 50],
        [2, '乙', 40, 30],
        [3, '丙', 10, 8],
        ['合计', null, { f: max, v: 110 }, total],
      ],
      { hiddenRows: [{ first: 3, last: 3 }] },
    );
  test('a hidden indicator that counts is one', () => {
    expect(hidden('SUM(C2:C4)', { f: 'SUM(D2:D4)', v: 88 })).toEqual([]);
    expect(hidden('SUM(C2:C4)', { f: 'SUM(D3:D4)', v: 38 })).toEqual([leaves('D5')]);
    // A filter would hide it from SUBTOTAL 9, a person would not.
    expect(hidden('SUM(C2:C4)', { f: 'SUBTOTAL(9,D2:D4)', v: 88 })).toEqual([]);
    expect(hidden('SUM(C2:C4)', { f: 'SUBTOTAL(9,D2:D4)', v: 80 })).toEqual([]);
    expect(hidden('SUM(C2:C4)', { f: 'SUBTOTAL(9,D2:D4)', v: 70 })).toEqual([stale('D5')]);
    // 109 passes over it whoever hid it.
    expect(hidden('SUM(C2:C4)', { f: 'SUBTOTAL(109,D2:D4)', v: 80 })).toEqual([leaves('D5')]);
  });
});

describe('a matrix', () => {
  const table = (...totals: readonly Drawn[]): readonly string[] =>
    of([
      ['序号', '考核指标', '分值', '甲局', '乙局', '丙局'],
      [1, '甲', 60, 50, 55, 58],
      [2, '乙', 40, 30, 35, 38],
      ['合计', null, ...totals],
    ]);
  test.each<[string, readonly Drawn[], readonly string[]]>([
    ['each unit’s', [f('SUM(C2:C3)'), f('SUM(D2:D3)'), f('SUM(E2:E3)'), f('F2+F3')], []],
    ['one misses', [f('C2'), f('D2'), f('SUM(E2:E3)'), f('F3')], ['C4', 'D4', 'F4'].map(leaves)],
    ['one of another unit', [null, f('SUM(E2:E3)'), f('SUM(E2:E3)'), null], []],
    ['one typed over', [100, f('SUM(D2:D3)'), 90, f('SUM(F2:F3)')], ['total-typed-over E4']],
    ['one typed over beside any formulas', [100, f('ROUND(D4,0)'), 90, f('汇总!A1')], ['total-typed-over E4']],
    ['two typed', [100, f('SUM(D2:D3)'), 90, 96], []],
    ['one formula alone', [f('SUM(C2:C3)'), f('SUM(D2:D3)'), 90, null], []],
    ['a text is no number', [100, f('SUM(D2:D3)'), '90分', f('SUM(F2:F3)')], []],
    ['a text beside one typed over', [100, '90', 90, f('SUM(F2:F3)')], []],
    ['the maxima’s is of another kind', [100, f('SUM(D2:D3)'), f('SUM(E2:E3)'), f('SUM(F2:F3)')], []],
  ])('%s', (_, totals, expected) => {
    expect(table(...totals)).toEqual(expected);
  });

  test('a level’s total in one row is a kind of its own', () => {
    const rows = (level: readonly Drawn[], total: readonly Drawn[]): Rows => [
      ['序号', '考核指标', '分值', '甲局', '乙局', '丙局'],
      ['一', '监管', 100, ...level],
      [1, '甲', 60, 50, 55, 58],
      [2, '乙', 40, 30, 35, 38],
      ['合计', null, 100, ...total],
    ];
    const sums = ['D', 'E', 'F'].map((column) => f(`SUM(${column}3:${column}4)`));
    expect(of(rows([sums[0] ?? null, 90, sums[2] ?? null], sums))).toEqual(['total-typed-over E2']);
    expect(of(rows(sums, [80, 90, 96]))).toEqual([]);
    expect(of(rows([80, 90, 96], sums))).toEqual([]);
  });

  test('self and review are apart', () => {
    const rows = (totals: readonly Drawn[]): Rows => [
      ['序号', '考核指标', '分值', '甲局', null, '乙局', null, '丙局', null],
      [null, null, null, '自评得分', '考核得分', '自评得分', '考核得分', '自评得分', '考核得分'],
      [1, '甲', 100, 90, 80, 90, 85, 90, 88],
      ['合计', null, null, ...totals],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'H1:I1'];
    const typed = [90, f('E3'), 90, f('G3'), 90, 88];
    expect(of(rows(typed), { merges })).toEqual(['total-typed-over I4']);
    expect(of(rows([90, f('E3'), f('F3'), f('G3'), 90, f('I3')]), { merges })).toEqual([]);
  });
});

describe('a roster', () => {
  /** C, D and F are indicators, E a subtotal of the first two, G the total; row 2 holds the maxima. */
  const table = (...rows: Rows): readonly string[] =>
    of([
      ['序号', '单位', '制度', '归集', '小计', '宣传', '总分'],
      [null, '满分', 30, 40, ...(rows[0] ?? [])],
      ...rows.slice(1).map((row, i): readonly Drawn[] => [i + 1, `第${i + 1}局`, 25, 30, ...row]),
    ]);
  test.each<[string, Rows, readonly string[]]>([
    [
      'right',
      [
        [f('SUM(C2:D2)'), 30, f('E2+F2')],
        [f('C3+D3'), 20, f('E3+F3')],
        [f('SUM(C4:D4)'), 20, f('C4+D4+F4')],
      ],
      [],
    ],
    [
      'across the subtotal',
      [
        [70, 30, 100],
        [f('C3+D3'), 20, f('SUM(C3:F3)')],
        [55, 20, f('SUM(B4:F4)')],
      ],
      ['G3', 'G4'].map(twice),
    ],
    [
      'a blank subtotal',
      [
        [null, 30, 100],
        [null, 20, f('SUM(C3:F3)')],
        [null, null, f('SUM(C4:F4)')],
      ],
      [],
    ],
    [
      'one missed',
      [
        [70, 30, f('E2')],
        [f('C3'), 20, f('E3+F3')],
        [f('C4+D4'), 20, f('E4')],
      ],
      [leaves('G2'), leaves('E3'), leaves('G4')],
    ],
    [
      'typed over, by column',
      [
        [70, 30, 100],
        [f('C3+D3'), 20, f('E3+F3')],
        [f('C4+D4'), 20, 75],
        [55, 20, f('E5+F5')],
      ],
      ['total-typed-over E5', 'total-typed-over G4'].sort((a, b) => a.slice(-1).localeCompare(b.slice(-1))),
    ],
    [
      'stale',
      [
        [70, 30, 100],
        [{ f: 'C3+D3', v: 55 }, 20, { f: 'E3+F3', v: 75 }],
        [{ f: 'C4+D4', v: 50 }, 20, { f: 'SUM(C4:D4,F4)', v: 70 }],
      ],
      [stale('E4'), stale('G4')],
    ],
  ])('%s', (_, rows, expected) => {
    expect([...table(...rows)].sort()).toEqual([...expected].sort());
  });

  test('小计 under a merged name is that name’s', () => {
    const rows = (a: string, b: string, total: string): Rows => [
      ['单位', '制度', null, null, '监管', null, null, '总分'],
      [null, '甲（30分）', '乙（20分）', '小计', '丙（25分）', '丁（25分）', '小计', null],
      ['东区', 25, 15, f(a), 20, 20, f(b), f(total)],
      ['西区', 25, 15, null, 20, 20, null, null],
    ];
    const merges = ['A1:A2', 'B1:D1', 'E1:G1', 'H1:H2'];
    expect(of(rows('B3+C3', 'E3+F3', 'D3+G3'), { merges })).toEqual([]);
    expect(of(rows('SUM(B3:C3)', 'SUM(E3:F3)', 'SUM(B3:G3)'), { merges })).toEqual([twice('H3')]);
    expect(of(rows('B3', 'F3', 'D3+G3'), { merges })).toEqual([leaves('D3'), leaves('G3')]);
  });

  test('小计 under a merged name may stand before its parts', () => {
    const rows = (a: string, b: string): Rows => [
      ['单位', '制度', null, null, '监管', null, null, '总分'],
      [null, '小计', '甲（30分）', '乙（20分）', '小计', '丙（25分）', '丁（25分）', null],
      ['东区', f(a), 25, 15, f(b), 20, 20, f('B3+E3')],
    ];
    const merges = ['A1:A2', 'B1:D1', 'E1:G1', 'H1:H2'];
    expect(of(rows('SUM(C3:D3)', 'SUM(F3:G3)'), { merges })).toEqual([]);
    expect(of(rows('C3', 'F3'), { merges })).toEqual([leaves('B3'), leaves('E3')]);
  });

  test('a row that totals the units is none', () => {
    const rows: Rows = [
      ['单位', '甲（60分）', '乙（40分）', '总分'],
      ['东区', 50, 30, f('B2+C2')],
      ['西区', 50, 35, f('B3+C3')],
      ['平均分', f('B2'), f('C2'), f('AVERAGE(D2:D3)')],
      ['合计', f('SUM(B2:B2)'), f('C2'), f('SUM(D2:D2)')],
    ];
    expect(of(rows)).toEqual([]);
  });

  test('自评总分 is of the self scores, 总分 of those that count', () => {
    const rows = (self: string, review: string): Rows => [
      ['单位', '甲（60分）', null, '乙（40分）', null, '自评总分', '考核总分'],
      [null, '自评得分', '考核得分', '自评得分', '考核得分', null, null],
      ['东区', 60, 50, 40, 30, f(self), f(review)],
      ['西区', 60, 50, 40, 30, f('B4+D4'), f('C4+E4')],
    ];
    const merges = ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2', 'G1:G2'];
    expect(of(rows('B3+D3', 'C3+E3'), { merges })).toEqual([]);
    expect(of(rows('B3', 'E3'), { merges })).toEqual([leaves('F3'), leaves('G3')]);
    expect(of(rows('B3+D3', 'SUM(B3:E3)'), { merges })).toEqual([]);
  });
});

describe('ledgers on several sheets', () => {
  const HEAD: readonly Drawn[] = ['序号', '考核指标', '分值', '自评得分', '考核得分'];
  const sheet = (name: string, self: Drawn, review: Drawn, head = HEAD): SheetSnapshot =>
    drawSheet([head, [1, '甲', 60, 60, 50], [2, '乙', 40, 40, 30], ['合计', null, 100, self, review]], { name });
  const S = f('SUM(D2:D3)');
  const R = f('SUM(E2:E3)');
  test('one typed among two that are formulas', () => {
    expect(said(sheet('甲', S, R), sheet('乙', S, 80), sheet('丙', S, R))).toEqual(['total-typed-over E4']);
    expect(said(sheet('甲', S, R), sheet('乙', 100, 80), sheet('丙', S, R))).toEqual(['total-typed-over D4', 'total-typed-over E4']);
    expect(said(sheet('甲', S, R), sheet('乙', S, 80), sheet('丙', S, 80))).toEqual([]);
    expect(said(sheet('甲', S, R), sheet('乙', S, 80), sheet('丙', S, null))).toEqual([]);
    expect(said(sheet('甲', S, R), sheet('乙', S, R), sheet('丙', S, 80), sheet('丁', S, 80))).toEqual([]);
  });
  test('another header is another kind', () => {
    const other = ['序号', '考核内容', '分值', '自评得分', '考核得分'];
    expect(said(sheet('甲', S, R), sheet('乙', S, 80), sheet('丙', S, R, other))).toEqual([]);
    expect(said(sheet('甲', S, R), sheet('乙', S, 80), sheet('丙', S, R), sheet('丁', S, 80, other))).toEqual(['total-typed-over E4']);
  });
});

test('several review columns are judged each, whether they count or not', () => {
  const rows = (first: string, second: string): Rows => [
    ['序号', '考核指标', '分值', '自评得分', '初评得分', '复核得分'],
    [1, '甲', 60, 60, 55, 50],
    [2, '乙', 40, 39, 40, 40],
    ['合计', null, null, f('D2+D3'), f(first), f(second)],
  ];
  expect(of(rows('E2+E3', 'F2+F3'))).toEqual([]);
  expect(of(rows('E2', 'F3'))).toEqual([leaves('E4'), leaves('F4')]);
});

test('scores in parts: each column is added by itself', () => {
  const rows = (first: string): Rows => [
    ['序号', '考核指标', '分值', '上半年', null, '下半年', null],
    [null, null, null, '分值', '得分', '分值', '得分'],
    [1, '甲', 60, 30, 25, 30, 28],
    [2, '乙', 40, 20, 15, 20, 18],
    ['合计', null, null, null, f(first), null, f('SUM(G3:G4)')],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'];
  expect(of(rows('SUM(E3:E4)'), { merges })).toEqual([]);
  expect(of(rows('E3'), { merges })).toEqual([leaves('E5')]);
});

test('a weighted table is not judged', () => {
  const rows: Rows = [
    ['序号', '考核指标', '权重', '分值', '考核得分'],
    [1, '甲', '60%', 100, 50],
    [2, '乙', '40%', 100, 30],
    ['合计', null, null, f('D2'), f('E2')],
  ];
  expect(of(rows)).toEqual([]);
});

test('a published table without scores has totals of its maxima', () => {
  const rows: Rows = [
    ['序号', '考核指标', '分值', '评分标准'],
    [1, '甲', 60, '按完成情况计分'],
    [2, '乙', 40, '按完成情况计分'],
    ['合计', null, f('SUM(C2:C2)'), null],
  ];
  expect(of(rows)).toEqual([leaves('C4')]);
});

test('a header repeated where a page broke is nothing', () => {
  const rows: Rows = [
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 60, 50],
    ['序号', '考核指标', '分值', '考核得分'],
    [2, '乙', 40, 30],
    ['合计', null, f('SUM(C2:C4)'), f('D2+D4')],
  ];
  expect(of(rows)).toEqual([]);
});
