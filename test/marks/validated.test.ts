import { saysNotApplicable } from '../../src/rules/score.ts';
import { takesScore } from '../../src/rules/scoreEntry.ts';
import { parseDecimal } from '../../src/workbook/decimal.ts';
import { assessedFile } from '../formulas/assessedFile.ts';
import { invalidCells } from '../formulas/invalidCells.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { makeXlsx, type DrawnCell, type DrawnSheet } from '../support/xlsx.ts';

if (!hasOffice) console.info('LibreOffice is not there: no validation is tried');
const inOffice = hasOffice ? test : test.skip;

const HEADER = ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料'];
/** What is entered in a score cell of 5, right and wrong in turn. */
const ENTERED: readonly DrawnCell[] = [
  ...[0, 5, 2.5, null, '不适用', ' 不 适 用 ', '不适用。', 'n/a', 'N/A.', 'Ｎ／Ａ', { f: '1+1', v: 2 }],
  ...[
    -0.01,
    5.01,
    '达标',
    '5',
    '5分',
    '*',
    '???',
    '不适用项',
    '不',
    'N',
    '/',
    '不适用 N/A',
    '　',
    { f: '3+3', v: 6 },
    { f: 'NA()', v: '#N/A' },
  ],
];

/** Two blocks of indicators with a subtotal between, so that the score cells are several ranges. */
function ledger(name: string, entered: readonly DrawnCell[], after = ''): DrawnSheet {
  const half = Math.ceil(entered.length / 2);
  const row = (cell: DrawnCell, i: number): DrawnCell[] => [
    i + 1,
    `指标${i + 1}`,
    5,
    i % 3 === 0 ? cell : 5,
    i % 3 === 0 ? 5 : cell,
    '附件',
  ];
  const rows = entered.map(row);
  return { name, rows: [HEADER, ...rows.slice(0, half), [null, '小计', null, null, null, null], ...rows.slice(half)], after };
}

function wrongIn(sheet: DrawnSheet): readonly string[] {
  return (sheet.rows ?? []).flatMap((row, i) =>
    [3, 4].flatMap((column) => {
      const cell = row[column] ?? null;
      if (i === 0 || cell === null) return [];
      const value = typeof cell === 'object' ? (cell.v ?? '') : cell;
      return takesScore(value, parseDecimal('5')) ? [] : [`${sheet.name}!${'ABCDE'.charAt(column)}${i + 1}`];
    }),
  );
}

/** The office's own validation stands on the first self scores: what is left begins in the column beside, above. */
const OFFICES =
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="D2:D6"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>';
const BESIDE: readonly DrawnCell[] = [1, 2, 3, 4, 5, 5.5, 1, '无', 6, '不适用', 5, '6', 7, 8];

inOffice(
  'a score cell takes a number in its range and 不适用, in every range of its validation',
  () => {
    const sheets = [ledger('甲', ENTERED), ledger('乙', BESIDE, OFFICES), { name: '丙', rows: [[1]] }];
    const wrong = sheets.flatMap(wrongIn);
    expect(wrong.length).toBeGreaterThan(20);
    // The office's takes what its own rule does.
    const expected = wrong.filter((cell) => !/^乙!D[2-6]$/u.test(cell));
    expect([...invalidCells(assessedFile(makeXlsx({ sheets })))].sort()).toEqual([...expected].sort());
  },
  120_000,
);

test('every word that is taken without a question says that an indicator does not apply', () => {
  const words = ENTERED.filter((cell): cell is string => typeof cell === 'string');
  const taken = words.filter((word) => takesScore(word, parseDecimal('5')));
  expect(taken).toEqual(['不适用', ' 不 适 用 ', '不适用。', 'n/a', 'N/A.', 'Ｎ／Ａ']);
  expect(taken.filter((word) => !saysNotApplicable(word.replace(/\s/gu, '')))).toEqual([]);
});
