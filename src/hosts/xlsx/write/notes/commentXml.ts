import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeText } from '../xml/escapeXml.ts';

/** The looks of a note's text in a Chinese Excel: 宋体 of 9 points in the colour of tool tips (18.8.27, indexed colours). */
const LOOK: readonly string[] = ['sz val="9"', 'color indexed="81"', 'rFont val="宋体"', 'family val="3"', 'charset val="134"'];

/** The element of a note (ECMA-376 part 1, 18.7.3 comment). `author` is the place of its author in the part's list. */
export function commentXml(p: string, cell: string, author: number, text: string): string {
  const look = LOOK.map((attribute) => `<${p}${attribute}/>`).join('');
  const run = `<${p}r><${p}rPr>${look}</${p}rPr><${p}t xml:space="preserve">${escapeText(encodeEscapes(text))}</${p}t></${p}r>`;
  return `<${p}comment ref="${cell}" authorId="${author}"><${p}text>${run}</${p}text></${p}comment>`;
}
