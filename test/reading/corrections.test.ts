import { writeReading, type ReadingChange } from '../../src/ownSheets/settings/writeReadings.ts';
import { readSettings } from '../../src/ownSheets/settings/readSettings.ts';
import { readTables } from '../../src/reading/readTables.ts';
import type { CorrectedAs, ReadingCorrection } from '../../src/reading/corrections/readingCorrection.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { decimalText } from '../../src/workbook/decimal.ts';
import { OWN_SHEET_NAME } from '../../src/workbook/marks.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';

const sheetOf = (rows: readonly (readonly Drawn[])[], name = '考核表'): SheetSnapshot => drawSheet(rows, { name });

/** The correction as the pane makes it: on the words of the table that stands there. */
function correct(sheet: SheetSnapshot, part: string, as: CorrectedAs): ReadingCorrection {
  const [table] = readTables(sheet);
  return { heading: table?.heading ?? [], part, as };
}

/** `甲局 90 complete`, a line a unit. */
function unitsOf(sheet: SheetSnapshot, corrections: readonly ReadingCorrection[] = []): readonly string[] {
  const made = withReadings(sheet, corrections);
  return assessedWorkbook(made).units.map(({ unit, total, status }) => `${unit.name} ${decimalText(total)} ${status}`);
}

/** A workbook that has been assessed, so that it holds 考核设置, and then corrected. */
function withReadings(sheet: SheetSnapshot, corrections: readonly ReadingCorrection[]): WorkbookSnapshot {
  const plain = drawWorkbook(sheet);
  const start = applyToSnapshot(plain, writeResults(plain, assessedWorkbook(plain)));
  return corrections.reduce((workbook, correction) => change(workbook, { correction, kept: true }), start);
}

function change(workbook: WorkbookSnapshot, to: ReadingChange): WorkbookSnapshot {
  const edits = writeReading(workbook, to);
  if (!edits) throw new Error('no 考核设置');
  return applyToSnapshot(workbook, edits);
}

const JUDGES: Drawn[][] = [
  ['被考核单位：甲局', null, null, null, null],
  ['序号', '考核指标', '分值', '评委1', '评委2'],
  [1, '制度', 60, 50, 52],
  [2, '宣传', 40, 40, 30],
];
const COUNTIES: Drawn[][] = [
  ['序号', '考核指标', '分值', '甲县', '乙县', '全市'],
  [1, '制度', 60, 50, 40, 45],
  [2, '宣传', 40, 40, 30, 35],
];

describe('a wrong reading put right gives the right total', () => {
  test('which of the judges counts', () => {
    const sheet = sheetOf(JUDGES);
    expect(unitsOf(sheet)).toEqual(['甲局 0 not-reviewed']);
    expect(unitsOf(sheet, [correct(sheet, '评委2', 'counting')])).toEqual(['甲局 82 complete']);
    expect(unitsOf(sheet, [correct(sheet, '评委1', 'counting')])).toEqual(['甲局 90 complete']);
  });

  test('a column that does not count', () => {
    const sheet = sheetOf([
      ['被考核单位：甲局', null, null, null, null],
      ['序号', '考核指标', '分值', '考核得分', '复核得分'],
      [1, '制度', 60, 50, 10],
      [2, '宣传', 40, 40, 10],
    ]);
    expect(unitsOf(sheet)).toEqual(['甲局 20 complete']);
    expect(unitsOf(sheet, [correct(sheet, '复核得分', 'not-counting')])).toEqual(['甲局 90 complete']);
    expect(unitsOf(sheet, [correct(sheet, '考核得分', 'counting')])).toEqual(['甲局 90 complete']);
  });

  test('a sum of the others that does not count, nor stands in for them', () => {
    const sheet = sheetOf([
      ['被考核单位：甲局', null, null, null, null, null],
      ['序号', '考核指标', '分值', '县级初审得分', '市级复审得分', '平均得分合计'],
      [1, '制度', 60, 50, 52, 51],
      [2, '宣传', 40, 40, 30, 35],
    ]);
    const [wrong] = unitsOf(sheet);
    expect(wrong).toBe('甲局 86 complete');
    for (const as of ['not-counting', 'total'] as const)
      expect(unitsOf(sheet, [correct(sheet, '平均得分合计', as)])).toEqual(['甲局 82 complete']);
  });

  test.each<[CorrectedAs]>([['total'], ['not-counting']])('in a matrix a column that is no unit: %s', (as) => {
    const sheet = sheetOf(COUNTIES);
    expect(unitsOf(sheet)).toEqual(['甲县 90 complete', '乙县 70 complete', '全市 80 complete']);
    expect(unitsOf(sheet, [correct(sheet, '全市', as)])).toEqual(['甲县 90 complete', '乙县 70 complete']);
  });

  test('in a roster a column that is the total, and a row that is no unit', () => {
    const sheet = sheetOf([
      ['单位', '制度（60分）', '宣传（40分）', '总情况（100分）'],
      ['甲镇', 50, 40, 90],
      ['乙镇', 60, 20, 70],
      ['全部', 55, 30, 80],
    ]);
    expect(unitsOf(sheet).map((line) => line.split(' ')[0])).toContain('全部');
    const made = [correct(sheet, '总情况（100分）', 'total'), correct(sheet, '全部', 'total-row')];
    expect(unitsOf(sheet, made)).toEqual(['甲镇 90 complete', '乙镇 80 complete']);
    expect(assessedWorkbook(withReadings(sheet, made)).findings.map(({ code, cell }) => `${code} ${cell && addressOf(cell)}`)).toEqual([
      'total-mismatch D3',
    ]);
  });

  test('a row that is a total, a category or an indicator', () => {
    const rows: Drawn[][] = [
      ['被考核单位：甲局', null, null, null],
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '基础工作', 60, 50],
      [2, '制度', 20, 20],
      [3, '宣传', 40, 30],
      [4, '应急', 40, 35],
      [5, '本年情况', 100, 85],
    ];
    const sheet = sheetOf(rows);
    const made = [correct(sheet, '基础工作', 'category-row'), correct(sheet, '本年情况', 'total-row')];
    expect(unitsOf(sheet)).toEqual(['甲局 220 complete']);
    expect(unitsOf(sheet, made)).toEqual(['甲局 85 complete']);
    const [table] = assessedWorkbook(withReadings(sheet, made)).tables;
    expect(table?.indicators.map(({ path, name }) => [...path, name].join('/'))).toEqual([
      '基础工作/制度',
      '基础工作/宣传',
      '基础工作/应急',
    ]);

    const labelled = sheetOf([
      ['被考核单位：甲局', null, null, null],
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '制度', 60, 50],
      [null, '小计', 40, 30],
    ]);
    expect(unitsOf(labelled)).toEqual(['甲局 50 complete']);
    expect(unitsOf(labelled, [correct(labelled, '小计', 'indicator-row')])).toEqual(['甲局 80 complete']);
  });

  test('of units with several columns one word holds for all of them', () => {
    const sheet = drawSheet(
      [
        ['序号', '考核指标', '分值', '甲县', null, '乙县', null],
        [null, null, null, '初评得分', '备选得分', '初评得分', '备选得分'],
        [1, '制度', 100, 90, 10, 80, 20],
      ],
      { name: '考核表', merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
    );
    expect(unitsOf(sheet, [correct(sheet, '初评得分', 'counting')])).toEqual(['甲县 90 complete', '乙县 80 complete']);
  });
});

describe('it holds for the header that it was made on', () => {
  test('with other figures, other rows, another judge and at another place it is read the same', () => {
    const sheet = sheetOf(JUDGES);
    const made = [correct(sheet, '评委2', 'counting')];
    const next = drawSheet(
      [
        ['二季度考核', null, null, null, null, null],
        ['被考核单位：甲局'],
        ['序号', '考核指标', '分值', '评委1', '评委2', '评委3'],
        [1, '制度', 50, 41, 42, 43],
        [2, '宣传', 30, 20, 21, 22],
        [3, '应急', 20, 10, 11, 12],
      ],
      { name: '二季度', at: 'C5' },
    );
    expect(unitsOf(next)).toEqual(['甲局 0 not-reviewed']);
    expect(unitsOf(next, made)).toEqual(['甲局 74 complete']);
  });

  test('a table with another header is left alone', () => {
    const made = [correct(sheetOf(JUDGES), '评委2', 'counting')];
    const other = sheetOf([
      JUDGES[0] ?? [],
      ['序号', '考核指标', '分值', '评委1', '评委2', '佐证材料'],
      [1, '制度', 60, 50, 52, '有'],
      [2, '宣传', 40, 40, 30, '有'],
    ]);
    const workbook = withReadings(other, made);
    const { units, findings } = assessedWorkbook(workbook);
    expect(units.map(({ status }) => status)).toEqual(['not-reviewed']);
    expect(findings.map(({ code }) => code)).toContain('setting-not-usable');
  });

  test('one that fits nothing any more is said at its cell, and no other', () => {
    const sheet = sheetOf(JUDGES);
    const made = [correct(sheet, '评委2', 'counting'), correct(sheet, '评委7', 'not-counting')];
    const { findings } = assessedWorkbook(withReadings(sheet, made));
    expect(findings).toEqual([
      expect.objectContaining({ code: 'setting-not-usable', sheet: '考核设置', args: expect.objectContaining({ found: '评委7' }) }),
    ]);
    expect(findings[0]?.cell && addressOf(findings[0].cell)).toBe('O6');
  });
});

/** The block as it stands, a row a line. */
function block(workbook: WorkbookSnapshot): readonly string[] {
  const sheet = workbook.sheets.find(({ name }) => name === '考核设置');
  if (!sheet) return [];
  const grid = gridOf(sheet);
  return grid.rowIndexes.flatMap((rowIndex) => {
    const texts = grid
      .filled(rowIndex)
      .filter(({ columnIndex }) => columnIndex >= 13)
      .map(textOf);
    return texts.length > 0 ? [texts.join(' / ')] : [];
  });
}

describe('the block in 考核设置', () => {
  const sheet = sheetOf(JUDGES);
  const second = correct(sheet, '评委2', 'counting');

  test('is not there without a correction, and says in words what was corrected', () => {
    expect(block(withReadings(sheet, []))).toEqual([]);
    expect(block(withReadings(sheet, [second]))).toEqual(['表的读法 / 列或行 / 读作', '序号 | 考核指标 | 分值 / 评委2 / 计入总分']);
  });

  test.each<CorrectedAs>(['counting', 'not-counting', 'total', 'total-row', 'category-row', 'indicator-row'])(
    'what is written is what is read: %s',
    (as) => {
      const correction = { heading: ['序号', '考核指标', '分值'], part: '评委2', as };
      const { settings, findings } = readSettings(withReadings(sheet, [correction]));
      expect(settings.readings).toEqual([{ ...correction, place: { sheet: '考核设置', cell: { rowIndex: 4, columnIndex: 14 } } }]);
      expect(findings).toEqual([]);
    },
  );

  test('the same column again takes the place of the former; taking it back leaves the others, and a blank block', () => {
    const first = correct(sheet, '评委1', 'not-counting');
    const both = withReadings(sheet, [first, second]);
    const again = change(both, { correction: { ...first, as: 'total' }, kept: true });
    expect(block(again).slice(1)).toEqual(['序号 | 考核指标 | 分值 / 评委1 / 合计列', '序号 | 考核指标 | 分值 / 评委2 / 计入总分']);
    const back = change(again, { correction: { ...first, as: 'total' }, kept: false });
    expect(block(back).slice(1)).toEqual(['序号 | 考核指标 | 分值 / 评委2 / 计入总分']);
    const none = change(back, { correction: second, kept: false });
    expect(block(none)).toEqual(['表的读法 / 列或行 / 读作']);
    expect(assessedWorkbook(none).units.map(({ status }) => status)).toEqual(['not-reviewed']);
    expect(block(change(none, { correction: second, kept: true }))).toHaveLength(2);
  });

  test('a second 重新核算 leaves it as it is', () => {
    const made = withReadings(sheet, [second]);
    expect(block(applyToSnapshot(made, writeResults(made, assessedWorkbook(made))))).toEqual(block(made));
  });

  test.each<[string, Drawn[], string]>([
    ['no words of a header', [null, '评委2', '计入总分'], '表的读法'],
    ['no column', ['序号 | 考核指标 | 分值', null, '计入总分'], '列或行'],
    ['another word', ['序号 | 考核指标 | 分值', '评委2', '算数'], '读作'],
    ['nothing to read it as', ['序号 | 考核指标 | 分值', '评委2', null], '读作'],
  ])('what a person typed and can not be followed is said: %s', (_, row, setting) => {
    const settings = drawSheet([['考核设置'], [], ['表的读法', '列或行', '读作'], row], { name: '考核设置' });
    const workbook = { ...drawWorkbook(sheet, settings), names: [{ name: OWN_SHEET_NAME, refersTo: '=TRUE', sheet: '考核设置' }] };
    const read = readSettings(workbook);
    expect(read.settings.readings).toEqual([]);
    expect(read.findings).toEqual([expect.objectContaining({ code: 'setting-not-usable', args: expect.objectContaining({ setting }) })]);
  });

  test('the same column said twice is followed once, and said', () => {
    const twice = applyToSnapshot(withReadings(sheet, [second]), [
      { edit: 'set-values', sheet: '考核设置', range: 'N6:P6', values: [['分值|序号|考核指标', '评委2', '不计入总分']] },
    ]);
    const { settings, findings } = readSettings(twice);
    expect(settings.readings.map(({ as }) => as)).toEqual(['counting']);
    expect(findings.map(({ cell }) => cell && addressOf(cell))).toEqual(['O6']);
  });

  test('text that can not be followed stays when a correction is written beside it', () => {
    const typed = applyToSnapshot(withReadings(sheet, [second]), [
      { edit: 'set-values', sheet: '考核设置', range: 'N6:P6', values: [['表头', '某列', '算数']] },
    ]);
    const made = change(typed, { correction: correct(sheet, '评委1', 'total'), kept: true });
    expect(block(made).slice(1)).toEqual([
      '序号 | 考核指标 | 分值 / 评委2 / 计入总分',
      '表头 / 某列 / 算数',
      '序号 | 考核指标 | 分值 / 评委1 / 合计列',
    ]);
  });

  test('where something stands right below it the block moves', () => {
    const crowded = applyToSnapshot(withReadings(sheet, [second]), [
      { edit: 'set-values', sheet: '考核设置', range: 'N7', values: [['别的内容']] },
    ]);
    const made = change(crowded, { correction: correct(sheet, '评委1', 'total'), kept: true });
    expect(readSettings(made).settings.readings.map(({ part }) => part)).toEqual(['评委2', '评委1']);
    expect(block(made)).toContain('别的内容');
    expect(readSettings(made).findings).toEqual([]);
  });

  test('without 考核设置 nothing can be written', () => {
    expect(writeReading(drawWorkbook(sheet), { correction: second, kept: true })).toBeNull();
  });
});
