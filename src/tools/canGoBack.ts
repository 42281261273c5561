import { parseArea } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { editSnapshot } from '../workbook/edits/editSnapshot.ts';
import { gridOf, textOf } from '../workbook/grid.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/**
 * Whether the cells that edits have set still hold what was set there, or hold again what `back` gives them: a taking back that was broken
 * off half way is gone on with. What somebody has changed since is neither.
 */
export function canGoBack(workbook: WorkbookSnapshot, edits: readonly Edit[], back: readonly Edit[]): boolean {
  const others = [editSnapshot(workbook, edits), editSnapshot(workbook, back)];
  return edits.every((edit) => {
    if (edit.edit !== 'set-values') return true;
    const area = parseArea(edit.range);
    const grids = [workbook, ...others]
      .map(({ sheets }) => sheets.find(({ name }) => name === edit.sheet))
      .map((one) => one && gridOf(one));
    if (!area || grids.includes(undefined)) return false;
    return edit.values.every((row, i) =>
      row.every((_, k) => {
        const [now, set, former] = grids.map((grid) => textOf(grid?.own(area.top + i, area.left + k) ?? null));
        return now === set || now === former;
      }),
    );
  });
}
