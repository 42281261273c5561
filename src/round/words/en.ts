import type { RoundWords } from './words.ts';
import { counted } from '../../words/counted.ts';

export const en: RoundWords = {
  message: ({ asOf, units, returned, missing, conflicts }) =>
    `By ${asOf}, ${returned} of ${counted(units, 'unit')} have answered` +
    (missing.length > 0 ? `; ${missing.length} have not: ${missing.join(', ')}` : '') +
    `${conflicts.length > 0 ? `; ${conflicts.length} to be decided: ${conflicts.join(', ')} (several files that differ; choose one)` : ''}.`,
  doubts: {
    ranks: ({ sheet, indicator }) =>
      ` Check the scores for “${indicator}” on “${sheet}”: they are exactly 1, 2, 3 … over the units, as ranks are and scores hardly ever.`,
    falling: ({ sheet, indicator }) =>
      ` Check the scores for “${indicator}” on “${sheet}”: they fall as the units' other scores rise, as ranks do and scores hardly ever.`,
  },
  tones: { reminder: 'reminder', urging: 'urging', last: 'last date' },
  chase: {
    reminder: ({ asOf, due, units, missing }) =>
      `To all units: by ${asOf}, ${units - missing.length} of ${counted(units, 'unit')} had sent their sheet. Still to be sent ${by(due)}: ${missing.join(', ')}.`,
    urging: ({ asOf, due, missing }) =>
      `${missing.join(', ')}: by ${asOf} your sheet had not come in. Please fill it in and send it ${by(due)}; where that is difficult, say so in time.`,
    last: ({ asOf, due, missing }) =>
      `${missing.join(', ')}: you were asked before, and by ${asOf} your sheet had not come in. ${due === null ? 'Please send it at once' : `The last date is ${due}`}; who has not sent it by then is listed as missing.`,
  },
  units: { returned: 'returned', missing: 'missing', conflict: 'to be decided' },
  files: {
    used: 'used',
    same: 'same content',
    superseded: 'older version',
    conflict: 'to be decided',
    blank: 'not filled in',
    unknown: 'unit not known',
    'no-table': 'no score table',
    unreadable: "can't be opened",
  },
  changes: {
    max: 'maximum',
    text: 'text',
    formula: 'formula',
    'row-added': 'indicator added',
    'row-removed': 'indicator removed',
    hidden: 'indicator hidden',
    review: 'review score',
  },
  reasons: {
    unreadable: ({ sentence }) => sentence,
    'known-by-file-name': ({ unit, called }) => `It calls itself “${called}” and was taken for “${unit}” by the file's name; please check.`,
    strangers: ({ names }) => `Units with entries that are none of the issued ones: ${names.join(', ')}; their entries were not collected.`,
    'not-issued': ({ names }) =>
      names.length === 0
        ? 'Its score table has no score columns, so its unit is not known.'
        : `Its units are none of the issued ones: ${names.join(', ')}; nothing is filled in.`,
    'review-only': () =>
      'Scores were filled in, but there is no self score column: the score column is the reviewer’s and was not collected. To collect it, add --with-review.',
    without: ({ unit, columns }) =>
      `No column of ${columns.map((column) => `${column} scores`).join(' and ')} is known in the table of “${unit}”, so it was not collected; see its header.`,
    left: ({ cells }) =>
      `Not collected, as the issued table has no single place for it: ${cells.slice(0, 10).join(', ')}${cells.length > 10 ? ` and ${cells.length - 10} more` : ''}.`,
    same: ({ file }) => `The entries are those of ${file}.`,
    superseded: ({ file }) => `${file} was used.`,
    conflict: ({ unit, files }) =>
      `“${unit}” has several files that differ, and which is the later one is not known; choose one. The others: ${files.join(', ')}.`,
  },
};

function by(due: string | null): string {
  return due === null ? 'as soon as possible' : `before ${due} is over`;
}
