import { assess } from '../../src/assess.ts';
import { columnName } from '../../src/workbook/address.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

/** What is quadratic takes minutes; figures are measured by the bench and not here. */
jest.setTimeout(60_000);

function department(k: number): SheetSnapshot {
  const rows: Drawn[][] = Array.from({ length: 31 }, (_, i) => [
    i + 1,
    i % 4 ? null : `任务${i}`,
    `指标第${i}项完成情况`,
    i < 7 ? 4 : 3,
    3,
    3,
    '文件',
    null,
  ]);
  return drawSheet(
    [
      ['2021年度考核指标'],
      [`被考核单位：单位${k}`],
      ['序号', '工作任务', '考核指标', '分值', '自评得分', '考核得分', '佐证材料', '扣分原因'],
      ...rows,
      ['合计', null, null, 100, 93, 93],
    ],
    {
      name: `单位${k}`,
      merges: ['A1:H1'],
    },
  );
}

test('1,000 sheets, and progress after each', () => {
  const sheets = Array.from({ length: 1000 }, (_, k) => department(k));
  const result = (() => {
    const run = assess(drawWorkbook(...sheets), '2021-12-31');
    let steps = 0;
    for (;;) {
      const step = run.next();
      if (step.done) return { steps, ...step.value };
      steps = step.value.done;
    }
  })();
  expect(result.steps).toBe(1000);
  expect(result.units).toHaveLength(1000);
  expect(result.findings).toEqual([]);
});

const LEDGER: Drawn[][] = [
  ['序号', '考核指标', '分值', '得分'],
  [1, '甲', 100, 90],
];

test('10,000 merges down a sheet', () => {
  const rows: Drawn[][] = [
    ['序号', '考核指标', null, '分值', '得分'],
    ...Array.from({ length: 10_000 }, (_, i): Drawn[] => [i + 1, `指标${i}`, null, 0.01, 0.01]),
  ];
  const merges = rows.map((_, i) => `B${i + 1}:C${i + 1}`);
  const { units, findings } = assessed([drawSheet(rows, { merges })]);
  expect(units[0]?.total.toNumber()).toBe(100);
  expect(findings).toEqual([]);
});

test('8,000 merges across a sheet', () => {
  const wide: Drawn[] = Array.from({ length: 16_000 }, (_, i) => (i % 2 ? null : `格${i}`));
  const merges = Array.from({ length: 8_000 }, (_, i) => `${columnName(i * 2)}4:${columnName(i * 2 + 1)}4`);
  expect(assessed([drawSheet([...LEDGER, [], wide], { merges })]).units).toHaveLength(1);
});

test('one merge over the whole sheet, whole columns and whole rows', () => {
  expect(assessed([drawSheet(LEDGER, { merges: ['A1:XFD1048576'] })]).tables).toEqual([]);
  expect(assessed([drawSheet(LEDGER, { merges: ['F1:XFD1048576', 'E1:E1048576'] })]).units).toHaveLength(1);
});

test('a cell in the last row and column', () => {
  const sheet = drawSheet(LEDGER);
  const last = drawSheet([['末']], { at: 'XFD1048576' });
  expect(assessed([{ ...sheet, rows: [...sheet.rows, ...last.rows] }]).units).toHaveLength(1);
});

test('many rows, many units, many headers', () => {
  const rows = Array.from({ length: 20_000 }, (_, i): Drawn[] => [i + 1, `甲${i}`, 0.005, 0.005]);
  expect(assessed([drawSheet([...LEDGER.slice(0, 1), ...rows])]).tables[0]?.fullMarks.toNumber()).toBe(100);
  const units = Array.from({ length: 3_000 }, (_, i): Drawn[] => [i + 1, `单位${i}`, 50, 40]);
  expect(assessed([drawSheet([['序号', '单位', '甲（50分）', '乙（50分）'], ...units])]).units).toHaveLength(3_000);
  const pages = Array.from({ length: 3_000 }, (_, i): Drawn[][] => [LEDGER[0] ?? [], [i + 1, '甲', 1, 1]]).flat();
  expect(assessed([drawSheet(pages)]).tables).toHaveLength(1);
  const tables = Array.from({ length: 1_000 }, (_, i): Drawn[][] => [[`考核表${i}`], ...LEDGER]).flat();
  expect(assessed([drawSheet(tables)]).tables).toHaveLength(1_000);
});
