import { areaAddress, parseArea, type Area } from '../../workbook/address.ts';
import type { ChangeColumnWidth, CopyFormat, MergeCells, RemoveValidations } from '../../workbook/edit.ts';
import { refuse } from '../../workbook/edits/refuse.ts';
import { isSameWidth } from '../../workbook/edits/changeColumnWidth.ts';
import { lookSteps } from './cellLook.ts';
import { validationOffStep } from './markSteps.ts';
import type { PlannedSheet } from './plannedSheet.ts';
import { pointsOfWidth } from './pointsOfWidth.ts';
import type { Step } from './steps.ts';
import type { Site } from './site.ts';
import type { FoundColumn } from './surveyShapes.ts';

const BYTES = 700;

/** The steps of an edit that changes how cells are laid out, and what is known of the sheet then. Throws edit-refused. */
export function shapeSteps(
  edit: CopyFormat | MergeCells | ChangeColumnWidth | RemoveValidations,
  sheet: PlannedSheet,
  { shapes }: Site,
): readonly Step[] {
  switch (edit.edit) {
    case 'copy-format': {
      const look = shapes.looks.get(edit);
      if (!look) throw refuse(edit.edit, 'not-supported', edit.sheet, edit.from);
      const area = parseArea(edit.to);
      const numberFormat = (look.range.numberFormat as string[][])[0]?.[0];
      if (area && numberFormat !== undefined) sheet.given.push({ area, numberFormat });
      return lookSteps(edit, look);
    }
    case 'merge-cells': {
      const area = parseArea(edit.range);
      const others = sheet.merges.filter((merge) => areaAddress(merge) !== edit.range);
      sheet.merges = area && edit.merged ? [...others, area] : others;
      return mergeSteps(edit);
    }
    case 'change-column-width':
      // A column of a sheet that the edits make is as in any new sheet.
      return widthSteps(edit, shapes.columns.get(edit) ?? { width: null, standard: true, hidden: false });
    case 'remove-validations':
      return validationsOffSteps(edit, sheet);
  }
}

function validationsOffSteps({ sheet: name, range }: RemoveValidations, sheet: PlannedSheet): readonly Step[] {
  const within = parseArea(range);
  const isWithin = (area: Area): boolean =>
    within !== undefined &&
    area.top >= within.top &&
    area.left >= within.left &&
    area.bottom <= within.bottom &&
    area.right <= within.right;
  const going = sheet.ownValidations.filter(isWithin);
  sheet.ownValidations = sheet.ownValidations.filter((area) => !isWithin(area));
  return going.map((area) => validationOffStep(name, area));
}

function mergeSteps({ sheet, range, merged }: MergeCells): readonly Step[] {
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

/** None where the column has another width than the edit is about. */
function widthSteps({ sheet, column, from, to }: ChangeColumnWidth, { width, standard, hidden }: FoundColumn): readonly Step[] {
  const holds =
    from === null
      ? standard === true
      : standard !== true && width !== null && isSameWidth(width / POINTS_OF_DIGIT, pointsOfWidth(from) / POINTS_OF_DIGIT);
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
