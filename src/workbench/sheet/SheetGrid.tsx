import { useLayoutEffect, useState } from 'react';
import type { Language } from '../../words/language.ts';
import type { Position } from '../../workbook/address.ts';
import type { CellLook, SheetLook } from '../../workbook/sheetLook.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { CellEdit } from './editing/cellEdit.ts';
import type { CellRule } from './editing/cellRule.ts';
import type { Copied } from './editing/copied.ts';
import type { GridSizes } from './layout/gridView.ts';
import type { Selection } from './selection/selection.ts';
import type { Highlight } from './sheetHighlights.ts';
import type { CellTarget } from './sheetLinks.ts';
import { SheetView } from './SheetView.tsx';

export interface SheetGridProps {
  readonly sheet: SheetSnapshot;
  readonly look: SheetLook;
  readonly looks: readonly CellLook[];
  readonly date1904: boolean;
  /** By A1 address: what Kaohe's conditional formats would colour. See sheetHighlights. */
  readonly highlights: ReadonlyMap<string, Highlight>;
  /** By A1 address: what may be typed. See scoreLimits and ownSheetRules. */
  readonly limits: ReadonlyMap<string, CellRule>;
  /** See editableCells. */
  readonly editable: (at: Position) => boolean;
  /** Brought into view, outlined and focused whenever it is another object than before. */
  readonly target: Position | null;
  /** One action of a person is one call. */
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Cells that lead to others, by A1 address. See sheetLinks. */
  readonly links?: ReadonlyMap<string, CellTarget>;
  readonly onFollow?: (target: CellTarget) => void;
  /** What the pane knows of cells. */
  readonly guide?: CellGuide;
  /** Ctrl+PageUp and Ctrl+PageDown: the sheet before or after this one. */
  readonly onTurnSheet?: (by: 1 | -1) => void;
  readonly language?: Language;
}

/** The way from a cell to what the pane says of it; null where it says nothing. */
export interface CellGuide {
  /** To how its score counts. */
  readonly explain: (at: Position) => (() => void) | null;
  readonly toFinding: (at: Position) => (() => void) | null;
}

/** What a sheet remembers while another one is shown. */
export interface Remembered {
  selection: Selection | null;
  left: number;
  top: number;
}

/** What the sheets of one grid share. */
export interface GridMemory {
  readonly sheets: Map<string, Remembered>;
  /** How large all sheets are shown; 1 for 100 %. */
  zoom: number;
  /** By the name of the sheet. */
  readonly sizes: Map<string, GridSizes>;
  /** What was copied or cut last, in whichever sheet. */
  copied: Copied | null;
  /** The target that was gone to last. */
  target: Position | null;
  /** True while the focus is in the grid, so that another sheet takes it on. */
  hasFocus: boolean;
}

/** A sheet as people know it from Excel: looked at, and filled in where a person may. Every sheet keeps its place. */
export function SheetGrid(props: SheetGridProps) {
  const [memory] = useState(() => ({ current: takeUp() }));
  useLayoutEffect(() => () => void (leftBehind = { memory: memory.current, at: Date.now() }), [memory]);
  return <SheetView key={props.sheet.name} {...props} memory={memory} />;
}

/** What the grid before this one knew: it goes and comes back while a page fetches how the next sheet looks. */
let leftBehind: { readonly memory: GridMemory; readonly at: number } | null = null;
/** In milliseconds; later it is another workbook's. */
const SOON = 3000;

function takeUp(): GridMemory {
  return leftBehind && Date.now() - leftBehind.at < SOON
    ? leftBehind.memory
    : { sheets: new Map(), sizes: new Map(), zoom: 1, copied: null, target: null, hasFocus: false };
}
