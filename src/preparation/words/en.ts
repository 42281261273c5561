import { en as assessment } from '../../assessment/words/en.ts';
import { en as failures } from '../../failures/words/en.ts';
import { SCORE_COLUMNS } from '../blockColumns.ts';
import type { PreparationWords } from './words.ts';
import { counted } from '../../words/counted.ts';

const HEADERS = SCORE_COLUMNS.map(({ header }) => header);

export const en: PreparationWords = {
  scores: ({ sheet, range, columns }) => `${sheet}: ${HEADERS.join(', ')} to the right of ${range}, in ${columns}`,
  unitColumns: ({ sheet, range, columns, units }) =>
    `${sheet}: one column a unit to the right of ${range}, in ${columns}: ${units.join(', ')}`,
  unitSheets: ({ sheet, range, columns, sheets }) =>
    `${sheet}: one sheet a unit for ${range}, ${sheets.length} new, with ${HEADERS.join(', ')} in ${columns}: ${sheets.join(', ')}`,
  left: ({ sheet, range }, why) => `${sheet}: ${range} stays as it is: ${why}`,
  reasons: {
    'has-scores': 'it has score columns and needs none',
    prepared: 'prepared before',
    protected: failures.sheetProtected,
    'no-room':
      'no place for score columns to its right: the columns beside it hold something, are merged or hidden, or another table stands there. Clear some columns and try again',
    'several-tables': 'its sheet holds several tables, which one sheet a unit does not fit; choose one column a unit',
  },
  counts: (prepared, left) =>
    prepared + left === 0 ? assessment.noTable : `${counted(prepared, 'table')} prepared${left > 0 ? `, ${left} left as they were` : ''}.`,
  kept: ({ sheet, range, reason }) =>
    reason === 'protected'
      ? `${sheet}: the prepared columns ${range} stay, as the sheet is protected; unprotect it and try again`
      : `${sheet}: the prepared columns ${range} stay, as somebody has filled them in`,
};
