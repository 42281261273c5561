import { addressOf, parseAddress } from '../../../../workbook/address.ts';
import { isOwnNote } from '../../../../workbook/marks.ts';
import { decodeEscapes } from '../../decodeEscapes.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** A note that stands in a part of notes. */
export interface Comment {
  readonly node: XmlNode;
  /** B4 */
  readonly cell: string;
  readonly own: boolean;
  readonly text: string;
}

/** The authors of a part of notes, in their order: a note names its author's place (18.7.2 authors). */
export function authorsIn(root: XmlNode): readonly XmlNode[] {
  return childrenOf(childOf(root, 'authors'), 'author');
}

/** The notes of a part; what stands for a threaded comment is one too, and never Kaohe's own. */
export function commentsIn(root: XmlNode): readonly Comment[] {
  const authors = authorsIn(root).map(({ text }) => decodeEscapes(text));
  return childrenOf(childOf(root, 'commentList'), 'comment').map((node) => {
    const { ref = '', authorId = '' } = node.attributes;
    const position = parseAddress(ref);
    const text = textOf(childOf(node, 'text'));
    const author = authors[Number(authorId)];
    return { node, cell: position ? addressOf(position) : ref, own: author !== undefined && isOwnNote(author, text), text };
  });
}

/** The plain text, and that of the runs; a reading aid for Chinese and Japanese (`rPh`) is none. */
function textOf(node: XmlNode | undefined): string {
  const pieces = node?.children.flatMap((child) => (child.name === 't' ? [child] : child.name === 'r' ? childrenOf(child, 't') : [])) ?? [];
  return decodeEscapes(pieces.map(({ text }) => text).join(''));
}
