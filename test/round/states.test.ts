import { isToLookAt } from '../../src/round/isToLookAt.ts';
import { wordReasons, wordRound } from '../../src/round/wordRound.ts';
import { zh } from '../../src/round/words/zh.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet } from '../support/drawSheet.ts';
import { book, collect, FILLED, ledger, matrix, states, taken, type Back } from './rounds.ts';

const ISSUED = book(ledger('市财政局'), ledger('市教育局'), ledger('教育局下属中心'));
const back = (file: string, unit: string, filled = FILLED, modified?: string): Back => ({
  file,
  workbook: book(ledger(unit, { filled })),
  ...(modified === undefined ? {} : { modified }),
});
const OTHER = [[19], ...FILLED.slice(1)] as typeof FILLED;

test('a file that answers is used, and its entries go into the columns of its unit', () => {
  const got = collect(ISSUED, [back('a.xlsx', '市财政局')]);
  expect(states(got)).toEqual({
    units: ['市财政局 returned a.xlsx', '市教育局 missing', '教育局下属中心 missing'],
    files: ['a.xlsx used 市财政局'],
  });
  expect(taken(got)).toEqual([
    '市财政局!E4=18',
    '市财政局!G4=文件1',
    '市财政局!E5=25',
    '市财政局!G5=文件2',
    '市财政局!H5=材料不全',
    '市财政局!E6=40',
    '市财政局!G6=台账',
    '市财政局!E7=9',
    '市财政局!H7=按比例完成',
  ]);
  expect(got.units[0]).toMatchObject({ entries: 9, changes: 0 });
  expect(wordRound(got, zh)).toBe('截至2020年12月31日，应报3个单位，已报1个，未报2个：市教育局、教育局下属中心。');
});

test('every file has one state', () => {
  const got = collect(ISSUED, [
    { file: '1', workbook: '打不开这个文件。' },
    { file: '2', workbook: book(drawSheet([['通知'], ['请按时报送']])) },
    back('3', '市财政局', []),
    back('4', '市民政局'),
    back('5', '市民政局', []),
    {
      file: '6',
      workbook: book(
        drawSheet([
          ['序号', '考核指标', '分值'],
          [1, '甲', 60],
          [2, '乙', 40],
        ]),
      ),
    },
  ]);
  expect(states(got).files).toEqual(['1 unreadable', '2 no-table', '3 blank 市财政局', '4 unknown', '5 unknown', '6 unknown']);
  expect(got.files.map((one) => wordReasons(one, zh))).toEqual([
    '打不开这个文件。',
    null,
    null,
    expect.stringContaining('市民政局；这些数据没有汇集'),
    expect.stringContaining('不在下发名单中：市民政局'),
    expect.stringContaining('没有得分列'),
  ]);
});

test('a column of scores that is not known any more is said: what stands in it is not collected', () => {
  const without = (filled: typeof FILLED) => {
    const sheet = ledger('市财政局', { filled });
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.value !== '自评分') }));
    const got = collect(ISSUED, [{ file: 'a', workbook: book({ ...sheet, rows }) }]);
    return {
      taken: taken(got),
      state: got.files[0]?.state,
      toLookAt: got.files[0]?.toLookAt,
      reason: got.files[0] && wordReasons(got.files[0], zh),
    };
  };
  const reason = '“市财政局”的表中认不出自评分一列，这一列没有汇集，请核对表头。';
  const scores = FILLED.map(([self]) => [self]) as typeof FILLED;
  expect(without(FILLED)).toMatchObject({ state: 'used', toLookAt: true, reason });
  expect(without(FILLED).taken.filter((one) => /!E/u.test(one))).toEqual([]);
  expect(without(scores)).toEqual({ taken: [], state: 'blank', toLookAt: true, reason });
});

describe('a unit that stands in a file twice, as in a copied sheet', () => {
  const copy = (filled: typeof FILLED, name: string, unit = '市财政局'): SheetSnapshot => ({ ...ledger(unit, { filled }), name });
  const all = [
    '市财政局!E4=18',
    '市财政局!G4=文件1',
    '市财政局!E5=25',
    '市财政局!G5=文件2',
    '市财政局!H5=材料不全',
    '市财政局!E6=40',
    '市财政局!G6=台账',
    '市财政局!E7=9',
    '市财政局!H7=按比例完成',
  ];
  const collected = (...sheets: readonly SheetSnapshot[]) => {
    const got = collect(ISSUED, [{ file: 'a', workbook: book(...sheets) }]);
    return { taken: taken(got), reason: got.files[0] && wordReasons(got.files[0], zh), toLookAt: got.files[0]?.toLookAt };
  };

  test('what both say is taken', () => {
    expect(collected(copy(FILLED, '市财政局'), copy(FILLED, '市财政局 (2)'))).toEqual({ taken: all, reason: null, toLookAt: false });
  });

  test('of what they say differently neither is, in whichever order they stand, and it is said where', () => {
    const other = [[19, null, '文件1'], ...FILLED.slice(1)] as typeof FILLED;
    const left = { taken: all.filter((one) => !one.includes('!E4=')), toLookAt: true };
    const reason = (first: string, second: string): string => `有内容没有汇集，在下发表中没有唯一对应的位置：${first}!E4、${second}!E4。`;
    expect(collected(copy(FILLED, '市财政局'), copy(other, '副本'))).toEqual({ ...left, reason: reason('市财政局', '副本') });
    expect(collected(copy(other, '副本'), copy(FILLED, '市财政局'))).toEqual({ ...left, reason: reason('副本', '市财政局') });
  });

  test('what one of them says alone is left', () => {
    const less = FILLED.map((row, i) => (i === 2 ? [null] : row)) as typeof FILLED;
    for (const sheets of [
      [copy(less, '市财政局'), copy(FILLED, '副本')],
      [copy(FILLED, '副本'), copy(less, '市财政局')],
    ]) {
      const got = collected(...sheets);
      expect(got.taken).toEqual(all.filter((one) => !/!\w6=/u.test(one)));
      expect(got.reason).toContain('副本!E6、副本!G6');
    }
  });

  test('the one that nobody has filled in is no answer', () => {
    const got = collected(copy([], '市财政局'), copy(FILLED, '副本'));
    expect(got).toEqual({ taken: all, reason: null, toLookAt: false });
  });

  test('another table with nothing in common is not lost without a word', () => {
    const own = drawSheet(
      [['被考核单位：市财政局'], ['序号', '考核指标', '分值', '自评分'], [1, '自定工作', 60, 50], [2, '其他工作', 40, 30]],
      {
        name: '另一张',
      },
    );
    const got = collected(copy(FILLED, '市财政局'), own);
    expect(got.taken).toEqual(all);
    expect(got.reason).toContain('另一张!D3、另一张!D4');
  });
});

describe('versions of one unit', () => {
  const two = (first?: string, second?: string): readonly string[] =>
    states(collect(ISSUED, [back('a', '市财政局', FILLED, first), back('b', '市财政局', OTHER, second)])).files;
  test.each([
    ['2020-12-01T08:00:00Z', '2020-12-02T08:00:00Z', ['a superseded 市财政局', 'b used 市财政局']],
    // Times are times, not texts.
    ['2020-12-01T08:00:00Z', '2020-12-01T10:00:00+08:00', ['a used 市财政局', 'b superseded 市财政局']],
    ['2020-12-01T08:00:00Z', '2020-12-01T08:00:00Z', ['a conflict 市财政局', 'b conflict 市财政局']],
    ['2020-12-01T08:00:00Z', undefined, ['a conflict 市财政局', 'b conflict 市财政局']],
    ['yesterday', '2020-12-01T08:00:00Z', ['a conflict 市财政局', 'b conflict 市财政局']],
  ])('saved at %s and %s', (first, second, files) => expect(two(first, second)).toEqual(files));

  test('equal entries are one version, as late as the latest of its files', () => {
    const got = collect(ISSUED, [
      back('a', '市财政局', FILLED, '2020-12-01T08:00:00Z'),
      back('b', '市财政局', OTHER, '2020-12-02T08:00:00Z'),
      back('c', '市财政局', FILLED, '2020-12-03T08:00:00Z'),
    ]);
    expect(states(got).files).toEqual(['a used 市财政局', 'b superseded 市财政局', 'c same 市财政局']);
    expect(isToLookAt({ ...got, units: got.units.slice(0, 1) })).toBe(false);
  });

  test('equal entries need no time', () =>
    expect(states(collect(ISSUED, [back('a', '市财政局'), back('b', '市财政局')])).files).toEqual(['a used 市财政局', 'b same 市财政局']));

  test('what a person chooses goes before any time', () => {
    const all = [back('a', '市财政局', FILLED, '2020-12-01T08:00:00Z'), back('b', '市财政局', OTHER, '2020-12-02T08:00:00Z')];
    const got = collect(ISSUED, all, { chosen: [[0, 0]] });
    expect(states(got).files).toEqual(['a used 市财政局', 'b superseded 市财政局']);
    expect(taken(got)[0]).toBe('市财政局!E4=18');
  });

  test('of a conflict nothing is taken', () => {
    const got = collect(ISSUED, [back('a', '市财政局'), back('b', '市财政局', OTHER)]);
    expect(got.units[0]).toMatchObject({ state: 'conflict', file: null, entries: 0 });
    expect(taken(got)).toEqual([]);
    expect(wordRound(got, zh)).toContain('待定1个：市财政局');
  });
});

describe('which unit a file is of', () => {
  test('its sheet says it where its line does not', () => {
    const got = collect(ISSUED, [{ file: 'x', workbook: book(ledger('某单位', { sheet: '市财政局', filled: FILLED })) }]);
    expect(states(got).files).toEqual(['x used 市财政局']);
  });

  test.each([
    ['交/市财政局（终稿）.xlsx', 'used 市财政局'],
    ['市教育局.xlsx', 'used 市教育局'],
    ['市财政局和市教育局.xlsx', 'unknown'],
    ['市财政局/2020.xlsx', 'unknown'],
  ])('of a file of one unit its name, %s', (file, state) => {
    const got = collect(ISSUED, [{ file, workbook: book(ledger('某单位', { filled: FILLED })) }]);
    expect(states(got).files).toEqual([`${file} ${state}`]);
    expect(got.files[0]?.toLookAt).toBe(true);
  });

  test('the longer name goes before one that it holds', () => {
    const issued = book(ledger('教育局'), ledger('市教育局'));
    const got = collect(issued, [{ file: '市教育局.xlsx', workbook: book(ledger('某单位', { filled: FILLED })) }]);
    expect(states(got).files).toEqual(['市教育局.xlsx used 市教育局']);
    expect(wordReasons(got.files[0] ?? { reasons: [] }, zh)).toBe('表中写的是“某单位”，按文件名认作“市教育局”，请核对。');
  });

  test('a stranger with entries beside a unit is named', () => {
    const workbook = book(ledger('市财政局', { filled: FILLED }), ledger('市民政局', { filled: FILLED }));
    const got = collect(ISSUED, [{ file: 'x', workbook }]);
    expect(states(got).files).toEqual(['x used 市财政局']);
    expect(wordReasons(got.files[0] ?? { reasons: [] }, zh)).toContain('市民政局');
    expect(got.files[0]?.toLookAt).toBe(true);
  });

  test('a stranger with entries makes a file unknown that is not used', () => {
    const workbook = book(ledger('市财政局'), ledger('市民政局', { filled: FILLED }));
    expect(states(collect(ISSUED, [{ file: 'x', workbook }])).files).toEqual(['x unknown 市财政局']);
  });
});

describe('entries', () => {
  const REVIEWED = [[18, 17], [25, 20], [40], [9]] as typeof FILLED;
  test('a review score is none unless it is asked for', () => {
    const files = [back('a', '市财政局', REVIEWED)];
    const got = collect(ISSUED, files);
    expect(taken(got)).toEqual(['市财政局!E4=18', '市财政局!E5=25', '市财政局!E6=40', '市财政局!E7=9']);
    expect(got.changes.map(({ kind }) => kind)).toEqual(['review', 'review']);
    const reviewed = collect(ISSUED, files, { withReview: true });
    expect(taken(reviewed)).toContain('市财政局!F5=20');
    expect(reviewed.changes).toEqual([]);
  });

  test('only scores of a reviewer leave a file blank, and it says why', () => {
    const table = (scores: readonly (number | null)[]) =>
      drawSheet([
        ['单位名称：东局'],
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '甲', 60, scores[0] ?? null],
        [2, '乙', 40, scores[1] ?? null],
      ]);
    const got = collect(book(table([])), [{ file: 'a', workbook: book(table([50, 30])) }]);
    expect(states(got).files).toEqual(['a blank 东局']);
    expect(wordReasons(got.files[0] ?? { reasons: [] }, zh)).toContain('--with-review');
    expect(states(collect(book(table([])), [{ file: 'a', workbook: book(table([50, 30])) }], { withReview: true })).files).toEqual([
      'a used 东局',
    ]);
  });

  test('what was issued with the sheet is no answer, and blanks leave it alone', () => {
    const issued = book(ledger('市财政局', { filled: [[null, null, '示例']] }));
    const same = collect(issued, [{ file: 'a', workbook: issued }]);
    expect(states(same).files).toEqual(['a blank 市财政局']);
    const got = collect(issued, [{ file: 'a', workbook: book(ledger('市财政局', { filled: [[18]] })) }]);
    expect(taken(got)).toEqual(['市财政局!E4=18']);
  });

  test('texts stay texts, formulas become their results, percentages and what has none are not taken for scores', () => {
    const filled = [['5分'], [{ f: '10+5', v: 15 }], [{ f: '1+1' }], [9]] as typeof FILLED;
    const got = collect(book(ledger('市财政局')), [{ file: 'a', workbook: book(ledger('市财政局', { filled })) }]);
    expect(taken(got)).toEqual(['市财政局!E4=5分', '市财政局!E5=15', '市财政局!E7=9']);
    expect(wordReasons(got.files[0] ?? { reasons: [] }, zh)).toContain('市财政局!E6');
  });

  test('several units of a matrix answer by their own columns alone', () => {
    const units = ['东区', '西区', '南区'];
    const got = collect(book(matrix(units)), [
      { file: 'a', workbook: book(matrix(units, { 东区: [20, 30, 40, 10] })) },
      { file: 'b', workbook: book(matrix(units, { 西区: [1, 2, 3, 4], 南区: [5, 6, 7, 8] })) },
    ]);
    expect(states(got)).toEqual({
      units: ['东区 returned a', '西区 returned b', '南区 returned b'],
      files: ['a used 东区', 'b used 西区、南区'],
    });
    expect(taken(got)).toHaveLength(12);
    expect(got.changes).toEqual([]);
  });
});

test('a column that is exactly 1 … n over the units is no column of scores', () => {
  const units = ['东区', '西区', '南区', '北区', '中区'];
  const scores = (of: (u: number) => number) => Object.fromEntries(units.map((unit, u) => [unit, [of(u), 20 + (u % 2), 30, 5]]));
  const ranked = collect(book(matrix(units)), [
    {
      file: 'a',
      workbook: book(
        matrix(
          units,
          scores((u) => 5 - u),
        ),
      ),
    },
  ]);
  expect(wordRound(ranked, zh)).toContain('“县市区”中“落实信用政策”的得分：各单位恰好是1、2、3');
  const plain = collect(book(matrix(units)), [
    {
      file: 'a',
      workbook: book(
        matrix(
          units,
          scores((u) => 15 - u),
        ),
      ),
    },
  ]);
  expect(plain.doubts).toEqual([]);
});

test('a column that falls as the other scores rise is none either', () => {
  const units = ['东区', '西区', '南区', '北区', '中区', '新区'];
  const scores = Object.fromEntries(units.map((unit, u) => [unit, [u + 2, 20 - 3 * u, 30 - 3 * u, 5]]));
  const got = collect(book(matrix(units)), [{ file: 'a', workbook: book(matrix(units, scores)) }]);
  expect(got.doubts.map(({ indicator, why }) => `${indicator} ${why}`)).toEqual(['落实信用政策 falling']);
});
