import type { Assessment } from '../assessment/assessment.ts';
import type { UnitResult } from '../assessment/model.ts';
import { columnPlaces, figureText, shortFigureText, shownPlaces, USUAL_PLACES, type ShownPlaces } from '../rules/shownPlaces.ts';
import { gradeShown, NOT_RECOGNISED, rankOf } from '../rules/standing.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { oneLine } from '../workbook/fold.ts';
import type { ChangeOf } from './changesSince.ts';
import { isSettled } from './isSettled.ts';
import type { ReportGroup } from './report.ts';

/**
 * The units of each group, those that are settled by rank. Nobody is ranked across groups.
 *
 * @param least how many decimal places figures have at least
 */
export function groupRows(
  { units, settings }: Assessment,
  labels: ReadonlyMap<UnitResult, string>,
  changeOf: ChangeOf,
  least: ShownPlaces,
): readonly ReportGroup[] {
  const shown = shownPlaces(units, settings);
  const grades = [...settings.bands.map(({ grade }) => grade), settings.lowestGrade, NOT_RECOGNISED];
  return [...groupBy(units, ({ unit }) => unit.group)].map(([group, members]): ReportGroup => {
    const settled = byRank(members.filter(isSettled));
    const places = columnPlaces([least, ...settled.map((result) => shown.get(result) ?? USUAL_PLACES)]);
    const [first] = settled;
    const isAlike = first !== undefined && settled.every(({ fullMarks }) => fullMarks.eq(first.fullMarks));
    const has = new Set(grades);
    return {
      group: group === null ? null : oneLine(group),
      units: members.length,
      fullMarks: isAlike ? shortFigureText(first.fullMarks) : null,
      grades: [...has].flatMap((grade) => {
        const count = settled.filter(({ standing }) => gradeShown(standing) === grade).length;
        return count > 0 ? [{ grade, count }] : [];
      }),
      rows: settled.map((result) => ({
        unit: labels.get(result) ?? '',
        rank: rankOf(result.standing),
        total: figureText(result.total, places),
        percent: result.percent ? figureText(result.percent, places) : '—',
        grade: gradeShown(result.standing) ?? '—',
        change: changeOf(result, places),
      })),
      open: members
        .filter((result) => !isSettled(result))
        .map((result) => ({ unit: labels.get(result) ?? '', status: result.status, unscored: result.unscored })),
      unranked: settled.filter(({ standing }) => standing.kind === 'graded' && standing.rank === null).map((one) => labels.get(one) ?? ''),
    };
  });
}

/** Those without a rank come last, as they stand in the workbook. */
function byRank(units: readonly UnitResult[]): readonly UnitResult[] {
  const place = ({ standing }: UnitResult): number =>
    rankOf(standing) ?? (standing.kind === 'graded' ? units.length + 1 : units.length + 2);
  return [...units].sort((a, b) => place(a) - place(b));
}
