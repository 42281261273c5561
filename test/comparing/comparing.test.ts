import { indicatorsAcross } from '../../src/comparing/indicatorsAcross.ts';
import { gainsOf, nearLines } from '../../src/comparing/nearLines.ts';
import { reviewColumns } from '../../src/comparing/reviewColumns.ts';
import { differencesByUnit, selfAgainstReview } from '../../src/comparing/selfAgainstReview.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { decimalText, parseDecimal, rounded } from '../../src/workbook/decimal.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

/** A ledger of one unit: seq, name, max, self, review, reason. */
const ledger = (unit: string, rows: readonly (readonly Drawn[])[]) =>
  drawSheet([[`被考核单位：${unit}`], ['序号', '考核指标', '分值', '自评分', '考核得分', '扣分原因'], ...rows], { name: unit });

const { placeholders } = DEFAULT_SETTINGS;

describe('self against review', () => {
  const UNITS = assessed([
    ledger('东局', [
      [1, '甲', 40, 40, 35, '材料不全'],
      [2, '乙', 30, 30, 28.5, '无'],
      [3, '丙', 20, 15, 18, null],
      [4, '丁', 10, 10, null, null],
    ]),
    ledger('西局', [
      [1, '甲', 40, 40, '不适用', null],
      [2, '乙', 30, null, 30, null],
      [3, '丙', 20, 20, 20, null],
      [4, '丁', 10, 8, '12分', null],
    ]),
  ]).units;
  const scores = selfAgainstReview(UNITS, placeholders);

  test('each self score with the review score beside it, the difference and the reason', () => {
    const said = scores.map(({ result, row, self, reviewed, review, difference, reason, at }) =>
      [
        result.unit.name,
        row.indicator.name,
        decimalText(self),
        reviewed ? decimalText(reviewed) : review,
        difference ? decimalText(difference) : '-',
        reason ?? 'no column',
        addressOf(at),
      ].join(' '),
    );
    expect(said).toEqual([
      '东局 甲 40 35 -5 材料不全 E3',
      '东局 乙 30 28.5 -1.5  E4',
      '东局 丙 15 18 3  E5',
      '东局 丁 10 blank -  E6',
      '西局 甲 40 not-applicable -  E3',
      '西局 丙 20 20 0  E5',
      '西局 丁 8 wrong -  E6',
    ]);
  });

  test('by unit only what has both scores is added, and a cut without a reason is counted', () => {
    const said = differencesByUnit(scores).map(({ result, self, reviewed, difference, ...counts }) => ({
      unit: result.unit.name,
      figures: [self, reviewed, difference].map(decimalText),
      ...counts,
    }));
    expect(said).toEqual([
      { unit: '东局', figures: ['85', '81.5', '-3.5'], compared: 3, cut: 2, raised: 1, withoutReason: 1 },
      { unit: '西局', figures: ['20', '20', '0'], compared: 1, cut: 0, raised: 0, withoutReason: 0 },
    ]);
  });

  test('a table that has self scores alone is not compared', () => {
    const { units } = assessed([
      drawSheet([
        ['序号', '考核指标', '分值', '自评分'],
        [1, '甲', 100, 90],
      ]),
    ]);
    expect(units).toHaveLength(1);
    expect(selfAgainstReview(units, placeholders)).toEqual([]);
  });

  test('more taken off is a cut', () => {
    const { units } = assessed([
      ledger('东局', [
        [1, '甲', 100, 90, 90, null],
        [2, '被通报的扣分', -10, -1, -3, null],
      ]),
    ]);
    expect(selfAgainstReview(units, placeholders).map(({ difference }) => decimalText(difference ?? parseDecimal('99')))).toEqual([
      '0',
      '-2',
    ]);
  });
});

test('each review column is held against the mean of the others', () => {
  const { units } = assessed([
    drawSheet([
      ['被考核单位：东局'],
      ['序号', '考核指标', '分值', '初评得分', '复核得分', '考核得分'],
      [1, '甲', 50, 50, 40, 42],
      [2, '乙', 30, 30, 24, 27],
      [3, '丙', 20, null, null, 18],
    ]),
  ]);
  const said = reviewColumns(units).map(
    ({ label, scores, higher, lower, mean }) => `${label} ${scores} +${higher} -${lower} ${decimalText(rounded(mean))}`,
  );
  // 甲: 50−41, 40−46, 42−45; 乙: 30−25.5, 24−28.5, 27−27
  expect(said).toEqual(['初评得分 2 +2 -0 6.75', '复核得分 2 +0 -2 -5.25', '考核得分 2 +0 -1 -1.5']);
});

describe('one indicator over all units', () => {
  const across = (...names: readonly (readonly string[])[]) =>
    indicatorsAcross(
      assessed(
        names.map((some, i) =>
          ledger(
            `${i}局`,
            some.map((name, k) => [k + 1, name, 100 / some.length, 1, 1, null]),
          ),
        ),
      ).units,
    ).map(
      ({ indicator, rows }) =>
        `${indicator.name} ${rows.map(({ result, row }) => `${result.unit.name}${row.indicator.seq ?? ''}`).join('、')}`,
    );

  test('stands once, whatever number, place, spaces and points it has', () => {
    expect(across(['甲', '乙 丙（50分）'], ['乙丙', '甲'])).toEqual(['甲 0局1、1局2', '乙 丙（50分） 0局2、1局1']);
  });

  test('of two alike the first is the first one, and the second the second', () => {
    expect(across(['甲', '甲'], ['甲', '甲'])).toEqual(['甲 0局1、1局1', '甲 0局2、1局2']);
  });

  test('what stands in one table alone is of its units alone', () => {
    expect(across(['甲', '乙'], ['甲', '丙'])).toEqual(['甲 0局1、1局1', '乙 0局2', '丙 1局2']);
  });
});

describe('near the line', () => {
  const matrix = (
    units: Readonly<Record<string, readonly [number | null, number]>>,
    title = '2020年考核指标（县市区）',
    max: readonly [number, number] = [60, 40],
  ) => {
    const of = (i: 0 | 1) => Object.values(units).map((scores) => scores[i]);
    return drawSheet(
      [[title], ['序号', '考核指标', '分值', ...Object.keys(units)], [1, '甲', max[0], ...of(0)], [2, '乙', max[1], ...of(1)]],
      { name: title },
    );
  };
  const near = (sheets: Parameters<typeof assessed>[0], distance = '0.5') =>
    nearLines(assessed(sheets).units, DEFAULT_SETTINGS, parseDecimal(distance)).map(({ result, line, points }) => {
      const to =
        line.to === 'next-rank' ? `第${line.rank}名 ${line.units.map(({ unit }) => unit.name).join('、')}` : `${line.to} ${line.grade}`;
      return `${result.unit.name} ${to} ${decimalText(points)}`;
    });

  test('to the next grade, to the one below, to the next rank: exact points', () => {
    expect(near([matrix({ 东县: [55, 34.6], 西县: [55, 35.001], 南县: [30, 30.4], 北县: [55, 35.001] })])).toEqual([
      '东县 higher-grade 优秀 0.4',
      '东县 第1名 西县、北县 0.401',
      '西县 lower-grade 良好 0.001',
      '南县 lower-grade 不合格 0.4',
      '北县 lower-grade 良好 0.001',
    ]);
  });

  test('the distance is a switch, itself included', () => {
    const sheets = [matrix({ 东县: [55, 34.5], 西县: [50, 38] })];
    expect(near(sheets)).toEqual(['东县 higher-grade 优秀 0.5']);
    expect(near(sheets, '0.4')).toEqual([]);
    expect(near(sheets, '1.5')).toEqual(['东县 higher-grade 优秀 0.5', '西县 第1名 东县 1.5']);
  });

  test('points are of the unit’s own full marks', () => {
    const small = matrix({ 东县: [40, 4.6] }, '2020年考核指标（县市区）', [40, 10]);
    const large = matrix({ 南县: [60, 29.6] }, '2020年考核指标乙（县市区）');
    expect(near([small, large])).toEqual(['东县 higher-grade 优秀 0.4', '东县 第1名 南县 0.2', '南县 higher-grade 优秀 0.4']);
  });

  test('nobody is held against another group, nor where something is not scored yet', () => {
    expect(near([matrix({ 东县: [50, 35] }), matrix({ 甲局: [50, 35.1] }, '2020年考核指标（部门）')])).toEqual([]);
    expect(near([matrix({ 东县: [null, 40], 西县: [50, 35] })])).toEqual([]);
  });

  test('what would move it: where it lost points, most first', () => {
    const [east] = assessed([matrix({ 东县: [57, 33] })]).units;
    expect(east && gainsOf(east).map(({ indicator, points }) => `${indicator.name} ${decimalText(points)}`)).toEqual(['乙 7', '甲 3']);
  });
});
