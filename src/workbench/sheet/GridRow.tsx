import { memo, type CSSProperties } from 'react';
import { addressOf, type Area, type Position } from '../../workbook/address.ts';
import { cellsOfRow } from './drawing/cellsOfRow.ts';
import { lookClass } from './drawing/lookRules.ts';
import type { DrawnCell, SheetDrawing } from './drawing/sheetDrawing.ts';
import type { GridWords } from './words/gridWords.ts';

export interface GridRowProps {
  readonly drawing: SheetDrawing;
  readonly words: GridWords;
  readonly editable: (at: Position) => boolean;
  /** The beginning of every cell's id. */
  readonly id: string;
  readonly rowIndex: number;
  /** Pixels from the top of the block of rows that this one is drawn in. */
  readonly top: number;
  readonly frozen: SheetDrawing['frame']['frozen'];
  /** The columns to draw besides the frozen ones. */
  readonly first: number;
  readonly last: number;
  /** The merged areas in view. */
  readonly merges: readonly Area[];
  /** `merged`: only areas that reach into the view from above. `echo`: the same, of a row that stands among the frozen ones. */
  readonly part: 'whole' | 'merged' | 'echo';
  /** The selected columns, such as 3-5; empty where none is. */
  readonly selected: string;
}

/** One row: its number, the frozen cells, which stay, and those that scroll. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { drawing, rowIndex, top, frozen, first, last, merges, part, selected } = props;
  const { frame } = drawing;
  const onlyMerged = part !== 'whole';
  const width = frame.columns.start(frozen.columns);
  const height = frame.rows.size(rowIndex);
  const still = frozen.columns > 0 ? cellsOfRow(drawing, rowIndex, { first: 0, last: frozen.columns - 1 }, merges, onlyMerged) : [];
  const moving = cellsOfRow(drawing, rowIndex, { first, last }, merges, onlyMerged).filter(({ area }) => area.left >= frozen.columns);
  // What begins among the frozen columns and goes on behind them is drawn in both places, cut at the border.
  const echoes = still.filter((cell) => cell.left + cell.width + cell.spill.right > width);
  return (
    <div {...(part === 'echo' ? { 'aria-hidden': true } : { role: 'row', 'aria-rowindex': rowIndex + 1 })} className="row" style={{ top }}>
      <div className="still" role="presentation">
        {part !== 'echo' && (
          <div role="rowheader" className={`head${selected ? ' in' : ''}`} data-row={rowIndex} style={{ left: 0, width: frame.margin.left, height }}>
            {height > 0 ? rowIndex + 1 : ''}
          </div>
        )}
        {still.map((cell) => (
          <GridCell key={cell.area.left} {...props} cell={cell} cutRight={width} isEcho={part === 'echo'} />
        ))}
      </div>
      {echoes.map((cell) => (
        <GridCell key={cell.area.left} {...props} cell={cell} isEcho />
      ))}
      {moving.map((cell) => (
        <GridCell key={cell.area.left} {...props} cell={cell} isEcho={part === 'echo'} />
      ))}
    </div>
  );
});

interface GridCellProps extends GridRowProps {
  readonly cell: DrawnCell;
  /** Where the frozen columns end, in pixels: nothing is drawn beyond. */
  readonly cutRight?: number;
  /** True for what is drawn a second time, and not read out. */
  readonly isEcho: boolean;
}

function GridCell({ drawing, words, editable, id, cell, cutRight, isEcho, frozen, selected }: GridCellProps) {
  const { area, left, width, height, highlight, text } = cell;
  const at = { rowIndex: area.top, columnIndex: area.left };
  const isMerged = area.bottom > area.top || area.right > area.left;
  const style: CSSProperties = { left: drawing.frame.margin.left + left, width, height };
  const cut = cutOf(drawing, cell, frozen, cutRight, isEcho);
  if (cut) style.clipPath = cut;
  const classes = `${lookClass(cell.look)}${isMerged ? ' merged' : ''}${highlight ? ` ${highlight}` : ''}${cell.isLink ? ' link' : ''}`;
  const shown = text && (
    // An echo shows its words by a rule, so that whoever looks for them in the page finds them once.
    <span className={`text ${cell.align}${cell.wrap ? ' wrap' : ''}`} style={textStyle(cell)} {...(isEcho ? { 'data-echo': text } : {})}>
      {isEcho ? null : text}
    </span>
  );
  const data = { 'data-at': `${at.rowIndex},${at.columnIndex}` };
  if (isEcho) return <div aria-hidden className={isMerged ? classes : `${classes} echo`} style={style} {...data}>{shown}</div>;
  return (
    <div
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

function textStyle({ spill, color }: DrawnCell): CSSProperties {
  return {
    ...(spill.left > 0 ? { left: -spill.left } : {}),
    ...(spill.right > 0 ? { right: -spill.right } : {}),
    ...(color ? { color } : {}),
  };
}

/** What goes beyond the frozen rows or columns is drawn again there, where it scrolls. */
function cutOf({ frame }: SheetDrawing, cell: DrawnCell, frozen: GridRowProps['frozen'], cutRight: number | undefined, isEcho: boolean): string {
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
