import { areaAddress, type Area } from '../../workbook/address.ts';
import type { AddConditionalFormat, AddValidation } from '../../workbook/edit.ts';
import { formulasOfRule } from '../../workbook/edits/addValidation.ts';
import { bytesIn } from './bytesIn.ts';
import type { Step } from './steps.ts';

/** Measured on Microsoft's client, without the texts. */
const FORMAT_BYTES = 1_900;
const VALIDATION_BYTES = 2_000;
const OFF_BYTES = 700;

/**
 * The formula is for the first cell of the first range, in a workbook and in Excel alike. `last` is the place behind all others that the
 * sheet has then, null where that is not known.
 */
export function conditionalFormatSteps(edit: AddConditionalFormat, last: number | null = null): readonly Step[] {
  const address = edit.ranges.join(',');
  return [
    {
      bytes: FORMAT_BYTES + bytesIn(edit.formula) + address.length,
      once: true,
      do({ workbook }) {
        const format = workbook.worksheets.getItem(edit.sheet).getRanges(address).conditionalFormats.add('Custom');
        format.custom.rule.formula = equals(edit.formula);
        if (edit.fillColor !== undefined) format.custom.format.fill.color = `#${edit.fillColor}`;
        if (edit.fontColor !== undefined) format.custom.format.font.color = `#${edit.fontColor}`;
        if (edit.bold !== undefined) format.custom.format.font.bold = edit.bold;
        if (edit.numberFormat !== undefined) format.custom.format.numberFormat = edit.numberFormat;
        // A new format comes first of all in Microsoft 365, and last in Excel 2021, which passes over a place that it does not have: the
        // last place by its number is right in both, and it gives way to the office's own.
        format.priority = last ?? -1;
      },
    },
  ];
}

/**
 * `own` are the areas with validations of Kaohe's own that the new one covers: Excel on the web refuses cells whose prompts differ.
 * https://github.com/OfficeDev/office-js/issues/2594
 */
export function validationSteps(edit: AddValidation, own: readonly Area[] = []): readonly Step[] {
  const address = edit.ranges.join(',');
  const { rule } = edit;
  return [
    ...own.map((area) => validationOffStep(edit.sheet, area)),
    {
      bytes: VALIDATION_BYTES + textsIn(edit).reduce((sum, text) => sum + bytesIn(text), address.length),
      do({ workbook }) {
        const { dataValidation } = workbook.worksheets.getItem(edit.sheet).getRanges(address);
        // It is known for Kaohe's by the title: broken off behind the rule, it would be taken for the office's ever after. Microsoft sets
        // the parts in any order: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
        dataValidation.errorAlert = {
          title: edit.errorTitle,
          message: edit.error,
          showAlert: true,
          style: edit.style === 'stop' ? 'Stop' : 'Warning',
        };
        dataValidation.rule = ruleOf(rule);
        dataValidation.ignoreBlanks = true;
        if (edit.prompt) dataValidation.prompt = { title: edit.prompt.title, message: edit.prompt.text, showPrompt: true };
      },
    },
  ];
}

/** Takes the validation off an area all of whose cells have one of Kaohe's own. */
export function validationOffStep(sheet: string, area: Area): Step {
  return { bytes: OFF_BYTES, do: ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).dataValidation.clear() };
}

/**
 * Sets the formula of a format of Kaohe's own to what it is: made by an add-in, it may not show at once what another cell now makes of
 * it. https://github.com/OfficeDev/office-js/issues/5299
 */
export function touchFormatStep(sheetId: string, place: number, formula: string): Step {
  return {
    bytes: OFF_BYTES + bytesIn(formula),
    do({ workbook }) {
      workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItemAt(place).custom.rule.formula = formula;
    },
  };
}

function ruleOf(rule: AddValidation['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'decimal':
      return { decimal: { formula1: bound(rule.minimum), formula2: bound(rule.maximum), operator: 'Between' } };
    case 'custom':
      return { custom: { formula: equals(rule.formula) } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
  }
}

/** All that can be long. */
function textsIn({ rule, error, prompt }: AddValidation): readonly string[] {
  return [error, prompt?.text ?? '', ...(rule.type === 'list' ? rule.words : formulasOfRule(rule))];
}

/** A number stands for itself, anything else is a formula. */
function bound(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : equals(text);
}

function equals(formula: string): string {
  return `=${formula.replace(/^=/u, '')}`;
}
