import { NOTE_AUTHOR } from '../../../../workbook/marks.ts';
import { brokenXml } from '../../brokenXml.ts';
import { authorsIn, type Comment } from './commentsIn.ts';
import { commentXml } from './commentXml.ts';
import { appendChild } from '../xml/insertInOrder.ts';
import type { NoteChange } from './noteChange.ts';
import type { Patch } from '../xml/patch.ts';
import type { XmlDraft } from '../package/xmlDraft.ts';
import { childOf, type XmlNode } from '../xml/xmlNode.ts';

/** A part of notes without any (ECMA-376 part 1, 18.7.6 comments). */
export function emptyComments(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
}

/** Changes a part of notes: new ones come behind the office's, which stay as they are written. */
export function writeComments(xml: XmlDraft, comments: readonly Comment[], { written, removed }: NoteChange): void {
  const { text, root } = xml;
  const [authors, list] = [childOf(root, 'authors'), childOf(root, 'commentList')];
  if (root.name !== 'comments' || !authors || !list) throw brokenXml(xml.part, 'no authors and notes');
  const names = authorsIn(root);
  const known = names.findIndex((name) => name.text === NOTE_AUTHOR);
  const author = known < 0 ? names.length : known;
  const former = new Map(comments.map((comment) => [comment.cell, comment.node]));
  const added: string[] = [];
  for (const [cell, note] of written) {
    const node = former.get(cell);
    const element = commentXml(root.prefix, cell, author, note);
    if (node) xml.change([{ start: node.start, end: node.end, text: element }]);
    else added.push(element);
  }
  const gone = comments.filter(({ cell }) => removed.has(cell));
  xml.change(gone.map(({ node }) => takeOut(node)));
  if (added.length > 0) xml.change([appendChild(text, list, added.join(''))]);
  if (written.size > 0 && known < 0)
    xml.change([appendChild(text, authors, `<${root.prefix}author>${NOTE_AUTHOR}</${root.prefix}author>`)]);

  const isUnused = written.size === 0 && comments.every((comment) => !comment.own || gone.includes(comment));
  const last = names.at(-1);
  // One that others stand behind stays: a note knows its author by the place in the list.
  if (isUnused && last && known === names.length - 1) xml.change([takeOut(last)]);
  xml.flush();
}

function takeOut({ start, end }: XmlNode): Patch {
  return { start, end, text: '' };
}
