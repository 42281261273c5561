import type { AddConditionalFormat, AddValidation } from '../../workbook/edit.ts';
import { bytesIn } from './bytesIn.ts';
import type { Step } from './steps.ts';

/** Measured on Microsoft's client, without the texts. */
const FORMAT_BYTES = 1_900;
const VALIDATION_BYTES = 2_000;

/** The formula is for the first cell of the first range, in a workbook and in Excel alike. */
export function conditionalFormatSteps(edit: AddConditionalFormat): readonly Step[] {
  const address = edit.ranges.join(',');
  return [
    {
      bytes: FORMAT_BYTES + bytesIn(edit.formula) + address.length,
      do({ workbook }) {
        const format = workbook.worksheets.getItem(edit.sheet).getRanges(address).conditionalFormats.add('Custom');
        format.custom.rule.formula = equals(edit.formula);
        if (edit.fillColor !== undefined) format.custom.format.fill.color = `#${edit.fillColor}`;
        if (edit.fontColor !== undefined) format.custom.format.font.color = `#${edit.fontColor}`;
        if (edit.bold !== undefined) format.custom.format.font.bold = edit.bold;
        // A new format comes first of all; counted from the end, it gives way to the office's own.
        format.priority = -1;
      },
    },
  ];
}

export function validationSteps(edit: AddValidation): readonly Step[] {
  const address = edit.ranges.join(',');
  const { rule } = edit;
  return [
    {
      bytes: VALIDATION_BYTES + textsIn(edit).reduce((sum, text) => sum + bytesIn(text), address.length),
      do({ workbook }) {
        const { dataValidation } = workbook.worksheets.getItem(edit.sheet).getRanges(address);
        dataValidation.rule =
          rule.type === 'decimal'
            ? { decimal: { formula1: bound(rule.minimum), formula2: bound(rule.maximum), operator: 'Between' } }
            : { list: { inCellDropDown: true, source: rule.words.join(',') } };
        dataValidation.ignoreBlanks = true;
        dataValidation.errorAlert = {
          title: edit.errorTitle,
          message: edit.error,
          showAlert: true,
          style: edit.style === 'stop' ? 'Stop' : 'Warning',
        };
        if (edit.prompt) dataValidation.prompt = { title: edit.prompt.title, message: edit.prompt.text, showPrompt: true };
      },
    },
  ];
}

/** All that can be long. */
function textsIn({ rule, error, prompt }: AddValidation): readonly string[] {
  return [error, prompt?.text ?? '', ...(rule.type === 'list' ? rule.words : [rule.minimum, rule.maximum])];
}

/** A number stands for itself, anything else is a formula. */
function bound(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : equals(text);
}

function equals(formula: string): string {
  return `=${formula.replace(/^=/u, '')}`;
}
