import type { Edit } from '../../workbook/edit.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Back } from '../tool.ts';
import { changedSince, ownWords } from './ownWords.ts';
import type { LeftResults, PlannedResults, RecalculateTold } from './results.ts';

/**
 * 撤销 of 重新核算: Kaohe's own sheets say again what they said before it. Not where a person has written into them since:
 * that would be lost.
 */
export const takeBackRecalculation: Pick<Back<PlannedResults, RecalculateTold, LeftResults>, 'looks' | 'take'> = {
  looks: ({ way: { left } }) => [...(left?.keys() ?? [])],
  take(workbook, { shown, way }) {
    const { back, left, begun } = way;
    // Broken off before, it had begun to take sheets off.
    const isGone = (sheet: string): boolean => begun && !workbook.sheets.some(({ name }) => name === sheet);
    const sheets = left ? changedSince(left, ownWords(workbook)).filter((sheet) => !isGone(sheet)) : [];
    if (sheets.length > 0) return { refused: { kind: 'recalculation-kept', sheets } };
    return {
      edits: back.map((edit) => whatIsThere(edit, workbook)),
      begun: { shown, way: { ...way, begun: true } },
      rest: () => null,
      touches: () => 'all',
      told: ({ passedOver, differs }) => ({ kind: 'recalculation-undone', passedOver, differs }),
    };
  },
};

/** Sheets that are gone already, as where taking back was broken off, are not taken off again. */
function whatIsThere(edit: Edit, { sheets }: WorkbookSnapshot): Edit {
  if (edit.edit !== 'remove-own') return edit;
  const there = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return { ...edit, sheets: edit.sheets.filter((name) => there.has(name.toLowerCase())) };
}
