import { fold } from '../../workbook/fold.ts';

/**
 * The units that a list names, each as written but for white space, numbering, a 及 before it and a full stop behind it; none twice.
 * Brackets hold together: 各县（市、区）政府 is one unit. 等 behind the last is none of its name.
 */
export function splitUnits(list: string): readonly string[] {
  const names = splitOutsideBrackets(atNumbers(list))
    .map(bareName)
    .filter((name) => name !== '');
  return onceEach(names.map((name, i) => (i === names.length - 1 ? name.replace(/等$/u, '') : name)).filter((name) => name !== ''));
}

/** By which two spellings of a unit are one: white space and the width of characters don't matter. */
export function unitKey(name: string): string {
  return fold(name);
}

/** Each name once, as first written. */
export function onceEach(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(unitKey(name)) && seen.add(unitKey(name)));
}

/** The parts of a text between 、，；and line breaks that stand in no bracket. A bracket that is never closed holds nothing. */
export function splitOutsideBrackets(text: string): readonly string[] {
  const letters = [...text];
  const closing = closingBrackets(letters);
  const parts: string[] = [];
  let part = '';
  let until = -1;
  for (const [i, letter] of letters.entries()) {
    if (i > until) until = closing.get(i) ?? until;
    if (i > until && /[、，,；;\n\r]/u.test(letter)) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}

/** Each opening bracket that is closed, with its closing one. */
function closingBrackets(letters: readonly string[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (const [i, letter] of letters.entries()) {
    if (/[(（［[【〔]/u.test(letter)) open.push(i);
    else if (/[)）］\]】〕]/u.test(letter)) {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, i);
    }
  }
  return pairs;
}

const NUMBER = '[（(]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[)）]|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|\\d{1,2}\\s*[.．)）](?!\\d)';
const AT_NUMBERS = new RegExp(`(^|[^\\d])(?:${NUMBER})`, 'gu');

/** A number begins another unit: （1）市公安局（2）市民政局. 12345热线中心 has none. */
function atNumbers(list: string): string {
  return list.replace(AT_NUMBERS, '$1\n');
}

function bareName(part: string): string {
  const name = part.replace(/\s+/gu, '').replace(/[。.．]+$/u, '');
  return /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/u.test(name) ? '' : name.replace(/^(?:以及|及)/u, '');
}
