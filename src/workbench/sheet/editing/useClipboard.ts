import type { ClipboardEvent } from 'react';
import { addressOf, type Area, type Position } from '../../../workbook/address.ts';
import type { SheetDrawing } from '../drawing/sheetDrawing.ts';
import { shownText } from '../drawing/shownText.ts';
import { lookOf } from '../layout/lookFinder.ts';
import type { GridWords } from '../words/words.ts';
import type { CellEdit } from './cellEdit.ts';
import { clearCells } from './clearCells.ts';
import type { Copied } from './copied.ts';
import { pastedRows, type PastedCell } from './pastedRows.ts';
import { pasteOver } from './pasteOver.ts';
import { plainValue } from './plainValue.ts';
import { toTabbedText } from './tabbedText.ts';
import { largest } from '../../../workbook/largest.ts';

interface Props {
  readonly drawing: SheetDrawing;
  readonly area: Area;
  readonly isEditing: boolean;
  readonly editable: (at: Position) => boolean;
  readonly formatAt: (at: Position) => string | undefined;
  /** See CellEditing. */
  readonly enter: (edits: readonly CellEdit[]) => boolean;
  readonly copied: Copied | null;
  readonly setCopied: (copied: Copied | null) => void;
  readonly words: GridWords;
  readonly say: (text: string) => void;
  readonly onPasted: (area: Area) => void;
}

export interface Clipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** The same from a menu: what goes onto the clipboard, and what comes from it. */
  readonly copy: () => string;
  /** Null where not all of it can be taken away, which has been said then. */
  readonly cut: () => string | null;
  readonly paste: (html: string, text: string) => void;
}

/**
 * Copying, cutting and pasting cells. Cells that were cut are emptied when they are pasted, as in Excel. In a cell that is being typed
 * in, text is copied and pasted as everywhere.
 */
export function useClipboard(props: Props): Clipboard {
  const { drawing, area, isEditing, editable, formatAt, enter, copied, setCopied, words, say, onPasted } = props;
  const { frame, grid } = drawing;
  const sheet = grid.sheet.name;
  const remember = (leaving: Copied['leaving']): string => {
    const text = toTabbedText(textsIn(drawing, area));
    setCopied({ text, rows: valuesIn(drawing, area), sheet, area, leaving });
    return text;
  };
  const paste = (html: string, text: string): void => {
    const own = copied && isSameText(copied.text, text) ? copied : null;
    const rows = own ? own.rows : pastedRows(html, text);
    const result = pasteOver(rows, area, { merges: frame.merges, editable, numberFormatAt: formatAt });
    if ('reason' in result) {
      say(words.pasteRefused[result.reason](result.cell, result.count));
      return;
    }
    const places = new Set(result.map(({ at }) => addressOf(at)));
    const leaving = (own?.leaving ?? [])
      .filter(({ at }) => own?.sheet !== sheet || !places.has(addressOf(at)))
      .map((edit) => (own && own.sheet !== sheet ? { ...edit, sheet: own.sheet } : edit));
    if (result.length === 0) return;
    if (enter([...result, ...leaving])) say(words.pasted(result.length));
    if (own && !own.leaving) setCopied(own);
    onPasted({
      top: area.top,
      left: area.left,
      bottom: largest(result.map(({ at }) => at.rowIndex)),
      right: largest(result.map(({ at }) => at.columnIndex)),
    });
  };
  const cut = (): string | null => {
    const cleared = clearCells(area, frame.merges, frame.end, ({ rowIndex, columnIndex }) => grid.own(rowIndex, columnIndex), editable);
    say('cell' in cleared ? words.cutRefused(cleared.cell, cleared.count) : words.cut);
    return 'cell' in cleared ? null : remember(cleared.edits);
  };
  return {
    copy: () => remember(null),
    cut,
    paste,
    onCopy(event) {
      if (isEditing) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', remember(null));
    },
    onCut(event) {
      if (isEditing) return;
      event.preventDefault();
      const text = cut();
      if (text !== null) event.clipboardData.setData('text/plain', text);
    },
    onPaste(event) {
      if (isEditing) return;
      event.preventDefault();
      paste(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
    },
  };
}

/** Systems write line breaks on the clipboard each in their way. */
function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  return plain(one) === plain(other);
}

function usedIn({ frame }: SheetDrawing, { top, left, bottom, right }: Area): Area {
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(bottom, frame.end.rowIndex)),
    right: Math.max(left, Math.min(right, frame.end.columnIndex)),
  };
}

function valuesIn(drawing: SheetDrawing, area: Area): readonly (readonly PastedCell[])[] {
  const texts = textsIn(drawing, area);
  const { top, left } = area;
  return texts.map((row, i) => row.map((text, k) => ({ text, isText: false, value: plainValue(drawing.grid.own(top + i, left + k)) })));
}

/** What the cells show, as Excel copies it: a number too wide for its column is copied whole. */
function textsIn(drawing: SheetDrawing, area: Area): readonly (readonly string[])[] {
  const { grid, looks, findLook, date1904 } = drawing;
  const { top, left, bottom, right } = usedIn(drawing, area);
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from(
      { length: right - left + 1 },
      (__, k) => shownText(grid.own(top + i, left + k), lookOf(looks, findLook(top + i, left + k)), date1904).text,
    ),
  );
}
