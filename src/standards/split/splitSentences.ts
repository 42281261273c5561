import { numeralAt } from './numbering.ts';
import type { Sentence } from './sentence.ts';

/**
 * The sentences of a folded standard, in order. `；`, `。` and the end of a line end one, unless within brackets or 《》; so does the
 * number of the next part. Numbers count where each follows the one before it (or begins again with 1): `3、` in a list does not.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const open: { kind: number; value: number; id: number }[] = [];
  let ids = 0;
  let from = 0;
  let fresh = true;
  const close = (to: number, ends: string): void => {
    if (to > from) sentences.push({ from, to, numbered: open.map(({ id }) => id), ends });
  };
  for (let at = 0; at < text.length; at++) {
    if (fresh || /[(①-⑳]/u.test(text.charAt(at))) {
      const numeral = numeralAt(text, at);
      if (numeral && (fresh || isInRow(numeral.kind, numeral.value))) {
        const level = open.findIndex(({ kind }) => kind === numeral.kind);
        if (level < 0 ? numeral.value === 1 : numeral.value === (open[level]?.value ?? 0) + 1 || numeral.value === 1) {
          close(at, '');
          open.splice(level < 0 ? open.length : level);
          open.push({ kind: numeral.kind, value: numeral.value, id: ++ids });
          at += numeral.length - 1;
          from = at + 1;
          fresh = true;
          continue;
        }
      }
    }
    const letter = text.charAt(at);
    fresh = /[。;:\n]/u.test(letter);
    if (letter === '(' || letter === '《' || letter === '“') at = skipBracket(text, at);
    else if (/[。;\n]/u.test(letter)) {
      close(at, letter);
      from = at + 1;
    }
  }
  close(text.length, '');
  return sentences;

  /** (2) or ② within a sentence, where (1) or ① stands before it: 包括(1)… is no row by itself. */
  function isInRow(kind: number, value: number): boolean {
    return value > 1 && open.some((level) => level.kind === kind && level.value === value - 1);
  }
}

/** How far a bracket may reach: a longer one was never closed. */
const FAR = 80;

function skipBracket(text: string, at: number): number {
  const closing = { '(': ')', '《': '》', '“': '”' }[text.charAt(at)] as string;
  const end = text.indexOf(closing, at);
  return end < 0 || end - at > FAR ? at : end;
}
