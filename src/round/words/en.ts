import type { RoundWords } from './words.ts';
import { counted } from '../../words/counted.ts';

export const en: RoundWords = {
  message: ({ asOf, units, returned, missing, conflicts }) =>
    `As of ${asOf}, ${returned} of ${counted(units, 'unit')} ${returned === 1 ? 'has' : 'have'} returned a file` +
    (missing.length > 0 ? `; ${missing.length} ${missing.length === 1 ? 'has' : 'have'} not: ${missing.join(', ')}` : '') +
    `${conflicts.length > 0 ? `; ${conflicts.length} to be decided: ${conflicts.join(', ')} (several files that differ; choose one)` : ''}.`,
  doubts: {
    ranks: ({ sheet, indicator }) =>
      ` Check the scores for “${indicator}” on “${sheet}”: across the units they are exactly 1, 2, 3 …, which is usual for ranks but rare for scores.`,
    falling: ({ sheet, indicator }) =>
      ` Check the scores for “${indicator}” on “${sheet}”: they fall as the units' other scores rise, which is usual for ranks but rare for scores.`,
  },
  tones: { reminder: 'reminder', urging: 'urgent', last: 'final notice' },
  chase: {
    reminder: ({ asOf, due, units, missing }) =>
      `To all units: as of ${asOf}, we have received ${units - missing.length} of ${counted(units, 'sheet')}. Still missing: ${missing.join(', ')}. Please send yours ${by(due)}.`,
    urging: ({ asOf, due, missing }) =>
      `${missing.join(', ')}: as of ${asOf}, we have not received your sheet. Please complete it and send it ${by(due)}. If that is difficult, please tell us in good time.`,
    last: ({ asOf, due, missing }) =>
      `${missing.join(', ')}: despite our earlier reminder, we have not received your sheet as of ${asOf}. ${due === null ? 'Please send it at once; otherwise' : `The final date is ${due}; after that`} your unit will be listed as missing.`,
  },
  units: { returned: 'returned', missing: 'missing', conflict: 'to be decided' },
  files: {
    used: 'used',
    same: 'same content',
    superseded: 'older version',
    conflict: 'to be decided',
    blank: 'not filled in',
    unknown: 'unit not recognised',
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
    'known-by-file-name': ({ unit, called }) =>
      `The sheet says “${called}”, but the file was matched with “${unit}” by its name; please check.`,
    strangers: ({ names }) =>
      `These units have entries but are not in the issued workbook: ${names.join(', ')}. Their entries were not collected.`,
    'not-issued': ({ names }) =>
      names.length === 0
        ? 'Its score table has no score columns, so the unit could not be recognised.'
        : `Its units are not in the issued workbook: ${names.join(', ')}. Nothing is filled in.`,
    'review-only': () =>
      'Scores were filled in, but there is no self score column: the score column belongs to the reviewer and was not collected. To collect it too, add --with-review.',
    without: ({ unit, columns }) =>
      `No column of ${columns.map((column) => `${column} scores`).join(' and ')} could be recognised in the table of “${unit}”, so it was not collected; check its header.`,
    left: ({ cells }) =>
      `Not collected, because the issued table has no single place for it: ${cells.slice(0, 10).join(', ')}${cells.length > 10 ? ` and ${cells.length - 10} more` : ''}.`,
    same: ({ file }) => `Same entries as ${file}.`,
    superseded: ({ file }) => `${file} was used.`,
    conflict: ({ unit, files }) =>
      `There are different files for “${unit}”, and it is not known which is the latest; choose one. The others: ${files.join(', ')}.`,
  },
};

function by(due: string | null): string {
  return due === null ? 'as soon as possible' : `by the end of ${due}`;
}
