import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { assess } from '../../src/assess.ts';
import { documentText } from '../../src/document/documentText.ts';
import type { TableBlock } from '../../src/document/textDocument.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { makeReport } from '../../src/report/makeReport.ts';
import { reportDocument } from '../../src/report/reportDocument.ts';
import type { Report } from '../../src/report/report.ts';
import { reportWords } from '../../src/report/words/reportWords.ts';
import { figureText } from '../../src/rules/shownPlaces.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import { reportWorkbook, type ReportToMake } from '../../src/tools/report/reportWorkbook.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';

const TODAY = '2020-10-08';
const zh = reportWords('zh');

function report(workbook: WorkbookSnapshot, asked: Partial<ReportToMake> = {}): Report {
  return finish(reportWorkbook(workbook, { period: null, previous: null, ...asked }, TODAY)).report;
}

const text = (workbook: WorkbookSnapshot, asked: Partial<ReportToMake> = {}): string =>
  documentText(reportDocument(report(workbook, asked), zh));

/** Scores of three indicators of 50, 30 and 20 points, a unit a column. */
function matrix(units: Readonly<Record<string, readonly Drawn[]>>, name = '县市区', title = `2020年考核指标（${name}）`) {
  const scores = Object.values(units);
  const row = (i: number): readonly Drawn[] => scores.map((of) => of[i] ?? null);
  return drawSheet(
    [
      [title],
      ['序号', '考核指标', '分值', ...Object.keys(units)],
      [1, '落实政策', 50, ...row(0)],
      [2, '归集信息', 30, ...row(1)],
      [3, '报送材料', 20, ...row(2)],
    ],
    { name },
  );
}

const COUNTIES = matrix({
  东县: [50, 28, 20],
  西县: [30, 20, 5],
  南县: [50, 28, 20],
  北县: [50, null, 20],
  中县: [50, 20, 20],
});

test('says what the workbook says, and of a unit that is not complete no grade, no rank and no total', () => {
  expect(text(drawWorkbook(COUNTIES), { period: '2020年第三季度' })).toBe(`2020年第三季度考核情况通报

各考核单位：
　　根据2020年考核指标，对5个单位2020年第三季度的工作进行了考核。现将有关情况通报如下。
　　一、考核结果
　　共5个考核单位，4个已评完，其余1个暂不定等级和名次。
　　（一）县市区
　　5个单位，满分100分：优秀3个，不合格1个。
名次	考核单位	总分	得分率（%）	等级
1	东县	98.00	98.00	优秀
1	南县	98.00	98.00	优秀
3	中县	90.00	90.00	优秀
4	西县	55.00	55.00	不合格
　　下列单位的等级和名次待定：北县（未评完，1项未评）。
　　二、完成较好的工作
　　按已评完的4个单位统计，3项指标中没有各单位都得满分的。
　　多数单位得满分的指标：“落实政策”（50分），4个单位中3个得满分；“报送材料”（20分），4个单位中3个得满分。
　　三、存在的问题
　　（一）扣分较多的指标
　　按已评完的4个单位统计，3项指标有单位被扣分：
　　1.“归集信息”（30分）：4个单位中4个被扣分，共扣24分，其中西县、中县各10分。
　　2.“落实政策”（50分）：4个单位中1个被扣分，共扣20分。
　　3.“报送材料”（20分）：4个单位中1个被扣分，共扣15分。
　　（二）佐证材料
　　考核表没有要求填写佐证材料。
　　四、需要改进的单位
　　等级为“不合格”的单位：西县55分。请对照扣分的指标逐项制定改进措施。
　　（改进和补报的时限由印发单位填写。）
　　五、下一步工作
　　（下一步工作由印发单位填写。）
　　六、核算说明
　　等级按得分率确定：90%以上优秀，80%以上良好，60%以上合格，其余不合格；附加分计入等级。名次在同一考核类别内按得分率从高到低排列，得分率相同的名次相同。完成时限截至2020年10月8日。数字保留两位小数；两位小数看不出名次、等级或升降的，多保留几位。
　　考核结果没有封存。
（印发单位）
（成文日期）
`);
});

test('ranks stand within a group, and it is said that groups are not compared', () => {
  const said = report(drawWorkbook(COUNTIES, matrix({ 甲局: [40, 20, 10], 乙局: [50, 30, 20] }, '部门')));
  expect(said.groups.map(({ group, rows }) => [group, rows.map(({ unit, rank }) => `${rank} ${unit}`)])).toEqual([
    ['县市区', ['1 东县', '1 南县', '3 中县', '4 西县']],
    ['部门', ['1 乙局', '2 甲局']],
  ]);
  expect(documentText(reportDocument(said, zh))).toContain('不同类别之间不作比较');
});

test('an indicator of a sheet a unit is counted over all sheets, whatever number and maximum it has there', () => {
  const ledger = (unit: string, score: number, max = 60, seq = 1) =>
    drawSheet(
      [
        [`被考核单位：${unit}`],
        ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
        [seq, `落实政策（${max}分）`, max, score, '文件'],
        [seq + 1, '归集信息', 100 - max, 100 - max, null],
      ],
      { name: unit },
    );
  const { indicators, evidence } = report(drawWorkbook(ledger('东局', 55), ledger('西局', 60), ledger('南局', 40, 50, 2)));
  expect(indicators).toMatchObject({
    indicators: 2,
    inFull: 1,
    inFullNamed: [{ name: '归集信息', max: null }],
    mostLost: [{ name: '落实政策', max: null, units: 3, count: 2, points: '15', most: { units: ['南局'], points: '10' } }],
  });
  expect(evidence).toEqual({
    isAsked: true,
    missing: 3,
    units: ['东局', '西局', '南局'].map((unit) => ({ unit, figure: '1' })),
  });
});

test('a score that cannot count leaves its unit out and is said', () => {
  const said = report(drawWorkbook(matrix({ 东县: [60, 28, 20], 西县: [50, 20, 20] })));
  expect(said.errors).toBe(1);
  expect(said.groups[0]?.rows.map(({ unit }) => unit)).toEqual(['西县']);
  expect(documentText(reportDocument(said, zh))).toContain('东县（得分有误）');
});

describe('against the period before', () => {
  const BEFORE = matrix({ 东县: [40, 28, 20], 西县: [40, 20, 5], 南县: [50, 28, 20], 中县: [50, null, 20], 旧县: [1, 1, 1] });
  const change = (now: readonly SheetSnapshot[], before: readonly SheetSnapshot[] = [BEFORE]) =>
    report(drawWorkbook(...now), { previous: drawWorkbook(...before) });

  test('by the units’ names: who rose, fell, is new, is gone, and who was not complete then', () => {
    const said = change([matrix({ 新县: [50, 30, 20], 中县: [50, 20, 20], 南县: [50, 28, 20], 西县: [30, 20, 5], 东县: [50, 28, 20] })]);
    expect(said.change).toEqual({
      risen: 1,
      fallen: 1,
      same: 1,
      mostRisen: [{ unit: '东县', figure: '+10.00' }],
      mostFallen: [{ unit: '西县', figure: '−10.00' }],
      added: ['新县'],
      gone: ['旧县'],
      openThen: ['中县'],
      namesakes: [],
      regrouped: [],
    });
    const rows = new Map(said.groups[0]?.rows.map(({ unit, change: since }) => [unit, since]));
    expect(rows.get('东县')).toEqual({ kind: 'compared', percent: '88.00', difference: '+10.00', rank: 2 });
    expect(rows.get('南县')).toEqual({ kind: 'compared', percent: '98.00', difference: '0.00', rank: 1 });
    expect(rows.get('新县')).toEqual({ kind: 'new' });
    expect(rows.get('中县')).toEqual({ kind: 'open-then' });
    expect(documentText(reportDocument(said, zh))).toContain('上期有、本期没有的单位：旧县。');
  });

  test('a unit is known by its other names too', () => {
    const assessed = (units: Parameters<typeof matrix>[0]) => finish(assess(drawWorkbook(matrix(units)), TODAY));
    const now = assessed({ 东县: [50, 28, 20] });
    const before = assessed({ 东城县: [40, 28, 20] });
    const renamed = { ...now, settings: { ...now.settings, units: [{ name: '东县', group: null, aliases: ['东城 县'] }] } };
    const compare = (one: typeof now) => makeReport(one, { state: 'not-sealed' }, { period: null, previous: before }).change;
    expect(compare(renamed)).toMatchObject({ risen: 1, added: [], gone: [] });
    expect(compare(now)).toMatchObject({ risen: 0, added: ['东县'], gone: ['东城县'] });
  });

  test('a unit in another group is compared by its share, and not by its rank', () => {
    const said = change([matrix({ 东县: [50, 28, 20], 南县: [50, 28, 20] }, '功能区')]);
    expect(said.groups[0]?.rows[0]?.change).toEqual({ kind: 'compared', percent: '88.00', difference: '+10.00', rank: null });
    expect(said.change?.regrouped).toEqual([
      { unit: '东县', was: '县市区' },
      { unit: '南县', was: '县市区' },
    ]);
  });

  test('of namesakes nobody is compared', () => {
    const said = change([matrix({ 东县: [50, 28, 20] }), matrix({ 东县: [1, 1, 1] }, '乙表', '2020年考核指标（县市区）')]);
    expect(said.change?.namesakes).toEqual(['东县（县市区）', '东县（乙表）']);
    expect(said.change?.risen).toBe(0);
  });

  test('a rise that two places hide is shown, and a difference agrees with the figures beside it', () => {
    const said = change(
      [matrix({ 东县: [50, 28, 19.996], 西县: [10, 10.004, 10] })],
      [matrix({ 东县: [50, 28, 19.995], 西县: [10, 10, 9.996] })],
    );
    const rows = said.groups[0]?.rows.map((row) => row.change);
    expect(rows).toEqual([
      { kind: 'compared', percent: '98.00', difference: '+0.001', rank: 1 },
      { kind: 'compared', percent: '30.00', difference: '+0.008', rank: 2 },
    ]);
  });
});

describe('a seal', () => {
  const sealed = (workbook: WorkbookSnapshot): WorkbookSnapshot =>
    applyToSnapshot(workbook, finish(sealWorkbook(workbook, '2020-10-01')).edits);

  test('is named with its code and day, and judged on that day', () => {
    const workbook = sealed(drawWorkbook(COUNTIES));
    const said = report(workbook);
    expect(said).toMatchObject({ asOf: '2020-10-01', seal: { state: 'intact', day: '2020-10-01' } });
    expect(text(workbook)).toMatch(/考核结果已于2020年10月1日封存，封存以后没有改动，封存码：\w{4}-\w{4}-\w{4}-\w{4}。/u);
  });

  test('that no longer holds is said to', () => {
    const workbook = sealed(drawWorkbook(COUNTIES));
    const changed = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (sheet.name === '县市区' ? matrix({ 东县: [49, 28, 20], 西县: [30, 20, 5] }) : sheet)),
    };
    expect(report(changed).seal.state).toBe('changed');
    expect(text(changed)).toContain('封存以后有改动，本通报所列为改动后的结果');
  });
});

const FILES = ['assets/examples', '../shared/cases']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.xlsx'));

test.each(FILES)('%s: every row is a settled unit’s, with the figures of the assessment', (path) => {
  const workbook = finish(readWorkbook(readFileSync(path), nodeCodec));
  const assessment = finish(assess(workbook, TODAY));
  const said = report(workbook);
  const settled = assessment.units.filter(({ status, standing }) => status === 'complete' && standing.kind !== 'open');
  const rows = said.groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(settled.length);
  for (const { unit, total, percent } of rows) {
    const places = total.split('.')[1]?.length ?? 0;
    const found = settled.filter(({ unit: { name }, table }) => unit === name || unit === `${name}（${table.sheet}）`);
    expect(found.map((one) => figureText(one.total, places))).toContain(total);
    expect(found.map((one) => (one.percent ? figureText(one.percent, places) : '—'))).toContain(percent);
  }
  for (const language of ['zh', 'en'] as const) {
    const document = reportDocument(said, reportWords(language));
    const tables = document.blocks.filter((block): block is TableBlock => block.block === 'table');
    for (const table of tables) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(documentText(document)).not.toMatch(/undefined|NaN|null/u);
  }
});
