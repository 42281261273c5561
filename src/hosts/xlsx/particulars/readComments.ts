import { parseAddress } from '../../../workbook/address.ts';
import { isOwnNote } from '../../../workbook/marks.ts';
import type { Comment } from '../../../workbook/particulars.ts';
import { decodeEscapes } from '../decodeEscapes.ts';
import type { WorkbookPackage } from '../openPackage.ts';
import { readRelationships, type Relationship } from '../readRelationships.ts';
import { richText } from '../richText.ts';
import { scanXml } from '../scanXml.ts';

/** What stands for a threaded comment among the notes, for programs that know no threads ([MS-XLSX] 2.6.205). */
const STAND_IN = 'tc=';

/** The names of those who write threaded comments, by their ids. */
export function readPersons(pack: WorkbookPackage, relationships: readonly Relationship[]): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  for (const { part } of relationships.filter(({ type, part: there }) => type === 'person' && pack.find(there))) {
    scanXml(part, pack.read(part), {
      open(name, { id, displayName }) {
        if (name === 'person' && id !== undefined) persons.set(id, displayName ?? '');
      },
    });
  }
  return persons;
}

/** Notes and threaded comments of a sheet, top to bottom, without notes of Kaohe's own. */
export function readComments(
  pack: WorkbookPackage,
  sheet: string,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
): readonly Comment[] {
  const parts = readRelationships(pack, sheetPart).filter(({ part }) => pack.find(part));
  const comments = parts.flatMap(({ type, part }) => {
    if (type === 'comments') return readNotes(sheet, part, pack.read(part));
    return type === 'threadedComment' ? readThreads(sheet, part, pack.read(part), persons) : [];
  });
  return comments.sort((a, b) => a.cell.rowIndex - b.cell.rowIndex || a.cell.columnIndex - b.cell.columnIndex);
}

function readNotes(sheet: string, part: string, bytes: Uint8Array): readonly Comment[] {
  const authors: string[] = [];
  const notes: Comment[] = [];
  const text = richText();
  let author: string | null = null;
  let open: { readonly ref: string; readonly author: string } | undefined;
  scanXml(part, bytes, {
    open(name, attributes) {
      if (name === 'author') author = '';
      else if (name === 'comment') open = { ref: attributes['ref'] ?? '', author: authors[Number(attributes['authorId'])] ?? '' };
      text.open(name, attributes);
    },
    text(run) {
      if (author !== null) author += run;
      text.text(run);
    },
    close(name) {
      text.close(name);
      if (name === 'author') {
        authors.push(decodeEscapes(author ?? ''));
        author = null;
      }
      if (name !== 'comment' || !open) return;
      const words = text.take();
      const cell = parseAddress(open.ref);
      if (cell && !open.author.startsWith(STAND_IN) && !isOwnNote(open.author, words)) {
        notes.push({ sheet, cell, authors: open.author === '' ? [] : [open.author], text: words });
      }
      open = undefined;
    },
  });
  return notes;
}

function readThreads(sheet: string, part: string, bytes: Uint8Array, persons: ReadonlyMap<string, string>): readonly Comment[] {
  const threads = new Map<string, { readonly authors: Set<string>; readonly lines: string[] }>();
  let thread: { readonly authors: Set<string>; readonly lines: string[] } | undefined;
  let line: string | null = null;
  scanXml(part, bytes, {
    open(name, { ref = '', personId = '' }) {
      if (name === 'threadedComment') {
        // Replies stand on the same cell.
        thread = threads.get(ref) ?? { authors: new Set(), lines: [] };
        threads.set(ref, thread);
        const author = persons.get(personId) ?? '';
        if (author !== '') thread.authors.add(author);
      } else if (name === 'text') line = '';
    },
    text(run) {
      if (line !== null) line += run;
    },
    close(name) {
      if (name !== 'text' || line === null) return;
      thread?.lines.push(decodeEscapes(line));
      line = null;
    },
  });
  return [...threads].flatMap(([ref, { authors, lines }]) => {
    const cell = parseAddress(ref);
    return cell ? [{ sheet, cell, authors: [...authors], text: lines.join('\n') }] : [];
  });
}
