import type { Edit } from '../../workbook/edit.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** What a person typed, step by step, as Ctrl+Z and Ctrl+Y go through it. */
export interface TypingHistory {
  /** Keeps a step before it is done, where edits can take it back; what was undone before is gone. */
  add(workbook: WorkbookSnapshot, edits: readonly Edit[]): void;
  /** The edits to carry out; null where there is nothing more. */
  undo(): readonly Edit[] | null;
  redo(): readonly Edit[] | null;
}

export function typingHistory(): TypingHistory {
  const done: { readonly edits: readonly Edit[]; readonly back: readonly Edit[] }[] = [];
  const undone: typeof done = [];
  return {
    add(workbook, edits) {
      const inverse = invertEdits(workbook, edits);
      if (inverse) done.push({ edits, back: inverse.edits });
      undone.length = 0;
    },
    undo() {
      const step = done.pop();
      if (!step) return null;
      undone.push(step);
      return step.back;
    },
    redo() {
      const step = undone.pop();
      if (!step) return null;
      done.push(step);
      return step.edits;
    },
  };
}
