import { STATUS_WORDS } from '../../rules/status.ts';
import { shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { rankingLetter } from './rankingColumns.ts';
import { RANKED_KEYS, READ_KEYS, SUMMARY_COLUMNS, type SummaryColumn } from './summaryColumns.ts';
import { BARS } from './summaryLayout.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';
import type { SummaryRow } from './summaryRows.ts';

/** What the rows that follow the ranks look up. */
export interface Ranking {
  /** The row of the list that has a place, 1, 2, 3 … by groups and ranks. `row` is one-based. */
  readonly listed: (place: number, row: number) => readonly CellDraft[];
  /** What a chart shows of it: its number, nothing, its name, and how long its bar is, settled or so far. */
  readonly charted: (place: number, row: number) => readonly CellDraft[];
}

/**
 * The units once more, by group and rank: each row looks up which unit has its place in that order, and shows that unit's row.
 *
 * @param units in the workbook's order
 */
export function rankingOf(units: readonly SummaryRow[], places: SummaryPlaces): Ranking {
  const byOrder = new Map(units.map((unit, i) => [shownBy(unit.order), i]));
  const at = (row: number): string => `$${rankingLetter('number')}${row}`;
  const indexOf = (place: number): number => byOrder.get(place) ?? place - 1;
  const held = (place: number, key: SummaryColumn) => shownBy(units[indexOf(place)]?.[key] ?? null) ?? '';
  const look = (key: SummaryColumn, row: number): string => `INDEX(${places.all(key)},${at(row)})`;
  const shown = (place: number, row: number, key: SummaryColumn): CellDraft => ({
    // INDEX makes 0 of a blank, and a text joined with nothing is a text.
    formula: key === 'unit' ? `${look(key, row)}&""` : look(key, row),
    value: held(place, key),
  });
  const numberOf = (place: number): CellDraft => ({ formula: `MATCH(${place},${places.all('order')},0)`, value: indexOf(place) + 1 });
  return {
    listed: (place, row) => [
      ...RANKED_KEYS.map((key) => shown(place, row, key)),
      noteOf(place, row),
      ...READ_KEYS.slice(RANKED_KEYS.length + 1).map(() => null),
      numberOf(place),
      shown(place, row, 'places'),
    ],
    charted: (place, row) => [numberOf(place), null, shown(place, row, 'unit'), bar(place, row, BARS.settled), bar(place, row, BARS.soFar)],
  };

  /** What a chief would ask of a unit without a rank. */
  function noteOf(place: number, row: number): CellDraft {
    const status = `${SUMMARY_COLUMNS.letter.status}${row}`;
    const [rank, unscored] = [look('provisional', row), look('unscored', row)];
    const word = held(place, 'status');
    return {
      formula:
        `IF(${status}="${STATUS_WORDS.incomplete}","暂列第 "&${rank}&" 名"&IF(${unscored}>0,"，"&${unscored}&" 项未评",""),` +
        `IF(${status}="${STATUS_WORDS.invalid}","有得分须改正",""))`,
      value:
        word === STATUS_WORDS.incomplete
          ? `暂列第 ${held(place, 'provisional')} 名${Number(held(place, 'unscored')) > 0 ? `，${held(place, 'unscored')} 项未评` : ''}`
          : word === STATUS_WORDS.invalid
            ? '有得分须改正'
            : '',
    };
  }

  function bar(place: number, row: number, statuses: readonly (keyof typeof STATUS_WORDS)[]): CellDraft {
    const words = statuses.map((one) => STATUS_WORDS[one]);
    return {
      formula: `IF(OR(${words.map((word) => `${look('status', row)}="${word}"`).join(',')}),${look('percent', row)},"")`,
      value: words.some((word) => word === held(place, 'status')) ? held(place, 'percent') : '',
    };
  }
}
