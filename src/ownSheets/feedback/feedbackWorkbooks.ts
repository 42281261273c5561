import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import type { Edit } from '../../workbook/edit.ts';
import { drawFeedback } from './drawFeedback.ts';
import { feedbackOn } from './feedback.ts';
import { feedbackName } from './feedbackNames.ts';
import { BLANK_REPLY } from './feedbackRows.ts';

/** A workbook with nothing but one unit's feedback sheet: the name of the sheet, and the edits that make it. */
export interface FeedbackWorkbook {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** @param results of `assessment.units` */
export function feedbackWorkbooks(assessment: Assessment, results: readonly UnitResult[], date1904: boolean): readonly FeedbackWorkbook[] {
  return feedbackOn(assessment, results, date1904).map((feedback) => {
    const sheet = feedbackName(feedback.unit, new Set());
    return { sheet, edits: drawFeedback(sheet, feedback, BLANK_REPLY) };
  });
}
