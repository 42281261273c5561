import { sha256 } from '@noble/hashes/sha2';
import { strToU8 } from 'fflate';
import type { Seal, SealedLine } from './seal.ts';

/** Douglas Crockford's alphabet: without I, L, O and U, which are taken for others. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 16;
const BITS_EACH = 5;
const LINES_AT_ONCE = 1000;

/** A line as it goes into the code: a JSON array of its seven texts, no white space between them. */
export function lineText({ sheet, cell, what, unit, indicator, kind, value }: SealedLine): string {
  return `${JSON.stringify([sheet, cell, what, unit, indicator, kind, value])}\n`;
}

/** Seals lines: SHA-256 over their texts in UTF-8, and its first 80 bits as four groups of four characters. */
export function sealOf(lines: readonly SealedLine[]): Seal {
  const hash = sha256.create();
  for (let first = 0; first < lines.length; first += LINES_AT_ONCE) {
    hash.update(
      strToU8(
        lines
          .slice(first, first + LINES_AT_ONCE)
          .map(lineText)
          .join(''),
      ),
    );
  }
  const digest = hash.digest();
  return { lines, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''), code: shortCode(digest) };
}

/** True for the short code of a seal or its whole SHA-256, as a person may type it: small letters, full-width, without dashes, O for 0. */
export function isCodeOf({ code, sha256: digest }: Pick<Seal, 'code' | 'sha256'>, typed: string): boolean {
  const said = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]+/gu, '')
    .toUpperCase();
  return said === digest.toUpperCase() || said.replaceAll('O', '0').replace(/[IL]/gu, '1') === code.replaceAll('-', '');
}

function shortCode(digest: Uint8Array): string {
  let code = '';
  for (let i = 0; i < CHARACTERS; i++) {
    const bit = i * BITS_EACH;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    code += (i > 0 && i % 4 === 0 ? '-' : '') + (ALPHABET[(pair >> (11 - (bit & 7))) & 31] ?? '');
  }
  return code;
}
