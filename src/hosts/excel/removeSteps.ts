import { areaAddress } from '../../workbook/address.ts';
import type { PlannedSheet } from './plannedSheet.ts';
import type { Step } from './steps.ts';
import type { SurveyedSheet } from './survey.ts';

const BYTES = 700;

/** Takes Kaohe's own formats and validations off one sheet; those of the office stay, rule by rule. */
export function removeMarksSteps({ id, ownFormatIds, ownValidations }: SurveyedSheet): readonly Step[] {
  return [
    ...ownFormatIds.map((format) => ({
      bytes: BYTES,
      do: ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(id).getRange().conditionalFormats.getItem(format).delete(),
    })),
    ...ownValidations.map((area) => ({
      bytes: BYTES,
      do: ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(id).getRange(areaAddress(area)).dataValidation.clear(),
    })),
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
