import { cellEdits, type CellDraft } from '../../../src/ownSheets/kit/cellEdits.ts';

const f = (formula: string): CellDraft => ({ formula, value: 1 });

/** `set-values B3:C4` a line an edit. */
const lines = (rows: CellDraft[][]): readonly string[] =>
  cellEdits('甲', rows, 2, 1).map(
    (edit) =>
      `${edit.edit} ${'range' in edit ? edit.range : ''} ${JSON.stringify('values' in edit ? edit.values : 'formulas' in edit ? edit.formulas.map((row) => row.map((cell) => cell?.formula ?? null)) : '')}`,
  );

test.each<[string, CellDraft[][], readonly string[]]>([
  [
    'values',
    [
      [1, 'a'],
      [true, ''],
    ],
    ['set-values B3:C4 [[1,"a"],[true,""]]'],
  ],
  ['formulas', [[f('x')], [f('y')]], ['set-formulas B3:B4 [["x"],["y"]]']],
  ['values beside formulas', [[1, f('x'), 2]], ['set-values B3 [[1]]', 'set-values D3 [[2]]', 'set-formulas C3 [["x"]]']],
  [
    'both in a column',
    [
      [1, f('x')],
      [2, 3],
    ],
    ['set-values B3:C4 [[1,null],[2,3]]', 'set-formulas C3:C4 [["x"],[null]]'],
  ],
  ['a column with nothing', [[1, null, 2]], ['set-values B3 [[1]]', 'set-values D3 [[2]]']],
  ['no rows', [], []],
])('%s', (_, rows, expected) => {
  expect(lines(rows)).toEqual(expected);
});

test('more cells than one edit may have come in several', () => {
  const rows = Array.from({ length: 250_001 }, (_, i): CellDraft[] => [i, f('x'), f('y'), i]);
  expect(cellEdits('甲', rows, 2, 1).map((edit) => `${edit.edit} ${'range' in edit ? edit.range : ''}`)).toEqual([
    'set-values B3:B250002',
    'set-values E3:E250002',
    'set-formulas C3:D250002',
    'set-values B250003',
    'set-values E250003',
    'set-formulas C250003:D250003',
  ]);
});
