import { shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { READ_KEYS, type SummaryColumn } from './summaryColumns.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';
import type { SummaryRow } from './summaryRows.ts';

/** INDEX makes 0 of a blank, and a text joined with nothing is a text. */
const TEXTS: readonly SummaryColumn[] = ['unit', 'group', 'sheet'];

/**
 * The units once more, by group and rank, in the same columns: each row looks up which unit has its place in that order, and
 * shows that unit's row.
 *
 * @param units in the workbook's order
 * @param firstRow where the list begins, one-based
 */
export function rankingRows(units: readonly SummaryRow[], places: SummaryPlaces, firstRow: number): readonly (readonly CellDraft[])[] {
  const byOrder = new Map(units.map((unit, i) => [shownBy(unit.order), i]));
  return units.map((_, k): readonly CellDraft[] => {
    const i = byOrder.get(k + 1) ?? k;
    const at = places.held('number', firstRow + k);
    const shown = READ_KEYS.map((key): CellDraft => {
      const looked = `INDEX(${places.all(key)},${at})`;
      return { formula: TEXTS.includes(key) ? `${looked}&""` : looked, value: shownBy(units[i]?.[key] ?? null) ?? '' };
    });
    return [...shown, { formula: `MATCH(${k + 1},${places.all('order')},0)`, value: i + 1 }];
  });
}
