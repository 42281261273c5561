import type { KeepTrouble } from '../keep/keptWork.ts';
/** Every word of the page around the workbook and the pane. */
export interface BenchWords {
  readonly product: string;
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly saving: string;
  readonly unsaved: string;
  readonly files: string;
  readonly workbook: string;
  readonly pane: string;
  readonly sides: string;
  readonly divider: string;
  readonly welcome: {
    readonly title: string;
    readonly drop: string;
    readonly stays: string;
    readonly kinds: string;
    readonly choose: string;
  };
  readonly dropHere: string;
  readonly saved: (name: string) => string;
  /** Saved with results that are older than the scores. */
  readonly savedOlder: (name: string) => string;
  readonly changedMeanwhile: (name: string) => string;
  readonly notSaved: (name: string, reason: string) => string;
  readonly close: string;
  /** Why no Word file was made, and what to do; `script` and `page` are names of files. */
  readonly word: {
    readonly missing: (script: string, page: string) => string;
    readonly other: (script: string, page: string) => string;
  };
  readonly oldXls: { readonly one: string; readonly many: string };
  readonly signed: string;
  readonly leave: { readonly title: (name: string) => string; readonly text: string; readonly discard: string; readonly cancel: string };
  /** What was entered is not kept, by why; it is tried again. */
  readonly notKept: Readonly<Record<KeepTrouble, string>>;
  /** Another page has the same file open. */
  readonly elsewhere: string;
  readonly left: {
    readonly title: string;
    readonly text: (name: string, at: string) => string;
    readonly takeUp: string;
    readonly forget: string;
  };
  readonly steps: {
    readonly undo: string;
    readonly redo: string;
    readonly undoes: (what: string) => string;
    readonly redoes: (what: string) => string;
    readonly nothingToUndo: string;
    readonly nothingToRedo: string;
    readonly undone: (what: string) => string;
    readonly redone: (what: string) => string;
    /** What was typed, pasted, filled or cleared. */
    readonly entered: (place: string) => string;
  };
  readonly restarted: string;
  readonly gone: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly charts: (count: number) => string;
  readonly opening: (name: string) => string;
  /** The button that shows what each column and row was taken for. */
  readonly readings: string;
  readonly legend: string;
}
