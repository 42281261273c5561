import type { CautionCode } from '../../beforeSending/caution.ts';

/** What a person can do about a caution in the pane. */
export type NextStep = 'findings' | 'evidence' | 'overview' | 'recalculate' | 'seal' | 'verify';

/** For those that aren't here the cell is the way, or a command of Excel's that the sentence names. */
export const NEXT_STEPS: Partial<Readonly<Record<CautionCode, NextStep>>> = {
  'errors-open': 'findings',
  'units-open': 'overview',
  'evidence-open': 'evidence',
  'results-none': 'recalculate',
  'results-old': 'recalculate',
  'not-sealed': 'seal',
  'seal-broken': 'verify',
  'seal-altered': 'verify',
};
