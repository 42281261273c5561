import { readFileSync } from 'node:fs';
import type { NotKnown, SheetSnapshot } from '../../../src/workbook/snapshot.ts';
import { PROFILES } from '../../excelInMemory/profiles.ts';
import { mergedCorners } from '../../excelInMemory/rules/mergedCorners.ts';
import { protectedSpecialCells } from '../../excelInMemory/rules/protectedSpecialCells.ts';
import { type DrawnSheet, type DrawnWorkbook, makeXlsx } from '../../support/xlsx.ts';
import { alike, knownIn } from './alike.ts';
import { excelByRequests, excelHost, xlsxHost } from './hosts.ts';
import { EXAMPLES } from './workbooks.ts';
import { profileRunning } from '../excel/startHost.ts';
import { test } from '../excel/testUnderProfiles.ts';

/** The workbooks beside the project are read by the whole runs. */
test.each(EXAMPLES)('%s reads the same in both hosts', async (path) => {
  const bytes = readFileSync(path);
  expect(alike(await excelHost.open(bytes).read())).toEqual(alike(await xlsxHost.open(bytes).read()));
});

const cells = (...rows: NonNullable<DrawnSheet['rows']>): DrawnWorkbook => ({ sheets: [{ name: '甲', rows }] });
const sheet = (more: Omit<DrawnSheet, 'name'>): DrawnWorkbook => ({ sheets: [{ name: '甲', ...more }] });
const rule = (sqref: string, title: string, more = 'type="decimal"', formulas = '<formula1>0</formula1><formula2>10</formula2>'): string =>
  `<dataValidation ${more} showErrorMessage="1" errorTitle="${title}" sqref="${sqref}">${formulas}</dataValidation>`;
const rules = (...list: readonly string[]): string => `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
const format = (sqref: string, ...formulas: readonly string[]): string =>
  `<conditionalFormatting sqref="${sqref}">${formulas.map((text, i) => `<cfRule type="expression" priority="${i + 1}"><formula>${text}</formula></cfRule>`).join('')}</conditionalFormatting>`;
const merged = (...areas: readonly string[]): string =>
  `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const named = (...names: readonly string[]): string => `<definedNames>${names.join('')}</definedNames>`;
const OURS = '考核_标记=&quot;是&quot;';
const BLOCK = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

/** What is in a workbook; the last word of a name is what could go wrong. */
const CASES: readonly (readonly [string, DrawnWorkbook])[] = [
  ['numbers', cells([0, -0, 8.5, 0.1, 1e300, 1e-300, -7, 123456789012345])],
  ['texts', cells(['甲', ' x ', 'a\nb', '𠮷', '<&>"', '　', 'é'])],
  ['texts that look like something else', cells(['5', '8.50', '=A1', '+1', "'x", 'TRUE', '12-31', '4月', '#N/A', '#DIV/0!', '考核'])],
  ['true and false', cells([true, false])],
  [
    'errors',
    sheet({
      sheetData: `<row r="1">${['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'].map((error, i) => `<c r="${'ABCDEFG'[i]}1" t="e"><v>${error}</v></c>`).join('')}</row>`,
    }),
  ],
  [
    'formulas with numbers, texts, errors and truth values',
    sheet({
      sheetData:
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>1=1</f><v>1</v></c></row>',
    }),
  ],
  [
    'a formula with an empty text',
    cells([
      { f: '""', v: '' },
      { f: 'IF(A1="","",1)', v: '' },
    ]),
  ],
  ['a formula whose result looks like a formula', cells([{ f: 'B1', v: '=C1' }])],
  ['a formula without a result', cells([{ f: 'A2+1' }], [1])],
  [
    'a shared formula',
    sheet({
      sheetData:
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c></row>',
    }),
  ],
  ['an empty text', cells(['', 'x', ''])],
  [
    'blank cells with a format',
    sheet({ sheetData: '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row><row r="7"><c r="F7" s="0"/></row>' }),
  ],
  ['rows and columns left out', cells([], [], [null, null, 1], [], [null, 2])],
  [
    'texts in common',
    {
      ...sheet({ sheetData: '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' }),
      strings: ['<t>甲</t>', '<r><t>乙</t></r><r><t>丙</t></r>'],
    },
  ],
  ['a cell far down', sheet({ sheetData: '<row r="2"><c r="B2"><v>1</v></c></row><row r="120000"><c r="A120000"><v>1</v></c></row>' })],
  ['a cell in the last column', sheet({ sheetData: '<row r="2"><c r="XFD2"><v>1</v></c></row>' })],

  ['no cells', cells()],
  ['merged areas', sheet({ rows: BLOCK, after: merged('A1:B1', 'C1:C3', 'A2:B3') })],
  ['a merged area that reaches out of the used cells', sheet({ rows: BLOCK, after: merged('C3:F9') })],
  ['a merged area that begins left of the used cells', sheet({ rows: [[], [], [null, null, 1]], after: merged('A3:B4', 'A1:C1') })],
  ['a merged area below the used cells', sheet({ rows: BLOCK, after: merged('A9:C9') })],
  ['a sheet with merged areas and no cells', sheet({ after: merged('A1:C1') })],
  [
    'a thousand merged areas',
    sheet({
      rows: Array.from({ length: 700 }, (_, i) => [i, null, i, null]),
      after: merged(...Array.from({ length: 700 }, (_, i) => [`A${i + 1}:B${i + 1}`, `C${i + 1}:D${i + 1}`]).flat()),
    }),
  ],
  [
    'hidden rows and columns',
    sheet({
      before: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" hidden="1"/></cols>',
      sheetData:
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="C2"><v>1</v></c></row><row r="3" hidden="1"/><row r="5"><c r="D5"><v>1</v></c></row>',
    }),
  ],
  [
    'all rows hidden that are not there',
    sheet({
      before: '<sheetFormatPr zeroHeight="1"/>',
      sheetData: '<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>',
    }),
  ],
  ['hidden columns up to the last one', sheet({ before: '<cols><col min="3" max="16384" hidden="1"/></cols>', rows: BLOCK })],
  [
    'hidden sheets',
    {
      sheets: [
        { name: '甲', rows: BLOCK },
        { name: '乙', rows: BLOCK, state: 'hidden' },
        { name: '丙', rows: BLOCK, state: 'veryHidden' },
      ],
    },
  ],
  [
    'a protected sheet',
    {
      sheets: [
        { name: '甲', rows: BLOCK },
        { name: '乙', rows: BLOCK, after: '<sheetProtection sheet="1"/>' },
      ],
    },
  ],
  [
    'sheets with quotes, commas and brackets in their names',
    {
      sheets: ["县'区", '一,二', '（东）(西)', '2020', 'R1C1', 'a!b', '甲 乙'].map((name) => ({
        name,
        rows: BLOCK,
        after: merged('A1:B1') + format('A1:A2', OURS) + rules(rule('B1:B2 C3', '考核'), rule('C1:C2', '别的')),
      })),
    },
  ],
  ['dates since 1904', { ...cells([1, 44000]), before: '<workbookPr date1904="1"/>' }],
  ['dates since 1900', { ...cells([1, 44000]), before: '<workbookPr date1904="0"/>' }],

  [
    'names of the workbook and of a sheet',
    {
      ...cells([1]),
      after: named(
        '<definedName name="全部">甲!$A$1</definedName>',
        '<definedName name="本表" localSheetId="0">甲!$A$1</definedName>',
        '<definedName name="全部" localSheetId="0">甲!$B$1</definedName>',
      ),
    },
  ],
  [
    'names for formulas, texts and lost cells',
    {
      ...cells([1]),
      after: named(
        '<definedName name="a">1+1</definedName>',
        '<definedName name="b">"x"</definedName>',
        '<definedName name="c">#REF!</definedName>',
        '<definedName name="d">甲!$A$1,甲!$C$1</definedName>',
      ),
    },
  ],
  [
    'names that Excel keeps for itself',
    {
      ...cells([1]),
      after: named(
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">甲!$1:$2</definedName>',
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">甲!$A$1</definedName>',
      ),
    },
  ],
  [
    'a sheet of ours',
    {
      ...cells([1]),
      after: named(
        '<definedName name="考核_本表" localSheetId="0">甲!$A$1</definedName>',
        '<definedName name="考核_标记">甲!$A$1</definedName>',
      ),
    },
  ],

  ['a validation of the office', sheet({ rows: BLOCK, after: rules(rule('A1:B2', '请检查')) })],
  [
    'a validation of the office without a title',
    sheet({ rows: BLOCK, after: rules('<dataValidation type="list" sqref="A1:B2"><formula1>"是,否"</formula1></dataValidation>') }),
  ],
  ['a validation of ours', sheet({ rows: BLOCK, after: rules(rule('A1:B2', '考核')) })],
  [
    'validations of the office and of ours in one block',
    sheet({
      rows: BLOCK,
      after: rules(
        rule('A1:A3', '考核'),
        rule('B1:B3', '别的'),
        rule('C1:C2', '考核', 'type="whole"'),
        rule('C3', '别的', 'type="list"', '<formula1>"a,b"</formula1>'),
      ),
    }),
  ],
  ['two validations of the office side by side', sheet({ rows: BLOCK, after: rules(rule('A1:A3', '一'), rule('B1:B3', '二')) })],
  ['a validation with a hole', sheet({ rows: BLOCK, after: rules(rule('A1:C1 A2 C2 A3:C3', '考核')) })],
  ['a validation on whole columns', sheet({ rows: BLOCK, after: rules(rule('B1:C1048576', '别的')) })],
  [
    'a validation on whole columns beside one of ours',
    sheet({ rows: BLOCK, after: rules(rule('B4:B1048576', '别的'), rule('B1:B3', '考核'), rule('C1:C1048576', '三')) }),
  ],
  ['a validation below the used cells', sheet({ rows: BLOCK, after: rules(rule('A9:B9', '别的')) })],
  [
    'a hint of the office without a rule',
    sheet({
      rows: BLOCK,
      after: rules('<dataValidation allowBlank="1" showInputMessage="1" promptTitle="填写" prompt="0 至 10 分" sqref="B1:B3"/>'),
    }),
  ],
  [
    'a hint beside a rule of ours',
    sheet({ rows: BLOCK, after: rules('<dataValidation showInputMessage="1" prompt="0 至 10 分" sqref="B1:B3"/>', rule('C1:C3', '考核')) }),
  ],
  [
    'two hints beside each other',
    sheet({
      rows: BLOCK,
      after: rules(
        '<dataValidation showInputMessage="1" prompt="一" sqref="B1:B3"/>',
        '<dataValidation showInputMessage="1" prompt="二" sqref="C1:C3"/>',
      ),
    }),
  ],

  ['a format of ours', sheet({ rows: BLOCK, after: format('A1:B2', `AND(${OURS},A1&gt;1)`) })],
  ['a format of ours in several areas', sheet({ rows: BLOCK, after: format('A1:B2 C3 A3', `AND(${OURS},A1&gt;1)`) })],
  ['a format of the office', sheet({ rows: BLOCK, after: format('A1:B2', 'A1&gt;1') })],
  ['formats of both on the same cells', sheet({ rows: BLOCK, after: format('A1:B2', `AND(${OURS},A1&gt;1)`, 'A1&gt;1') })],
  ['two formats of ours on the same cells', sheet({ rows: BLOCK, after: format('A1:B2', `AND(${OURS},A1&gt;1)`, `AND(${OURS},A1&gt;2)`) })],
  ['a format of ours below the used cells', sheet({ rows: BLOCK, after: format('A9:B10', OURS) })],
  [
    'a format of another kind',
    sheet({
      rows: BLOCK,
      after:
        '<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
    }),
  ],
];

test.each(CASES)('%s: the same in both hosts, but for what is not known there', async (_, drawn) => {
  const bytes = makeXlsx(drawn);
  const file = alike(await xlsxHost.open(bytes).read());
  expect(alike(await excelHost.open(bytes).read())).toEqual(file);
  const asked = alike(await excelByRequests.open(bytes).read());
  expect(asked.sheets.map(({ notKnown }) => notKnown)).toEqual(file.sheets.map(notToldOf));
  expect(asked).toEqual(knownIn(asked, file));
});

/** What the Excel that the tests run under does not tell of a sheet by its requests: no more than this may be unknown, and no less. */
function notToldOf({ merges, protected: isProtected }: SheetSnapshot): readonly NotKnown[] {
  const { rules } = PROFILES[profileRunning()];
  return [
    ...(merges.length > 0 && rules.includes(mergedCorners) ? (['merges'] as const) : []),
    ...(isProtected && rules.includes(protectedSpecialCells) ? (['validations'] as const) : []),
  ];
}
