import { parseAddress } from '../../workbook/address.ts';
import { isOwnNote } from '../../workbook/marks.ts';
import type { Comment, Particulars, Property } from '../../workbook/particulars.ts';
import type { Exchange } from './exchange.ts';
import { knowsNotes } from './knowsNotes.ts';

const SIDES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

/**
 * What Excel tells of a workbook besides its cells: its properties (ExcelApi 1.7), page headers (1.9), threaded comments (1.10),
 * queries (1.14), and notes where it knows 1.18. Costs two round trips, and one more where there are comments. Links to
 * files and pictures Excel tells only cell by cell, linked workbooks only on the web.
 */
export async function readParticulars({ context, ask }: Exchange): Promise<Particulars> {
  const { worksheets, properties, queries } = context.workbook;
  worksheets.load('items/name');
  properties.load('author,lastAuthor,company,manager');
  properties.custom.load('items/key,items/value');
  queries.load('items/name');
  await ask();
  const withNotes = knowsNotes();
  const asked = worksheets.items.map((sheet) => {
    const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
    pages.load(SIDES.join(','));
    sheet.comments.load('items/content,items/authorName');
    if (withNotes) sheet.notes.load('items/content,items/authorName');
    return { sheet, pages };
  });
  await ask();
  const located = asked.flatMap(({ sheet }) => [
    ...sheet.comments.items.map((comment) => {
      comment.replies.load('items/content,items/authorName');
      return { sheet: sheet.name, place: locate(comment), said: () => [comment, ...comment.replies.items] };
    }),
    ...(withNotes ? sheet.notes.items : [])
      .filter(({ authorName, content }) => !isOwnNote(authorName, content))
      .map((note) => ({ sheet: sheet.name, place: locate(note), said: () => [note] })),
  ]);
  if (located.length > 0) await ask();
  const comments = located.flatMap(({ sheet, place, said }): readonly Comment[] => {
    const cell = parseAddress(place.address.replace(/^.*!/su, ''));
    const words = said();
    const authors = [...new Set(words.map(({ authorName }) => authorName))].filter((author) => author !== '');
    return cell ? [{ sheet, cell, authors, text: words.map(({ content }) => content).join('\n') }] : [];
  });
  return {
    properties: propertiesOf(properties),
    comments: inOrder(comments, worksheets.items.map(({ name }) => name)),
    links: queries.items.map(({ name }) => ({ to: 'connection', target: name, sheet: null, cell: null })),
    headers: asked.flatMap(({ sheet, pages }) => {
      const text = SIDES.map((side) => pages[side]).filter((part) => part !== '').join(' ');
      return text === '' ? [] : [{ sheet: sheet.name, text }];
    }),
    notKnown: [...(withNotes ? [] : (['notes'] as const)), 'workbook-links', 'hyperlinks', 'images'],
  };
}

function locate(comment: Pick<Excel.Comment, 'getLocation'>): Excel.Range {
  const place = comment.getLocation();
  place.load('address');
  return place;
}

function propertiesOf({ author, lastAuthor, company, manager, custom }: Excel.DocumentProperties): readonly Property[] {
  const known: readonly Property[] = [
    { property: 'author', value: author },
    { property: 'lastModifiedBy', value: lastAuthor },
    { property: 'company', value: company },
    { property: 'manager', value: manager },
    ...custom.items.map(({ key, value }): Property => ({ property: 'custom', name: key, value: String(value) })),
  ];
  return known.filter(({ value }) => value.trim() !== '');
}

/** By sheet, then by row and column. */
function inOrder(comments: readonly Comment[], sheets: readonly string[]): readonly Comment[] {
  const place = ({ sheet, cell }: Comment): readonly [number, number, number] => [sheets.indexOf(sheet), cell.rowIndex, cell.columnIndex];
  return [...comments].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}
