import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { addressOf, type Position } from '../../../workbook/address.ts';
import type { CellEditing, Draft } from '../editing/useCellEditing.ts';
import type { CellTarget } from '../sheetLinks.ts';
import { leaveGrid } from './leaveGrid.ts';
import { move, next, type Direction, type MoveGround } from './move.ts';
import { moveOfKey } from './moveOfKey.ts';
import { selectCell, type Selection } from './selection.ts';

interface Props {
  readonly selection: Selection;
  readonly ground: () => MoveGround;
  readonly editing: CellEditing;
  readonly select: (selection: Selection) => void;
  readonly begin: (kind: 'typed' | 'edited', text?: string) => boolean;
  readonly clear: () => void;
  /** After what was typed: to the cell that it asks for. False where it asks for none. */
  readonly lead: (typed: Pick<Draft, 'at' | 'text'>) => boolean;
  readonly refuse: (at: Position) => void;
  readonly editable: (at: Position) => boolean;
  readonly links: ReadonlyMap<string, CellTarget>;
  readonly onFollow?: (target: CellTarget) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onTurnSheet?: (by: 1 | -1) => void;
  readonly onZoom: (step: 1 | -1 | 0) => void;
  readonly onFind: () => void;
  /** Ctrl+D and Ctrl+R. */
  readonly onFill: (to: 'down' | 'right') => void;
  /** Esc: what was cut stays where it is. */
  readonly onLetGo: () => void;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
}

/** The keyboard, as in Excel. F6 leaves the grid, and so does Tab after Esc, or behind the last column. */
export function useGridKeys(props: Props): {
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** One cell on, as Enter and Tab go. */
  readonly step: (to: Direction) => void;
} {
  const { selection, ground, editing, select, begin, links, input } = props;
  const { active } = selection;
  /** The column where a row of Tabs began: Enter goes back below it. */
  const tabbedFrom = useRef<number | null>(null);
  const mayLeave = useRef(false);

  const step = (to: Direction): void => {
    const here = ground();
    if (to === 'left' || to === 'right') tabbedFrom.current ??= active.columnIndex;
    const from = to === 'down' && tabbedFrom.current !== null ? { ...active, columnIndex: tabbedFrom.current } : active;
    if (to === 'down' || to === 'up') tabbedFrom.current = null;
    select(selectCell(here.merges, next(from, to, here) ?? active));
  };
  const endsWith = (event: KeyboardEvent): Direction | null =>
    event.key === 'Enter' ? (event.shiftKey ? 'up' : 'down') : event.key === 'Tab' ? (event.shiftKey ? 'left' : 'right') : null;

  const whileEditing = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { draft } = editing;
    const arrow = moveOfKey(event);
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
      editing.change(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      editing.cancel();
    } else if (event.key === 'F2') {
      event.preventDefault();
      editing.setKind(draft?.kind === 'typed' ? 'edited' : 'typed');
    } else if (endsWith(event)) {
      event.preventDefault();
      const to = endsWith(event);
      if (!editing.commit(to)) return;
      const isLed = draft !== null && props.lead(draft);
      if (to && !isLed && !event.ctrlKey) step(to);
    } else if (arrow && draft?.kind === 'typed') {
      event.preventDefault();
      if (editing.commit(null)) select(selectCell(ground().merges, move(active, arrow, ground())));
    }
  };

  const withControl = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    if (key === 'z') (event.shiftKey ? props.onRedo : props.onUndo)();
    else if (key === 'y') props.onRedo();
    else if (key === 'f') props.onFind();
    else if (key === 'd' || key === 'r') props.onFill(key === 'd' ? 'down' : 'right');
    else if (key === '+' || key === '=' || key === '-' || key === '0') props.onZoom(key === '0' ? 0 : key === '-' ? -1 : 1);
    else if (key === 'a') select({ active: { rowIndex: 0, columnIndex: 0 }, corner: ground().end });
    else if (key === 'pageup' || key === 'pagedown') props.onTurnSheet?.(key === 'pageup' ? -1 : 1);
    else return false;
    return true;
  };

  const whileReady = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const isFar = event.ctrlKey || event.metaKey;
    if (event.key === 'F6') {
      leaveGrid(props.scroller.current, event.shiftKey ? -1 : 1);
      return true;
    }
    if (event.key === 'Tab') {
      const to = event.shiftKey ? 'left' : 'right';
      if (!mayLeave.current && next(active, to, ground())) step(to);
      else leaveGrid(props.scroller.current, event.shiftKey ? -1 : 1);
      return true;
    }
    mayLeave.current = event.key === 'Escape';
    if (event.key === 'Escape') {
      props.onLetGo();
      select({ active, corner: active });
      return true;
    }
    if (isFar && !event.altKey && withControl(event)) return true;
    const asked = moveOfKey(event);
    if (asked) {
      tabbedFrom.current = null;
      const here = ground();
      if (event.shiftKey)
        select({ active, corner: move(selection.corner, asked, { ...here, merges: selection.corner === active ? here.merges : [] }) });
      else select(selectCell(here.merges, move(active, asked, here)));
      return true;
    }
    const link = links.get(addressOf(active));
    if (event.key === 'Enter') {
      if (link && props.onFollow && !event.shiftKey) props.onFollow(link);
      else step(event.shiftKey ? 'up' : 'down');
      return true;
    }
    if (event.key === 'F2') {
      if (begin('edited')) queueMicrotask(() => input.current?.setSelectionRange(input.current.value.length, input.current.value.length));
      return true;
    }
    if (event.key === 'Delete') {
      props.clear();
      return true;
    }
    if (event.key === 'Backspace') {
      begin('typed', '');
      return true;
    }
    if (event.key.length === 1 && !isFar && !event.altKey && !props.editable(active)) {
      props.refuse(active);
      return true;
    }
    return false;
  };

  return {
    step,
    onKeyDown(event) {
      // Keys of an input method: Enter chooses a word there and ends nothing here. Safari says so only by the number 229.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (editing.draft) whileEditing(event);
      else if (whileReady(event)) event.preventDefault();
    },
  };
}
