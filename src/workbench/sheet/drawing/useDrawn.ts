import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { drawnSpan, fittingFrozen, type Drawn } from '../layout/visibleSpans.ts';
import type { SheetFrame } from '../layout/sheetFrame.ts';

/** What is in view, in pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where nothing has a size yet, as much is drawn as a window holds. */
const UNKNOWN = { width: 1200, height: 800 };

/** A view that a jump led to is `scant` until the jumping ends. */
type Seen = View & { readonly scant?: boolean };

export function viewOf(scroller: HTMLElement | null): View {
  return {
    left: scroller?.scrollLeft ?? 0,
    top: scroller?.scrollTop ?? 0,
    width: scroller?.clientWidth || UNKNOWN.width,
    height: scroller?.clientHeight || UNKNOWN.height,
  };
}

/** After so many milliseconds without a jump the rest around the view is drawn. */
const PAUSE = 80;

/** The part of the sheet that is drawn; it follows scrolling and the size of the page in steps. */
export function useDrawn(
  scroller: RefObject<HTMLElement | null>,
  frame: SheetFrame,
): { frozen: SheetFrame['frozen']; drawn: Drawn; follow: (view: View) => void } {
  const [view, setView] = useState<Seen>({ left: 0, top: 0, ...UNKNOWN });
  const { rows, columns } = frozenIn(frame, view);
  // The same object as long as it says the same, so that rows which stay are not drawn again.
  const frozen = useMemo(() => ({ rows, columns }), [rows, columns]);
  const drawn = useMemo(() => drawnIn(frame, frozen, view), [frame, frozen, view]);
  const follow = useCallback(
    (now: View) => {
      // Only a view that needs other rows or columns is worth drawing.
      setView((before) => {
        const isJump = Math.abs(now.top - before.top) > now.height || Math.abs(now.left - before.left) > now.width;
        const next = { ...now, scant: isJump || before.scant === true };
        return sameDrawn(frame, before, next) ? before : next;
      });
    },
    [frame],
  );
  useEffect(() => {
    if (!view.scant) return undefined;
    const timer = setTimeout(() => startTransition(() => setView({ ...viewOf(scroller.current) })), PAUSE);
    return () => clearTimeout(timer);
  }, [view, scroller]);
  useLayoutEffect(() => {
    const look = (): void => follow(viewOf(scroller.current));
    look();
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [follow, scroller]);
  return { frozen, drawn, follow };
}

export function frozenIn(
  { rows, columns, frozen, margin }: SheetFrame,
  { width, height }: Pick<View, 'width' | 'height'>,
): SheetFrame['frozen'] {
  return {
    rows: fittingFrozen(rows, frozen.rows, height - margin.top),
    columns: fittingFrozen(columns, frozen.columns, width - margin.left),
  };
}

/** The pixels that rows and columns scroll through. */
export function roomFor(
  { rows, columns, margin }: SheetFrame,
  frozen: SheetFrame['frozen'],
  { width, height }: Pick<View, 'width' | 'height'>,
) {
  return {
    width: Math.max(0, width - margin.left - columns.start(frozen.columns)),
    height: Math.max(0, height - margin.top - rows.start(frozen.rows)),
  };
}

function drawnIn(frame: SheetFrame, frozen: SheetFrame['frozen'], view: Seen): Drawn {
  const room = roomFor(frame, frozen, view);
  return {
    rows: drawnSpan(frame.rows, frozen.rows, view.top, room.height, 'rows', view.scant),
    columns: drawnSpan(frame.columns, frozen.columns, view.left, room.width, 'columns', view.scant),
  };
}

function sameDrawn(frame: SheetFrame, before: Seen, now: Seen): boolean {
  const frozen = [before, now].map((view) => frozenIn(frame, view));
  const spans = [before, now].map((view, i) => drawnIn(frame, frozen[i] as SheetFrame['frozen'], view));
  return JSON.stringify([frozen[0], spans[0]]) === JSON.stringify([frozen[1], spans[1]]);
}
