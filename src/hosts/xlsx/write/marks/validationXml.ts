import type { AddValidation } from '../../../../workbook/edit.ts';
import { formulasOfRule } from '../../../../workbook/edits/addValidation.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeAttribute, escapeText } from '../xml/escapeXml.ts';

/** The element of a validation, with its attributes in Excel's order. What Excel takes for granted is left out: stop, between. */
export function validationXml(p: string, { ranges, rule, style, errorTitle, error, prompt }: AddValidation): string {
  const attributes: readonly (readonly [string, string])[] = [
    ['type', rule.type],
    ...(style === 'warning' ? ([['errorStyle', 'warning']] as const) : []),
    ['allowBlank', '1'],
    ['showInputMessage', '1'],
    ['showErrorMessage', '1'],
    ['errorTitle', encodeEscapes(errorTitle)],
    ['error', encodeEscapes(error)],
    ...(prompt
      ? ([
          ['promptTitle', encodeEscapes(prompt.title)],
          ['prompt', encodeEscapes(prompt.text)],
        ] as const)
      : []),
    ['sqref', ranges.join(' ')],
  ];
  const tag = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  const formulas = rule.type === 'list' ? [`"${rule.words.join(',').replaceAll('"', '""')}"`] : formulasOfRule(rule);
  const inside = formulas.map((formula, i) => `<${p}formula${i + 1}>${escapeText(encodeEscapes(formula))}</${p}formula${i + 1}>`);
  return `<${p}dataValidation${tag}>${inside.join('')}</${p}dataValidation>`;
}
