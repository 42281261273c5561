import type { SetNotes } from '../../workbook/edit.ts';
import { OWN_NOTE_END } from '../../workbook/marks.ts';
import { bytesIn } from './bytesIn.ts';
import type { Step } from './steps.ts';

const BYTES = 900;

/**
 * Writes notes; `there` are the cells whose note is Kaohe's own already. Excel puts the name of whoever uses it as the author and lets
 * nobody change that, so each says in its last line whose it is. Needs ExcelApi 1.18.
 */
export function noteSteps(edit: SetNotes, there: ReadonlySet<string>): readonly Step[] {
  return edit.notes.map(({ cell, text }) => {
    const isThere = there.has(cell);
    const content = `${text.replace(/\r\n?/gu, '\n')}\n${OWN_NOTE_END}`;
    return {
      bytes: BYTES + bytesIn(content),
      do({ workbook }) {
        const { notes } = workbook.worksheets.getItem(edit.sheet);
        if (isThere) notes.getItem(cell).content = content;
        else notes.add(cell, content);
      },
    };
  });
}

export function removeNoteStep(sheet: string, cell: string): Step {
  return { bytes: BYTES, do: ({ workbook }) => workbook.worksheets.getItem(sheet).notes.getItem(cell).delete() };
}
