import { areaAddress, type Area } from '../../../src/workbook/address.ts';
import { quoteSheetName } from '../../../src/workbook/quoteSheetName.ts';
import type { NameItem } from '../workbook/nameItem.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { element, on, textElement } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook part; `ids` are those of the relationships to its sheets, in their order. */
export function workbookXml(workbook: Workbook, ids: readonly string[]): string {
  const { sheets, date1904, structureProtected } = workbook;
  const tabs = sheets.map(({ name, visibility }, i) =>
    element('sheet', {
      name,
      sheetId: i + 1,
      state: visibility === 'Visible' ? undefined : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
      'r:id': ids[i],
    }),
  );
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => sheet === workbook.activeSheet),
  );
  const names = namesOf(workbook);
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    [
      element('workbookPr', { date1904: on(date1904), defaultThemeVersion: 166925 }),
      structureProtected ? element('workbookProtection', { lockStructure: 1 }) : '',
      element('bookViews', {}, element('workbookView', { activeTab: active || undefined })),
      element('sheets', {}, tabs.join('')),
      names.length === 0 ? '' : element('definedNames', {}, names.join('')),
      element('calcPr', { calcId: 191029 }),
    ].join(''),
  );
}

/** In the order of their letters, as Excel keeps them; what a sheet filters and prints are names of Excel's own. */
function namesOf({ names, sheets }: Workbook): readonly string[] {
  const own = sheets.flatMap((sheet, i) => [...sheet.names, ...excelsOwn(sheet)].map((item) => ({ item, localSheetId: i })));
  const all = [...names.map((item) => ({ item, localSheetId: undefined as number | undefined })), ...own];
  return all
    .sort((a, b) => (a.item.name.toLowerCase() < b.item.name.toLowerCase() ? -1 : 1))
    .map(({ item, localSheetId }) =>
      textElement('definedName', item.formula.replace(/^=/u, ''), {
        name: item.name,
        localSheetId,
        hidden: on(!item.visible),
        comment: item.comment || undefined,
      }),
    );
}

function excelsOwn(sheet: Sheet): readonly NameItem[] {
  const place = (text: string): string => `${quoteSheetName(sheet.name)}!${text}`;
  const { titleColumns, titleRows, printArea } = sheet.pageLayout;
  const titles = [titleColumns, titleRows]
    .filter((text) => text !== null)
    .map(place)
    .join(',');
  const made = (name: string, formula: string): readonly NameItem[] =>
    formula === '' || sheet.names.some((item) => item.name === name)
      ? []
      : [{ name, formula, visible: name !== '_xlnm._FilterDatabase', comment: '' }];
  return [
    ...made('_xlnm._FilterDatabase', sheet.autoFilter ? place(absolute(sheet.autoFilter)) : ''),
    ...made(
      '_xlnm.Print_Area',
      printArea === null
        ? ''
        : printArea
            .split(',')
            .map((area) => place(area.replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2')))
            .join(','),
    ),
    ...made('_xlnm.Print_Titles', titles),
  ];
}

function absolute(area: Area): string {
  return areaAddress(area).replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}
