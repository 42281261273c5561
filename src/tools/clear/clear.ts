import { assess } from '../../assess.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { clearingOf, type ClearChoice, type Clearing } from '../../results/clearing.ts';
import { clearResults } from '../../results/clearResults.ts';
import { restoreCleared, type Cleared, type RestoredClearing } from './restoreCleared.ts';
import type { Applied } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Planned, WritingTool, Written } from '../tool.ts';

export interface PlannedClearing extends Planned {
  /** The workbook as it was found, and what it said. */
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly clearing: Clearing;
}

export type ClearTold =
  /** `clearing`: what went, and what of ours stays. */
  | ({ readonly kind: 'cleared'; readonly clearing: Clearing } & Written)
  /** `lost`: prepared columns and sheets that can't come back, as their place has been used since. */
  | ({ readonly kind: 'clearing-undone'; readonly lost: RestoredClearing['lost'] } & Written)
  /** Nothing was brought back: sheets of the same names are there by now, or rows of score tables stand elsewhere. */
  | { readonly kind: 'clearing-kept'; readonly taken: readonly string[]; readonly moved: readonly string[] };

export interface LeftClearing {
  readonly shown: object;
  readonly way: Cleared;
}

/**
 * 清除核算标记: takes off all that is Kaohe's, 封存清单 only where it is chosen. It can be brought back. Corrections of the office's cells
 * stay, and can still be taken back.
 */
export const clear: WritingTool<ClearChoice, PlannedClearing, ClearTold, LeftClearing> = {
  looks: () => 'all',
  *plan(workbook, choice, { today, asOf, memory }) {
    const assessment = yield* assess(workbook, today, asOf, memory);
    const clearing = clearingOf(workbook, choice);
    return { edits: clearResults(workbook, choice, clearing), workbook, assessment, clearing };
  },
  touches: () => 'all',
  ends: (tool, { clearing }) => tool !== 'correct' && tool !== 'clear' && !(tool === 'seal' && clearing.keptSeal !== null),
  told: ({ clearing }, { passedOver, differs }) => ({ kind: 'cleared', clearing: really(clearing, passedOver), passedOver, differs }),
  back: {
    leaves({ workbook: before, assessment, clearing: went }, { passedOver }) {
      const { sheets, prepared, validated, persons } = really(went, passedOver);
      return sheets.length + prepared.length + validated.length + persons.length === 0
        ? null
        : { shown: {}, way: { before, assessment, went, passedOver, begun: [] } };
    },
    looks: () => 'all',
    take(workbook, left) {
      const back = restoreCleared(workbook, left.way);
      if ('taken' in back) return { refused: { kind: 'clearing-kept', ...back } };
      const begun = back.edits.flatMap((edit) => (edit.edit === 'add-sheet' ? [edit.sheet] : []));
      return {
        edits: back.edits,
        begun: { ...left, way: { ...left.way, begun } },
        rest: () => null,
        touches: () => 'all',
        told: ({ passedOver, differs }) => ({ kind: 'clearing-undone', lost: back.lost, passedOver, differs }),
      };
    },
  },
};

/** What really went, where sheets were passed over. */
function really(clearing: Clearing, passedOver: Applied['passedOver']): Clearing {
  const isLeft = (name: string): boolean => passedOver.some(({ sheet }) => sheet === name);
  return {
    ...clearing,
    coloured: clearing.coloured.filter((name) => !isLeft(name)),
    validated: clearing.validated.filter((name) => !isLeft(name)),
    sheets: clearing.sheets.filter(({ name }) => !isLeft(name)),
    persons: clearing.persons.filter(({ name }) => !isLeft(name)),
    prepared: clearing.prepared.filter(({ sheet }) => !isLeft(sheet)),
  };
}
