import { STATUS_WORDS } from '../../rules/status.ts';
import { shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { rankingLetter } from './rankingColumns.ts';
import { READ_KEYS, SUMMARY_COLUMNS, type SummaryColumn } from './summaryColumns.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';
import type { SummaryRow } from './summaryRows.ts';

/** INDEX makes 0 of a blank, and a text joined with nothing is a text. */
const TEXTS: readonly SummaryColumn[] = ['unit', 'group', 'sheet'];

/**
 * The units once more, by group and rank, in the same columns: each row looks up which unit has its place in that order, and
 * shows that unit's row. Behind it stand the lengths of its bars: of a unit that is settled, and of one that is not yet.
 *
 * @param units in the workbook's order
 * @param firstRow where the list begins, one-based
 */
export function rankingRows(units: readonly SummaryRow[], places: SummaryPlaces, firstRow: number): readonly (readonly CellDraft[])[] {
  const byOrder = new Map(units.map((unit, i) => [shownBy(unit.order), i]));
  return units.map((_, k): readonly CellDraft[] => {
    const i = byOrder.get(k + 1) ?? k;
    const row = firstRow + k;
    const at = `$${rankingLetter('number')}${row}`;
    const valueOf = (key: SummaryColumn) => shownBy(units[i]?.[key] ?? null) ?? '';
    const shown = (key: SummaryColumn): CellDraft => {
      const looked = `INDEX(${places.all(key)},${at})`;
      return { formula: TEXTS.includes(key) ? `${looked}&""` : looked, value: valueOf(key) };
    };
    const bar = (...statuses: readonly (keyof typeof STATUS_WORDS)[]): CellDraft => {
      const [status, percent] = (['status', 'percent'] as const).map((key) => `${SUMMARY_COLUMNS.letter[key]}${row}`);
      const words = statuses.map((one) => STATUS_WORDS[one]);
      return {
        formula: `IF(OR(${words.map((word) => `${status}="${word}"`).join(',')}),${percent},"")`,
        value: words.some((word) => word === valueOf('status')) ? valueOf('percent') : '',
      };
    };
    return [
      ...READ_KEYS.map(shown),
      { formula: `MATCH(${k + 1},${places.all('order')},0)`, value: i + 1 },
      shown('places'),
      bar('complete'),
      bar('incomplete', 'invalid'),
    ];
  });
}
