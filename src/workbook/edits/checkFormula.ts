import { type EditPlace } from './areaOf.ts';
import { refuse } from './refuse.ts';

/**
 * The longest formula of a cell or a conditional format.
 * https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
export const LONGEST_FORMULA = 8192;

/** And of a validation: no word of Microsoft's says so, but others found it, and less is right either way (docs/excel-behaviour.md). */
export const LONGEST_VALIDATION_FORMULA = 255;

/** The formula as files keep it, without an equals sign. Throws edit-refused where it is empty or too long. */
export function checkFormula(edit: EditPlace, formula: string, at: () => string, longest = LONGEST_FORMULA): string {
  const text = bareFormula(formula);
  if (text.trim() === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at());
  if (text.length > longest) throw refuse(edit.edit, 'formula-too-long', edit.sheet, at());
  return text;
}

/** As files keep a formula: without its equals sign. */
export function bareFormula(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
