import type { PassedOver } from '../host.ts';
import type { DefinedName, WorkbookSnapshot } from '../snapshot.ts';
import type { Edit } from './editKinds.ts';

/** What decides which edits can be carried out: a workbook as it stands before the first of them. */
export interface Ground {
  /** True where nobody can add, remove or rename a sheet. */
  readonly structureProtected: boolean;
  readonly tabs: readonly Tab[];
  readonly names: readonly DefinedName[];
  /** Sheets that were there when the workbook was read, and are there no more by that name. */
  readonly gone: readonly string[];
  /** The edits that a locked sheet takes all the same. */
  readonly allowed: ReadonlySet<Edit>;
}

export interface Tab {
  readonly name: string;
  readonly isVisible: boolean;
  /** False for chart, dialog and macro sheets. */
  readonly hasCells: boolean;
  /** What keeps the program from writing in it; null where nothing does, as in a file. */
  readonly locked: PassedOver['reason'] | null;
  /** What keeps the marks of Kaohe's own that stand in it from being taken off. */
  readonly marksLocked: PassedOver['reason'] | null;
}

/** A workbook of which no more is known than its snapshot, with nothing that keeps anybody from writing. */
export function groundOf({ sheets, names }: WorkbookSnapshot): Ground {
  return {
    structureProtected: false,
    tabs: sheets.map(({ name, visibility }) => ({
      name,
      isVisible: visibility === 'visible',
      hasCells: true,
      locked: null,
      marksLocked: null,
    })),
    names,
    gone: [],
    allowed: new Set(),
  };
}
