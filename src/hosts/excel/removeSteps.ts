import { areaAddress } from '../../workbook/address.ts';
import type { Step } from './steps.ts';
import type { SurveyedSheet } from './survey.ts';

const BYTES = 1_250;

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

export function removeNamesSteps(names: readonly string[]): readonly Step[] {
  return names.map((name) => ({ bytes: BYTES, do: ({ workbook }: Excel.RequestContext) => workbook.names.getItem(name).delete() }));
}
