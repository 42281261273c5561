import { type DrawnSheet, type DrawnWorkbook, MAIN, makeXlsx } from '../../support/xlsx.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles by number: 1 bold on red in a frame, 2 text, 3 a date, 4 open under protection, 5 a percentage. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color rgb="FF000000"/><name val="等线"/></font><font><b/><sz val="14"/><color rgb="FFFFFFFF"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFC00000"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="medium"><color rgb="FF00B050"/></left><right/><top style="double"><color rgb="FF00B050"/></top><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  xf(0) +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="right" vertical="top" wrapText="1"/></xf>' +
  xf(49) +
  xf(164) +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/><protection locked="0"/></xf>' +
  xf(9) +
  '</cellXfs><dxfs count="1"><dxf><font><b/><color rgb="FF00B050"/></font><fill><patternFill><bgColor rgb="FFE2EFDA"/></patternFill></fill></dxf></dxfs></styleSheet>';

/** A cell that nobody formatted looks as in a new workbook of a Chinese Excel, so that no difference is hidden. */
function xf(numFmtId: number): string {
  return `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>`;
}

/** A workbook with these styles. */
export function styledXlsx(workbook: DrawnWorkbook): Uint8Array {
  const rels = [
    ...workbook.sheets.map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    ),
    `<Relationship Id="rIdStyles" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>`,
  ];
  const parts = {
    'xl/styles.xml': STYLES,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
  };
  return makeXlsx({ ...workbook, parts: { ...parts, ...workbook.parts } });
}

/** 甲 has a bit of everything that an office may have done to a sheet. */
const OFFICE_SHEET: DrawnSheet = {
  name: '甲',
  before:
    '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="4" max="4" width="9" style="2"/></cols>',
  sheetData:
    '<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>考核表</t></is></c><c r="B1" s="1"/></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>指标</t></is></c><c r="B2" t="inlineStr"><is><t>分值</t></is></c><c r="C2" t="inlineStr"><is><t>得分</t></is></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><t>一</t></is></c><c r="B3"><v>10</v></c><c r="C3" s="5"><v>0.9</v></c><c r="D3" s="2" t="inlineStr"><is><t>8</t></is></c></row>' +
    '<row r="4"><c r="A4" s="3"><v>44000</v></c><c r="B4"><v>20</v></c><c r="C4"><f>B4*0.5</f><v>10</v></c><c r="D4" s="4" t="b"><v>1</v></c></row>' +
    '<row r="5"><c r="A5" t="e"><v>#N/A</v></c><c r="C5"><f>IF(B5="","","有")</f><v></v></c></row>' +
    '<row r="9"><c r="A9" t="inlineStr"><is><t>签字</t></is></c></row>',
  after:
    '<autoFilter ref="A2:D5"/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A9:B10"/></mergeCells>' +
    '<conditionalFormatting sqref="B3:C5"><cfRule type="expression" dxfId="0" priority="2"><formula>B3&gt;15</formula></cfRule><cfRule type="cellIs" operator="lessThan" dxfId="0" priority="1"><formula>0</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="whole" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="分值" error="不超过 100" sqref="B3:B5"><formula1>100</formula1></dataValidation><dataValidation type="list" showErrorMessage="1" showInputMessage="1" promptTitle="填" prompt="选一个" sqref="D5"><formula1>"有,无"</formula1></dataValidation></dataValidations>' +
    '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>',
};

/** What an office would have copied: a table, and how it is printed. */
const PLAIN_SHEET: DrawnSheet = {
  name: '丁',
  before:
    '<sheetPr codeName="Sheet4"><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="2" max="3" width="20" customWidth="1"/></cols>',
  sheetData:
    '<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>考核指标</t></is></c><c r="B1" s="1"/></row>' +
    '<row r="2"><c r="A2" s="4" t="inlineStr"><is><t>指标</t></is></c><c r="B2" s="4" t="inlineStr"><is><t>分值</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>一</t></is></c><c r="B3"><v>10</v></c><c r="C3"><f>B3*2</f><v>20</v></c></row>',
  after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
};

/** A workbook before Kaohe has been in it. */
export const OFFICE = styledXlsx({
  sheets: [
    OFFICE_SHEET,
    {
      name: "乙 'R1' (东)",
      rows: [
        ['单位', 1],
        ['甲局', 2],
      ],
    },
    { name: '藏', rows: [[1]], state: 'hidden' },
    PLAIN_SHEET,
  ],
  after:
    '<definedNames><definedName name="满分">甲!$B$3:$B$4</definedName><definedName name="本地" localSheetId="0">甲!$A$1</definedName></definedNames>',
});
