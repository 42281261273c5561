import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { cellsOf, resultsOf, type DrawnCells } from '../../results/drawnCells.ts';

/** A ledger of one indicator with a total of the office's. */
const ledger = (score: Drawn, total: Drawn): Drawn[][] => [
  ['序号', '考核指标', '分值', '考核得分'],
  [1, '甲', 100, score],
  ['合计', null, 100, total],
];
const sum = (value: number): Drawn => ({ f: 'SUM(D2:D2)', v: value });

interface Case {
  readonly cells: DrawnCells;
  /** One-based: the row of the first unit in the workbook's order, and that of the note above the signature. */
  readonly top: number;
  readonly note: number;
  readonly setup: ReturnType<typeof resultsOf>[number] | undefined;
}

function drawn(...tables: readonly Drawn[][][]): Case {
  const edits = resultsOf(drawWorkbook(...tables.map((rows, i) => drawSheet(rows, { name: `${'一二三四五六七八'[i]}局` }))));
  const cells = cellsOf(edits, '考核汇总');
  const rowWith = (words: RegExp): number => Number([...cells].find(([, text]) => words.test(text))?.[0].slice(1));
  return {
    cells,
    top: rowWith(/^编号$/u) + 1,
    note: rowWith(/^制表：/u) - 1,
    setup: edits.find((edit) => edit.edit === 'add-sheet' && edit.sheet === '考核汇总'),
  };
}

/** What a cell shows, its formula aside. */
const shown = (text: string | undefined): string | undefined => text?.split(' → ').at(-1);

test('beside each unit stands the office’s own total, live, and how it stands to ours', () => {
  const { cells, top } = drawn(ledger(90, sum(90)), ledger(90, 80), ledger(89.999, sum(90)), ledger(90, null), ledger(90, '90分'));
  expect(['V', 'W', 'X'].map((letter) => cells.get(`${letter}${top - 1}`))).toEqual(['表内合计', '核对', '不一致']);
  expect([cells.get(`V${top}`), cells.get(`W${top}`), cells.get(`X${top}`)]).toEqual([
    "=IFERROR(IF(ISNUMBER('一局'!$D$3),ROUND('一局'!$D$3,10),'一局'!$D$3&\"\"),\"错误值\") → 90".replaceAll("'", ''),
    `=IF(ISNUMBER(V${top}),IF(ROUND(V${top},2)=ROUND(C${top},2),"一致",ROUND(ROUND(V${top},2)-ROUND(C${top},2),2)),"无合计") → 一致`,
    `=IF(ISNUMBER(W${top}),N${top},"") → `,
  ]);
  expect([0, 1, 2, 3, 4].map((i) => ['V', 'W', 'X'].map((letter) => shown(cells.get(`${letter}${top + i}`))))).toEqual([
    ['90', '一致', ''],
    ['80', '-10', '2'],
    ['90', '一致', ''],
    [undefined, '无合计', undefined],
    ['90分', '无合计', ''],
  ]);
});

test('what only this needs is not printed, and nothing of it is drawn where the office has no totals', () => {
  const { setup, top, cells, note } = drawn(ledger(90, sum(90)));
  expect(setup).toMatchObject({ print: { area: `A1:L${top}` }, filter: `A${top - 1}:X${top}` });
  expect(shown(cells.get(`A${note}`))).toBe('');
  const without = drawn(ledger(90, null));
  expect(without.setup).toMatchObject({ filter: `A${without.top - 1}:U${without.top}` });
  expect([...without.cells.keys()].filter((at) => /^[V-X]\d/u.test(at))).toEqual([]);
  expect(without.cells.get(`A${without.note}`)).toBeUndefined();
});

test.each<[number, string]>([
  [0, ''],
  [1, '请先核对再签字：表内合计与总分不一致的有一局。'],
  [3, '请先核对再签字：表内合计与总分不一致的有一局、二局、三局。'],
  [7, '请先核对再签字：表内合计与总分不一致的有一局、二局、三局、四局、五局等 7 个单位。'],
])('where %d printed totals differ, a note above the signature says whose', (count, note) => {
  const all = drawn(...Array.from({ length: 8 }, (_, i) => ledger(90, i < count ? 80 : sum(90))));
  expect(shown(all.cells.get(`A${all.note}`))).toBe(note);
});

test('the formulas are short', () => {
  const { cells, top, note } = drawn(ledger(90, sum(90)), ledger(90, 80));
  const own = [...cells].filter(([at]) => /^[V-X]/u.test(at) || at.endsWith(String(note)) || at === `W${top}`);
  expect(own.length).toBeGreaterThan(10);
  const formulas = own.map(([, text]) => (text.startsWith('=') ? (text.split(' → ')[0] ?? '') : '').replaceAll(/[一二]局!/gu, ''));
  expect(formulas.filter((formula) => formula.length > 120)).toEqual([]);
});
