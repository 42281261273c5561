import { IGNORE } from '../../ownSheets/findings/handling.ts';
import { remarkCells, type FindingIdentity, type RemarkCells } from '../../ownSheets/findings/remarkCells.ts';
import { addressOf } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import { canGoBack } from '../canGoBack.ts';
import type { Planned, WritingTool, Written } from '../tool.ts';

/** A warning that a person wants to hear no more of, and why. */
export interface WantedSilence {
  readonly finding: FindingIdentity;
  /** Not blank: without a reason nothing is kept quiet. */
  readonly note: string;
}

export interface PlannedSilence extends Planned, WantedSilence {
  /** Null where 问题清单 doesn't list the finding: then nothing is written. */
  readonly cells: RemarkCells | null;
  readonly back: readonly Edit[];
}

export type IgnoreTold =
  | ({ readonly kind: 'ignored'; readonly finding: FindingIdentity } & Written)
  /** There is no 问题清单, or it was written before the finding was there. */
  | { readonly kind: 'not-listed'; readonly finding: FindingIdentity }
  /** `stood`: false where somebody has written something else there since; then it was left. */
  | ({ readonly kind: 'ignore-undone'; readonly finding: FindingIdentity; readonly stood: boolean } & Written);

export interface LeftSilence {
  readonly shown: { readonly finding: FindingIdentity };
  readonly way: WantedSilence & { readonly cells: RemarkCells; readonly back: readonly Edit[] };
}

/** 忽略: writes 忽略 and the reason beside the finding in 问题清单, as a person would. */
export const ignore: WritingTool<WantedSilence, PlannedSilence, IgnoreTold, LeftSilence> = {
  looks: () => 'all',
  *plan(workbook, { finding, note }) {
    const cells = note.trim() === '' ? null : remarkCells(workbook, finding);
    const edits = cells ? editsOf(cells, note.trim()) : [];
    return { edits, cells, finding, note: note.trim(), back: invertEdits(workbook, edits)?.edits ?? [] };
  },
  touches: ({ cells }) => (cells ? [cells.sheet] : []),
  told: ({ cells, finding }, { passedOver, differs }) =>
    cells ? { kind: 'ignored', finding, passedOver, differs } : { kind: 'not-listed', finding },
  back: {
    leaves: ({ cells, finding, note, back }, { passedOver }) =>
      cells && passedOver.length === 0 ? { shown: { finding }, way: { finding, note, cells, back } } : null,
    looks: () => 'all',
    take(workbook, { way: { finding, note, cells, back } }) {
      // Somebody may have sorted the list since.
      const now = remarkCells(workbook, finding);
      const there = now ? back.map((edit) => moved(edit, cells, now)) : [];
      const stood = now !== null && canGoBack(workbook, editsOf(now, note), there);
      return {
        edits: stood ? there : [],
        rest: () => null,
        touches: () => (stood ? [now.sheet] : []),
        told: ({ passedOver, differs }) => ({ kind: 'ignore-undone', finding, stood, passedOver, differs }),
      };
    },
  },
};

function editsOf({ sheet, handling, note: at }: RemarkCells, note: string): readonly Edit[] {
  return [
    { edit: 'set-values', sheet, range: addressOf(handling), values: [[IGNORE]] },
    { edit: 'set-values', sheet, range: addressOf(at), values: [[note]] },
  ];
}

/** An edit on one of the two cells, on the same one where it stands now. */
function moved(edit: Edit, from: RemarkCells, to: RemarkCells): Edit {
  if (!('range' in edit)) return edit;
  const key = (['handling', 'note'] as const).find((one) => edit.range === addressOf(from[one]));
  return key ? { ...edit, sheet: to.sheet, range: addressOf(to[key]) } : edit;
}
