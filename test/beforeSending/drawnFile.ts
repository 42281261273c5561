import { MAIN, makeXlsx } from '../support/xlsx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...list: readonly (readonly [id: string, type: string, target: string, external?: true])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A workbook with something of everything that nobody means to send along. */
export function tellingFile(): Uint8Array {
  return makeXlsx({
    sheets: [
      {
        name: '甲',
        before: '<cols><col min="5" max="6" hidden="1"/></cols>',
        sheetData:
          '<row r="1"><c r="A1" t="inlineStr"><is><t>联系人：张三 138 0013 8000</t></is></c><c r="E1"><v>1</v></c></row>' +
          '<row r="2" hidden="1"><c r="A2"><v>13911112222</v></c></row><row r="3" hidden="1"/>' +
          '<row r="5"><c r="A5"><f>[1]去年!$B$2*2</f><v>4</v></c><c r="B5" t="inlineStr"><is><t>见附件</t></is></c><c r="C5"><v>15000000000</v></c></row>',
        after:
          '<hyperlinks><hyperlink ref="B5" r:id="rId1" xmlns:r="' +
          OFFICE +
          '"/><hyperlink ref="A1" r:id="rId2" xmlns:r="' +
          OFFICE +
          '"/></hyperlinks>' +
          '<headerFooter><oddHeader>&amp;L青川市信用办&amp;R13700137000</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>' +
          `<drawing r:id="rId6" xmlns:r="${OFFICE}"/>`,
      },
      { name: '藏', rows: [[1, 2]], state: 'veryHidden' },
    ],
    after:
      '<externalReferences/><definedNames><definedName name="去年">[1]去年!$A$1</definedName><definedName name="全部">甲!$A$1</definedName></definedNames>',
    parts: {
      '_rels/.rels': rels(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
        ['rId3', 'extended-properties', 'docProps/app.xml'],
        ['rId4', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>考核表</dc:title><dc:creator>张三</dc:creator><cp:lastModifiedBy>李四13800138000</cp:lastModifiedBy></cp:coreProperties>',
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager></Manager><Company>青川市信用办</Company></Properties>',
      'docProps/custom.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="密级"><vt:lpwstr>内部</vt:lpwstr></property></Properties>',
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['rId4', 'connections', 'connections.xml'],
        ['rId5', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
      ),
      'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': rels(['rId1', 'externalLinkPath', 'file:///C:/%E8%80%83%E6%A0%B8/2020.xlsx', true]),
      'xl/connections.xml': `<connections xmlns="${MAIN}"><connection id="1" name="台账库" type="1"><dbPr connection="Server=10.0.0.1;Pwd=x"/></connection></connections>`,
      'xl/persons/person.xml':
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王五" id="{1}"/><person displayName="赵六" id="{2}"/></personList>',
      'xl/worksheets/_rels/sheet1.xml.rels': rels(
        ['rId1', 'hyperlink', '\\\\server\\share\\附件.docx', true],
        ['rId2', 'hyperlink', 'https://example.org/', true],
        ['rId3', 'comments', '../comments1.xml'],
        ['rId4', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'],
        ['rId6', 'drawing', '../drawings/drawing1.xml'],
      ),
      'xl/comments1.xml':
        `<comments xmlns="${MAIN}"><authors><author>李四</author><author>考核</author><author>tc={9}</author></authors><commentList>` +
        '<comment ref="B1" authorId="0"><text><r><t>请核对，</t></r><r><t>13600136000</t></r></text></comment>' +
        '<comment ref="C1" authorId="1"><text><t>考核：缺佐证</t></text></comment>' +
        '<comment ref="D1" authorId="2"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D1" personId="{1}" id="{9}"><text>为什么扣分</text></threadedComment><threadedComment ref="D1" personId="{2}" id="{8}" parentId="{9}"><text>材料不全</text></threadedComment></ThreadedComments>',
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'image', 'file:///D:/logo.png', true], ['rId2', 'image', '../media/image1.png']),
    },
  });
}
