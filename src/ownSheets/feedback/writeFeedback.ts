import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import type { Edit } from '../../workbook/edit.ts';
import { sheetMadeBy } from '../../workbook/edits/editSnapshot.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { placeOwnSheet } from '../hand/placeOwnSheet.ts';
import { drawFeedback } from './drawFeedback.ts';
import { feedbackOn } from './feedback.ts';
import { feedbackName } from './feedbackNames.ts';
import { BLANK_REPLY } from './feedbackRows.ts';
import { begunFeedback, feedbackByUnit, storedFeedback, type StoredFeedback } from './storedFeedback.ts';
import { takenNames } from '../../workbook/takenNames.ts';

/** Edits, and the sheets that they make or draw anew. */
export interface FeedbackEdits {
  readonly edits: readonly Edit[];
  /** One for each unit that was asked for, in that order. */
  readonly sheets: readonly string[];
}

/**
 * A feedback sheet in the workbook for each of the units. A unit that has one gets it anew in its place, with what the unit
 * wrote below it. The figures are values and name their day: a page that is signed must not change when somebody sorts
 * 考核汇总, and must still say the same when its sheet is copied into another workbook.
 *
 * @param results of `assessment.units`
 */
export function writeFeedback(workbook: WorkbookSnapshot, assessment: Assessment, results: readonly UnitResult[]): FeedbackEdits {
  const stored = feedbackByUnit(assessment.units, storedFeedback(workbook));
  const drawn = drawAll(workbook, assessment, results, stored);
  return { edits: drawn.flatMap(({ edits }) => edits), sheets: drawn.map(({ sheet }) => sheet) };
}

const GONE = '考核表里已经没有这个单位，以下是此前的结果。';

/**
 * What 重新核算 does to the feedback sheets that are there: those that would say something else are drawn anew, so that none
 * is out of date; those of units that are gone say so.
 */
export function refreshFeedback(workbook: WorkbookSnapshot, assessment: Assessment): readonly Edit[] {
  const stored = storedFeedback(workbook);
  if (stored.length === 0) return [];
  const byUnit = feedbackByUnit(assessment.units, stored);
  const present = new Map(
    drawAll(workbook, assessment, [...byUnit.keys()], byUnit).map(({ sheet, found, edits }) => [found ?? sheet, edits]),
  );
  return stored.flatMap(({ sheet }): readonly Edit[] => {
    const edits = present.get(sheet.name);
    if (!edits) return [{ edit: 'set-values', sheet: sheet.name, range: 'A2', values: [[GONE]] }];
    return saysThis(sheet, edits) ? [] : edits;
  });
}

/** Takes all feedback sheets off; no edits where there are none. */
export function removeFeedback(workbook: WorkbookSnapshot): readonly Edit[] {
  const sheets = storedFeedback(workbook).map(({ sheet }) => sheet.name);
  return sheets.length === 0 ? [] : [{ edit: 'remove-own', marks: false, sheets, names: false }];
}

function drawAll(
  workbook: WorkbookSnapshot,
  assessment: Assessment,
  results: readonly UnitResult[],
  stored: ReadonlyMap<UnitResult, StoredFeedback>,
): readonly { readonly sheet: string; readonly found: string | undefined; readonly edits: readonly Edit[] }[] {
  const begun = begunFeedback(workbook);
  const taken = takenNames(workbook.sheets.filter((sheet) => !begun.includes(sheet)));
  return feedbackOn(assessment, results, workbook.date1904).map((feedback, i) => {
    const there = stored.get(results[i] as UnitResult);
    const freeName = (): string => {
      const name = feedbackName(feedback.unit, taken);
      taken.add(name.toLowerCase());
      return name;
    };
    const placed = placeOwnSheet(workbook, {
      // A sheet that was broken off bears the name that its unit gets.
      name: there?.sheet.name ?? freeName(),
      otherName: freeName,
      draw: (name) => drawFeedback(name, feedback, there?.reply ?? BLANK_REPLY),
    });
    return { sheet: placed.name, found: there?.sheet.name, edits: [...(placed.aside?.edits ?? []), ...placed.edits] };
  });
}

/** True where the sheet's cells hold what the edits would write, and nothing else. */
function saysThis(sheet: SheetSnapshot, edits: readonly Edit[]): boolean {
  const [held, drawn] = [sheet, sheetMadeBy(edits)].map(valuesIn);
  return held === drawn;
}

function valuesIn({ rows }: SheetSnapshot): string {
  const cells = rows.flatMap(({ rowIndex, cells: row }) =>
    row.filter(({ value }) => value !== '').map(({ columnIndex, value }) => [rowIndex, columnIndex, value]),
  );
  return JSON.stringify(cells);
}
