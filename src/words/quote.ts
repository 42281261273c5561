import { shortened } from './shortened.ts';

/** An indicator's name is often a whole paragraph; its beginning is enough to know it by. */
const LONGEST_NAME = 24;
const LONGEST_TEXT = 40;
const LONGEST_FORMULA = 60;

/** “开展检查”; a long name ends in an ellipsis. */
export function quoteName(name: string): string {
  return quote(name.trim(), LONGEST_NAME);
}

/** What stands in a cell, its outer spaces included, since they can be what is wrong. */
export function quoteText(text: string): string {
  return quote(text, LONGEST_TEXT);
}

/** =SUM(F4:F32), as it is read in the formula bar; a long one ends in an ellipsis. */
export function shortFormula(formula: string): string {
  const whole = `=${formula.replace(/^=/, '').replace(/\s+/g, ' ')}`;
  return whole.length > LONGEST_FORMULA ? `${whole.slice(0, LONGEST_FORMULA)}…` : whole;
}

/** Quotation marks within become single ones: “双随机”检查 → “‘双随机’检查”. A line break in a cell becomes a space. */
function quote(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('“', '‘').replaceAll('”', '’');
  return `“${shortened(line, longest)}”`;
}
