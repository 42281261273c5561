import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess.ts';
import { beforeSending, type Caution } from '../../src/tools/inspect/beforeSending.ts';
import { placeOfCaution, wordCaution } from '../../src/beforeSending/wordCaution.ts';
import { en } from '../../src/beforeSending/words/en.ts';
import { zh } from '../../src/beforeSending/words/zh.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readParticulars } from '../../src/hosts/xlsx/particulars/readParticulars.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import type { Particulars } from '../../src/workbook/particulars.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { tellingFile } from './drawnFile.ts';

const TODAY = '2021-12-31';
const NONE: Particulars = { properties: [], comments: [], links: [], headers: [], notKnown: [] };
const look = (workbook: WorkbookSnapshot, particulars = NONE): readonly Caution[] => finish(beforeSending(workbook, particulars, TODAY));
const codes = (workbook: WorkbookSnapshot): readonly string[] => look(workbook).map(({ code }) => code);
const fileCautions = (): readonly Caution[] => {
  const bytes = tellingFile();
  return look(finish(readWorkbook(bytes, nodeCodec)), readParticulars(bytes, nodeCodec));
};

test('a file says what goes along with it', () => {
  expect(fileCautions().map((c) => `${placeOfCaution(c)} ${c.code} ${JSON.stringify(c.args)}`)).toEqual([
    '甲!A1 phone {"masked":["138****8000"],"where":"cell"}',
    '甲!A2 phone {"masked":["139****2222"],"where":"cell"}',
    '甲!B1 phone {"masked":["136****6000"],"where":"comment"}',
    '甲 phone {"masked":["137****7000"],"where":"header"}',
    '甲!A2 rows-hidden {"areas":["2:3"],"filled":1}',
    '甲!E1 columns-hidden {"areas":["E:F"],"filled":1}',
    '藏 sheet-hidden {"very":true,"filled":2}',
    '甲!B1 comments {"cells":["B1","D1"],"authors":["李四","王五","赵六"]}',
    ' workbook-link {"target":"file:///C:/考核/2020.xlsx"}',
    ' connection {"name":"台账库"}',
    '甲!B5 file-link {"target":"\\\\\\\\server\\\\share\\\\附件.docx"}',
    '甲 outside-image {"target":"file:///D:/logo.png"}',
    ' outside-names {"names":["去年"]}',
    '甲!A5 outside-formulas {"cells":1}',
    ' property {"property":"author","name":"","value":"张三"}',
    ' property {"property":"lastModifiedBy","name":"","value":"李四138****8000"}',
    ' property {"property":"company","name":"","value":"青川市信用办"}',
    ' property {"property":"custom","name":"密级","value":"内部"}',
  ]);
});

test('no number of a person is ever said whole, in neither language', () => {
  const said = fileCautions().flatMap((c) => [wordCaution(c, zh), wordCaution(c, en), zh.titles[c.code], en.titles[c.code]]);
  expect(said.join('\n')).not.toMatch(/1[3-9]\d{9}|138 0013/u);
  expect(said.every((text) => text.length > 0 && !text.includes('undefined'))).toBe(true);
  expect(said.filter((text) => text.includes('138****8000'))).toHaveLength(4);
});

test('one sheet holds something, several rows hold something', () => {
  const said = fileCautions().map((c) => wordCaution(c, en));
  expect(said).toContainEqual(expect.stringMatching(/^The sheet is very hidden .*, and holds something in 2 cells\./u));
  expect(said).toContainEqual(expect.stringMatching(/^Hidden rows \(2–3\) hold something in 1 cell\./u));
});

test('of a sheet that is hidden it is said how to look at it, also where Excel does not offer it', () => {
  const said = fileCautions().map((c) => wordCaution(c, zh));
  expect(said).toContainEqual(expect.stringMatching(/^工作表被深度隐藏.*Visible 改为 xlSheetVisible，看过再决定去留。$/u));
});

const ledger = (score: number | null) =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, score],
    ],
    { name: '一局' },
  );
const half = (name: string) =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 50],
      [2, '乙', 40, null],
    ],
    { name },
  );
const asking = (evidence: string | null) =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
      [1, '甲', 60, 55, '文件1'],
      [2, '乙', 40, 35, evidence],
    ],
    { name: '四局' },
  );
const totalled = (total: number) =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 55],
      [2, '乙', 40, 35],
      ['合计', null, 100, total],
    ],
    { name: '三局' },
  );
const sealed = (workbook: WorkbookSnapshot) => applyToSnapshot(workbook, finish(sealWorkbook(workbook, TODAY)).edits);
const assessed = (workbook: WorkbookSnapshot) => applyToSnapshot(workbook, writeResults(workbook, finish(assess(workbook, TODAY))));
const other = (workbook: WorkbookSnapshot, score: number): WorkbookSnapshot => ({
  ...workbook,
  sheets: [ledger(score), ...workbook.sheets.slice(1)],
});

test.each<[string, WorkbookSnapshot, readonly string[]]>([
  ['results that are neither written nor sealed', drawWorkbook(ledger(90)), ['results-none', 'not-sealed']],
  ['written results that are not sealed', assessed(drawWorkbook(ledger(90))), ['not-sealed']],
  ['of sheets to be filled in only that they are not sealed', drawWorkbook(ledger(null)), ['not-sealed']],
  ['units that are not settled', sealed(drawWorkbook(ledger(90), half('二局'))), ['units-open']],
  ['totals that the office prints otherwise', sealed(drawWorkbook(totalled(89))), ['totals-differ']],
  ['missing evidence', sealed(drawWorkbook(asking(null))), ['evidence-open']],
  ['nothing', sealed(drawWorkbook(ledger(90))), []],
  ['nothing of a sealed and assessed workbook', sealed(assessed(drawWorkbook(ledger(90)))), []],
  ['nothing of a workbook without a score table', drawWorkbook(drawSheet([['封面', '2021年度', 91110108551385]])), []],
  ['a seal that no longer holds', other(sealed(drawWorkbook(ledger(90))), 91), ['seal-broken']],
  ['errors that stand', sealed(drawWorkbook(ledger(101))), ['errors-open', 'units-open']],
  [
    'results older than the sheets',
    other(assessed(drawWorkbook(ledger(90))), 101),
    ['errors-open', 'units-open', 'results-old', 'not-sealed'],
  ],
  ['a hidden sheet', sealed(drawWorkbook(ledger(90), drawSheet([[1]], { name: '乙', visibility: 'hidden' }))), ['sheet-hidden']],
  [
    'formulas over another workbook, as Excel writes them',
    sealed(drawWorkbook(ledger(90), drawSheet([[{ f: "'C:\\表\\[去年.xlsx]甲'!A1", v: 1 }]], { name: '乙' }))),
    ['outside-formulas'],
  ],
  ['no formula over a table', sealed(drawWorkbook(ledger(90), drawSheet([[{ f: 'SUM(表1[分值])&"[x]!"', v: 1 }]], { name: '乙' }))), []],
])('finds %s', (_, workbook, expected) => {
  expect(codes(workbook)).toEqual(expected);
});

test('what is not settled is named, with the way to the first total', () => {
  const [units] = look(sealed(drawWorkbook(half('二局'))));
  expect(units && wordCaution(units, zh)).toBe('有 1 个单位还没有等级和名次：二局（未评完）。已排的名次可能变动。');
  const totals = look(sealed(drawWorkbook(totalled(89)))).find(({ code }) => code === 'totals-differ');
  expect(totals && [placeOfCaution(totals), wordCaution(totals, zh)]).toEqual([
    '三局!D4',
    '有 1 个单位的表内合计与核算的总分不一致：三局少 1。请先核对，印发的总分不能有两个。',
  ]);
});

test('missing evidence is counted unit by unit, and evidence that stands is none of it', () => {
  const [one] = look(sealed(drawWorkbook(asking('待补'))));
  expect(one && wordCaution(one, zh)).toBe('有 1 个单位缺佐证材料：四局 1 处。需要补的，请先补齐。');
  expect(codes(sealed(drawWorkbook(asking('文件2'))))).toEqual([]);
});

test('what the program does not tell is said', () => {
  const cautions = look(sealed(drawWorkbook(ledger(90))), { ...NONE, notKnown: ['notes', 'hyperlinks'] });
  expect(cautions.map((c) => wordCaution(c, zh))).toEqual(['这里看不到：批注（旧式）、到文件的超链接。请在“文件—信息—检查文档”中查看。']);
});

test('an example names its author', () => {
  const particulars = readParticulars(readFileSync('assets/examples/departments.xlsx'), nodeCodec);
  expect(particulars.properties).toContainEqual({ property: 'author', value: '青川市信用办' });
});
