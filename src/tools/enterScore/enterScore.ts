import { addressOf, type Position } from '../../workbook/address.ts';
import { cellAt } from '../../workbook/cellAt.ts';
import type { Edit } from '../../workbook/edit.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import { isBlank, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { canGoBack } from '../canGoBack.ts';
import type { Planned, WritingTool, Written } from '../tool.ts';

/** A score that was worked out from a standard, and the cells that it goes into. */
export interface WantedScore {
  readonly sheet: string;
  readonly cell: Position;
  /** What stood in the cell when the person looked, as text. */
  readonly seen: string;
  /** In points. */
  readonly score: number;
  /** Where the working goes if nothing stands there; null where the table has no such cell. */
  readonly reason: Position | null;
  readonly working: string;
}

interface ScorePlace {
  readonly sheet: string;
  readonly cell: Position;
}

export interface PlannedScore extends Planned {
  readonly at: ScorePlace;
  readonly back: readonly Edit[];
  readonly withWorking: boolean;
}

export type EnterScoreTold =
  | ({ readonly kind: 'score-entered'; readonly at: ScorePlace; readonly withWorking: boolean } & Written)
  /** Somebody has written something else there since, or a formula stands there. */
  | { readonly kind: 'score-not-entered'; readonly at: ScorePlace }
  /** `stood`: false where somebody has changed it since; then it was left. */
  | ({ readonly kind: 'score-taken-back'; readonly at: ScorePlace; readonly stood: boolean } & Written);

export interface LeftScore {
  readonly shown: { readonly at: ScorePlace };
  readonly way: { readonly edits: readonly Edit[]; readonly back: readonly Edit[] };
}

/** 填入: writes a score that was worked out, with the working beside it where no reason stands yet. One step to take back. */
export const enterScore: WritingTool<WantedScore, PlannedScore, EnterScoreTold, LeftScore> = {
  looks: ({ sheet }) => [sheet],
  *plan(workbook, wanted) {
    const { sheet, cell, seen, score, reason, working } = wanted;
    const [there, beside] = [found(workbook, sheet, cell), reason && found(workbook, sheet, reason)];
    const isFree = there !== undefined && there?.formula === undefined && textOf(there).trim() === seen.trim();
    const withWorking =
      isFree && reason !== null && beside !== undefined && (beside === null || (isBlank(beside) && beside.formula === undefined));
    const edits: readonly Edit[] = isFree
      ? [
          // First: broken off between the two, what was seen still stands in the score's cell, and the score can be entered again.
          ...(withWorking ? [{ edit: 'set-values', sheet, range: addressOf(reason), values: [[working]] } as const] : []),
          { edit: 'set-values', sheet, range: addressOf(cell), values: [[score]] },
        ]
      : [];
    return { edits, at: { sheet, cell }, withWorking, back: invertEdits(workbook, edits)?.edits ?? [] };
  },
  touches: ({ at }) => [at.sheet],
  told: ({ edits, at, withWorking }, { passedOver, differs }) =>
    edits.length > 0 ? { kind: 'score-entered', at, withWorking, passedOver, differs } : { kind: 'score-not-entered', at },
  back: {
    leaves: ({ at, edits, back }, { passedOver }) =>
      edits.length > 0 && passedOver.length === 0 ? { shown: { at }, way: { edits, back } } : null,
    looks: ({ shown: { at } }) => [at.sheet],
    take(workbook, { shown: { at }, way: { edits, back } }) {
      const stood = canGoBack(workbook, edits, back);
      return {
        edits: stood ? back : [],
        rest: () => null,
        touches: () => (stood ? [at.sheet] : []),
        told: ({ passedOver, differs }) => ({ kind: 'score-taken-back', at, stood, passedOver, differs }),
      };
    },
  },
};

/** Null for a blank cell, undefined where the sheet is gone. */
function found({ sheets }: WorkbookSnapshot, name: string, { rowIndex, columnIndex }: Position) {
  const sheet = sheets.find((one) => one.name === name);
  return sheet && cellAt(sheet, rowIndex, columnIndex);
}
