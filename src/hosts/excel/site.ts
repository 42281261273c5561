import type { Area } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { DefinedName, NotKnown, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { FoundFormats } from './formatsFound.ts';
import type { ListedSheet } from './listSheets.ts';
import type { SheetContent } from './sheetContent.ts';
import type { FoundNotes } from './surveyNotes.ts';
import type { FoundShapes } from './surveyShapes.ts';
import type { SwitchCell } from './switchCell.ts';

/** A sheet as it stands just before it is written. */
export interface SurveyedSheet extends ListedSheet {
  /** The names that belong to it, in lower case. */
  readonly names: readonly string[];
  /** All its conditional formats, where the edits concern them; null where Excel can't tell. */
  readonly formats: FoundFormats;
  /** Whether it had marks of Kaohe's own when it was read. */
  readonly mayHaveMarks: boolean;
  readonly ownValidations: readonly Area[];
  readonly merges: readonly Area[];
  /** The names of the charts: of a sheet of ours all, of others those of Kaohe's own. Empty where the edits concern none. */
  readonly charts: readonly string[];
  /** The cells with notes of Kaohe's own, where the edits concern them. */
  readonly ownNotes: readonly string[];
  /** The filter of a sheet of ours: whether it hides rows now. Not asked of others. */
  readonly filter: 'none' | 'shows-all' | 'hides' | 'not-asked';
  /** What was not known when it was read. */
  readonly notKnown: readonly NotKnown[];
  /** What stands in it, where values are to be written to a sheet of the office's. */
  readonly content: SheetContent | null;
  /** As it was last read; not there for a sheet that is new since. */
  readonly read: SheetSnapshot | undefined;
}

/** What writing has to know of the workbook as it is now, and no longer as it was read. */
export interface Site {
  readonly structureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets that were read and are there no more, or not by that name. */
  readonly gone: readonly string[];
  /** The workbook's own names, not those of sheets. */
  readonly names: ReadonlySet<string>;
  /** All names as they were last read. */
  readonly namesRead: readonly DefinedName[];
  /** Number formats of the cells that values and formulas are to be written to, by edit; rows × columns. */
  readonly numberFormats: ReadonlyMap<Edit, readonly (readonly string[])[]>;
  /** Edits of values whose cells can be typed in although their sheet is protected. */
  readonly unlocked: ReadonlySet<Edit>;
  /** Sheets whose rows no longer hold what was read of them, where an edit is to write. */
  readonly changed: ReadonlySet<string>;
  /** The cell of the switch of all marks, where one is. */
  readonly switch: SwitchCell | null;
  readonly notes: FoundNotes;
  /** The cells that have a link already, by the edit that is to link them. */
  readonly linked: ReadonlyMap<Edit, ReadonlySet<string>>;
  readonly shapes: FoundShapes;
}
