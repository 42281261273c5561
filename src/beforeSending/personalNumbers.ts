/** The numbers of persons in a text, masked, each once. */
export interface PersonalNumbers {
  readonly phones: readonly string[];
  readonly idCards: readonly string[];
}

/** 11 digits, in one piece or as people part them: 138 0013 8000, 1380-013-8000, 138-00138000. */
const MOBILE = /^1[3-9]\d(?:\d{8}|[ -]\d{8}|[ -]?\d{4}[ -]\d{4}|\d[ -]\d{3}[ -]\d{4})$/u;
/** A run of digits with what may part them, and the letters around it: a credit code of 18 characters is none of ours. */
const RUNS = /[0-9A-Za-z]+(?:[ -][0-9A-Za-z]+)*/gu;
const COUNTRY = /^(?:00)?86[ -]?/u;

/**
 * Finds Chinese mobile numbers and identity card numbers. Identity cards have to have a date and the right check digit
 * (GB 11643), so that other long numbers are not taken for one. The middle of each is masked: it is nobody's business.
 */
export function personalNumbers(text: string): PersonalNumbers {
  const phones = new Set<string>();
  const idCards = new Set<string>();
  for (const piece of piecesIn(text)) (MOBILE.test(piece) ? phones : idCards).add(mask(piece));
  return { phones: [...phones], idCards: [...idCards] };
}

/** The text with the middle of such numbers masked, for what is shown for another reason: people name accounts after their phone. */
export function withoutNumbers(text: string): string {
  return piecesIn(text).reduce((shown, piece) => shown.normalize('NFKC').replaceAll(piece, mask(piece)), text);
}

function piecesIn(text: string): readonly string[] {
  return [...text.normalize('NFKC').matchAll(RUNS)].flatMap(([run]) => pieces(run));
}

/** A run whole, and its parts as they may be put together: `3 138 0013 8000` has a phone number behind a 3. */
function pieces(run: string): readonly string[] {
  const parts = run.split(/([ -])/u);
  const found: string[] = [];
  for (let from = 0; from < parts.length; from += 2) {
    for (const length of [5, 3, 1]) {
      const piece = parts
        .slice(from, from + length)
        .join('')
        .replace(COUNTRY, '');
      if (from + length > parts.length || !(MOBILE.test(piece) || isIdCard(piece))) continue;
      found.push(piece);
      from += length - 1;
      break;
    }
  }
  return found;
}

/** 138****8000 */
function mask(piece: string): string {
  const number = piece.replace(/[ -]/gu, '');
  return number.slice(0, 3) + '*'.repeat(number.length - 7) + number.slice(-4);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

function isIdCard(text: string): boolean {
  const match = /^[1-8]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx]$/u.exec(text);
  if (!match) return false;
  const [, year = '', month = '', day = ''] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return CHECK[sum % 11] === text[17]?.toUpperCase();
}
