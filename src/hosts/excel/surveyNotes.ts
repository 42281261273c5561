import type { Edit, SetNotes } from '../../workbook/edit.ts';
import { isOwnNote } from '../../workbook/marks.ts';
import type { Exchange } from './exchange.ts';
import { knowsNotes } from './knowsNotes.ts';

/** What the edits have to know of the notes that are there, by the sheet's id. */
export interface FoundNotes {
  /** False in an Excel whose add-ins can't write notes. */
  readonly supported: boolean;
  /** Cells with a note of Kaohe's own. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Cells that an edit is to write to and that hold somebody else's note. */
  readonly taken: ReadonlyMap<SetNotes, readonly string[]>;
}

/**
 * Asks along with the next request. The function that it gives reads the answers; of a sheet with notes of ours it asks once more, for
 * their cells.
 */
export function surveyNotes(
  { context, ask }: Exchange,
  sheets: readonly { readonly id: string; readonly name: string; readonly own: boolean }[],
  edits: readonly Edit[],
): () => Promise<FoundNotes> {
  const supported = knowsNotes();
  const writing = edits.filter((edit) => edit.edit === 'set-notes');
  const removing = edits.some((edit) => edit.edit === 'remove-own' && edit.marks);
  const asked = sheets
    .filter(({ name, own }) => supported && ((removing && !own) || writing.some(({ sheet }) => sheet === name)))
    .map(({ id, name }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const { notes } = sheet;
      notes.load('items/content,items/authorName');
      return { id, name, sheet, notes };
    });
  return async () => {
    const found = asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ id, name, notes }) => ({
        id,
        name,
        notes: notes.items.map((note) => {
          const own = isOwnNote(note.authorName, note.content);
          const cell = own || writing.some(({ sheet }) => sheet === name) ? note.getLocation() : null;
          cell?.load('address');
          return { own, cell };
        }),
      }));
    if (found.some(({ notes }) => notes.some(({ cell }) => cell))) await ask();
    const cellsOf = (of: (typeof found)[number] | undefined, own: boolean): readonly string[] =>
      (of?.notes ?? []).flatMap((note) => (note.cell && note.own === own ? [note.cell.address.replace(/^.*!/su, '')] : []));
    return {
      supported,
      own: new Map(found.map((sheet) => [sheet.id, cellsOf(sheet, true)])),
      taken: new Map(
        writing.map((edit) => [
          edit,
          cellsOf(
            found.find(({ name }) => name === edit.sheet),
            false,
          ),
        ]),
      ),
    };
  };
}
