import { isPercentFormat } from 'numfmt';
import type { PlainValue } from '../../../workbook/edit.ts';
import { parseDecimal } from '../../../workbook/decimal.ts';

/** Signed, with thousands commas in their places, decimals, an exponent: `-1,234.5`, `.5`, `5.`, `1e3`. */
const NUMBER = /^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/u;

/**
 * What Excel makes of a text that is typed or pasted: a number, TRUE or FALSE, else the text as it stands. Full-width digits
 * are no number. Dates stay text, as nothing here gives the cell the look of a date; an apostrophe in front says text.
 *
 * @param numberFormat of the cell; in a cell for text (@) everything is text
 */
export function typedValue(text: string, numberFormat = 'General'): PlainValue {
  if (numberFormat === '@') return text;
  if (text.startsWith("'")) return text.slice(1);
  // Excel forgives plain spaces around a number, and no others.
  const plain = text.replace(/^ +| +$/gu, '');
  if (/^(?:true|false)$/iu.test(plain)) return plain.toLowerCase() === 'true';
  return numberOf(plain, numberFormat) ?? text;
}

function numberOf(plain: string, numberFormat: string): number | undefined {
  const [, bracketed] = /^\((.*)\)$/u.exec(plain) ?? [];
  // An amount in brackets is below 0 for Excel, and takes no other sign.
  if (bracketed !== undefined) return /^[\d.]/u.test(bracketed) ? negative(numberOf(bracketed, numberFormat)) : undefined;
  const [, points = plain, percent] = /^(.*?) *(%)$/u.exec(plain) ?? [];
  if (!NUMBER.test(points)) return undefined;
  const decimal = parseDecimal(
    points
      .replaceAll(',', '')
      .replace(/^\+/u, '')
      .replace(/\.(?=$|[eE])/u, ''),
  );
  // In a cell for percentages 50 means 50 %, and 0.5 too.
  const asPercent = percent !== undefined || (isPercentFormat(numberFormat) && decimal.abs().gte(1));
  const number = (asPercent ? decimal.div(100) : decimal).toNumber();
  return Number.isFinite(number) ? number : undefined;
}

function negative(number: number | undefined): number | undefined {
  return number === undefined ? undefined : 0 - number;
}
