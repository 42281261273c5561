import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
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

export function viewOf(scroller: HTMLElement | null): View {
  return {
    left: scroller?.scrollLeft ?? 0,
    top: scroller?.scrollTop ?? 0,
    width: scroller?.clientWidth || UNKNOWN.width,
    height: scroller?.clientHeight || UNKNOWN.height,
  };
}

/** The part of the sheet that is drawn; it follows scrolling and the size of the page in steps. */
export function useDrawn(scroller: RefObject<HTMLElement | null>, frame: SheetFrame): { frozen: SheetFrame['frozen']; drawn: Drawn; follow: () => void } {
  const [view, setView] = useState<View>({ left: 0, top: 0, ...UNKNOWN });
  const frozen = useMemo(() => frozenIn(frame, view), [frame, view]);
  const drawn = useMemo(() => drawnIn(frame, frozen, view), [frame, frozen, view]);
  const follow = useCallback(() => {
    const now = viewOf(scroller.current);
    // Only a view that needs other rows or columns is worth drawing.
    setView((before) => (sameDrawn(frame, before, now) ? before : now));
  }, [scroller, frame]);
  useLayoutEffect(() => {
    follow();
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [follow, scroller]);
  return { frozen, drawn, follow };
}

export function frozenIn({ rows, columns, frozen, margin }: SheetFrame, { width, height }: Pick<View, 'width' | 'height'>): SheetFrame['frozen'] {
  return {
    rows: fittingFrozen(rows, frozen.rows, height - margin.top),
    columns: fittingFrozen(columns, frozen.columns, width - margin.left),
  };
}

/** The pixels that rows and columns scroll through. */
export function roomFor({ rows, columns, margin }: SheetFrame, frozen: SheetFrame['frozen'], { width, height }: Pick<View, 'width' | 'height'>) {
  return {
    width: Math.max(0, width - margin.left - columns.start(frozen.columns)),
    height: Math.max(0, height - margin.top - rows.start(frozen.rows)),
  };
}

function drawnIn(frame: SheetFrame, frozen: SheetFrame['frozen'], view: View): Drawn {
  const room = roomFor(frame, frozen, view);
  return {
    rows: drawnSpan(frame.rows, frozen.rows, view.top, room.height, 'rows'),
    columns: drawnSpan(frame.columns, frozen.columns, view.left, room.width, 'columns'),
  };
}

function sameDrawn(frame: SheetFrame, before: View, now: View): boolean {
  const frozen = [before, now].map((view) => frozenIn(frame, view));
  const spans = [before, now].map((view, i) => drawnIn(frame, frozen[i] as SheetFrame['frozen'], view));
  return JSON.stringify([frozen[0], spans[0]]) === JSON.stringify([frozen[1], spans[1]]);
}
