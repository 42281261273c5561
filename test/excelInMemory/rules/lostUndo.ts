import type { Asked, Rule } from './rule.ts';

const UNDO = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities';

/** Excel before ExcelApi 1.19 forgets what a person did with whatever a program writes. */
export const undoLostByWriting: Rule = {
  name: 'any writing takes the undo',
  source: 'https://github.com/OfficeDev/office-js/issues/3788, 3778, 2802 (by design); ExcelApi 1.19 and 1.20 brought undo for programs',
  before: ({ writes }, excel) => {
    if (writes) excel.undo = false;
  },
};

/** To ask for merged areas is enough. */
export const undoLostByMergedAreas: Rule = {
  name: 'asking for merged areas takes the undo',
  source:
    'https://github.com/OfficeDev/office-js/issues/5918 (Windows, 2505); measured on LTSC 2021, one report; the web is not known and taken to do the same',
  before: ({ object: { kind }, name }, excel) => {
    if (kind === 'Range' && name === 'getMergedAreasOrNullObject') excel.undo = false;
  },
};

/** What can't be taken back in any Excel. `WorksheetCollection.add` isn't on Microsoft's list: it is here to be on the safe side. */
const NOWHERE = [
  'Worksheet.copy',
  'Worksheet.delete',
  'WorksheetCollection.add',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
];

export const undoLostOnDesktop: Rule = undoLostBy('sheets and protection take the undo', [
  ...NOWHERE,
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);

export const undoLostOnWeb: Rule = undoLostBy('sheets, protection and comments on names take the undo', [...NOWHERE, 'NamedItem.comment']);

function undoLostBy(name: string, members: readonly string[]): Rule {
  const known = new Set(members);
  return {
    name,
    source: `${UNDO}, "Unsupported APIs"`,
    before: ({ object: { kind }, name: member, how }: Asked, excel) => {
      if (how !== 'get' && known.has(`${kind}.${member}`)) excel.undo = false;
    },
  };
}
