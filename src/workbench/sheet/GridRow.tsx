import { memo } from 'react';
import type { Position } from '../../workbook/address.ts';
import { cellsOfRow } from './drawing/cellsOfRow.ts';
import { crossedCells } from './drawing/crossedCells.ts';
import type { DrawnCell, SheetDrawing } from './drawing/sheetDrawing.ts';
import { gridCell } from './gridCell.tsx';
import type { HeadMark } from './sheetReadings.ts';
import type { GridWords } from './words/words.ts';

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
  /** `merged`: only areas that reach into the view from above. `echo`: the same, of a row that stands among the frozen ones. */
  readonly part: 'whole' | 'merged' | 'echo';
  /** The selected columns, such as 3-5; empty where none is. */
  readonly selected: string;
  /** What the row was taken for, where that is shown. */
  readonly mark?: HeadMark | undefined;
}

/** The cells of a row that scroll. Those that stay are in a row of the same number: one element can't do both smoothly. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { drawing, rowIndex, top, frozen, first, last, part } = props;
  const { columns } = drawing.frame;
  const onlyMerged = part !== 'whole';
  const width = columns.start(frozen.columns);
  const moving = cellsOfRow(drawing, rowIndex, { first, last }, onlyMerged).filter(({ area }) => area.left >= frozen.columns);
  // What begins among the frozen columns and goes on behind them is drawn in both places, cut at the border.
  const echoes = stillCells(props).filter((cell) => cell.left + cell.width + cell.spill.right > width);
  const crossed = crossedCells([...echoes, ...moving]);
  const isEcho = part === 'echo';
  return (
    <div {...(isEcho ? { 'aria-hidden': true } : { role: 'row', 'aria-rowindex': rowIndex + 1 })} className="row" style={{ top }}>
      {echoes.map((cell) => gridCell(props, cell, { isEcho: true, isCrossed: crossed.has(cell) }))}
      {moving.map((cell) => gridCell(props, cell, { isEcho, isCrossed: crossed.has(cell) }))}
    </div>
  );
});

/** The number of a row and its frozen cells. */
export const StillRow = memo(function StillRow(props: GridRowProps) {
  const { drawing, rowIndex, top, frozen, part, selected, mark } = props;
  const { rows, columns, margin } = drawing.frame;
  const height = rows.size(rowIndex);
  const cells = stillCells(props);
  const cutRight = columns.start(frozen.columns);
  const crossed = crossedCells(cells);
  const isEcho = part === 'echo';
  return (
    <div {...(isEcho ? { 'aria-hidden': true } : { role: 'row', 'aria-rowindex': rowIndex + 1 })} className="row" style={{ top }}>
      {!isEcho && (
        <div
          role="rowheader"
          className={`head${selected ? ' in' : ''}${mark ? ` read tone-${mark.tone}` : ''}`}
          {...(mark ? { 'aria-description': mark.name, title: mark.name } : {})}
          data-row={rowIndex}
          style={{ left: 0, width: margin.left, height }}
        >
          {height > 0 ? rowIndex + 1 : ''}
          {mark && height > 0 && <span className="said">{mark.short}</span>}
          {height > 0 && <span className="grip row" data-grip={`rows,${rowIndex}`} />}
        </div>
      )}
      {/* Where frozen columns end, there is a line in every row, as in Excel. */}
      {cells.map((cell) => gridCell(props, cell, { isEcho, isCrossed: crossed.has(cell) && cell.left + cell.width < cutRight, cutRight }))}
    </div>
  );
});

function stillCells({ drawing, rowIndex, frozen, part }: GridRowProps): readonly DrawnCell[] {
  return frozen.columns > 0 ? cellsOfRow(drawing, rowIndex, { first: 0, last: frozen.columns - 1 }, part !== 'whole') : [];
}
