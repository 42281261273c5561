import { areaAddress, type Area } from '../../workbook/address.ts';
import type { Difference } from '../../workbook/host.ts';
import { removeChartStep } from './chartSteps.ts';
import { validationOffStep } from './markSteps.ts';
import { removeNoteStep } from './noteSteps.ts';
import type { PlannedSheet } from './plannedSheet.ts';
import type { Step } from './steps.ts';
import type { SurveyedSheet } from './site.ts';

const BYTES = 700;

/**
 * Takes Kaohe's own formats, validations, charts and notes off one sheet; those of the office stay, rule by rule. A format is known only
 * by its place in the list, which moves when one before it goes: the last goes first.
 */
export function removeMarksSteps({ id, name, formats, ownValidations, charts, ownNotes }: SurveyedSheet): readonly Step[] {
  const own = (formats ?? []).flatMap((format, place) => (format.own ? [place] : []));
  return [
    ...own.reverse().map((place) => removeFormatStep(id, place)),
    ...ownValidations.map((area) => ({
      ...validationOffStep(id, area),
      check: (context: Excel.RequestContext) => isOff(context, id, name, area),
    })),
    ...charts.map((chart) => removeChartStep(id, chart)),
    ...ownNotes.map((cell) => removeNoteStep(id, cell)),
  ];
}

/** Takes off the format that stands in this place of a sheet's list. */
export function removeFormatStep(sheetId: string, place: number): Step {
  return {
    bytes: BYTES,
    do: ({ workbook }) => workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItemAt(place).delete(),
  };
}

function isOff({ workbook }: Excel.RequestContext, id: string, name: string, area: Area): () => readonly Difference[] {
  const { dataValidation } = workbook.worksheets.getItem(id).getRange(areaAddress(area));
  dataValidation.load('type');
  return () => (dataValidation.type === 'None' ? [] : [{ what: 'marks-left', sheet: name, count: 1 }]);
}

export function removeSheetStep({ name, found }: PlannedSheet): Step {
  return {
    bytes: BYTES,
    do({ workbook }) {
      const sheet = workbook.worksheets.getItem(name);
      // Excel deletes no sheet that is very hidden.
      if (found?.visibility === 'veryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    },
  };
}
