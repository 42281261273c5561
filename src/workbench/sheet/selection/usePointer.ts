import type { MouseEvent, RefObject } from 'react';
import { addressOf, type Position } from '../../../workbook/address.ts';
import type { CellEditing } from '../editing/useCellEditing.ts';
import type { SheetFrame } from '../layout/sheetFrame.ts';
import type { CellTarget } from '../sheetLinks.ts';
import { selectCell, type Selection } from './selection.ts';

interface Props {
  readonly frame: SheetFrame;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  readonly select: (selection: Selection) => void;
  readonly editing: CellEditing;
  readonly begin: () => void;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly links: ReadonlyMap<string, CellTarget>;
  readonly onFollow?: (target: CellTarget) => void;
}

interface Pointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** The mouse: a click selects, with Shift or by dragging several; the numbers and letters at the edge select rows and columns. */
export function usePointer({ frame, selection, setSelection, select, editing, begin, input, links, onFollow }: Props): Pointer {
  const drag = (active: Position): void => {
    const onMove = (event: globalThis.MouseEvent): void => {
      const corner = cellUnder(document.elementFromPoint(event.clientX, event.clientY));
      if (corner) setSelection({ active, corner });
    };
    const stop = (): void => {
      document.removeEventListener('mousemove', onMove);
      document.removeEventListener('mouseup', stop);
    };
    document.addEventListener('mousemove', onMove);
    document.addEventListener('mouseup', stop);
  };
  return {
    onMouseDown(event) {
      if (event.button !== 0) return;
      const pointed = event.target instanceof Element ? event.target : null;
      const at = cellUnder(pointed);
      const edge = edgeUnder(pointed);
      if (!at && !edge) return;
      // The focus stays in the text field, where an input method begins.
      event.preventDefault();
      // A question is answered before anything else is chosen.
      if (editing.question) return;
      if (!editing.commit(null)) return;
      input.current?.focus({ preventScroll: true });
      if (edge) {
        setSelection(wholeLine(edge, frame));
        return;
      }
      if (!at) return;
      if (event.shiftKey) {
        setSelection({ active: selection.active, corner: at });
        return;
      }
      select(selectCell(frame.merges, at));
      const link = links.get(addressOf(at));
      if (link && onFollow) onFollow(link);
      else drag(at);
    },
    onDoubleClick(event) {
      if (event.target instanceof Element && cellUnder(event.target)) begin();
    },
  };
}

function cellUnder(element: Element | null): Position | undefined {
  const [rowIndex, columnIndex] = element?.closest('[data-at]')?.getAttribute('data-at')?.split(',').map(Number) ?? [];
  return rowIndex === undefined || columnIndex === undefined ? undefined : { rowIndex, columnIndex };
}

function edgeUnder(element: Element | null): { readonly row?: number; readonly column?: number } | undefined {
  const row = element?.closest('[data-row]')?.getAttribute('data-row');
  if (row) return { row: Number(row) };
  const column = element?.closest('[data-column]')?.getAttribute('data-column');
  return column ? { column: Number(column) } : undefined;
}

function wholeLine({ row, column }: { readonly row?: number; readonly column?: number }, { rows, columns }: SheetFrame): Selection {
  return {
    active: { rowIndex: row ?? 0, columnIndex: column ?? 0 },
    corner: { rowIndex: row ?? rows.count - 1, columnIndex: column ?? columns.count - 1 },
  };
}
