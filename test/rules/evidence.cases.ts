import type { Drawn } from '../support/drawSheet.ts';

/** A row of an indicator of 10 points; `self` is not there where the table has no self score beside a review score. */
export interface EvidenceCase {
  readonly self?: Drawn;
  readonly score: Drawn;
  readonly evidence: Drawn;
  readonly missing: boolean;
}

/** The first two are those that marks once passed over; * and ? are no wildcards; a placeholder with other words is evidence. */
const WITHOUT: readonly Drawn[] = [
  '——',
  '无无',
  null,
  '',
  ' \n',
  '　',
  '无',
  '暂无',
  '待补',
  '/',
  '-',
  '—',
  '--',
  '---',
  '//',
  '／',
  '－',
  ' 无 ',
  '无 无',
  '待　补',
  '待 补\n',
  '待补待补',
  '// /',
  '－-',
  '\u00a0无',
  { f: 'IF(FALSE,1,"")', v: '' },
  { f: '"—"&"—"', v: '——' },
];
const WITH: readonly Drawn[] = [
  '附件',
  '附件*',
  '无材料',
  '无锡市文件',
  '无 暂无',
  '—-',
  '*',
  '?',
  '~',
  '见http://x',
  5,
  0,
  true,
  'N/AN/A',
  { f: '1/0', v: '#DIV/0!' },
];
const LONG = '附'.repeat(300);

export const EVIDENCE_CASES: readonly EvidenceCase[] = [
  ...WITHOUT.map((evidence) => ({ score: 5, evidence, missing: true })),
  ...[...WITH, LONG].map((evidence) => ({ score: 5, evidence, missing: false })),
  ...WITHOUT.slice(0, 5).map((evidence) => ({ self: 4, score: null, evidence, missing: true })),
  ...asked([
    [0, false],
    [10, true],
    [10.01, false],
    [-1, false],
    [0.00000000001, false],
    [10.00000000001, false],
    [{ f: '0.1+0.2', v: 0.30000000000000004 }, true],
    [true, false],
    ['5', false],
    ['不适用', false],
    ['达标', false],
    [null, false],
    [{ f: '1/0', v: '#DIV/0!' }, false],
  ]),
  // The self score stands in where the review score is blank.
  { self: 4, score: ' 　', evidence: null, missing: true },
  { self: 4, score: 0, evidence: null, missing: false },
  { self: 4, score: '不适用', evidence: null, missing: false },
  { self: 4, score: '五分', evidence: null, missing: false },
  { self: 4, score: 3, evidence: null, missing: true },
  { self: 0, score: 3, evidence: null, missing: true },
  { self: 4, score: null, evidence: '附件', missing: false },
  { self: 0, score: null, evidence: null, missing: false },
  { self: 11, score: null, evidence: null, missing: false },
  { self: 0.00000000001, score: null, evidence: null, missing: false },
  { self: 10.00000000001, score: null, evidence: null, missing: false },
  { self: '4', score: null, evidence: null, missing: false },
  { self: true, score: null, evidence: null, missing: false },
  { self: null, score: null, evidence: null, missing: false },
];

function asked(scores: readonly (readonly [Drawn, boolean])[]): readonly EvidenceCase[] {
  return scores.map(([score, missing]) => ({ score, evidence: null, missing }));
}
