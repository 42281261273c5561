import { linksTo } from '../../src/ownSheets/detail/linkCell.ts';
import { shownBy, isFormula } from '../../src/ownSheets/kit/cellEdits.ts';
import { asksFormula, missingFormula, missingMarkFormula } from '../../src/rules/evidence.ts';
import { scoreValidation, takesScore } from '../../src/rules/scoreEntry.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { boundAboveFormula, gradeFormula } from '../../src/rules/grade.ts';
import { orderFormula, type OrderCells } from '../../src/rules/order.ts';
import { countedMarksFormula, countedPointsFormula, pointsFormulas } from '../../src/rules/points.ts';
import { shownPlacesFormula } from '../../src/rules/shownPlaces.ts';
import { provisionalFormula, rankFormula, type ListCell, type RankCells } from '../../src/rules/rank.ts';
import { earnsFormula, SCORED_WITHOUT_MAXIMUM, scoreFormula, SCORE_WORDS, wrongScoreFormula } from '../../src/rules/score.ts';
import { NOT_RECOGNISED } from '../../src/rules/standing.ts';
import { STATUS_WORDS, statusFormula, type UnitStatus } from '../../src/rules/status.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { columnName } from '../../src/workbook/address.ts';
import { gridOf, type Grid } from '../../src/workbook/grid.ts';
import { hasOffice, recalculateAll } from '../formulas/officeRun.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';
import type { DrawnCell } from '../support/xlsx.ts';
import { EVIDENCE_CASES, type EvidenceCase } from './evidence.cases.ts';
import { GRADE_TABLES, type GradeTable } from './grade.cases.ts';
import { PLACES_TABLES, type PlacesTable } from './places.cases.ts';
import { RANK_TABLES } from './rank.cases.ts';
import { SCORE_CASES } from './score.cases.ts';
import { SHARED_CASES } from './shared.cases.ts';
import { drawn, formula, isTrue, NAMES, shown, tableOf, tableWorkbook } from './tableWorkbook.ts';
import { UNIT_CASES, type UnitCase } from './unit.cases.ts';

if (!hasOffice) console.info('LibreOffice is not there: no rule is calculated');
const each = hasOffice ? describe.each : describe.skip.each;

/** How 考核明细 links to a cell of an office's sheet, and the value that it stores with the link. */
const links = linksTo(gridOf(drawSheet([[]], { name: '表' })));
function linked(kind: 'score' | 'words' | 'maximum', [rowIndex, columnIndex]: readonly [number, number]): DrawnCell {
  const at = { rowIndex, columnIndex };
  const plain = { max: null, deduction: false, negative: false };
  const draft =
    kind === 'maximum'
      ? links.maximum(at, false)
      : kind === 'score'
        ? links.score({ at, cell: null }, plain, null, '')
        : links.words({ at, cell: null });
  return isFormula(draft) ? formula(draft.formula) : (shownBy(draft) ?? null);
}

/** The verdict on a cell of a column; the maximum is a cell of another. */
function verdict(score: string, max: string, row: number): DrawnCell {
  return formula(scoreFormula(`${score}${row}`, `${max}${row}`, NAMES.uncounted({ letter: score, word: `${score}的${max}` }, max)));
}

const SCORED = SCORE_CASES.map(([cell, , max = 10], i): DrawnCell[] => {
  const row = i + 1;
  return [
    max,
    drawn(cell),
    linked('score', [i, 1]),
    verdict('C', 'A', row),
    formula(wrongScoreFormula(`B${row}`, `$A${row}`)),
    formula(wrongScoreFormula(`B${row}`, String(max))),
    formula(earnsFormula(`B${row}`, `$A${row}`)),
    formula(scoreValidation(`B${row}`, `$A${row}`).rule.formula),
  ];
});

/** A person has taken the maximum out of its cell since. */
const UNSCORABLE = [null, '10分', '', ' '].map((max, i): DrawnCell[] => {
  const row = SCORE_CASES.length + i + 1;
  return [
    max,
    5,
    null,
    verdict('B', 'H', row),
    formula(wrongScoreFormula(`B${row}`, `$A${row}`)),
    null,
    formula(missingMarkFormula({ score: `B${row}`, self: null, max: `$A${row}`, evidence: `I${row}` })),
    linked('maximum', [row - 1, 0]),
  ];
});
const SCORES = [...SCORED, ...UNSCORABLE];

/** A case a row, its cells from B on, and as many marks behind them. */
const SHARED = SHARED_CASES.map(([max, cells], i): DrawnCell[] => {
  const row = i + 1;
  const added = `$B${row}:$${columnName(cells.length)}${row}`;
  const marks = cells.map((_, k) => formula(wrongScoreFormula(`${columnName(k + 1)}${row}`, `$A$${row}`, added)));
  return [max, ...cells.map(drawn), ...marks];
});

const EVIDENCE = EVIDENCE_CASES.map(({ self, score, evidence }, i): DrawnCell[] => {
  const row = i + 1;
  const cells = {
    counted: `I${row}`,
    verdict: `H${row}`,
    self: self === undefined ? null : { score: `E${row}`, verdict: `M${row}` },
    without: NAMES.withoutEvidence('G'),
  };
  const mark = { score: `C${row}`, self: self === undefined ? null : `B${row}`, max: `$A${row}`, evidence: `D${row}` };
  return [
    10,
    drawn(self),
    drawn(score),
    drawn(evidence),
    linked('score', [i, 1]),
    linked('score', [i, 2]),
    linked('words', [i, 3]),
    verdict('F', 'A', row),
    formula(countedPointsFormula(`F${row}`, `H${row}`)),
    formula(missingFormula(cells)),
    formula(missingMarkFormula(mark)),
    formula(asksFormula(cells)),
    self === undefined ? null : verdict('E', 'A', row),
  ];
});

const UNIT_COLUMNS = {
  number: 'A',
  bonus: 'B',
  max: 'C',
  rawSelf: 3,
  rawEarlier: 4,
  rawScore: 5,
  self: 'G',
  earlier: 'H',
  score: 'I',
  verdict: 'J',
  counted: 'K',
  marks: 'L',
  verdictBefore: 'M',
  verdictSelf: 'N',
} as const;

/** The rows of all units as in 考核明细, with what stands in their cells beside them; below them one row a unit. */
function unitRows(): DrawnCell[][] {
  const c = UNIT_COLUMNS;
  const rows = UNIT_CASES.flatMap(({ rows: own }, i) => own.map((row) => ({ ...row, number: i + 1 })));
  const last = rows.length;
  const column = (letter: string): string => `$${letter}$1:$${letter}$${last}`;
  const drawnRows = rows.map(({ number, self, reviews, bonus, max }, i): DrawnCell[] => {
    const row = i + 1;
    const earlier = reviews.length > 1 ? reviews[0] : undefined;
    return [
      number,
      bonus ? '是' : null,
      max === null ? '' : 10,
      drawn(self),
      drawn(earlier),
      drawn(reviews.at(-1)),
      self === undefined ? null : linked('score', [i, c.rawSelf]),
      reviews.length > 1 ? linked('score', [i, c.rawEarlier]) : null,
      linked('score', [i, c.rawScore]),
      verdict('I', 'C', row),
      formula(countedPointsFormula(`I${row}`, `J${row}`)),
      bonus ? 0 : formula(countedMarksFormula(`C${row}`, `J${row}`)),
      reviews.length > 1 ? verdict('H', 'C', row) : null,
      self === undefined ? null : verdict('G', 'C', row),
    ];
  });
  const units = UNIT_CASES.map(({ rows: own }, i): DrawnCell[] => {
    const row = last + i + 1;
    const cells = {
      numbers: column(c.number),
      number: `$A${row}`,
      bonuses: column(c.bonus),
      verdicts: column(c.verdict),
      counted: column(c.counted),
      countedMarks: column(c.marks),
      missing: column('O'),
      base: `B${row}`,
      bonus: `C${row}`,
      bonusCap: `D${row}`,
      deduction: '0',
      unclear: false,
      total: `E${row}`,
      fullMarks: `F${row}`,
      unscored: `G${row}`,
      earlier: own.some(({ reviews }) => reviews.length > 1) ? column(c.verdictBefore) : null,
      selfs: own.some(({ self }) => self !== undefined) ? column(c.verdictSelf) : null,
    };
    const points = pointsFormulas(cells, { bonus: true, deduction: false });
    return [
      i + 1,
      formula(points.base),
      formula(points.bonus ?? '0'),
      3,
      formula(points.total),
      formula(points.fullMarks),
      formula(points.unscored),
      formula(statusFormula(cells)),
    ];
  });
  return [...drawnRows, ...units];
}

function gradeRows({ cases, settings }: GradeTable): DrawnCell[][] {
  return cases.map(([base, total, fullMarks, , more], i): DrawnCell[] => {
    const row = i + 1;
    const cells = { base: `A${row}`, total: `B${row}`, fullMarks: `C${row}`, status: `D${row}`, sheet: `E${row}`, unit: `F${row}` };
    const status = STATUS_WORDS[more?.status ?? 'complete'];
    return [
      base,
      total,
      fullMarks,
      status,
      '甲表',
      more?.unit ?? null,
      formula(gradeFormula(cells, settings.verdicts.length > 0 ? cells : null)),
    ];
  });
}

function rankRows(lines: readonly string[]): DrawnCell[][] {
  const groups: string[] = [];
  return lines.map((line, i): DrawnCell[] => {
    const [group = '', share = '', stands = ''] = line.split(' ');
    const [total = 0, fullMarks = 0] = share.split('/').map(Number);
    if (!groups.includes(group)) groups.push(group);
    const isJudged = stands === 'graded' || stands === 'notRecognised';
    const of = (k: number): ListCell => ({
      cell: `${columnName(k)}${i + 1}`,
      all: `$${columnName(k)}$1:$${columnName(k)}$${lines.length}`,
    });
    const cells: RankCells & OrderCells = {
      group: of(0),
      total: of(1),
      fullMarks: of(2),
      grade: of(3),
      status: of(4),
      number: of(5),
      rank: of(6),
      provisional: of(7),
    };
    return [
      groups.indexOf(group) + 1,
      total,
      fullMarks,
      stands === 'graded' ? '合格' : stands === 'notRecognised' ? NOT_RECOGNISED : '',
      STATUS_WORDS[isJudged ? 'complete' : (stands as UnitStatus)],
      i + 1,
      formula(rankFormula(cells)),
      formula(provisionalFormula(cells)),
      formula(orderFormula(cells)),
    ];
  });
}

/** A unit a row: group, base, total, full marks, status; then its grade, percent, the bound above and the places. */
function placesRows({ units }: PlacesTable): readonly DrawnCell[][] {
  return units.map(([base, total, fullMarks], i): DrawnCell[] => {
    const row = i + 1;
    const of = (letter: string): ListCell => ({ cell: `${letter}${row}`, all: `$${letter}$1:$${letter}$${units.length}` });
    const list: RankCells = { group: of('A'), total: of('C'), fullMarks: of('D'), status: of('E'), grade: of('F') };
    const cells = { base: `B${row}`, total: `C${row}`, fullMarks: `D${row}`, status: `E${row}` };
    return [
      1,
      base,
      total,
      fullMarks,
      STATUS_WORDS.complete,
      formula(gradeFormula(cells, null)),
      formula(`ROUND(C${row}/D${row}*100,10)`),
      formula(boundAboveFormula(cells, `F${row}`)),
      formula(shownPlacesFormula({ ...cells, grade: `F${row}`, bound: `H${row}`, percent: `G${row}` }, list)),
    ];
  });
}

const calculated = new Map<string, Grid>();

function table(name: string): Grid {
  const grid = calculated.get(name);
  if (!grid) throw new Error(`${name} was not calculated`);
  return grid;
}

beforeAll(() => {
  if (!hasOffice) return;
  const workbooks = new Map([
    ['score', tableWorkbook(SCORES, DEFAULT_SETTINGS)],
    ['score, marks off', tableWorkbook(SCORES, DEFAULT_SETTINGS, '否')],
    ['shared', tableWorkbook(SHARED, DEFAULT_SETTINGS)],
    ['evidence', tableWorkbook(EVIDENCE, DEFAULT_SETTINGS)],
    ['evidence, marks off', tableWorkbook(EVIDENCE, DEFAULT_SETTINGS, '否')],
    ['unit', tableWorkbook(unitRows(), DEFAULT_SETTINGS)],
    ...Object.entries(GRADE_TABLES).map(([name, table]) => [`grade ${name}`, tableWorkbook(gradeRows(table), table.settings)] as const),
    ...Object.entries(PLACES_TABLES).map(([name, table]) => [`places ${name}`, tableWorkbook(placesRows(table), table.settings)] as const),
    ...Object.entries(RANK_TABLES).map(([name, lines]) => [`rank ${name}`, tableWorkbook(rankRows(lines), DEFAULT_SETTINGS)] as const),
  ]);
  for (const [name, bytes] of recalculateAll(workbooks)) calculated.set(name, tableOf(bytes));
}, 300_000);

each(SCORE_CASES.map(([cell, said, max = 10], i) => [cell, max, said, i] as const))(
  'the score %j of %d is %s',
  (cell: Drawn, max, said, i) => {
    const isValid = /^[\d.]+$/u.test(said);
    const kind = said === 'blank' || said === 'not-applicable' ? said : isValid ? 'valid' : 'wrong';

    test('in 考核明细', () => expect(shown(table('score'), i, 3)).toBe(SCORE_WORDS[kind]));

    test('in its mark, by the cell of the maximum and by a figure', () => {
      expect([4, 5].map((column) => isTrue(table('score'), i, column))).toEqual([kind === 'wrong', kind === 'wrong']);
    });

    // LibreOffice takes TRUE for a number, as it does where one is typed, and the error of binary fractions is not typed.
    const typed = cell === null || typeof cell === 'object' || typeof cell === 'boolean' ? undefined : cell;
    if (typed !== undefined) test('in its validation', () => expect(isTrue(table('score'), i, 7)).toBe(takesScore(typed, decimalOf(max))));

    test('as a score that asks for evidence', () => expect(isTrue(table('score'), i, 6)).toBe(isValid && Number(said) > 0));
  },
);

each(SHARED_CASES.map(([max, cells, , painted], i) => [max, cells, painted, i] as const))(
  'rows that share the maximum %d: of %j the mark paints %s',
  (_max, cells: readonly Drawn[], painted, i) => {
    test('in their cells', () => {
      const found = cells.map((_, k) => (isTrue(table('shared'), i, 1 + cells.length + k) ? '#' : '-')).join('');
      expect(found).toBe(painted);
    });
  },
);

each(UNSCORABLE.map(([max], i) => [max, SCORED.length + i] as const))(
  'an indicator whose maximum is no number any more (%j)',
  (_max, row) => {
    test('says so in 考核明细, and marks nothing', () => {
      expect([shown(table('score'), row, 3), isTrue(table('score'), row, 4), isTrue(table('score'), row, 6)]).toEqual([
        SCORED_WITHOUT_MAXIMUM,
        false,
        false,
      ]);
    });
  },
);

each(EVIDENCE_CASES.map((one, i) => [JSON.stringify(one), one, i] as const))('%s', (_line: string, { missing }: EvidenceCase, i) => {
  test('in 考核明细', () => expect(shown(table('evidence'), i, 9)).toBe(missing ? '1' : '0'));

  test('in its mark', () => expect(isTrue(table('evidence'), i, 10)).toBe(missing));
});

each([['evidence']])('%s', () => {
  test('is asked for wherever it is missing', () => {
    const asked = EVIDENCE_CASES.map((_, i) => shown(table('evidence'), i, 11) === '1');
    expect(EVIDENCE_CASES.filter(({ missing }, i) => missing && !asked[i])).toEqual([]);
    expect(asked.filter((is) => !is).length).toBeGreaterThan(0);
  });
});

each([
  ['score', SCORES.length, [4, 5]],
  ['evidence', EVIDENCE.length, [10]],
] as const)('%s, with marks switched off', (name: string, rows: number, columns: readonly number[]) => {
  test('nothing is marked', () => {
    const grid = table(`${name}, marks off`);
    expect(Array.from({ length: rows }, (_, i) => columns.some((column) => isTrue(grid, i, column))).filter(Boolean)).toEqual([]);
    expect(grid.own(0, columns[0] ?? 0)?.kind).toBe('boolean');
  });
});

each(UNIT_CASES.map((one, i) => [one.says, one.status, one.points, i] as const))(
  '%s: %s, %s',
  (_says: string, status: UnitCase['status'], points: string, i) => {
    test('in 考核汇总', () => {
      const grid = table('unit');
      const row = UNIT_CASES.reduce((sum, { rows }) => sum + rows.length, 0) + i;
      const [base, bonus, total, fullMarks, unscored, word] = [1, 2, 4, 5, 6, 7].map((column) => shown(grid, row, column));
      expect(`${base}+${bonus}=${total} of ${fullMarks}, ${unscored}`).toBe(points);
      expect(word).toBe(STATUS_WORDS[status]);
    });
  },
);

each(Object.keys(GRADE_TABLES))('grades %s', (name) => {
  test('in 考核汇总', () => {
    const cases = GRADE_TABLES[name]?.cases ?? [];
    const grid = table(`grade ${name}`);
    expect(cases.map((one, i) => [...one.slice(0, 3), shown(grid, i, 6)])).toEqual(cases.map((one) => [...one.slice(0, 3), one[3] ?? '']));
  });
});

each(Object.keys(RANK_TABLES))('ranks: %s', (name) => {
  test('in 考核汇总', () => {
    const lines = RANK_TABLES[name] ?? [];
    const grid = table(`rank ${name}`);
    const found = lines.map((line, i) => `${line.split(' | ')[0]} | ${[6, 7, 8].map((column) => shown(grid, i, column) || '-').join(' ')}`);
    expect(found).toEqual(lines);
  });
});

each(Object.keys(PLACES_TABLES))('places: %s', (name) => {
  test('in 考核汇总', () => {
    const units = PLACES_TABLES[name]?.units ?? [];
    expect(units.map((_, i) => shown(table(`places ${name}`), i, 8))).toEqual(units.map(([, , , places]) => String(places)));
  });
});
