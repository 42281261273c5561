import type { ClearWords } from './words.ts';

const WRITTEN_IN: Readonly<Partial<Record<string, string>>> = {
  findings: ', with what was written under 处理 and 说明',
  settings: ', with what was changed in it',
  seal: ': nobody can verify any more whether anything was changed',
};

export const en: ClearWords = {
  doing: 'Clearing marks',
  failed: 'The clearing was not finished.',
  preview: { doing: 'Looking at what would go', failed: 'What would go could not be looked at.' },
  undoes: 'clearing the marks',
  done: 'The marks and the sheets that were added are gone.',
  nothing: 'The workbook has no marks and no added sheets.',
  went: 'What went:',
  colours: (sheets) => `colours (conditional formats): ${sheets}`,
  validations: (sheets) => `messages on entry (data validation): ${sheets}`,
  andMore: (sheets, count) => `${sheets} and more, ${count} sheets in all`,
  sheet: (name, kind) => `the sheet ${name}${WRITTEN_IN[kind] ?? ''}`,
  supervision: (count, sheets) => `${count} reminder sheets, not filled in yet: ${sheets}`,
  feedback: (count, sheets) => `${count} feedback sheets, with what units wrote in them: ${sheets}`,
  prepared: (sheet, range) =>
    range === null ? `the added sheet ${sheet}, not filled in yet` : `the added columns ${range} of ${sheet}, not filled in yet`,
  persons:
    'These sheets were copied or written in by somebody and stay as they are, but with values for formulas; delete what you do not need:',
  person: (sheet, cells) => (cells === '' ? `${sheet}, a copy` : `${sheet}, where somebody wrote in ${cells}`),
  sealStays: (sheet) => `${sheet}, the seal, stays.`,
  undone: 'What was cleared is back.',
  lost: 'The place of these has been used since; they are not back:',
  notUndone: 'What was cleared is not back.',
  taken: 'There are sheets of these names again. Delete or rename them first, or undo the recalculation since:',
  moved:
    'Rows, columns or indicators of these score tables have changed, so that what comes back would not fit. Change them back, or recalculate:',
};
