import type { Caution, CautionArgs, CautionCode } from '../caution.ts';
import type { CautionWording } from '../wordCaution.ts';

export const en: CautionWording = { titleOf: (code) => TITLES[code], sentenceOf };

const TITLES: Readonly<Record<CautionCode, string>> = {
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
  'errors-open': 'Errors still stand',
  'not-known': 'What can not be seen here',
};

function sentenceOf(caution: Caution): string {
  switch (caution.code) {
    case 'rows-hidden':
      return `Row(s) ${list(caution.args.areas.map(single))} are hidden and ${filled(caution.args.filled)}. Whoever gets the file can unhide them.`;
    case 'columns-hidden':
      return `Column(s) ${list(caution.args.areas.map(single))} are hidden and ${filled(caution.args.filled)}. Whoever gets the file can unhide them.`;
    case 'sheet-hidden':
      return caution.args.very
        ? `The sheet is very hidden (Unhide doesn't offer it), and ${filled(caution.args.filled)}. The VBA editor still shows it.`
        : `The sheet is hidden, and ${filled(caution.args.filled)}. Whoever gets the file can unhide it.`;
    case 'property':
      return `${PROPERTIES[caution.args.property]}${caution.args.name === '' ? '' : ` "${caution.args.name}"`} says "${caution.args.value}". If it is not to be public, take it off under File, Info, Inspect Document.`;
    case 'comments': {
      const { cells, authors } = caution.args;
      return `${cells.length} comment(s) (${list(cells)})${authors.length > 0 ? ` by ${list(authors)}` : ''}. See whether they are to go along.`;
    }
    case 'workbook-link':
      return `The workbook takes values from "${caution.args.target}". Whoever gets the file can't open that, and sees where it is.`;
    case 'outside-formulas':
      return `${caution.args.cells} formula(s) take values from another workbook. They fail where links are updated; values in their place don't.`;
    case 'outside-names':
      return `The name(s) ${list(caution.args.names)} refer to another workbook. Delete them under Formulas, Name Manager, if nothing needs them.`;
    case 'file-link':
      return `A link to "${caution.args.target}". Whoever gets the file can't open that, and sees where it is.`;
    case 'connection':
      return `There is a data connection "${caution.args.name}", which may hold a server's address and an account. Delete it under Data, Queries & Connections, if nothing needs it.`;
    case 'outside-image':
      return `A picture is linked from "${caution.args.target}" and not in the file: whoever gets it won't see it.`;
    case 'phone':
      return `${WHERE[caution.args.where]} a mobile number: ${list(caution.args.masked)}. Delete what is a person's own.`;
    case 'id-card':
      return `${WHERE[caution.args.where]} an identity card number: ${list(caution.args.masked)}. Delete it before the file goes out.`;
    case 'not-sealed':
      return 'The results are not sealed: nobody could tell a later change. Seal them first if that matters.';
    case 'seal-broken':
      return `${caution.args.changes} change(s) since it was sealed; the code no longer holds. Verify, and seal again if all is right.`;
    case 'seal-altered':
      return '封存清单 was changed and can not be relied on. Verify, and seal again if all is right.';
    case 'results-old':
      return 'The score tables have changed since 考核汇总 and 问题清单 were written. Recalculate before the file goes out.';
    case 'errors-open':
      return `${caution.args.errors} error(s) still stand, and those scores do not count. See the findings.`;
    case 'not-known':
      return `Can not be seen here: ${list(caution.args.what.map((what) => UNKNOWN[what]))}. Look under File, Info, Inspect Document.`;
  }
}

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

/** No list says more than its first entries do. */
const MOST = 8;

function list(entries: readonly string[]): string {
  return entries.length > MOST ? `${entries.slice(0, MOST).join(', ')} and ${entries.length - MOST} more` : entries.join(', ');
}

/** 3:3 → 3, 3:5 → 3–5 */
function single(area: string): string {
  const [first, last] = area.split(':');
  return first === last ? (first ?? '') : `${first}–${last}`;
}

function filled(cells: number): string {
  return cells === 0 ? 'hold nothing' : `hold something in ${cells} cell(s)`;
}
