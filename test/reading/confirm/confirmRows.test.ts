import { confirmRows, type ConfirmedRows, type ReadBlock } from '../../../src/reading/confirm/confirmRows.ts';
import type { BodyRow } from '../../../src/reading/rows/classifyRows.ts';
import { parseDecimal } from '../../../src/workbook/decimal.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import type { Span } from '../../../src/workbook/snapshot.ts';
import { drawSheet, type Drawn } from '../../support/drawSheet.ts';

/** A row of a table: its number, name, maximum and score; `kind` as its words were read. */
type Line = readonly [seq: Drawn, name: Drawn, max: Drawn, score: Drawn, kind?: 'total' | 'weak total'];

interface Options {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly Span[];
  /** The first row of the block on its sheet, zero-based. */
  readonly from?: number;
}

/** A block of four columns: number, name, maximum, score. */
function block(lines: readonly Line[], { merges = [], hiddenRows = [] }: Options = {}): ReadBlock {
  const grid = gridOf({
    ...drawSheet(
      lines.map(([seq, name, max, score]) => [seq, name, max, score]),
      { merges },
    ),
    hiddenRows,
  });
  const rows = lines.map(([seq, , , , kind], rowIndex): BodyRow =>
    kind === undefined
      ? { rowIndex, kind: 'plain', ends: null, numbered: seq !== null }
      : { rowIndex, kind: 'total', weak: kind === 'weak total' },
  );
  const name = { columnIndex: 1, role: 'name' } as const;
  return {
    context: {
      grid,
      columns: {
        left: 0,
        right: 3,
        seq: 0,
        texts: [name],
        maxima: [2],
        deadline: null,
        box: null,
        scores: [3],
        weight: null,
        group: { left: 0, right: 3 },
      },
      maxima: { source: 'column', columnIndex: 2, ofLevels: new Map() },
      name,
    },
    rows,
    subtotals: [],
  };
}

/** `甲 40 [0,1]` an indicator, its maximum and its rows; then doubts, hidden rows and typed full marks where there are any. */
function said({ read, doubts, hidden, typedFullMarks }: ConfirmedRows): readonly string[] {
  return [
    ...read.flatMap(({ indicators }) => indicators.map(({ name, max, rows }) => `${name} ${max?.toFixed() ?? '?'} [${rows.join(',')}]`)),
    ...doubts.map((doubt) => `doubt ${doubt.of === 'total' ? doubt.label : doubt.of}`),
    ...hidden.map(({ label, counts }) => `hidden ${label} ${counts ? 'counts' : 'left out'}`),
    ...(typedFullMarks ? [`full marks ${typedFullMarks.toFixed()}`] : []),
  ];
}

const confirmed = (lines: readonly Line[], stated: string | null = null, options: Options = {}): readonly string[] =>
  said(confirmRows([block(lines, options)], stated === null ? null : parseDecimal(stated)));

test('no rows at all, and no blocks', () => {
  expect(confirmed([])).toEqual([]);
  expect(said(confirmRows([], null))).toEqual([]);
});

test('indicators that add up are what their words say', () => {
  expect(
    confirmed([
      [1, '甲', 40, 30],
      [2, '乙', 60, 50],
    ]),
  ).toEqual(['甲 40 [0]', '乙 60 [1]']);
});

test('a row without a number that is the sum of those before it is no indicator', () => {
  expect(
    confirmed([
      [1, '甲', 40, 30],
      [2, '乙', 60, 50],
      [null, '全部', 100, 80],
    ]),
  ).toEqual(['甲 40 [0]', '乙 60 [1]']);
});

test('the same row with a number of its own, or with a score that is no sum, is not taken off unasked', () => {
  expect(
    confirmed([
      [1, '甲', 40, 30],
      [2, '乙', 60, 50],
      [3, '全部', 100, 80],
    ]),
  ).toEqual(['甲 40 [0]', '乙 60 [1]', '全部 100 [2]']);
  expect(
    confirmed([
      [1, '甲', 40, 30],
      [2, '乙', 60, 50],
      [null, '全部', 100, 70],
    ]),
  ).toContain('doubt 全部');
});

describe('one maximum over several rows', () => {
  test('merged over them', () => {
    expect(
      confirmed(
        [
          [1, '甲', 40, 20],
          [null, '甲二', null, 15],
          [2, '乙', 60, 50],
        ],
        null,
        { merges: ['C1:C2'] },
      ),
    ).toEqual(['甲 40 [0,1]', '乙 60 [2]']);
  });

  test('blank below it, where the maxima that stand add up', () => {
    expect(
      confirmed([
        [1, '甲', 40, 20],
        [null, '甲二', null, 15],
        [2, '乙', 60, 50],
      ]),
    ).toEqual(['甲 40 [0,1]', '乙 60 [2]']);
  });

  test('not where they add up to nothing, nor for a row with a number of its own', () => {
    expect(
      confirmed([
        [1, '甲', 40, 20],
        [null, '甲二', null, 15],
        [2, '乙', 50, 50],
      ]),
    ).toContain('甲二 ? [1]');
    expect(
      confirmed([
        [1, '甲', 40, 20],
        [2, '甲二', null, 15],
        [3, '乙', 60, 50],
      ]),
    ).toContain('甲二 ? [1]');
  });

  test('a first row that is blank shares nothing', () => {
    expect(
      confirmed([
        [null, '零', null, 1],
        [1, '甲', 40, 20],
        [2, '乙', 60, 50],
      ]),
    ).toContain('零 ? [0]');
  });
});

describe('total rows', () => {
  test('a typed total that equals the sum states full marks, a formula does not', () => {
    expect(
      confirmed([
        [1, '甲', 40, 30],
        [2, '乙', 40, 30],
        [null, '合计', 80, 60, 'total'],
      ]),
    ).toContain('full marks 80');
    expect(
      confirmed([
        [1, '甲', 40, 30],
        [2, '乙', 40, 30],
        [null, '合计', { f: 'SUM(C1:C2)', v: 80 }, 60, 'total'],
      ]),
    ).toEqual(['甲 40 [0]', '乙 40 [1]']);
    expect(
      confirmed([
        [1, '甲', 40, 30],
        [2, '乙', 40, 30],
        [null, '合计', 90, 60, 'total'],
      ]),
    ).toEqual(['甲 40 [0]', '乙 40 [1]']);
  });

  test('one that may as well name an indicator is one where the maxima add up only with it', () => {
    expect(
      confirmed([
        [1, '甲', 40, 30],
        [2, '乙', 40, 30],
        [null, '综合得分', 20, 15, 'weak total'],
      ]),
    ).toEqual(['甲 40 [0]', '乙 40 [1]', '综合得分 20 [2]']);
    expect(
      confirmed([
        [1, '甲', 40, 30],
        [2, '乙', 60, 30],
        [null, '综合得分', 100, 60, 'weak total'],
      ]),
    ).toEqual(['甲 40 [0]', '乙 60 [1]', 'full marks 100']);
  });
});

describe('hidden rows', () => {
  const lines = (total: number, score: number): readonly Line[] => [
    [1, '甲', 40, 38],
    [2, '乙', 60, 55],
    [3, '旧', 20, 10],
    [null, '合计', total, score, 'total'],
  ];
  const hiddenRows = [{ first: 2, last: 2 }];

  test('are left out where the totals leave them out', () => {
    expect(confirmed(lines(100, 93), null, { hiddenRows })).toEqual(['甲 40 [0]', '乙 60 [1]', 'hidden 旧 left out', 'full marks 100']);
  });

  test('count where the totals add them, and where no total says', () => {
    expect(confirmed(lines(120, 103), null, { hiddenRows })).toContain('hidden 旧 counts');
    expect(confirmed(lines(120, 103).slice(0, 3), null, { hiddenRows })).toContain('hidden 旧 counts');
  });
});

test('what is stated goes before 100', () => {
  const lines: readonly Line[] = [
    [1, '甲', 40, 30],
    [2, '乙', 60, 50],
    [null, '丙', 100, 80],
  ];
  expect(confirmed(lines, '200')).toEqual(['甲 40 [0]', '乙 60 [1]', '丙 100 [2]']);
  expect(confirmed(lines, '100')).toEqual(['甲 40 [0]', '乙 60 [1]']);
});

test('an indicator outside the table counts in its full marks', () => {
  const lines: readonly Line[] = [
    [1, '甲', 40, 30],
    [null, '甲二', null, 5],
    [2, '乙', 50, 50],
  ];
  const of = (elsewhere: string): readonly string[] => said(confirmRows([block(lines)], null, parseDecimal(elsewhere)));
  expect(of('10')).toEqual(['甲 40 [0,1]', '乙 50 [2]']);
  expect(of('20')).toContain('甲二 ? [1]');
});

test('blocks side by side are one table', () => {
  const [left, right] = [
    block([[1, '甲', 40, 30]]),
    block([
      [2, '乙', 60, 50],
      [null, '全部', 100, 80],
    ]),
  ];
  const { read } = confirmRows([left, right], null);
  expect(read.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual([['甲'], ['乙']]);
});
