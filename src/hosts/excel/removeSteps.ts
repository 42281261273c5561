import { areaAddress } from '../../workbook/address.ts';
import { removeChartStep } from './chartSteps.ts';
import { removeNoteStep } from './noteSteps.ts';
import type { PlannedSheet } from './plannedSheet.ts';
import type { Step } from './steps.ts';
import type { SurveyedSheet } from './survey.ts';

const BYTES = 700;

/** Takes Kaohe's own formats, validations, charts and notes off one sheet; those of the office stay, rule by rule. */
export function removeMarksSteps({ id, ownFormatIds, ownValidations, charts, ownNotes }: SurveyedSheet): readonly Step[] {
  return [
    ...ownFormatIds.map((format) => ({
      bytes: BYTES,
      do: ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(id).getRange().conditionalFormats.getItem(format).delete(),
    })),
    ...ownValidations.map((area) => ({
      bytes: BYTES,
      do: ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(id).getRange(areaAddress(area)).dataValidation.clear(),
    })),
    ...charts.map((chart) => removeChartStep(id, chart)),
    ...ownNotes.map((cell) => removeNoteStep(id, cell)),
  ];
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
