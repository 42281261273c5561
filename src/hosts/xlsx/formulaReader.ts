import type { Position } from '../../workbook/address.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import type { Attributes } from './scanXml.ts';
import { sharedFormulas } from './sharedFormulas.ts';

/** Gives the text of an `f` element as the formula of the cell it stands in; undefined where the cell has none of its own. */
export type FormulaReader = (attributes: Attributes, text: string, at: Position) => string | undefined;

/**
 * Shared formulas are written out for each cell. An array formula stands in the first cell of its area only, and
 * the cells of a data table have no text.
 */
export function formulaReader(): FormulaReader {
  const shared = sharedFormulas();
  return ({ t, si }, text, at) => {
    const formula = decodeEscapes(text).replace(/^=/, '');
    if (t !== 'shared' || si === undefined) return formula === '' ? undefined : formula;
    if (formula === '') return shared.textAt(si, at);
    shared.define(si, formula, at);
    return formula;
  };
}
