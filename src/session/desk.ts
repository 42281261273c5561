import type { SheetMemory } from '../sheetMemory.ts';
import type { OpenWorkbook } from '../workbook/host.ts';
import type { ChangeGatherer } from './gatherChanges.ts';
import type { Store } from './makeStore.ts';
import type { SessionState, Undoable } from './sessionState.ts';
import type { StartedJob } from './startJob.ts';

/** What every piece of the session's work shares. */
export interface Desk {
  readonly open: OpenWorkbook;
  /** YYYY-MM-DD */
  readonly today: () => string;
  /** What sheets said; none before the first look. */
  memory: SheetMemory | undefined;
  readonly store: Store<SessionState>;
  /** What nobody has looked at yet. */
  readonly changes: ChangeGatherer;
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
  /** For what the task leaves to take back. */
  readonly id: number;
}

/** Keeps what a person may take back, newest first. */
export function keepUndoable({ store }: Desk, undoable: Undoable): void {
  store.set({ undoable: [undoable, ...store.state().undoable.filter(({ id }) => id !== undoable.id)] });
}

/** Keeps in mind, where it stands in the list, what has come of one. */
export function changeUndoable({ store }: Desk, undoable: Undoable): void {
  store.set({ undoable: store.state().undoable.map((other) => (other.id === undoable.id ? undoable : other)) });
}

export function dropUndoable({ store }: Desk, isDropped: (undoable: Undoable) => boolean): void {
  store.set({ undoable: store.state().undoable.filter((undoable) => !isDropped(undoable)) });
}
