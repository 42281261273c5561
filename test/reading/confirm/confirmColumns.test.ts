import { confirmColumns, type AskedIndicator } from '../../../src/reading/confirm/confirmColumns.ts';
import { parseDecimal } from '../../../src/workbook/decimal.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import { drawSheet, type Drawn } from '../../support/drawSheet.ts';

interface Asked {
  readonly label: string;
  readonly max: string | null;
  readonly bonus?: true;
  readonly evidence?: true;
}

/** Indicators in the columns from B on, under a header in the first row. */
function proposed(asked: readonly Asked[]): readonly AskedIndicator[] {
  return asked.map(({ label, max, bonus = false, evidence = false }, i): AskedIndicator => {
    const at = { rowIndex: 0, columnIndex: i + 1 };
    return {
      asked: {
        label,
        at,
        above: null,
        self: null,
        otherSelf: [],
        reviews: [{ columnIndex: i + 1, maxColumn: null }],
        unclear: [],
        evidence: evidence ? [9] : [],
        reasons: [],
      },
      indicator: {
        rowIndex: 0,
        seq: null,
        path: [],
        name: label,
        nameAt: at,
        max: max === null ? null : parseDecimal(max),
        maxAt: at,
        maxSource: 'label',
        maxWords: '',
        misplacedAt: null,
        bonus,
        deduction: false,
        negative: false,
        weight: null,
        deadline: null,
      },
    };
  });
}

/** `parts 甲 乙 | totals 3 | subtotals 2 | doubt 丙` */
function said(asked: readonly Asked[], units: readonly (readonly Drawn[])[], targets: readonly string[] = []): string {
  const grid = gridOf(drawSheet([['单位', ...asked.map(({ label }) => label)], ...units.map((scores, i) => [`第${i + 1}局`, ...scores])]));
  const { parts, totals, subtotals, doubts } = confirmColumns(
    grid,
    proposed(asked),
    targets.map(parseDecimal),
    units.map((_, i) => i + 1),
  );
  return [
    `parts ${parts.map(({ indicator }) => indicator.name).join(' ')}`,
    ...(totals.length > 0 ? [`totals ${totals.join(' ')}`] : []),
    ...(subtotals.length > 0 ? [`subtotals ${subtotals.join(' ')}`] : []),
    ...doubts.map(
      (doubt) => `doubt ${doubt.of === 'total' ? `${doubt.label} ${doubt.max.toFixed()} of ${doubt.sum.toFixed()}` : doubt.of}`,
    ),
  ].join(' | ');
}

const of = (...words: readonly string[]): readonly Asked[] =>
  words.map((word) => {
    const [, label = '', max] = /^(\D+)(\d*)$/u.exec(word) ?? [];
    return { label, max: max === '' || max === undefined ? null : max };
  });

test.each<[what: string, asked: readonly Asked[], units: readonly (readonly Drawn[])[], targets: readonly string[], expected: string]>([
  ['none', [], [], [], 'parts '],
  ['parts that add up to 100', of('甲40', '乙60'), [[30, 50]], [], 'parts 甲 乙'],
  ['no units', of('甲40', '乙60', '丙100'), [], [], 'parts 甲 乙 | totals 3'],
  [
    'a total of all by its figures',
    of('甲40', '乙60', '丙100'),
    [
      [30, 50, 80],
      [20, 40, 60],
    ],
    [],
    'parts 甲 乙 | totals 3',
  ],
  [
    "levels' totals and the total",
    of('甲20', '乙30', '丙50', '丁50', '戊100'),
    [[10, 20, 30, 40, 70]],
    [],
    'parts 甲 乙 丁 | totals 5 | subtotals 3',
  ],
  ['full marks that are stated', of('甲30', '乙50', '丙80'), [[10, 20, 30]], ['80'], 'parts 甲 乙 | totals 3'],
  ['stated full marks that all of them reach', of('甲40', '乙60', '丙100'), [[30, 50, 80]], ['200'], 'parts 甲 乙 丙'],
  ['scores that speak against it', of('甲40', '乙60', '丙100'), [[30, 50, 70]], [], 'parts 甲 乙 丙 | doubt 丙 100 of 100'],
  ['scores that are no numbers', of('甲40', '乙60', '丙100'), [['三十', null, '不适用']], [], 'parts 甲 乙 | totals 3'],
  ['a column without a maximum', of('甲40', '乙60', '丙'), [[30, 50, 80]], [], 'parts 甲 乙 丙'],
  [
    'a column with evidence of its own, which no total has',
    [...of('甲40', '乙60'), { label: '丙', max: '100', evidence: true }],
    [[30, 50, 80]],
    [],
    'parts 甲 乙 丙',
  ],
  [
    'a bonus, which is in no sum',
    [...of('甲40', '乙60'), { label: '加分', max: '5', bonus: true }, ...of('丁100')],
    [[30, 50, 3, 80]],
    [],
    'parts 甲 乙 加分 | totals 4',
  ],
  [
    'sums in every unit, where nothing adds up',
    of('甲20', '乙30', '丙50', '丁25'),
    [
      [18, 28, 46, 24],
      [15, 25, 40, 20],
    ],
    [],
    'parts 甲 乙 丙 丁 | doubt 丙 50 of 75',
  ],
])('%s', (_, asked, units, targets, expected) => expect(said(asked, units, targets)).toBe(expected));
