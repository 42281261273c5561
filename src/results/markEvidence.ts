import type { ScoreTable, UnitScores } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import type { Grid } from '../workbook/grid.ts';
import { PLACEHOLDERS_NAME } from '../workbook/marks.ts';
import { reference } from '../workbook/reference.ts';
import { addressableParts } from './addressableParts.ts';
import { firstOf } from './firstOf.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { MARK_COLOURS } from './looks.ts';
import { MARKS_SHOW, trimmed } from './markScores.ts';
import { maximumFor, type MaximumOf } from './scoreCells.ts';

interface EvidenceCell {
  readonly at: Position;
  /** Columns from the evidence to the score that counts and to the self score beside it; 0 where there is none. */
  readonly toScore: number;
  readonly toSelf: number;
  readonly key: string;
  readonly maximumOf: MaximumOf;
}

/** Marks evidence cells where a valid score above 0 stands without evidence; the mark goes out when it is entered. */
export function markEvidence(grid: Grid, table: ScoreTable): readonly Edit[] {
  const cells = table.units.flatMap((unit) =>
    unit.scores.flatMap((scores, indicator) => evidenceCell(grid, table, scores, indicator)),
  );
  const parts = [...groupBy(cells, (cell) => cell.key).values()].flatMap(addressableParts);
  return parts.map((part): Edit => {
    const formula = missingEvidence(firstOf(part.cells));
    return { edit: 'add-conditional-format', sheet: table.sheet, ranges: part.ranges, formula, ...MARK_COLOURS.missing };
  });
}

/** Only evidence in the row of its score: what is merged over several rows can't be judged by one of them. */
function evidenceCell(grid: Grid, table: ScoreTable, scores: UnitScores, indicator: number): EvidenceCell[] {
  const score = scores.reviews.at(-1) ?? scores.self;
  const evidence = scores.evidence;
  if (!evidence || score?.at.rowIndex !== evidence.at.rowIndex) return [];
  const maximum = maximumFor(grid, table, indicator, score.at);
  if (!maximum) return [];
  const toScore = score.at.columnIndex - evidence.at.columnIndex;
  const self = scores.reviews.length > 0 ? scores.self : null;
  const toSelf = self ? self.at.columnIndex - evidence.at.columnIndex : 0;
  return [{ at: evidence.at, toScore, toSelf, key: `${toScore} ${toSelf} ${maximum.key}`, maximumOf: maximum.maximumOf }];
}

function missingEvidence({ at, toScore, toSelf, maximumOf }: EvidenceCell): string {
  const cell = (columns: number): string => reference({ ...at, columnIndex: at.columnIndex + columns }, 'nothing');
  const score = toSelf === 0 ? cell(toScore) : `IF(LEN(${trimmed(cell(toScore))})=0,${cell(toSelf)},${cell(toScore)})`;
  const maximum = maximumOf({ ...at, columnIndex: at.columnIndex + toScore });
  const words = trimmed(cell(0));
  // EXACT and not MATCH, which takes * and ? for wildcards and refuses more than 255 characters.
  const none = `OR(LEN(${words})=0,SUMPRODUCT(--EXACT(${words},${PLACEHOLDERS_NAME}))>0)`;
  return `AND(${MARKS_SHOW},ISNUMBER(${score}),N(${score})>0,N(${score})<=${maximum},${none})`;
}
