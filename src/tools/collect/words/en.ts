import type { CollectToolWords } from './words.ts';

export const en: CollectToolWords = {
  doing: 'Collecting',
  failed: 'The collection was not finished.',
  preview: { doing: 'Looking at the returned files', failed: 'The returned files were not all looked at.' },
  undoes: (entries) => `the collection of ${entries} entries`,
  done: ({ entries, units, returned, missing, conflicts, changes }) =>
    `Collected ${entries} entries: ${returned} of ${units} units have answered` +
    (missing.length > 0 ? `, ${missing.length} have not` : '') +
    (conflicts.length > 0 ? `, ${conflicts.length} are to be decided` : '') +
    (changes > 0 ? `; ${changes} changes are listed in 改动清单` : '') +
    '.',
  nobody: 'The workbook has no unit; nothing was collected. Add entry columns first.',
  doubted: 'Scores look like ranks; nothing was collected. Check them, then collect.',
  undone: 'The collection has been taken back.',
  keptCells: 'These cells have changed since and stay as they are:',
  keptSheets: 'Somebody has written in these sheets; they stay:',
  kept: 'Nothing was taken back: rows or columns have moved since the collection.',
  moved: 'Sheets in which they moved:',
};
