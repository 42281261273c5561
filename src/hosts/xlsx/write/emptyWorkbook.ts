import { OWN_SHEET_NAME } from '../../../workbook/marks.ts';
import { quoteSheetName } from '../../../workbook/quoteSheetName.ts';
import { escapeAttribute, escapeText } from './xml/escapeXml.ts';
import type { WriteCodec } from './package/writeCodec.ts';
import { zipWriter } from './package/zipWriter.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A new .xlsx with one empty sheet of Kaohe's own, which an `add-sheet` of that name then sets up; without author, time or
 * anything else that says who made it. Equal names give equal bytes.
 */
export function emptyWorkbook(sheet: string, codec: WriteCodec): Uint8Array {
  const zip = zipWriter(new Uint8Array());
  for (const [part, xml] of Object.entries(partsOf(sheet))) {
    const bytes = new TextEncoder().encode(HEAD + xml);
    zip.add(part, { compressed: codec.deflate(bytes), crc: codec.crc32(bytes), size: bytes.length });
  }
  return zip.finish();
}

/** The parts that Excel asks for, with a style part so that cells have the usual font (ECMA-376 part 1, 12.2 and 18.8). */
function partsOf(sheet: string): Readonly<Record<string, string>> {
  const own = escapeText(`${quoteSheetName(sheet)}!$A$1`);
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="${OWN_SHEET_NAME}" localSheetId="0">${own}</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
}
