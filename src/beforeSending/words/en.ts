import { en as assessment } from '../../assessment/words/en.ts';
import { counted } from '../../words/counted.ts';
import type { CautionArgs } from '../caution.ts';
import type { CautionWords } from './words.ts';

export const en: CautionWords = {
  titles: {
    'rows-hidden': 'Hidden rows',
    'columns-hidden': 'Hidden columns',
    'sheet-hidden': 'Hidden sheet',
    property: 'Document property',
    comments: 'Comments',
    'workbook-link': 'Link to another workbook',
    'outside-formulas': 'Formulas over another workbook',
    'outside-names': 'Names over another workbook',
    'file-link': 'Link to a file or share',
    connection: 'Data connection',
    'outside-image': 'Linked picture',
    phone: 'Mobile number',
    'id-card': 'Identity card number',
    'not-sealed': 'Results not sealed',
    'seal-broken': 'Changed since it was sealed',
    'seal-altered': '封存清单 was changed',
    'results-old': 'Results are older than the sheets',
    'results-none': 'No results in the sheets',
    'errors-open': 'Scores to put right',
    'units-open': 'Units without a grade and a rank',
    'totals-differ': 'Printed totals differ',
    'evidence-open': 'Missing evidence',
    'not-known': 'What can not be seen here',
  },
  sentences: {
    'rows-hidden': ({ args: { areas, filled } }) =>
      `Hidden rows (${list(areas.map(single))}) hold ${filling(filled)}. Whoever gets the file can unhide them.`,
    'columns-hidden': ({ args: { areas, filled } }) =>
      `Hidden columns (${list(areas.map(single))}) hold ${filling(filled)}. Whoever gets the file can unhide them.`,
    'sheet-hidden': ({ args: { very, filled } }) =>
      very
        ? `The sheet is very hidden (Unhide doesn't offer it), and holds ${filling(filled)}. Anyone with the VBA editor can still see it. Before sending, set its Visible property to xlSheetVisible there, look at it, and decide whether it stays.`
        : `The sheet is hidden, and holds ${filling(filled)}. Whoever gets the file can unhide it. Before sending, right-click any sheet tab in Excel or WPS, choose Unhide, look at it, and decide whether it stays.`,
    property: ({ args: { property, name, value } }) =>
      `${PROPERTIES[property]}${name === '' ? '' : ` "${name}"`} says "${value}". If it is not to be public, take it off under File, Info, Inspect Document.`,
    comments: ({ args: { cells, authors } }) =>
      `${counted(cells.length, 'comment')} (${list(cells)})${authors.length > 0 ? ` by ${list(authors)}` : ''}. See whether they are to go along.`,
    'workbook-link': ({ args: { target } }) =>
      `The workbook takes values from "${target}". Whoever gets the file can't open that, and sees where it is.`,
    'outside-formulas': ({ args: { cells } }) =>
      `${counted(cells, 'formula')} with values from another workbook. They fail where links are updated; values in their place don't.`,
    'outside-names': ({ args: { names } }) =>
      `Names that refer to another workbook: ${list(names)}. Delete them under Formulas, Name Manager, if nothing needs them.`,
    'file-link': ({ args: { target } }) => `A link to "${target}". Whoever gets the file can't open that, and sees where it is.`,
    connection: ({ args: { name } }) =>
      `There is a data connection "${name}", which may hold a server's address and an account. Delete it under Data, Queries & Connections, if nothing needs it.`,
    'outside-image': ({ args: { target } }) => `A picture is linked from "${target}" and not in the file: whoever gets it won't see it.`,
    phone: ({ args: { where, masked } }) => `${WHERE[where]} a mobile number: ${list(masked)}. Delete what is a person's own.`,
    'id-card': ({ args: { where, masked } }) =>
      `${WHERE[where]} an identity card number: ${list(masked)}. Delete it before the file goes out.`,
    'not-sealed': () => 'The results are not sealed: nobody could tell a later change. Seal them first if that matters.',
    'seal-broken': ({ args: { changes } }) =>
      `${counted(changes, 'change')} since it was sealed; the code no longer holds. Verify, and seal again if all is right.`,
    'seal-altered': () => '封存清单 was changed and can not be relied on. Verify, and seal again if all is right.',
    'results-old': () => 'The score tables have changed since 考核汇总 and 问题清单 were written. Recalculate before the file goes out.',
    'results-none': () => 'Totals, grades and ranks are not written into the workbook yet. Recalculate first if they are to go along.',
    'errors-open': ({ args: { errors } }) => `${counted(errors, 'score')} to put right; until then they do not count. See the findings.`,
    'units-open': ({ args: { units } }) =>
      `${counted(units.length, 'unit')} without a grade and a rank yet: ${list(units.map(({ unit, status }) => `${unit} (${STATUSES[status]})`))}. Ranks may still change.`,
    'totals-differ': ({ args: { totals } }) =>
      `${counted(totals.length, 'unit')} whose printed total is not the assessed one: ${list(totals.map(({ unit, by }) => `${unit} (${by.startsWith('-') ? `${by.slice(1)} less` : `${by} more`})`))}. Check them first, so that no two totals go out.`,
    'evidence-open': ({ args: { units } }) =>
      `Evidence is missing from ${counted(units.length, 'unit')}: ${list(units.map(({ unit, missing }) => `${unit} (${missing})`))}. See whether it is to be there first.`,
    'not-known': ({ args: { what } }) =>
      `Can not be seen here: ${list(what.map((what) => UNKNOWN[what]))}. Look under File, Info, Inspect Document.`,
  },
};

const { statuses: STATUSES } = assessment;

const PROPERTIES: Readonly<Record<CautionArgs['property']['property'], string>> = {
  author: 'The author',
  lastModifiedBy: 'Last modified by',
  company: 'The company',
  manager: 'The manager',
  custom: 'The property',
};

const WHERE = { cell: 'The cell holds', comment: 'A comment holds', header: 'A page header or footer holds' } as const;

const UNKNOWN = {
  properties: 'document properties',
  notes: 'notes',
  comments: 'comments',
  'workbook-links': 'links to other workbooks',
  hyperlinks: 'links to files',
  connections: 'data connections',
  images: 'linked pictures',
  headers: 'page headers and footers',
  'hidden-lines': 'hidden rows and columns',
} as const;

/** The most entries of a list that are named. */
const MOST = 8;

function list(entries: readonly string[]): string {
  return entries.length > MOST ? `${entries.slice(0, MOST).join(', ')} and ${entries.length - MOST} more` : entries.join(', ');
}

/** 3:3 → 3, 3:5 → 3–5 */
function single(area: string): string {
  const [first, last] = area.split(':');
  return first === last ? (first ?? '') : `${first}–${last}`;
}

function filling(cells: number): string {
  return cells === 0 ? 'nothing' : `something in ${counted(cells, 'cell')}`;
}
