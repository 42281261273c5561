import { drawSeal } from '../../ownSheets/seal/drawSeal.ts';
import { takeOffSeal } from '../../ownSheets/seal/takeOffSeal.ts';
import { ownSheetName } from '../../ownSheets/ownSheets.ts';
import type { Seal } from '../../sealing/seal.ts';
import type { Applied } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WritingTool, Written } from '../tool.ts';
import { sealWorkbook, type Sealed } from './sealWorkbook.ts';

export interface PlannedSeal extends Sealed {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
}

export type SealTold =
  | ({ readonly kind: 'sealed'; readonly code: string } & Written)
  /** Without a score table, or where no sheet can be added. */
  | ({ readonly kind: 'not-sealed' } & Written)
  | ({ readonly kind: 'seal-undone' } & Written);

/** A 封存清单 that was written, and the one before it. */
export interface LeftSeal {
  readonly shown: object;
  readonly way: { readonly former: Seal | null };
}

/** 封存: judges all of the workbook as it is now, formulas' results too, and writes 封存清单. */
export const seal: WritingTool<undefined, PlannedSeal, SealTold, LeftSeal> = {
  looks: () => 'all',
  *plan(workbook, _, { today, asOf, memory }) {
    return { workbook, ...(yield* sealWorkbook(workbook, today, asOf, memory)) };
  },
  touches: () => 'all',
  ends: (tool) => tool === 'seal',
  told: (planned, applied) =>
    planned.seal && isWritten(planned, applied)
      ? { kind: 'sealed', code: planned.seal.code, ...applied }
      : { kind: 'not-sealed', ...applied },
  back: {
    // A list that somebody had changed can't be made again as it was.
    leaves: (planned, applied) =>
      isWritten(planned, applied) && (!planned.former || planned.former.isWhole)
        ? { shown: {}, way: { former: planned.former?.seal ?? null } }
        : null,
    looks: () => 'all',
    /** The list goes, or the one before comes back. */
    take: (workbook, { way: { former } }) => ({
      edits: former ? drawSeal(workbook, former) : takeOffSeal(workbook),
      rest: () => null,
      touches: () => 'all',
      told: ({ passedOver, differs }) => ({ kind: 'seal-undone', passedOver, differs }),
    }),
  },
};

function isWritten({ workbook }: PlannedSeal, { passedOver }: Applied): boolean {
  const name = ownSheetName(workbook, 'seal');
  return !passedOver.some(({ sheet }) => sheet === name);
}
