/** A standard as its words are meant, each letter with the place that it came from. */
export interface FoldedRule {
  /** Plain width, no white space, ASCII punctuation but for 。 and 、; a line break that ends a line of the standard is `\n`. */
  readonly text: string;
  /** The words as they were written, from letter `from` of `text` up to `to`, with their white space; the ends are trimmed. */
  readonly original: (from: number, to: number) => string;
  /** Where they stand in what was written. */
  readonly place: (from: number, to: number) => readonly [number, number];
}

/**
 * Full-width letters made plain, brackets, dashes and signs of multiplication made one of a kind, white space taken out. A line break
 * within a sentence is white space; after the end of one, after points, or before a number (2. …) it ends a sentence.
 */
export function foldRule(written: string): FoldedRule {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let broken = false;
  for (const letter of written) {
    const end = at + letter.length;
    const plain = letter >= '\u4e00' && letter <= '\u9fff' ? letter : plainLetter(letter);
    if (plain === '') broken ||= /[\n\r\u2028\u2029]/u.test(letter);
    else {
      if (broken && endsLine(letters, written, at)) push('\n', at, at);
      broken = false;
      for (const one of plain) push(one, at, end);
    }
    at = end;
  }
  function push(letter: string, start: number, end: number): void {
    letters.push(letter);
    starts.push(start);
    ends.push(end);
  }
  const place = (from: number, to: number): readonly [number, number] => {
    let [first, last] = [from, to - 1];
    while (first <= last && letters[first] === '\n') first++;
    while (last >= first && letters[last] === '\n') last--;
    return last < first ? [starts[from] ?? written.length, starts[from] ?? written.length] : [starts[first] ?? 0, ends[last] ?? 0];
  };
  return { text: letters.join(''), place, original: (from, to) => written.slice(...place(from, to)) };
}

const KNOWN = new Map<string, string>();

const SAME: Readonly<Record<string, string>> = {
  '〔': '(',
  '【': '(',
  '[': '(',
  '{': '(',
  '〕': ')',
  '】': ')',
  ']': ')',
  '}': ')',
  '~': '-',
  '〜': '-',
  '∼': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '─': '-',
  '×': '*',
  '✕': '*',
  '✖': '*',
  '╳': '*',
  '÷': '/',
  '∕': '/',
  '!': '。',
  '?': '。',
  '．': '.',
};

/** Signs that NFKC would make numbers of, which nobody types as points: ①, ², ½. */
const KEPT = /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u2079\u2080-\u2089\u2150-\u218B\u2460-\u2473\u24EA-\u24FF\u2776-\u2793]/u;

function plainLetter(letter: string): string {
  const known = KNOWN.get(letter);
  if (known !== undefined) return known;
  const folded = KEPT.test(letter) ? letter : letter.normalize('NFKC');
  const plain = [...folded.replace(/[\s\u200B-\u200F\u2060\uFEFF\p{Cc}]/gu, '')].map((one) => SAME[one] ?? one).join('');
  if (KNOWN.size > 2000) KNOWN.clear();
  KNOWN.set(letter, plain);
  return plain;
}

/** Behind which letters a line break ends a sentence, and before which it doesn't. */
function endsLine(letters: readonly string[], written: string, at: number): boolean {
  const before = letters.at(-1);
  if (before === undefined) return false;
  const next = written
    .slice(at, at + 12)
    .normalize('NFKC')
    .replace(/\s/gu, '');
  if (
    /^(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[①-⑳])/u.test(next) ||
    KEPT.test(written.charAt(at))
  )
    return true;
  if (/[。;:]/u.test(before)) return true;
  if (!/分\)?$/u.test(letters.slice(-2).join(''))) return false;
  return !/^(?:[,。;:、)/每]|最高|最多|至多|上限|封顶|不超过|不得超过|以上|以下|以内|为止|的)/u.test(next);
}
