import type { SheetMemory } from '../sheetMemory.ts';
import type { OpenWorkbook } from '../workbook/host.ts';
import type { WorkbookReader } from '../workbook/workbookReader.ts';
import type { ChangeGatherer } from './gatherChanges.ts';
import type { Store } from './makeStore.ts';
import type { Notice, SessionState, Undoable } from './sessionState.ts';
import type { StartedJob } from './startJob.ts';

/** What every piece of the session's work shares. */
export interface Desk {
  readonly open: OpenWorkbook;
  /** YYYY-MM-DD */
  readonly today: () => string;
  /** Fetches what reads other workbooks. Not there where nothing does. */
  readonly reader: (() => Promise<WorkbookReader>) | undefined;
  /** What sheets said; none before the first look. */
  memory: SheetMemory | undefined;
  readonly store: Store<SessionState>;
  /** What nobody has looked at yet. */
  readonly changes: ChangeGatherer;
  /** How what can be taken back is taken back, by its id. */
  readonly ways: Map<number, TakeBack>;
  /**
   * What a recalculation was to write and what then stood in the sheets: the same, though a program may give a text back
   * in another form. Null before the first.
   */
  lastWritten: { readonly rows: string; readonly found: string | null } | null;
}

/** Work that a person has asked for. */
export interface Task {
  readonly desk: Desk;
  readonly steps: StartedJob;
  /** For what the task leaves to be taken back. */
  readonly id: number;
}

/** Takes back what was done, and says what came of it. */
export type TakeBack = (task: Task) => Promise<Notice>;

/** Keeps what a person may take back: newest first, or, where it is there already, in its place. */
export function keepUndoable({ store, ways }: Desk, undoable: Undoable, takeBack: TakeBack): void {
  const { undoable: others } = store.state();
  const isThere = others.some(({ id }) => id === undoable.id);
  ways.set(undoable.id, takeBack);
  store.set({ undoable: isThere ? others.map((other) => (other.id === undoable.id ? undoable : other)) : [undoable, ...others] });
}

export function dropUndoable({ store, ways }: Desk, isDropped: (undoable: Undoable) => boolean): void {
  const { undoable } = store.state();
  for (const { id } of undoable.filter(isDropped)) ways.delete(id);
  store.set({ undoable: undoable.filter((one) => !isDropped(one)) });
}
