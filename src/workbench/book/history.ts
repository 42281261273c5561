import type { Undoable } from '../../session/sessionState.ts';
import type { Edit } from '../../workbook/edit.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** One thing that a person did, as 撤销 and 重做 go through them. */
export type Step = TypedStep | ToolStep;

/** Typed, pasted, filled or cleared in the sheet. */
export interface TypedStep {
  readonly kind: 'typed';
  readonly edits: readonly Edit[];
  readonly back: readonly Edit[];
}

/** Done by a tool; the session knows by the id how it is taken back. */
export interface ToolStep {
  readonly kind: 'tool';
  readonly undoable: Undoable;
  /** What the session was asked to run, to ask it again; null where that is not known. */
  readonly asked: readonly unknown[] | null;
}

/** Everything that was done to the workbook, in one order. */
export interface History {
  /** What would be undone and done again next; null for nothing. */
  readonly next: () => { readonly undo: Step | null; readonly redo: Step | null };
  /** Keeps what was typed, before it is done, where edits can take it back; what was undone before is gone. */
  add(workbook: WorkbookSnapshot, edits: readonly Edit[]): void;
  /**
   * Takes in what the session can take back by now: what is new was just done, and what is gone can't be taken back any more.
   *
   * @param asked what the session was asked for and is doing
   */
  follow(undoable: readonly Undoable[], asked: readonly unknown[] | null): void;
  /** A step was taken back, or was done again. */
  undone(step: Step): void;
  redone(step: Step): void;
}

export function makeHistory(): History {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  const isTool = (step: Step, id: number): boolean => step.kind === 'tool' && step.undoable.id === id;
  return {
    next: () => ({ undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }),
    add(workbook, edits) {
      const inverse = invertEdits(workbook, edits);
      if (inverse) done = [...done, { kind: 'typed', edits, back: inverse.edits }];
      undone = [];
    },
    follow(undoable, asked) {
      const fresh = undoable.filter(({ id }) => !done.some((step) => isTool(step, id)));
      const left = done.flatMap((step): readonly Step[] => {
        if (step.kind === 'typed') return [step];
        const now = undoable.find(({ id }) => id === step.undoable.id);
        return now ? [now === step.undoable ? step : { ...step, undoable: now }] : [];
      });
      // The session has the newest first.
      done = [
        ...left,
        ...[...fresh].reverse().map((one): Step => ({ kind: 'tool', undoable: one, asked: isOf(one, asked) ? asked : null })),
      ];
      if (fresh.length > 0 && !fresh.every((one) => isAgain(one, asked, undone.at(-1)))) undone = [];
    },
    undone(step) {
      done = done.filter((one) => one !== step);
      undone = [...undone, step];
    },
    redone(step) {
      undone = undone.filter((one) => one !== step);
      if (step.kind === 'typed') done = [...done, step];
    },
  };
}

function isOf({ kind }: Undoable, asked: readonly unknown[] | null): boolean {
  return asked?.[0] === kind;
}

/** Done anew, a tool's work has another id, and what was undone after it can still be done again. */
function isAgain(one: Undoable, asked: readonly unknown[] | null, next: Step | undefined): boolean {
  return isOf(one, asked) && next?.kind === 'tool' && next.asked === asked;
}
