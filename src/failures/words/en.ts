import { megabytes } from '../megabytes.ts';
import type { ResultSize } from '../../workbook/failure.ts';
import type { FailureWords } from './words.ts';
import { counted } from '../../words/counted.ts';

export const en: FailureWords = {
  about: (file, sentence) => `${file}: ${sentence}`,
  files: {
    'file-not-found': () => 'there is no such file; check the path.',
    'file-not-readable': ({ reason }) => {
      if (reason === 'EISDIR') return 'this is a folder; name the workbook in it.';
      if (reason === 'not a file') return 'this is no ordinary file; save it as an .xlsx file and try again.';
      return `it can't be read (${reasonOf(reason)}); check its permissions, or close the program that holds it and try again.`;
    },
    'file-empty': () => 'the file is empty (0 bytes); get or save it again.',
    'file-truncated': () => 'the file is incomplete, it may not have arrived whole; get it again.',
    'lock-file': () => 'this is the file that Office leaves while a workbook is open; use the one without ~$.',
    'old-xls': () => 'this is an old .xls workbook; save it as .xlsx in Excel or WPS and try again.',
    encrypted: () => 'the workbook asks for a password; remove it in Excel, save, and try again.',
    'web-page': () => 'this is a web page named .xlsx; open it in Excel and save it as .xlsx.',
    'binary-workbook': () => 'this is a binary workbook (.xlsb); save it as .xlsx in Excel and try again.',
    'not-a-workbook': () => 'this is no Excel workbook; choose an .xlsx or .xlsm file.',
    'too-large': ({ part, limitBytes }, { file }) => {
      if (part === file) {
        return `it is larger than ${megabytes(limitBytes)} MB and was not read; save it without what is not needed.`;
      }
      return `its part ${part} grows beyond ${megabytes(limitBytes)} MB and was not read; get the file again, or save it without what is not needed.`;
    },
    'too-many-parts': ({ limit }) => `it holds more than ${limit} parts and was not read; get the file again.`,
    'duplicate-part': ({ part }) => `it holds two parts named ${part}; open it in Excel and save it anew.`,
    'parts-overlap': ({ part }) =>
      `its part ${part} takes up the same data as another; get the file again, or open it in Excel and save it anew.`,
    'too-many': ({ what, limit }) =>
      `it has more than ${limit} ${COUNTED[what]} and was not read; ${what === 'names' ? 'remove names that nobody uses, in the Name Manager under Formulas' : 'remove sheets that have nothing to do with it, or split it by group into several workbooks'}.`,
    'table-too-large': ({ sheet, rows, columns, limit }) =>
      `a table of the sheet "${sheet}" has ${rows} rows and ${columns} columns, more than the limit of ${limit} cells, and was not assessed; split the workbook by group into several.`,
    'too-many-scores': ({ scores, limit }) =>
      `units times indicators are ${scores}, more than the limit of ${limit}, and were not assessed; split the workbook by group into several.`,
    'unsafe-part-name': ({ part }) => `it holds a part with the unsafe name ${part} and was not read; get the file again.`,
    'part-missing': ({ part }) => `its part ${part} is missing; open it in Excel, let Excel repair it, and save it.`,
    'part-damaged': ({ part }) => `its part ${part} is damaged; get the file again, or let Excel repair and save it.`,
    'xml-broken': ({ part, detail }) => `its part ${part} is not well formed (${detail}); let Excel repair and save it.`,
    'xml-doctype': ({ part }) =>
      `its part ${part} holds a DOCTYPE or entities, which no workbook needs, and was not read; open it in Excel and save it anew.`,
    signed: () =>
      'the workbook is signed and writing would break its signature, so nothing was written; to write all the same, add --break-signature.',
    'too-many-rows': ({ sheet, rows, limit }) =>
      `"${sheet}" has a row for each unit and indicator, ${rows} in all and more than the limit of ${limit}, so nothing was written; split the workbook by groups of units and assess each part.`,
    'result-too-large': ({ what, limit }) =>
      `with what is to be written it would have ${sizeOf(what, limit)}, too much to be read again, and nothing was written; split the workbook by group into several.`,
    'edit-refused': ({ edit, at, reason }) => `${edit} (${at}) was not written: ${en.refusals[reason]}.`,
    'file-changed': () =>
      'somebody has changed this file since it was read, and nothing was written; write to another file, or run it again.',
    'not-written': ({ reason }, { target }) =>
      `${target ?? 'it'} could not be written (${reasonOf(reason)}) and the original is as it was; check the disk's space and permissions, or close the program that holds it, and try again.`,
  },
  programs: {
    'cell-being-edited': () => 'Finish editing the cell first; press Enter or Esc, then try again.',
    'workbook-behind': () =>
      'Another workbook is in front and Excel refused part of the work; look at this one again by clicking into it, and repeat what you did.',
    'read-only': () =>
      'The workbook is open read-only or in Protected View and can not be written; enable editing, or save a copy and assess that.',
    'access-denied': ({ at }) =>
      at === ''
        ? 'The workbook may not be changed; look at its protection, then try again.'
        : `The sheet "${at}" may not be changed; look at its protection, then try again.`,
    'no-answer': ({ seconds }) =>
      `Excel has not answered for ${seconds} seconds; wait a moment and try again, or save and open the workbook anew.`,
    'request-too-large': () => 'There is more than Excel takes at once; delete rows and columns that are not needed and try again.',
    'sheet-gone': ({ sheet }) => `The sheet "${sheet}" has been deleted or renamed; recalculate with the sheets as they are now.`,
    'sheet-too-wide': ({ sheet, range }) =>
      `The sheet "${sheet}" is used over ${range}, too much for a score sheet, and was not read; press Ctrl+End there, delete the rows and columns that are not needed, save, and try again.`,
    'program-too-old': ({ missing }) =>
      `This Excel lacks ${missing}; use Excel 2021 or later, Microsoft 365 or Excel on the web. Formulas and marks already in the sheets go on working.`,
    'program-error': ({ code, detail }) =>
      `Excel reported an error (${code}${detail === '' ? '' : `: ${detail}`}); try again, or save and open the workbook anew.`,
  },
  refusals: {
    'sheet-missing': 'there is no such sheet; check its name',
    'sheet-not-ours': 'the office has a sheet of this name; rename it first',
    'sheet-name-not-allowed': "a sheet's name has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at its ends",
    'range-not-allowed': 'this is no range, or too large a one; write it like B2:D5',
    'values-do-not-fit': 'the rows and columns given are not those of the range; make them the same',
    'value-not-allowed': 'it holds a value that can not stand there; change it',
    'inside-merged-area': "the cell is covered by a merged area; edit the area's first cell",
    'inside-array-formula': 'the cell is part of an array formula; change it in Excel first',
    'inside-data-table': 'the cell is part of a data table; change it in Excel first',
    'has-note': "the cell has somebody's note already; move or remove that first",
    'too-long': 'the text is longer than Excel allows; shorten it',
    'formula-too-long': 'the formula is longer than Excel allows; split it',
    'address-too-long':
      'the cells that it is for lie so scattered that their address is longer than Excel allows; write them in several steps',
    'too-many-links': 'the sheet would have more links than Excel allows; leave some out',
    'structure-protected':
      "the workbook's structure is protected and no sheet can come or go; take off Protect Workbook under Review and try again",
    'not-known': 'there is no such edit; check the word',
    'not-supported': 'this can not be written yet; leave it out',
  },
  sheetProtected: 'the sheet is protected; unprotect it under Review and try again',
  reason: reasonOf,
  passedOver: {
    sentence: (sheets) => `These sheets were not written: ${sheets}.`,
    group: (sheets, reason) => `${sheets.join(', ')} (${reason})`,
    and: '; ',
    reasons: {
      'sheet-protected': 'protected; unprotect it under Review and try again',
      'structure-protected': "the workbook's structure is protected; take off Protect Workbook under Review and try again",
      'sheet-gone': 'deleted or renamed',
      'changed-meanwhile': 'changed by somebody since it was read; try again',
      'marks-not-known': 'Excel could not tell its conditional formats; marks stay as they were',
      'not-known': 'its merged cells, conditional formats or validations are not told by Excel; save the workbook and use the workbench',
    },
  },
  differences: {
    cell: ({ sheet, cell, expected, found }) =>
      `${sheet} ${cell}: should hold "${expected || 'nothing'}" and holds "${found || 'nothing'}"`,
    'other-cell': ({ sheet, cell, expected, found }) =>
      `${sheet} ${cell}: was not written to and changed all the same, from "${expected || 'nothing'}" to "${found || 'nothing'}"`,
    'marks-left': ({ sheet, count }) => `${sheet}: ${counted(count, 'mark')} did not come off`,
    'marks-missing': ({ sheet, count }) => `${sheet}: ${counted(count, 'mark')} not added`,
    'formats-changed': ({ sheet, before, after }) =>
      `${sheet}: its own conditional formats are not what they were (${before} before, ${after} now); look at them, and close without saving if need be`,
    'marks-unread': ({ sheet }) =>
      `${sheet}: Excel could not tell its conditional formats, so that nobody knows whether the marks are right`,
    'validations-kept': ({ sheet }) =>
      `${sheet}: some of its cells have data validation or hints already, which stay; not all entry rules were added`,
    'page-kept': ({ sheet }) =>
      `${sheet}: Excel did not change how it is printed, perhaps as no printer is installed; set its width to 1 page under Page Layout`,
    'sheet-left': ({ sheet }) => `${sheet}: this sheet was not deleted`,
    'sheet-not-emptied': ({ sheet }) => `${sheet}: it was not empty before it was written anew; something old may be left`,
  },
};

const COUNTED = { cells: 'cells with anything in them', names: 'defined names', sheets: 'sheets of the office' } as const;

function sizeOf(what: ResultSize, limit: number): string {
  switch (what) {
    case 'file':
      return `more than ${megabytes(limit)} MB`;
    case 'part':
      return `a sheet of more than ${megabytes(limit)} MB, unpacked,`;
    case 'all-parts':
      return `sheets of more than ${megabytes(limit)} MB together, unpacked,`;
    case 'parts':
      return `more than ${limit} parts`;
    case 'names':
    case 'sheets':
      return `more than ${limit} ${COUNTED[what]}`;
  }
}

function reasonOf(code: string): string {
  return Object.hasOwn(REASONS, code) ? `${REASONS[code]}, ${code}` : code;
}

const NO_PERMISSION = 'no permission';
const NO_SPACE = 'no space left';
const IN_USE = 'in use by another program';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EROFS: 'a read-only disk',
  EPIPE: 'closed by its reader',
  EIO: 'a disk error',
  EEXIST: 'a file or folder of that name is there',
  ENOENT: 'no such path',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'a folder',
  ELOOP: 'links that lead to each other',
  'not a file': 'no ordinary file',
  owner: 'the file is of another user or group, which replacing it would change',
  ENAMETOOLONG: 'too long a name',
};
