import type { MouseEvent, RefObject } from 'react';
import { addressOf, type Area, type Position } from '../../../workbook/address.ts';
import { fillTarget } from '../editing/fillTarget.ts';
import type { CellEditing } from '../editing/useCellEditing.ts';
import type { GridSizes } from '../layout/gridView.ts';
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
  readonly area: Area;
  readonly resize: (kind: keyof GridSizes, index: number, pixels: number) => void;
  /** Makes a row or column as large as what stands in it. */
  readonly fit: (kind: keyof GridSizes, index: number) => void;
  /** Shows how far the fill handle is dragged; null once it is let go. */
  readonly aimFill: (target: Area | null) => void;
  readonly fill: (target: Area) => void;
}

interface Pointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** The mouse: a click selects, with Shift or by dragging several; the numbers and letters at the edge select rows and columns. */
export function usePointer(props: Props): Pointer {
  const { frame, selection, setSelection, select, editing, begin, input, links, onFollow, area } = props;
  const drag = (active: Position): void =>
    follow(({ under }) => {
      const corner = cellUnder(under);
      if (corner) setSelection({ active, corner });
    });
  const dragLines = (from: Line): void =>
    follow(({ under }) => {
      const to = lineUnder(under);
      if (to?.kind === from.kind) setSelection(wholeLines(from, to.index, frame));
    });
  const dragSize = ({ kind, index }: Line, x: number, y: number): void => {
    const before = frame[kind].size(index);
    follow((event) => props.resize(kind, index, before + (kind === 'columns' ? event.x - x : event.y - y)));
  };
  const dragFill = (): void => {
    let target = area;
    follow(
      ({ under }) => {
        const at = cellUnder(under);
        if (at) props.aimFill((target = fillTarget(area, at)));
      },
      () => {
        props.aimFill(null);
        if (target !== area) props.fill(target);
      },
    );
  };
  return {
    onMouseDown(event) {
      if (event.button !== 0) return;
      const pointed = event.target instanceof Element ? event.target : null;
      const at = cellUnder(pointed);
      const line = lineUnder(pointed);
      const grip = gripUnder(pointed);
      const isHandle = pointed?.closest('[data-handle]') != null;
      if (!at && !line && !isHandle) return;
      // The focus stays in the text field, where an input method begins.
      event.preventDefault();
      // A question is answered before anything else is chosen.
      if (editing.question) return;
      if (!editing.commit(null)) return;
      input.current?.focus({ preventScroll: true });
      if (grip) dragSize(grip, event.clientX, event.clientY);
      else if (isHandle) dragFill();
      if (grip || isHandle) return;
      if (line) {
        const from = event.shiftKey && selection.lines === line.kind ? lineOf(selection, line.kind) : line;
        setSelection(wholeLines(from, line.index, frame));
        dragLines(from);
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
      if (!(event.target instanceof Element)) return;
      const grip = gripUnder(event.target);
      if (grip) props.fit(grip.kind, grip.index);
      else if (cellUnder(event.target)) begin();
    },
  };
}

/** Where the mouse is, until its button is let go. */
interface Moved {
  readonly under: Element | null;
  readonly x: number;
  readonly y: number;
}

function follow(moved: (to: Moved) => void, ended: () => void = () => undefined): void {
  const onMove = ({ clientX, clientY }: globalThis.MouseEvent): void =>
    moved({ under: document.elementFromPoint(clientX, clientY), x: clientX, y: clientY });
  const stop = (): void => {
    document.removeEventListener('mousemove', onMove);
    document.removeEventListener('mouseup', stop);
    ended();
  };
  document.addEventListener('mousemove', onMove);
  document.addEventListener('mouseup', stop);
}

/** The cell that an element of the grid shows. */
export function cellUnder(element: Element | null): Position | undefined {
  const [rowIndex, columnIndex] = element?.closest('[data-at]')?.getAttribute('data-at')?.split(',').map(Number) ?? [];
  return rowIndex === undefined || columnIndex === undefined ? undefined : { rowIndex, columnIndex };
}

/** A row or a column. */
interface Line {
  readonly kind: 'rows' | 'columns';
  readonly index: number;
}

function lineUnder(element: Element | null): Line | undefined {
  const row = element?.closest('[data-row]')?.getAttribute('data-row');
  if (row) return { kind: 'rows', index: Number(row) };
  const column = element?.closest('[data-column]')?.getAttribute('data-column');
  return column ? { kind: 'columns', index: Number(column) } : undefined;
}

function gripUnder(element: Element | null): Line | undefined {
  const [kind, index] = element?.closest('[data-grip]')?.getAttribute('data-grip')?.split(',') ?? [];
  return kind === 'rows' || kind === 'columns' ? { kind, index: Number(index) } : undefined;
}

function lineOf({ active }: Selection, kind: Line['kind']): Line {
  return { kind, index: kind === 'rows' ? active.rowIndex : active.columnIndex };
}

function wholeLines({ kind, index }: Line, to: number, { rows, columns }: SheetFrame): Selection {
  return kind === 'rows'
    ? { lines: kind, active: { rowIndex: index, columnIndex: 0 }, corner: { rowIndex: to, columnIndex: columns.count - 1 } }
    : { lines: kind, active: { rowIndex: 0, columnIndex: index }, corner: { rowIndex: rows.count - 1, columnIndex: to } };
}
