import type { Assessment } from '../../assessment/assessment.ts';
import { isAt } from '../../taskpane/findings/isAt.ts';
import { rowAsked } from '../../taskpane/overview/rowAsked.ts';
import { NO_FILTER, type PaneView } from '../../taskpane/paneView.ts';
import type { CellGuide } from '../sheet/sheetGridProps.ts';

/** The ways from the cells of a sheet to the pane. `ask` turns the pane to where the answer is. */
export function cellGuide(
  { units, findings }: Pick<Assessment, 'units' | 'findings'>,
  sheet: string,
  ask: (to: Partial<PaneView>) => void,
): CellGuide {
  return {
    explain: (cell) =>
      units.some((unit) => rowAsked(unit, { sheet, cell }) >= 0) ? () => ask({ tab: 'overview', place: { sheet, cell } }) : null,
    toFinding: (cell) =>
      findings.some((finding) => isAt(finding, { sheet, cell }))
        ? () => ask({ tab: 'findings', filter: NO_FILTER, place: { sheet, cell } })
        : null,
  };
}
