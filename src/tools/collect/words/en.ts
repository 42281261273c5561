import { counted } from '../../../words/counted.ts';
import type { CollectToolWords } from './words.ts';

export const en: CollectToolWords = {
  doing: 'Collecting',
  failed: 'Collecting was not finished.',
  preview: { doing: 'Reading the returned files', failed: 'Not all returned files could be read.' },
  undoes: (entries) => `Collect ${counted(entries, 'entry', 'entries')}`,
  done: ({ entries, units, returned, missing, conflicts, changes }) =>
    `${counted(entries, 'entry', 'entries')} collected: ${returned} of ${counted(units, 'unit')} ${returned === 1 ? 'has' : 'have'} returned a file` +
    (missing.length > 0 ? `, ${missing.length} ${missing.length === 1 ? 'has' : 'have'} not` : '') +
    (conflicts.length > 0 ? `, ${conflicts.length} still to be decided` : '') +
    (changes > 0 ? `; ${counted(changes, 'change')} listed in 改动清单` : '') +
    '.',
  nobody: 'No units were found in this workbook, so nothing was collected. Add columns to fill in first.',
  doubted: 'Some scores look like ranks, so nothing was collected. Check them, then collect again.',
  undone: 'Collecting has been undone.',
  keptCells: 'These cells have been changed since, and were left as they are:',
  keptSheets: 'Somebody has written in these sheets, so they were kept:',
  kept: 'Nothing was undone: rows or columns have moved since the entries were collected.',
  moved: 'Sheets in which they have moved:',
};
