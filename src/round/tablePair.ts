import type { Indicator, ScoreTable, TableUnit } from '../reading/model.ts';
import { fold } from '../workbook/fold.ts';
import { lineMap, type LineMap } from './lineMap.ts';
import { matchRows, type RowMatch } from './matchRows.ts';
import type { TableSide } from './tableSide.ts';
import { indicatorText } from './withoutMaximum.ts';

/** An issued table and the returned one that it has become. */
export interface TablePair {
  readonly issued: TableSide;
  readonly returned: TableSide;
  readonly match: RowMatch;
  /** Which units are which, by their places in the two tables. */
  readonly units: readonly (readonly [issued: number, returned: number])[];
  readonly rows: LineMap;
  readonly columns: LineMap;
}

/** An indicator on both sides. */
export interface MatchedIndicator {
  readonly i: number;
  readonly j: number;
  readonly issued: Indicator;
  readonly returned: Indicator;
}

/** Finds the lines of an issued table again in a returned one. */
export function pairTables(issued: TableSide, returned: TableSide, units: TablePair['units']): TablePair {
  const match = matchRows(issued.table.indicators.map(labelOf), returned.table.indicators.map(labelOf));
  const { rows, columns } = lineMap(issued, returned, match, units);
  return { issued, returned, match, units, rows, columns };
}

/** The indicators that are on both sides, in the issued order. */
export function matchedIndicators({
  match,
  issued,
  returned,
}: Pick<TablePair, 'match' | 'issued' | 'returned'>): readonly MatchedIndicator[] {
  return match.returned.flatMap((j, i) => {
    const [one, other] = [issued.table.indicators[i], j === undefined ? undefined : returned.table.indicators[j]];
    return j !== undefined && one && other ? [{ i, j, issued: one, returned: other }] : [];
  });
}

/** How many indicators of two tables have the same text: by this it is known which table a returned one was. */
export function likeness(a: ScoreTable, b: ScoreTable): number {
  const texts = new Set(a.indicators.map(({ name }) => indicatorText(name)));
  return b.indicators.filter(({ name }) => texts.has(indicatorText(name))).length;
}

/** The columns (in a roster the rows) in which a unit's own cells stand. */
export function linesOfUnit(table: ScoreTable, unit: TableUnit): ReadonlySet<number> {
  const line = table.layout === 'roster' ? 'rowIndex' : 'columnIndex';
  const ofScores = unit.scores.flatMap(({ self, otherSelf, reviews, evidence, reason, allEvidence = [], allReasons = [] }) => [
    self,
    ...otherSelf,
    ...reviews,
    evidence,
    reason,
    ...allEvidence,
    ...allReasons,
  ]);
  return new Set([...ofScores, ...unit.totals].flatMap((entry) => (entry ? [entry.at[line]] : [])));
}

function labelOf({ name, seq }: Indicator): { readonly text: string; readonly seq: string } {
  return { text: indicatorText(name), seq: fold(seq ?? '') };
}
