import type { Assessment } from '../../assess.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { settingsForUnits } from '../../ownSheets/settings/forOneUnit.ts';
import { planDistribution, type UnitWorkbook } from '../../round/planDistribution.ts';
import { withoutOthers } from '../../round/withoutOthers.ts';
import type { Edit } from '../../workbook/edit.ts';
import { fold } from '../../workbook/fold.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** A unit's workbook: carry out the edits on the issued one, then keep these sheets and no more. */
export interface WorkbookToMake extends UnitWorkbook {
  readonly edits: readonly Edit[];
  /** Cells that are emptied, since their formulas lead to what goes. */
  readonly emptied: number;
}

export interface DistributedWorkbooks {
  readonly workbooks: readonly WorkbookToMake[];
  /** Sheets that nobody gets. */
  readonly withheld: readonly string[];
}

/** What a workbook is distributed as: one a unit, with nothing of other units but what stands in its own tables. */
export function distributeWorkbook(workbook: WorkbookSnapshot, { units, settings }: Assessment): DistributedWorkbooks {
  const settingsSheet = findOwnSheet(workbook, 'settings')?.name ?? null;
  const { workbooks, withheld } = planDistribution({ workbook, units, settings, settingsSheet });
  return {
    withheld,
    workbooks: workbooks.map((one) => {
      const kept = new Set(one.sheets);
      const there = units.filter(({ table }) => kept.has(table.sheet)).map(({ unit }) => unit.name);
      const emptied = withoutOthers(workbook, one.sheets);
      return {
        ...one,
        edits: [...settingsForUnits(workbook, [...new Set([one.unit, ...there].map(fold))], one.sheets), ...emptied.edits],
        emptied: emptied.cells,
      };
    }),
  };
}
