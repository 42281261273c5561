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
import type { DetailLayout } from './detailColumns.ts';
import { sharedPlaces, type SharedColumns } from './extraColumns.ts';
import { formulaOf } from './formulaOf.ts';
import type { RowNames } from './rowNames.ts';

/** What a row of 考核明细 says of its evidence. */
export interface EvidenceDrafts {
  /** 缺佐证 */
  readonly missing: CellDraft;
  /** What counts a shared evidence cell once; empty where no table has one. */
  readonly shared: readonly CellDraft[];
}

/**
 * Draws what the rows of a unit say of its evidence.
 *
 * @param firstRow the row of the unit's first indicator, one-based
 */
export type EvidenceOf = (unit: UnitResult, settings: Settings, firstRow: number) => readonly EvidenceDrafts[];

/** @param span the first and last row of all units, one-based */
export function evidenceCells(layout: DetailLayout, names: RowNames, span: readonly [number, number]): EvidenceOf {
  const { shared } = layout.extras;
  const cellsOf = (row: number | string, hasSelf: boolean): EvidenceCells => ({
    counted: layout.cell('counted', row),
    verdict: layout.cell('verdict', row),
    self: hasSelf ? { score: layout.cell('self', row), verdict: layout.cell('selfVerdict', row) } : null,
    without: names.withoutEvidence(layout.letter('evidence')),
  });
  const hasEvidence = layout.has('evidence');
  const missing = hasEvidence && formulaOf((row) => missingFormula(cellsOf(row, false)));
  const missingBesideSelf = hasEvidence && layout.has('self') && formulaOf((row) => missingFormula(cellsOf(row, true)));
  return ({ rows }, { placeholders }, firstRow) => {
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
        const formula = (hasSelf && missingBesideSelf) || missing;
        return { missing: formula ? { formula: formula(row), value } : 0, shared: shared ? [null, null, null] : [] };
      }
      return {
        missing: {
          formula: missingOnceFormula(
            cellsOf(row, hasSelf),
            `${shared.asks}${row}`,
            earlierAsking(row, layout.letter('number'), shared, span),
          ),
          value,
        },
        shared: [place, row, { formula: asksFormula(cellsOf(row, hasSelf)), value: readings && pointsAsking(readings) ? 1 : 0 }],
      };
    });
  };
}

/** How many earlier indicators of the unit ask for the same evidence cell. */
function earlierAsking(row: number, unit: string, { place, order, asks }: SharedColumns, [first, last]: readonly [number, number]): string {
  const column = (letter: string): string => `$${letter}$${first}:$${letter}$${last}`;
  return `COUNTIFS(${column(unit)},${unit}${row},${column(place)},${place}${row},${column(order)},"<"&${order}${row},${column(asks)},1)`;
}
