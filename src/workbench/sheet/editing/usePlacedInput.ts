import { useLayoutEffect, type CSSProperties, type RefObject } from 'react';
import type { Position } from '../../../workbook/address.ts';
import { frozenIn, viewOf, type View } from '../drawing/useDrawn.ts';
import type { TextWidth } from '../drawing/textWidth.ts';
import { areaAt } from '../layout/mergesOver.ts';
import type { SheetFrame } from '../layout/sheetFrame.ts';
import type { Draft } from './useCellEditing.ts';
import { largest } from '../../../workbook/largest.ts';

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly frame: SheetFrame;
  readonly frozen: SheetFrame['frozen'];
  readonly at: Position;
  readonly draft: Draft | null;
  readonly measure: TextWidth;
  readonly font: string;
}

/** Room for the caret. */
const CARET = 14;
/** How high a question is, at most, in pixels. */
const QUESTION = 150;

/**
 * Keeps the text field over the active cell, also when nothing is typed: there an input method shows its candidates. It stays
 * one element for all cells, as one that is made anew loses what is being composed. Call what it gives after scrolling.
 */
export function usePlacedInput({
  scroller,
  input,
  frame,
  at,
  draft,
  measure,
  font,
}: Props): ((view: View) => void) & { below: () => CSSProperties } {
  const rect = (view: View) => {
    const frozen = frozenIn(frame, view);
    const { rows, columns, margin } = frame;
    const area = areaAt(frame.merges, at);
    const isStill = { row: area.top < frozen.rows, column: area.left < frozen.columns };
    const pane = {
      left: isStill.column ? margin.left : margin.left + columns.start(frozen.columns),
      top: isStill.row ? margin.top : margin.top + rows.start(frozen.rows),
    };
    const left = margin.left + columns.start(area.left) - (isStill.column ? 0 : view.left);
    const top = margin.top + rows.start(area.top) - (isStill.row ? 0 : view.top);
    const width = columns.start(area.right + 1) - columns.start(area.left);
    const height = rows.start(area.bottom + 1) - rows.start(area.top);
    return { pane, left, top, width, height };
  };
  const place = (view: View): void => {
    const element = input.current;
    const over = element?.parentElement;
    if (!element || !over) return;
    const { pane, left, top, width, height } = rect(view);
    Object.assign(over.style, {
      left: `${pane.left}px`,
      top: `${pane.top}px`,
      width: `${Math.max(0, view.width - pane.left)}px`,
      height: `${Math.max(0, view.height - pane.top)}px`,
    });
    const widest = Math.max(width, view.width - left - 2);
    const wanted = draft ? largest(draft.text.split('\n').map((line) => measure(line, font))) + CARET : 0;
    Object.assign(element.style, {
      font,
      left: `${left - pane.left}px`,
      top: `${top - pane.top}px`,
      width: `${Math.min(widest, Math.max(width, wanted))}px`,
      height: `${height}px`,
    });
    if (draft && element.scrollHeight > height) element.style.height = `${element.scrollHeight + 2}px`;
  };
  useLayoutEffect(() => place(viewOf(scroller.current)));
  return Object.assign(place, {
    below: (): CSSProperties => {
      const view = viewOf(scroller.current);
      const { left, top, height } = rect(view);
      const under = top + height + 4;
      return {
        left: Math.max(8, Math.min(left, view.width - 296)),
        ...(under + QUESTION > view.height ? { bottom: Math.max(8, view.height - top + 4) } : { top: under }),
      };
    },
  });
}
