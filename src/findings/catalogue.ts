import type { FindingCode } from './finding.ts';

/** `error`: a score can't count. `warning`: somebody has to look. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Every code with its severity, in the order in which the documentation lists them. */
export const CATALOGUE = {
  'score-above-max': 'error',
  'score-negative': 'error',
  'score-not-a-number': 'error',
  'score-percent': 'error',
  'score-as-text': 'error',
  'score-cell-error': 'error',
  'score-not-calculated': 'error',
  'evidence-missing': 'warning',
  'evidence-overdue': 'warning',
  'full-marks-off': 'warning',
  'subtotal-mismatch': 'warning',
  'total-mismatch': 'warning',
  'total-leaves-out': 'warning',
  'total-counts-twice': 'warning',
  'total-stale': 'warning',
  'total-typed-over': 'warning',
  'score-columns-unclear': 'warning',
  'score-merged': 'warning',
  'rule-below-max': 'warning',
  'score-unattainable': 'warning',
  'weights-unclear': 'warning',
  'total-unclear': 'warning',
  'unit-duplicate': 'warning',
  'column-hidden': 'warning',
  'max-misplaced': 'warning',
  'max-missing': 'warning',
  'seq-gap': 'warning',
  'seq-duplicate': 'warning',
  'seq-missing': 'warning',
  'indicator-unnamed': 'warning',
  'row-empty': 'warning',
  'setting-not-usable': 'warning',
  'sheet-not-read': 'warning',
  'row-hidden': 'info',
  'score-not-applicable': 'info',
  'reason-missing': 'info',
  'evidence-other-year': 'info',
  'sheet-skipped': 'info',
} as const satisfies Record<FindingCode, Severity>;

export const FINDING_CODES = Object.keys(CATALOGUE) as readonly FindingCode[];
