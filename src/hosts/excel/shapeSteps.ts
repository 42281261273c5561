import type { ChangeColumnWidth, MergeCells } from '../../workbook/edit.ts';
import { isSameWidth } from '../../workbook/edits/checkShape.ts';
import { pointsOfWidth } from './pointsOfWidth.ts';
import type { Step } from './steps.ts';

const BYTES = 700;

export function mergeSteps({ sheet, range, merged }: MergeCells): readonly Step[] {
  return [
    {
      bytes: BYTES,
      do({ workbook }) {
        const cells = workbook.worksheets.getItem(sheet).getRange(range);
        if (merged) cells.merge();
        else cells.unmerge();
      },
    },
  ];
}

/** A column as it was found: null for what its cells don't agree in. */
export interface FoundColumn {
  /** Points. */
  readonly width: number | null;
  readonly standard: boolean | null;
  readonly hidden: boolean | null;
}

/** Nothing where the column has another width than the edit is about. */
export function widthSteps({ sheet, column, from, to }: ChangeColumnWidth, { width, standard, hidden }: FoundColumn): readonly Step[] {
  const holds = from === null ? standard === true : standard !== true && width !== null && isSameWidth(width / POINTS_OF_DIGIT, pointsOfWidth(from) / POINTS_OF_DIGIT);
  if (hidden !== false || !holds) return [];
  return [
    {
      bytes: BYTES,
      do({ workbook }) {
        const { format } = workbook.worksheets.getItem(sheet).getRange(`${column}:${column}`);
        if (to === null) format.useStandardWidth = true;
        else format.columnWidth = pointsOfWidth(to);
      },
    },
  ];
}

const POINTS_OF_DIGIT = 5.25;
