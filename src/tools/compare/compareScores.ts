import { assess } from '../../assess.ts';
import { drawComparison } from '../../ownSheets/comparison/drawComparison.ts';
import { handIn } from '../../ownSheets/hand/handIn.ts';
import { findOwnSheet, OWN_SHEETS } from '../../ownSheets/ownSheets.ts';
import { placeKind } from '../../results/placeKind.ts';
import type { Applied } from '../../workbook/host.ts';
import type { Planned, WritingTool, Written } from '../tool.ts';

export interface PlannedComparison extends Planned {
  /** The name of the sheet; null where no table has self and review scores. */
  readonly sheet: string | null;
  /** True where there was none before. */
  readonly isNew: boolean;
}

export type ComparisonTold =
  | ({ readonly kind: 'comparison-written'; readonly sheet: string } & Written)
  | ({ readonly kind: 'comparison-not-written' } & Written)
  | { readonly kind: 'nothing-to-compare' }
  /** Somebody has written beside it: it stays. */
  | { readonly kind: 'comparison-kept'; readonly sheet: string }
  | ({ readonly kind: 'comparison-undone' } & Written);

/** A sheet that was not there before. */
export interface LeftComparison {
  readonly shown: { readonly sheet: string };
  readonly way: null;
}

/** 自评复核对照: self scores and review scores side by side on a sheet of ours, made or brought up to date. Shows it. */
export const compareScores: WritingTool<undefined, PlannedComparison, ComparisonTold, LeftComparison> = {
  looks: () => 'all',
  *plan(workbook, _, { today, asOf, memory }) {
    const assessment = yield* assess(workbook, today, asOf, memory);
    if (drawComparison(OWN_SHEETS.comparison, assessment).length === 0) return { sheet: null, isNew: false, edits: [] };
    const placed = placeKind(workbook, 'comparison', (name) => drawComparison(name, assessment));
    return {
      sheet: placed.name,
      isNew: !workbook.sheets.some(({ name }) => name === placed.name),
      edits: [...(placed.aside?.edits ?? []), ...placed.edits],
    };
  },
  touches: () => 'all',
  shows: (planned, applied) => (isWritten(planned, applied) ? planned.sheet : null),
  told: (planned, applied) =>
    planned.sheet === null
      ? { kind: 'nothing-to-compare' }
      : isWritten(planned, applied)
        ? { kind: 'comparison-written', sheet: planned.sheet, ...applied }
        : { kind: 'comparison-not-written', ...applied },
  back: {
    leaves: (planned, applied) =>
      planned.sheet !== null && planned.isNew && isWritten(planned, applied) ? { shown: { sheet: planned.sheet }, way: null } : null,
    looks: () => 'all',
    /** It goes, unless somebody has written beside it. */
    take(workbook, left) {
      const sheet = findOwnSheet(workbook, 'comparison');
      if (sheet && handIn(workbook, sheet).length > 0) return { refused: { kind: 'comparison-kept', sheet: sheet.name } };
      return {
        edits: sheet ? [{ edit: 'remove-own', marks: false, sheets: [sheet.name], names: false }] : [],
        rest: ({ passedOver }) => (passedOver.length === 0 ? null : left),
        touches: () => 'all',
        told: ({ passedOver, differs }) => ({ kind: 'comparison-undone', passedOver, differs }),
      };
    },
  },
};

function isWritten({ sheet }: PlannedComparison, { passedOver }: Applied): boolean {
  return !passedOver.some((one) => one.sheet === sheet);
}
