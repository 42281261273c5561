import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import { figureText, shownPlaces, USUAL_PLACES } from '../../rules/shownPlaces.ts';
import { STATUS_WORDS } from '../../rules/status.ts';
import { oneLine } from '../../workbook/fold.ts';
import { parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { feedbackSections, type FeedbackSection } from './feedbackSections.ts';
import { gradeWords, groupStandings, rankWords } from './groupStandings.ts';

/** What one unit is told of its assessment. Figures are rounded half up, as a rule to two places. */
export interface Feedback {
  /** Of the sheet, with the year where one is known. */
  readonly title: string;
  /** The score table's own title; empty where it has none. */
  readonly basis: string;
  readonly unit: string;
  readonly group: string | null;
  /** The sheet with the unit's scores. */
  readonly sheet: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Decimal places of the figures. */
  readonly places: number;
  readonly complete: boolean;
  readonly total: number;
  readonly fullMarks: number;
  readonly percent: number | null;
  readonly base: number;
  readonly bonus: number;
  readonly grade: string;
  readonly rank: string;
  readonly status: string;
  /** The unit's own total and how far the total lies above it; null where the table has no self scores beside review scores. */
  readonly self: { readonly total: number; readonly difference: number } | null;
  readonly sections: readonly FeedbackSection[];
}

/** How the title of every feedback sheet ends; by this, and as a sheet of Kaohe's own, it is known again. */
export const FEEDBACK_TITLE = '考核结果反馈表';

/**
 * What to tell units of an assessment.
 *
 * @param results of `assessment.units`
 */
export function feedbackOn(assessment: Assessment, results: readonly UnitResult[], date1904: boolean): readonly Feedback[] {
  const groups = groupStandings(assessment.units);
  const shown = shownPlaces(assessment.units, assessment.settings);
  return results.map((result): Feedback => {
    const { table, unit, selfTotal } = result;
    const places = shown.get(result) ?? USUAL_PLACES;
    const figure = (decimal: Decimal): number => parseDecimal(figureText(decimal, places)).toNumber();
    return {
      title: table.year === null ? FEEDBACK_TITLE : `${table.year}年度${FEEDBACK_TITLE}`,
      basis: oneLine(table.title ?? ''),
      unit: unit.name,
      group: unit.group,
      sheet: table.sheet,
      asOf: assessment.asOf,
      places,
      complete: result.status === 'complete',
      total: figure(result.total),
      fullMarks: figure(result.fullMarks),
      percent: result.percent && figure(result.percent),
      base: figure(result.base),
      bonus: figure(result.bonus),
      grade: gradeWords(result),
      rank: rankWords(result, groups),
      status: STATUS_WORDS[result.status],
      self: selfTotal && { total: figure(selfTotal), difference: figure(result.total.minus(selfTotal)) },
      sections: feedbackSections(result, { placeholders: assessment.settings.placeholders, date1904 }),
    };
  });
}
