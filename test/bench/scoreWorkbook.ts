import { strToU8, zipSync } from 'fflate';

const USUAL_INDICATORS = 31;

/**
 * A workbook of ledgers as an office would have it, one unit a sheet: a title, a unit line, a header, indicators in
 * 12 columns. Same seed, same bytes.
 */
export function scoreWorkbook(sheets: number, indicators = USUAL_INDICATORS): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const names = Array.from({ length: sheets }, (_, i) => `单位${i + 1}`);
  files['[Content_Types].xml'] = xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
  );
  files['_rels/.rels'] = relationships(['officeDocument', 'xl/workbook.xml']);
  files['xl/workbook.xml'] = xml(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  );
  files['xl/_rels/workbook.xml.rels'] = relationships(
    ...names.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  );
  files['xl/styles.xml'] = xml(
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  );
  const strings = new Map<string, number>();
  names.forEach((name, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = xml(sheetXml(name, i, strings, indicators))));
  files['xl/sharedStrings.xml'] = xml(
    `<sst xmlns="${MAIN}">${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  );
  return zipSync(files, { level: 6, mtime: new Date(2020, 0, 1) });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADERS = [
  '序号',
  '工作任务',
  '考核指标和内容',
  '分值',
  '自评分',
  '考核得分',
  '佐证材料',
  '扣分原因',
  '责任科室',
  '联系人',
  '完成时限',
  '数据来源',
];

function sheetXml(name: string, sheet: number, strings: Map<string, number>, indicators: number): string {
  const rows: (string | number | null)[][] = [[`2020年度工作目标责任考核指标`], [`被考核单位：${name}`], HEADERS];
  for (let i = 0; i < indicators; i++) {
    const max = i < 7 ? 4 : 3;
    const score = (sheet * 7 + i * 3) % 11 === 0 ? max - 0.5 : max;
    rows.push([
      i + 1,
      i % 4 === 0 ? `任务${i / 4 + 1}` : null,
      `第${i + 1}项工作的组织实施、落实成效和日常报送情况`,
      max,
      max,
      score,
      (sheet + i) % 29 === 0 ? null : `附件${i + 1}：工作总结`,
      score < max ? '材料不全' : null,
      '综合科',
      '办公室',
      '12月底前',
      '办公室统计',
    ]);
  }
  const cells = rows.map((row, r) => {
    const inner = row.map((value, c) => {
      const at = `${'ABCDEFGHIJKL'[c] ?? ''}${r + 1}`;
      if (value === null) return `<c r="${at}" s="0"/>`;
      if (typeof value === 'number') return `<c r="${at}" s="0"><v>${value}</v></c>`;
      const index = strings.get(value) ?? strings.set(value, strings.size).size - 1;
      return `<c r="${at}" s="0" t="s"><v>${index}</v></c>`;
    });
    return `<row r="${r + 1}" spans="1:12">${inner.join('')}</row>`;
  });
  const merges = Array.from({ length: 7 }, (_, i) => `<mergeCell ref="B${4 + i * 4}:B${7 + i * 4}"/>`);
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:L34"/><sheetData>${cells.join('')}</sheetData><mergeCells count="8"><mergeCell ref="A1:L1"/>${merges.join('')}</mergeCells></worksheet>`;
}

function xml(body: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
}

function relationships(...targets: [string, string][]): Uint8Array {
  const items = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`);
  return xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`);
}
