import { columnName } from '../../workbook/address.ts';
import { shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { RANKING_INDEX } from './rankingColumns.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';
import type { SummaryRow } from './summaryRows.ts';

/** Of more units that differ so many are named. */
const MOST_NAMED = 5;
const BEGINS = '请先核对再签字：表内合计与总分不一致的有';

/**
 * The line above the signature that says whose printed totals differ, blank while none does, and to the right of what is printed the names
 * that it puts together. Nobody is to sign two totals.
 *
 * @param rows in the workbook's order
 * @param row one-based
 */
export function differenceNote(
  rows: readonly SummaryRow[],
  places: SummaryPlaces,
  row: number,
): { readonly note: CellDraft; readonly beside: readonly CellDraft[] } {
  const names = rows.filter(({ differing }) => (shownBy(differing) ?? '') !== '').map(({ unit }) => String(shownBy(unit)));
  const at = (nth: number): string => `${columnName(RANKING_INDEX.number + nth)}${row}`;
  const count = at(0);
  const [numbers, units] = [places.all('differing'), places.all('unit')];
  const named = Array.from({ length: MOST_NAMED }, (_, k): CellDraft => {
    const before = k === 0 ? '' : '、';
    return {
      formula: `IF(${count}<${k + 1},"","${before}"&INDEX(${units},MATCH(SMALL(${numbers},${k + 1}),${numbers},0)))`,
      value: k < names.length ? `${before}${names[k] ?? ''}` : '',
    };
  });
  const list = named.map((_, k) => at(k + 1)).join('&');
  const more = names.length > MOST_NAMED ? `等 ${names.length} 个单位` : '';
  return {
    note: {
      formula: `IF(${count}=0,"","${BEGINS}"&${list}&IF(${count}>${MOST_NAMED},"等 "&${count}&" 个单位","")&"。")`,
      value: names.length > 0 ? `${BEGINS}${named.map(shownBy).join('')}${more}。` : '',
    },
    beside: [{ formula: `COUNT(${numbers})`, value: names.length }, ...named],
  };
}
