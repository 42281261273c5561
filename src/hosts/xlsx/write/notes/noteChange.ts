import { addressOf, contains, parseAddress, parseArea } from '../../../../workbook/address.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import type { Comment } from './commentsIn.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import { childOf, childrenOf } from '../xml/xmlNode.ts';

/** What is to happen to the notes of a sheet. */
export interface NoteChange {
  /** Texts by cell, row by row: of new notes, and of those of Kaohe's own that said something else. */
  readonly written: ReadonlyMap<string, string>;
  /** Cells of notes of Kaohe's own that go. */
  readonly removed: ReadonlySet<string>;
}

/** Throws edit-refused for a cell with a note that isn't Kaohe's own, and for one that a merged area covers. */
export function noteChange({ sheet, root }: SheetPart, comments: readonly Comment[], { notes, removesMarks }: SheetPlan): NoteChange {
  const former = new Map(comments.map((comment) => [comment.cell, comment]));
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []);
  const written = [...notes]
    .flatMap(([cell, text]) => {
      const position = parseAddress(cell);
      if (!position) return [];
      if (former.get(cell)?.own === false) throw refuse('set-notes', 'has-note', sheet, cell);
      const isCovered = merges.some(
        (area) => contains(area, position) && addressOf({ rowIndex: area.top, columnIndex: area.left }) !== cell,
      );
      if (isCovered) throw refuse('set-notes', 'inside-merged-area', sheet, cell);
      return former.get(cell)?.text === text ? [] : [{ cell, text, ...position }];
    })
    .sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
  const removed = comments.filter(({ cell, own }) => removesMarks && own && !notes.has(cell));
  return { written: new Map(written.map(({ cell, text }) => [cell, text])), removed: new Set(removed.map(({ cell }) => cell)) };
}
