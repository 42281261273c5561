import type { Language } from '../../words/language.ts';
import type { Position } from '../../workbook/address.ts';
import type { CellLook, SheetLook } from '../../workbook/sheetLook.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { CellEdit } from './editing/cellEdit.ts';
import type { CellRule } from './editing/cellRule.ts';
import type { Highlight } from './sheetHighlights.ts';
import type { CellTarget } from './sheetLinks.ts';
import type { SheetReadings } from './sheetReadings.ts';

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
  /** With it the cells from the target to this one are selected. */
  readonly corner?: Position;
  /** One action of a person is one call. */
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** Told of the active cell, at first and whenever it is another one. */
  readonly onActive?: (at: Position) => void;
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
  /** What columns and rows were taken for; where it is given their heads show it. */
  readonly readings?: SheetReadings | null;
}

/** The way from a cell to what the pane says of it; null where it says nothing. */
export interface CellGuide {
  /** To how its score counts. */
  readonly explain: (at: Position) => (() => void) | null;
  readonly toFinding: (at: Position) => (() => void) | null;
}
