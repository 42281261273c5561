import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1, type Token } from '@borgar/fx/xlsx';
import { addressOf } from '../../../../workbook/address.ts';
import type { Attributes } from '../../scanXml.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeAttribute, escapeText } from '../xml/escapeXml.ts';
import type { Patch } from '../xml/patch.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import type { SharedMember } from './rowPlaces.ts';

const OF_THE_GROUP: readonly string[] = ['t', 'ref', 'si'];

/**
 * Where the first cell of a shared formula gets another content, each of the others gets the formula in its own words:
 * `<f t="shared" si="0"/>` in B3 → `<f>A3*2</f>`. Throws edit-refused for a formula that can't be read.
 */
export function unshare(
  sheet: string,
  groups: readonly (readonly SharedMember[])[],
  isOverwritten: (member: SharedMember) => boolean,
): readonly Patch[] {
  return groups.flatMap(([first, ...others]) => {
    if (!first || !isOverwritten(first)) return [];
    const left = others.filter((member) => !isOverwritten(member));
    const relative = left.length > 0 ? relativeTokens(sheet, first) : [];
    return left.map(({ start, end, prefix, attributes, ...at }) => {
      const text = stringifyTokens(translateTokensToA1(relative, addressOf(at)));
      return { start, end, text: `<${prefix}f${keptOf(attributes)}>${escapeText(encodeEscapes(text))}</${prefix}f>` };
    });
  });
}

function relativeTokens(sheet: string, first: SharedMember): Token[] {
  const tokens = tokenize(first.text.replace(/^=/, ''));
  if (tokens.some(({ type, unterminated }) => type === 'unknown' || unterminated))
    throw refuse('set-values', 'not-supported', sheet, addressOf(first));
  return translateTokensToR1C1(tokens, addressOf(first));
}

function keptOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([name]) => !OF_THE_GROUP.includes(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`)
    .join('');
}
