import type { CSSProperties } from 'react';
import { addressOf, type Position } from '../../workbook/address.ts';
import { lookClass } from './drawing/lookRules.ts';
import type { DrawnCell, SheetDrawing } from './drawing/sheetDrawing.ts';
import type { GridWords } from './words/words.ts';

/** What the cells of a row share. */
interface Ground {
  readonly drawing: SheetDrawing;
  readonly words: GridWords;
  readonly editable: (at: Position) => boolean;
  readonly id: string;
  readonly frozen: SheetDrawing['frame']['frozen'];
  /** The selected columns, such as 3-5; empty where none is. */
  readonly selected: string;
}

interface Place {
  /** Where the frozen columns end, in pixels: nothing is drawn beyond. */
  readonly cutRight?: number;
  /** True for what is drawn a second time, and not read out. */
  readonly isEcho: boolean;
  /** True where a text runs across the right grid line. */
  readonly isCrossed: boolean;
}

/** The element of a cell. No component: a sheet draws them by the thousand. */
export function gridCell(
  { drawing, words, editable, id, frozen, selected }: Ground,
  cell: DrawnCell,
  { cutRight, isEcho, isCrossed }: Place,
) {
  const { area, left, width, height, highlight, text } = cell;
  const at = { rowIndex: area.top, columnIndex: area.left };
  const isMerged = area.bottom > area.top || area.right > area.left;
  const style: CSSProperties = { left: drawing.frame.margin.left + left, width, height };
  const cut = cutOf(drawing, cell, frozen, cutRight, isEcho);
  if (cut) style.clipPath = cut;
  const classes = `${lookClass(cell.look)}${isMerged ? ' merged' : ''}${isCrossed ? ' crossed' : ''}${highlight ? ` ${highlight}` : ''}${cell.isLink ? ' link' : ''}`;
  const shown = text && (
    // An echo shows its words by a rule, so that whoever looks for them in the page finds them once.
    <span className={textClass(cell)} style={textStyle(cell)} {...(isEcho ? { 'data-echo': text } : {})}>
      {isEcho ? null : text}
    </span>
  );
  const data = { 'data-at': `${at.rowIndex},${at.columnIndex}` };
  if (isEcho)
    return (
      <div key={at.columnIndex} aria-hidden className={isMerged ? classes : `${classes} echo`} style={style} {...data}>
        {shown}
      </div>
    );
  return (
    <div
      key={at.columnIndex}
      role="gridcell"
      id={`${id}${addressOf(at)}`}
      className={classes}
      style={style}
      aria-colindex={at.columnIndex + 1}
      {...(area.bottom > area.top ? { 'aria-rowspan': area.bottom - area.top + 1 } : {})}
      {...(area.right > area.left ? { 'aria-colspan': area.right - area.left + 1 } : {})}
      {...(isSelected(selected, at.columnIndex) ? { 'aria-selected': true } : {})}
      {...(highlight ? { 'aria-description': words.highlights[highlight] } : {})}
      {...(highlight === 'wrong' ? { 'aria-invalid': true } : {})}
      {...(editable(at) ? {} : { 'aria-readonly': true })}
      {...data}
    >
      {shown}
    </div>
  );
}

function textClass({ align, wrap, clip, spill }: DrawnCell): string {
  return `text ${align}${wrap ? ' wrap' : ''}${clip ? ' clip' : ''}${spill.left + spill.right > 0 ? ' spill' : ''}`;
}

function textStyle({ spill, color }: DrawnCell): CSSProperties {
  return {
    ...(spill.left > 0 ? { left: -spill.left } : {}),
    ...(spill.right > 0 ? { right: -spill.right } : {}),
    ...(color ? { color } : {}),
  };
}

/** What goes beyond the frozen rows or columns is drawn again there, where it scrolls. */
function cutOf({ frame }: SheetDrawing, cell: DrawnCell, frozen: Ground['frozen'], cutRight: number | undefined, isEcho: boolean): string {
  const { area, left, width, height, spill } = cell;
  const right = cutRight !== undefined && left + width + spill.right > cutRight ? left + width - cutRight : -BEYOND;
  const isFrozenRow = !isEcho && area.top < frozen.rows && area.bottom >= frozen.rows;
  const bottom = isFrozenRow ? frame.rows.start(area.top) + height - frame.rows.start(frozen.rows) : -BEYOND;
  return right === -BEYOND && bottom === -BEYOND ? '' : `inset(-1px ${right}px ${bottom}px ${-BEYOND}px)`;
}

/** Further than any text runs, in pixels. */
const BEYOND = 9999;

function isSelected(selected: string, columnIndex: number): boolean {
  if (!selected) return false;
  const [first = 0, last = 0] = selected.split('-').map(Number);
  return columnIndex >= first && columnIndex <= last;
}
