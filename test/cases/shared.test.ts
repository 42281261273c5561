import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { answerOf } from '../../src/cli/answer.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { assessFile } from '../support/readWorkbookFile.ts';

/** Workbooks with what is expected of them; they lie beside the project and need not be there. */
const CASES = '../shared/cases';
const REAL = '../shared/real';

interface Answer {
  readonly tables: readonly Record<string, unknown>[];
  readonly units: readonly Record<string, unknown>[];
  readonly findings: readonly Record<string, unknown>[];
}

interface Case {
  readonly workbook: string;
  readonly asOf: string;
  /** The codes of which none may be raised that isn't expected. */
  readonly judged?: readonly string[];
}

/** Codes that a case judges only where it names them. */
const NAMED_ONLY = [
  'total-leaves-out',
  'total-counts-twice',
  'total-stale',
  'total-typed-over',
  'reason-missing',
  'evidence-other-year',
  'rule-below-max',
  'score-unattainable',
];

function answer(path: string, asOf: string): Answer {
  return answerOf(path, assessFile(path, asOf), 'zh') as Answer;
}

const names = existsSync(CASES)
  ? readdirSync(CASES)
      .filter((name) => name.endsWith('.expected.json'))
      .map((name) => name.replace('.expected.json', ''))
  : [];
if (names.length === 0) console.info(`${CASES} is not there: only the project's own examples are assessed`);

describe.each(names.length > 0 ? names : [null])('case %s', (name) => {
  test('tables, units and findings are as expected', () => {
    expect(readdirSync('assets/examples').length).toBeGreaterThan(0);
    if (name === null) return;
    const want = JSON.parse(readFileSync(`${CASES}/${name}.expected.json`, 'utf8')) as Answer & Case;
    const got = answer(`${CASES}/${want.workbook}`, want.asOf);
    const tables = got.tables.map((table) => ({
      ...Object.fromEntries(['sheet', 'layout', 'fullMarks', 'bonusCap'].map((key) => [key, table[key]])),
      indicators: (table['indicators'] as unknown[]).length,
    }));
    expect(tables).toEqual(want.tables);
    expect(got.units).toMatchObject(want.units);
    const key = (f: Record<string, unknown>) => [f['code'], f['sheet'], f['cell'] ?? ''].join(' ');
    const expected = want.findings.map(key);
    // 不适用 without a reason is said, whether expected or not; so are these where a case doesn't name what it judges.
    const open = ['score-not-applicable', ...(want.judged ? [] : NAMED_ONLY)];
    expect(
      got.findings
        .filter((f) => !open.includes(String(f['code'])) || expected.includes(key(f)))
        .map(key)
        .sort(),
    ).toEqual(expected.sort());
  });
});

const foreign: readonly (readonly [string, (path: string) => void])[] = [
  [
    '01-class-singing.xlsx',
    (path) => {
      const { tables, units, findings } = answer(path, '2021-12-31');
      expect(tables).toMatchObject([{ sheet: 'Sheet1', layout: 'roster', fullMarks: 100 }]);
      expect((tables[0]?.['indicators'] as { max: number }[]).map(({ max }) => max)).toEqual([20, 25, 25, 10, 10, 10]);
      expect(units.map(({ total }) => total)).toEqual([82, 96, 92, 93, 91, 86, 84, 89, 88, 90, 87, 94]);
      expect(units[9]).toMatchObject({ name: '158班', grade: '优秀', status: 'complete' });
      expect(findings).toEqual([]);
    },
  ],
  [
    '01-class-singing.xls',
    (path) => {
      expect(() => answer(path, '2021-12-31')).toThrow(new HostFailureError({ kind: 'old-xls' }));
    },
  ],
  [
    '02-review-form.xlsx',
    (path) => {
      const { tables, units, findings } = answer(path, '2021-12-31');
      expect(tables).toMatchObject([{ layout: 'matrix', fullMarks: 100, gates: [{ row: 2 }] }]);
      expect(units).toMatchObject([
        { name: '大师姐队', status: 'not-submitted' },
        { name: '新疆小表哥队', status: 'not-submitted' },
      ]);
      expect(findings).toEqual([]);
    },
  ],
  [
    '03-scoring-standard.xlsx',
    (path) => {
      const { tables, units, findings } = answer(path, '2021-12-31');
      expect(tables).toMatchObject([{ fullMarks: 100, bonusCap: 15 }]);
      expect(units).toEqual([]);
      expect(findings).toMatchObject([{ code: 'max-missing', cell: 'C5' }]);
      expect((tables[0]?.['indicators'] as { row: number }[]).some(({ row }) => row === 19)).toBe(false);
    },
  ],
  ...['04-scoring-rules.xlsx', '05-judges-blank.xlsx', '07-points-if-done.xlsx', '12-grading-bonus-penalty.xlsx'].map(
    (file) => [file, (path: string) => expect(answer(path, '2021-12-31')).toMatchObject({ tables: [], units: [], findings: [] })] as const,
  ),
  [
    '13-protected-self-assessment.xlsx',
    (path) => {
      expect(answer(path, '2021-12-31')).toMatchObject({ tables: [], findings: [{ code: 'sheet-skipped' }] });
    },
  ],
  [
    '~$lock-file.xlsx',
    (path) => {
      expect(() => answer(path, '2021-12-31')).toThrow(new HostFailureError({ kind: 'lock-file' }));
    },
  ],
];
if (!existsSync(REAL)) console.info(`${REAL} is not there: no foreign workbook is read`);

(existsSync(REAL) ? test : test.skip).each(foreign)('foreign %s', (file, check) => {
  expect.hasAssertions();
  check(`${REAL}/${file}`);
});
