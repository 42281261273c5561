import type { UnitRow } from '../assessment/model.ts';
import { scoredRows, type ScoredRow } from '../assessment/scoredRows.ts';
import { markableEvidence, missingMarkFormula } from '../rules/evidence.ts';
import { selfBesideReview } from '../rules/readings.ts';
import type { Position } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import type { Grid } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { reference } from '../workbook/reference.ts';
import { addressableParts } from './addressableParts.ts';
import { firstOf } from './firstOf.ts';
import { MARK_COLOURS } from './markColours.ts';
import { maximumFor, type MaximumOf } from './scoreCells.ts';

interface EvidenceCell {
  readonly at: Position;
  /** Columns from the evidence to the score that counts and to the self score beside it; 0 where there is none. */
  readonly toScore: number;
  readonly toSelf: number;
  readonly key: string;
  readonly maximumOf: MaximumOf;
}

/**
 * Marks the evidence cells of one table's rows where a valid score above 0 stands without evidence; the mark goes out when it is
 * entered.
 */
export function markEvidence(grid: Grid, rows: readonly UnitRow[]): readonly Edit[] {
  const sheet = grid.sheet.name;
  const cells = scoredRows(rows).flatMap((row) => evidenceCell(grid, row));
  const parts = [...groupBy(cells, (cell) => cell.key).values()].flatMap(addressableParts);
  return parts.map((part): Edit => {
    const formula = missingMark(firstOf(part.cells));
    return { edit: 'add-conditional-format', sheet, ranges: part.ranges, formula, ...MARK_COLOURS.missing };
  });
}

function evidenceCell(grid: Grid, { indicator, scores }: ScoredRow): EvidenceCell[] {
  const found = markableEvidence(scores);
  const maximum = found && maximumFor(grid, indicator, found.score.at);
  if (!maximum) return [];
  const { at } = found.evidence;
  const toScore = found.score.at.columnIndex - at.columnIndex;
  const self = selfBesideReview(scores);
  const toSelf = self ? self.at.columnIndex - at.columnIndex : 0;
  return [{ at, toScore, toSelf, key: `${toScore} ${toSelf} ${maximum.key}`, maximumOf: maximum.maximumOf }];
}

function missingMark({ at, toScore, toSelf, maximumOf }: EvidenceCell): string {
  const cell = (columns: number): string => reference({ ...at, columnIndex: at.columnIndex + columns }, 'nothing');
  const max = maximumOf({ ...at, columnIndex: at.columnIndex + toScore });
  return missingMarkFormula({ score: cell(toScore), self: toSelf === 0 ? null : cell(toSelf), max, evidence: cell(0) });
}
