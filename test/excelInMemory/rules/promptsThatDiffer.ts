import { ExcelError } from '../workbook/excelError.ts';
import { validationsIn } from '../workbook/validation.ts';
import { around, type Rule } from './rule.ts';

/** A validation's rule can't be set over cells of which some have another prompt than others, or none. */
export const promptsThatDiffer: Rule = {
  name: 'no rule over cells whose prompts differ',
  source: 'https://github.com/OfficeDev/office-js/issues/2594 (web)',
  around: [
    around('DataValidation', 'rule', {
      set: ({ sheet, areas }, value, go) => {
        const prompts = new Set(
          validationsIn(sheet.validations, areas).map(({ prompt }) => JSON.stringify([prompt.title, prompt.message])),
        );
        if (prompts.size > 1) throw new ExcelError('InvalidArgument');
        go(value);
      },
    }),
  ],
};
