/** 〔2019〕31号, [2019] 7 号, （2018）第33号, 【2017】5、6号: a year in brackets before a number and 号. */
const DOCUMENT =
  /[〔﹝［[(（【〖{]\s*((?:19|20)\d{2})\s*[〕﹞］\])）】〗}]\s*第?\s*\d+(?:\s*(?:[、,，;；和及与至到~～―—-]|\.)\s*\d+)*\s*号/gu;

/** A document that a text names by its year, and the words that do. */
export interface NamedDocument {
  readonly year: number;
  readonly words: string;
}

/** The documents that a text names with their years in brackets, in its order. Full-width digits are digits. */
export function documentsIn(text: string): readonly NamedDocument[] {
  const plain = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return [...plain.matchAll(DOCUMENT)].map((match) => ({ year: Number(match[1]), words: match[0] }));
}
