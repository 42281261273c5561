import type { GridWords } from './words.ts';

export const en: GridWords = {
  grid: 'Sheet',
  input: 'Cell content',
  howToLeave: 'Move with the arrow keys and type to fill in a cell; F6 leaves the sheet.',
  nameBox: 'Cell address',
  formulaLine: 'Content or formula of the cell',
  highlights: { wrong: 'Wrong score', missing: 'Evidence missing' },
  question: 'Please check what you typed',
  typed: (text) => `You typed “${text}”.`,
  notInRange: (maximum) => `A score is a number from 0 to ${maximum}. If it really does not apply, enter 不适用 and choose Keep.`,
  notInList: (words) => `Usually one of these stands here: ${words.join(', ')}.`,
  noFormula: 'No formula can be typed here. Enter a number or words, or type the formula in Excel.',
  keep: 'Keep',
  again: 'Type again',
  notEditable: (cell) => `${cell} can't be changed here. Scores, evidence and reasons can; change the rest in Excel.`,
  formulaStays: (cell) => `${cell} is a formula and can't be changed here. Change it in Excel.`,
  clearRefused: (cell, count) => `Nothing was cleared: ${count} of the selected cells can't be changed here, the first is ${cell}.`,
  pasteRefused: {
    'not-editable': (cell, count) =>
      `Nothing was pasted: ${count} of the cells can't be changed here, the first is ${cell}. Paste only scores, evidence or reasons.`,
    merged: (cell, count) =>
      `Nothing was pasted: ${count} of the cells lie under a merged cell, the first is ${cell}. Fill them in one by one.`,
    formula: (cell, count) => `Nothing was pasted: ${count} of them are formulas, the first at ${cell}. Copy the values only.`,
    'beyond-sheet': (cell) => `Nothing was pasted: from ${cell} on it lies beyond the sheet.`,
  },
  pasted: (count) => `${count} cells pasted.`,
  cleared: (count) => `${count} cells cleared.`,
  noSuchCell: (text) => `There is no cell “${text}”. Enter an address such as F7.`,
  sheets: 'Sheets',
  allSheets: 'All sheets',
  earlierSheets: 'Earlier sheets',
  laterSheets: 'Later sheets',
  filterSheets: 'Find a sheet by name',
  moreSheets: (rest) => `${rest} more; enter a name to find them`,
  noSheet: 'None found',
};
