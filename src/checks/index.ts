import type { Check } from './check.ts';
import { checkEvidenceMissing } from './evidenceMissing.ts';
import { checkEvidenceOverdue } from './evidenceOverdue.ts';
import { checkEvidenceOtherYear } from './evidenceOtherYear.ts';
import { checkFullMarks } from './fullMarks.ts';
import { checkMaxima } from './maxima.ts';
import { checkNotApplicable } from './notApplicable.ts';
import { checkNumbering } from './numbering.ts';
import { checkReading } from './reading.ts';
import { checkReasonMissing } from './reasonMissing.ts';
import { checkRows } from './rows.ts';
import { checkScores } from './scores.ts';
import { checkScoreUnattainable } from './scoreUnattainable.ts';
import { checkSubtotals } from './subtotals.ts';
import { checkTotals } from './totals.ts';

/** Every check of a table. To add a finding, add its check here. */
export const CHECKS: readonly Check[] = [
  checkReading,
  checkScores,
  checkScoreUnattainable,
  checkNotApplicable,
  checkEvidenceMissing,
  checkEvidenceOverdue,
  checkEvidenceOtherYear,
  checkReasonMissing,
  checkFullMarks,
  checkSubtotals,
  checkTotals,
  checkMaxima,
  checkNumbering,
  checkRows,
];
