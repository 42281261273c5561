import type { Area, Position } from '../../../workbook/address.ts';
import type { Cell } from '../../../workbook/snapshot.ts';
import type { SheetFrame } from '../layout/sheetFrame.ts';
import type { GridWords } from '../words/words.ts';
import { fillOver } from './fillOver.ts';
import type { CellEditing } from './useCellEditing.ts';

interface Props {
  readonly frame: SheetFrame;
  readonly area: Area;
  /** True where one cell is selected. */
  readonly single: boolean;
  readonly editable: (at: Position) => boolean;
  readonly cellAt: (at: Position) => Cell | null;
  readonly enter: CellEditing['enter'];
  readonly words: GridWords;
  readonly say: (text: string) => void;
}

interface Filling {
  /** What is selected, over the target of the fill handle. */
  readonly fill: (target: Area) => void;
  /** Ctrl+D and Ctrl+R: the first row of what is selected over the others, of a single cell the one above; the same across. */
  readonly fillFromEdge: (to: 'down' | 'right') => void;
}

/** Repeats cells over others, judged as what is typed, and says what came of it. */
export function useFill({ frame, area, single, editable, cellAt, enter, words, say }: Props): Filling {
  const { merges, rows, columns, end } = frame;
  const isSeen = ({ rowIndex, columnIndex }: Position): boolean => rows.size(rowIndex) > 0 && columns.size(columnIndex) > 0;
  const repeat = (source: Area, target: Area): void => {
    const filled = fillOver(source, target, { merges, editable, cellAt, isSeen });
    if ('reason' in filled) say(words.fillRefused[filled.reason](filled.cell, filled.count));
    else if (filled.length > 0 && enter(filled)) say(words.filled(filled.length));
  };
  return {
    fill: (target) => repeat(area, target),
    fillFromEdge(to) {
      // Nothing stands behind the last cell that would be repeated, and a selected column has a million below it.
      const used = { ...area, bottom: Math.min(area.bottom, end.rowIndex), right: Math.min(area.right, end.columnIndex) };
      const [first, last] = to === 'down' ? ([used.top, used.bottom] as const) : ([used.left, used.right] as const);
      const from = single ? first - 1 : first;
      if (from >= 0 && last >= from)
        repeat(to === 'down' ? { ...used, top: from, bottom: from } : { ...used, left: from, right: from }, used);
    },
  };
}
