/** Ideographs, plain ASCII and the commonest marks: folding leaves such a text as it is, and most texts are such. */
const PLAIN = /^[\u4e00-\u9fff!-~、。《》“”]*$/u;

/**
 * Text as people mean it: full-width forms folded to plain ones (NFKC), all white space taken out.
 * ` 服  装 （10分）` → `服装(10分)`, `５` → `5`, `Ｎ／Ａ` → `N/A`
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * Only full-width forms folded, white space taken out: `５` → `5`, `６。` → `6。`. Unlike `fold` it makes no number of ① or ²,
 * which nobody types as a score.
 */
export function foldWidth(text: string): string {
  const plain = text.replace(/[\uFF01-\uFF5E]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  return plain.replace(/｡/gu, '。').replace(/\s+/gu, '');
}

/** One line of readable text: line breaks and runs of white space become one space, the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
