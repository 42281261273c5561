import type { UnitRow } from '../assessment/model.ts';
import { scoredRows } from '../assessment/scoredRows.ts';
import { standardOfIndicator } from '../assessment/standardOfIndicator.ts';
import type { Indicator, ScoreEntry, UnitScores } from '../reading/model.ts';
import { unattainableFormula, unattainableMarkFormula, type UnattainableFormula } from '../rules/attainable.ts';
import { addressOf, type Position } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import type { Grid } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { reference } from '../workbook/reference.ts';
import { addressableParts } from './addressableParts.ts';
import { firstOf } from './firstOf.ts';
import { MARK_COLOURS } from './markColours.ts';
import { maximumFor, type MaximumOf } from './scoreCells.ts';

interface StandardCell {
  readonly at: Position;
  readonly key: string;
  readonly maximumOf: MaximumOf;
  readonly formula: UnattainableFormula;
}

/** The last of so many review scores may be the mean of those before it. */
const JUDGES = 3;

/**
 * Marks the score cells of one table's rows where a score stands that the indicator's standard can't yield; the mark goes out when one is
 * entered that it can. Where the scores that it can yield are few, and only cells that somebody types into.
 *
 * @param quiet the addresses of scores that a person has judged
 */
export function markUnattainable(grid: Grid, rows: readonly UnitRow[], quiet: ReadonlySet<string>): readonly Edit[] {
  const sheet = grid.sheet.name;
  const formulas = new Map<Indicator, UnattainableFormula | null>();
  const formulaOf = (indicator: Indicator): UnattainableFormula | null => {
    const known = formulas.get(indicator);
    if (known !== undefined) return known;
    const read = standardOfIndicator(indicator);
    const found = read?.reading.scores ? unattainableFormula(read.reading.scores, read.max) : null;
    formulas.set(indicator, found);
    return found;
  };
  const cells = scoredRows(rows).flatMap(({ indicator, scores }): readonly StandardCell[] => {
    const formula = formulaOf(indicator);
    if (!formula) return [];
    return typedCells(scores).flatMap((at) => {
      const maximum = maximumFor(grid, indicator, at);
      if (!maximum || quiet.has(addressOf(at))) return [];
      return [{ at, key: `${maximum.key} ${formula.key}`, maximumOf: maximum.maximumOf, formula }];
    });
  });
  const parts = [...groupBy(cells, ({ key }) => key).values()].flatMap(addressableParts);
  return parts.map((part): Edit => {
    const { at, maximumOf, formula } = firstOf(part.cells);
    const mark = unattainableMarkFormula(reference(at, 'nothing'), maximumOf(at), formula);
    return { edit: 'add-conditional-format', sheet, ranges: part.ranges, formula: mark, ...MARK_COLOURS.missing };
  });
}

/** Cells that hold a score of the indicator's own scale, and no formula. */
function typedCells({ self, reviews }: UnitScores): readonly Position[] {
  const judged = reviews.length >= JUDGES ? reviews.slice(0, -1) : reviews;
  const isTyped = ({ cell, parts, max, deducts }: ScoreEntry): boolean =>
    cell?.formula === undefined && !parts && max === undefined && !deducts;
  return [...(self ? [self] : []), ...judged].filter(isTyped).map(({ at }) => at);
}
