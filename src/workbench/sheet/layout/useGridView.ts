import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { GridMemory } from '../gridMemory.ts';
import { FILE_SIZES, type GridSizes, type GridView } from './gridView.ts';
import { nextZoom } from './nextZoom.ts';

export interface SetGridView {
  readonly view: GridView;
  readonly zoomBy: (step: 1 | -1 | 0) => void;
  /** Pixels as they are seen. */
  readonly resize: (kind: keyof GridSizes, index: number, pixels: number) => void;
}

/** A row or column can still be seen, and made larger again. */
const LEAST = 8;

/** Zoom, which all sheets share, and the sizes that a person has given this one. Ctrl with the wheel zooms; 0 goes back to 100 %. */
export function useGridView(memory: RefObject<GridMemory>, name: string, scroller: RefObject<HTMLElement | null>): SetGridView {
  const [view, setView] = useState<GridView>(() => ({ zoom: memory.current.zoom, ...(memory.current.sizes.get(name) ?? FILE_SIZES) }));
  const shown = useRef(view.zoom);
  const zoomBy = (step: 1 | -1 | 0): void => setView((now) => ({ ...now, zoom: step === 0 ? 1 : nextZoom(now.zoom, step) }));
  useEffect(() => {
    const { zoom, columns, rows } = view;
    memory.current.zoom = zoom;
    memory.current.sizes.set(name, { columns, rows });
  }, [memory, name, view]);
  useLayoutEffect(() => {
    const [element, ratio] = [scroller.current, view.zoom / shown.current];
    shown.current = view.zoom;
    if (!element || ratio === 1) return;
    element.scrollTop *= ratio;
    element.scrollLeft *= ratio;
  }, [view.zoom, scroller]);
  useEffect(() => {
    const element = scroller.current;
    // React's own listener can't keep the browser from zooming the page.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? 1 : -1);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [scroller]);
  return {
    view,
    zoomBy,
    resize: (kind, index, pixels) =>
      setView((now) => ({ ...now, [kind]: new Map(now[kind]).set(index, Math.max(LEAST, pixels / now.zoom)) })),
  };
}
