import type { UnitResult } from '../../assessment/model.ts';
import {
  asksFormula,
  missingFormula,
  missingOnceFormula,
  pointsAsking,
  scoreWithoutEvidence,
  type EvidenceCells,
} from '../../rules/evidence.ts';
import { selfBesideReview } from '../../rules/readings.ts';
import type { Settings } from '../../settings/settings.ts';
import { addressOf } from '../../workbook/address.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { DETAIL_COLUMNS, detailCell } from './detailColumns.ts';
import { sharedPlaces, type ExtraColumns, type SharedColumns } from './extraColumns.ts';
import { formulaOf } from './formulaOf.ts';

/** What a row of 考核明细 says of its evidence. */
export interface EvidenceDrafts {
  /** 缺佐证 */
  readonly missing: CellDraft;
  /** What counts a shared evidence cell once; empty where no table has one. */
  readonly shared: readonly CellDraft[];
}

/**
 * What the rows of a unit say of its evidence.
 *
 * @param firstRow the row of the unit's first indicator, and `span` the first and last row of all units, one-based
 */
export function evidenceCells(
  { rows }: UnitResult,
  { placeholders }: Settings,
  firstRow: number,
  span: readonly [number, number],
  { shared }: ExtraColumns,
): readonly EvidenceDrafts[] {
  const places = sharedPlaces(rows);
  const missed = new Set<string>();
  return rows.map(({ scores, readings }, i) => {
    const row = firstRow + i;
    if (!scores.evidence) return { missing: 0, shared: shared ? [null, null, null] : [] };
    const hasSelf = selfBesideReview(scores) !== null;
    const place = addressOf(scores.evidence.at);
    const isMissing = readings !== null && scoreWithoutEvidence(readings, scores, placeholders) !== null && !missed.has(place);
    if (isMissing) missed.add(place);
    const value = isMissing ? 1 : 0;
    if (!shared || !places.has(place)) {
      return { missing: { formula: (hasSelf ? MISSING_BESIDE_SELF : MISSING)(row), value }, shared: shared ? [null, null, null] : [] };
    }
    return {
      missing: { formula: missingOnceFormula(cellsOf(row, hasSelf), `${shared.asks}${row}`, earlierAsking(row, shared, span)), value },
      shared: [place, row, { formula: asksFormula(cellsOf(row, hasSelf)), value: readings && pointsAsking(readings) ? 1 : 0 }],
    };
  });
}

const MISSING = formulaOf((row) => missingFormula(cellsOf(row, false)));
const MISSING_BESIDE_SELF = formulaOf((row) => missingFormula(cellsOf(row, true)));

function cellsOf(row: number | string, hasSelf: boolean): EvidenceCells {
  const cell = (column: 'counted' | 'verdict' | 'max' | 'evidence' | 'self'): string => detailCell(column, row);
  return {
    counted: cell('counted'),
    verdict: cell('verdict'),
    max: cell('max'),
    evidence: cell('evidence'),
    self: hasSelf ? cell('self') : null,
  };
}

/** How many earlier indicators of the unit ask for the same evidence cell. */
function earlierAsking(row: number, { place, order, asks }: SharedColumns, [first, last]: readonly [number, number]): string {
  const column = (letter: string): string => `$${letter}$${first}:$${letter}$${last}`;
  const unit = DETAIL_COLUMNS.letter.number;
  return `COUNTIFS(${column(unit)},${unit}${row},${column(place)},${place}${row},${column(order)},"<"&${order}${row},${column(asks)},1)`;
}
