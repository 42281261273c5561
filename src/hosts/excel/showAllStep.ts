import type { Step } from './steps.ts';

/**
 * Shows the rows again that the filter of a sheet of ours hides, and keeps the filter: values written to hidden rows land in those that
 * show. https://github.com/OfficeDev/office-js/issues/224
 */
export function showAllStep(sheetId: string): Step {
  return { bytes: 500, do: ({ workbook }) => workbook.worksheets.getItem(sheetId).autoFilter.clearCriteria() };
}
