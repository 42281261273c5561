import type { ClipboardEvent } from 'react';
import type { Area, Position } from '../../../workbook/address.ts';
import type { SheetDrawing } from '../drawing/sheetDrawing.ts';
import { shownText } from '../drawing/shownText.ts';
import { lookOf } from '../layout/lookFinder.ts';
import type { GridWords } from '../words/words.ts';
import type { CellEdit } from './cellEdit.ts';
import { pastedRows } from './pastedRows.ts';
import { pasteOver } from './pasteOver.ts';
import { toTabbedText } from './tabbedText.ts';

interface Props {
  readonly drawing: SheetDrawing;
  readonly area: Area;
  readonly isEditing: boolean;
  readonly editable: (at: Position) => boolean;
  readonly formatAt: (at: Position) => string | undefined;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly words: GridWords;
  readonly say: (text: string) => void;
  readonly onPasted: (area: Area) => void;
}

interface Clipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copying and pasting cells. In a cell that is being typed in, text is copied and pasted as everywhere. */
export function useClipboard({ drawing, area, isEditing, editable, formatAt, onEdit, words, say, onPasted }: Props): Clipboard {
  const { frame } = drawing;
  return {
    onCopy(event) {
      if (isEditing) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', toTabbedText(textsIn(drawing, area)));
    },
    onPaste(event) {
      if (isEditing) return;
      event.preventDefault();
      const rows = pastedRows(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
      const result = pasteOver(rows, area, { merges: frame.merges, editable, numberFormatAt: formatAt });
      if ('reason' in result) {
        say(words.pasteRefused[result.reason](result.cell, result.count));
        return;
      }
      if (result.length === 0) return;
      onEdit(result);
      say(words.pasted(result.length));
      onPasted({
        top: area.top,
        left: area.left,
        bottom: Math.max(...result.map(({ at }) => at.rowIndex)),
        right: Math.max(...result.map(({ at }) => at.columnIndex)),
      });
    },
  };
}

/** What the cells show, as Excel copies it: a number too wide for its column is copied whole. */
function textsIn(
  { grid, frame, looks, findLook, date1904 }: SheetDrawing,
  { top, left, bottom, right }: Area,
): readonly (readonly string[])[] {
  const last = { row: Math.max(top, Math.min(bottom, frame.end.rowIndex)), column: Math.max(left, Math.min(right, frame.end.columnIndex)) };
  return Array.from({ length: last.row - top + 1 }, (_, i) =>
    Array.from(
      { length: last.column - left + 1 },
      (__, k) => shownText(grid.own(top + i, left + k), lookOf(looks, findLook(top + i, left + k)), date1904).text,
    ),
  );
}
