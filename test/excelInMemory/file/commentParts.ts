import { parseAddress } from '../../../src/workbook/address.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { PackageParts } from './packageParts.ts';
import { element, textElement } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const TYPE = 'http://schemas.microsoft.com/office/2017/10/relationships';
/** What programs that know no threads show ([MS-XLSX] 2.6.205). */
const OLD_READER =
  '[线程批注]\n\n你的Excel版本可读取此线程批注; 但如果在更新版本的Excel中打开文件，则对批注所作的任何改动都将被删除。\n\n注释:\n    ';

/** Whoever uses this Excel. */
const USER = '王工';

/** Ids of those who wrote threads, by their names. */
export type Persons = Map<string, string>;

/** Notes, and threaded comments with a note that stands in for each. Boxes to show them in are left out: nobody looks. */
export function putComments(parts: PackageParts, sheetPart: string, number: number, { notes, comments }: Sheet, persons: Persons): void {
  if (notes.length + comments.length === 0) return;
  const threads = comments.map((comment, i) => ({ ...comment, id: guid(number, i, 0) }));
  const all = [
    ...notes.map(({ cell, content, author = USER }) => ({ cell, content, author })),
    ...threads.map(({ cell, content, id }) => ({ cell, content: `${OLD_READER}${content}`, author: `tc=${id}` })),
  ].sort((a, b) => orderOf(a.cell) - orderOf(b.cell));
  const authors = [...new Set(all.map(({ author }) => author))];
  const list = all.map(({ cell, content, author }) =>
    element(
      'comment',
      { ref: cell, authorId: authors.indexOf(author), shapeId: 0 },
      element('text', {}, element('r', {}, textElement('t', content))),
    ),
  );
  const path = `xl/comments${number}.xml`;
  parts.put(
    path,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
    element(
      'comments',
      { xmlns: MAIN },
      element('authors', {}, authors.map((author) => textElement('author', author)).join('')) + element('commentList', {}, list.join('')),
    ),
  );
  parts.relate(sheetPart, 'comments', path);
  if (threads.length === 0) return;
  const personId = (name: string): string => {
    const id = persons.get(name) ?? guid(0, persons.size, 9);
    persons.set(name, id);
    return id;
  };
  const lines = threads.flatMap(({ cell: ref, content, author, replies, id }, i) => [
    element('threadedComment', { ref, dT: '2021-12-31T08:00:00.00', personId: personId(author), id }, textElement('text', content)),
    ...replies.map((reply, k) =>
      element(
        'threadedComment',
        { ref, dT: '2021-12-31T09:00:00.00', personId: personId(reply.author), id: guid(number, i, k + 1), parentId: id },
        textElement('text', reply.content),
      ),
    ),
  ]);
  const threadPath = `xl/threadedComments/threadedComment${number}.xml`;
  parts.put(threadPath, 'application/vnd.ms-excel.threadedcomments+xml', element('ThreadedComments', { xmlns: THREADED }, lines.join('')));
  parts.relate(sheetPart, `${TYPE}/threadedComment`, threadPath);
}

export function putPersons(parts: PackageParts, workbookPart: string, persons: Persons): void {
  if (persons.size === 0) return;
  const list = [...persons].map(([displayName, id]) => element('person', { displayName, id, userId: displayName, providerId: 'None' }));
  parts.put('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml', element('personList', { xmlns: THREADED }, list.join('')));
  parts.relate(workbookPart, `${TYPE}/person`, 'xl/persons/person.xml');
}

function guid(sheet: number, comment: number, reply: number): string {
  const digits = [sheet, comment, reply].map((n) => n.toString(16).toUpperCase().padStart(4, '0')).join('');
  return `{${digits.slice(0, 8)}-${digits.slice(8)}-4000-8000-000000000000}`;
}

function orderOf(cell: string): number {
  const at = parseAddress(cell);
  return at ? at.rowIndex * 16_384 + at.columnIndex : 0;
}
