import { makeXlsx, type DrawnCell, type DrawnWorkbook } from '../support/xlsx.ts';

const HEADER: readonly DrawnCell[] = ['序号', '考核指标', '分值', '得分', '佐证材料'];
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A ledger of one unit with one indicator, and what is given put in. */
export function ledger(change: Partial<DrawnWorkbook> & { readonly score?: DrawnCell; readonly after?: string } = {}): Uint8Array {
  const { score = 60, after, ...workbook } = change;
  const rows = [['被考核单位：甲局'], HEADER, [1, '制度建设', 60, score, '附件1'], [2, '宣传', 40, 40, '附件2']];
  return makeXlsx({ sheets: [{ name: '甲局', rows, ...(after === undefined ? {} : { after }) }], ...workbook });
}

/** One sheet with the units across: so many columns, and so many indicators down. */
export function matrix(units: number, indicators: number, score: (unit: number, indicator: number) => DrawnCell): Uint8Array {
  const many = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  return makeXlsx({
    sheets: [
      {
        name: '考核',
        rows: [
          ['序号', '考核指标', '分值', ...many(units).map((u) => `第${u + 1}局`)],
          ...many(indicators).map((i) => [i + 1, `指标${i + 1}`, 1, ...many(units).map((u) => score(u, i))]),
        ],
      },
    ],
  });
}

export function manyNames(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, i) => `<definedName name="旧${i}">甲局!$A$${i + 1}</definedName>`).join('');
  return makeXlsx({
    sheets: [{ name: '甲局', rows: [HEADER, [1, '制度', 100, 90, '附件']] }],
    after: `<definedNames>${names}</definedNames>`,
  });
}

export function nested(depth: number): Uint8Array {
  const uri = '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">';
  return ledger({ after: `<extLst>${uri}${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</ext></extLst>` });
}

/** The workbook says where its styles are, and nothing is there. */
export function withoutStyles(): Uint8Array {
  return ledger({
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="NaN"/></Relationships>`,
    },
  });
}
