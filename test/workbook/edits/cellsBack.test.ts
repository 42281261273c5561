import { MAX_COLUMNS } from '../../../src/workbook/address.ts';
import { cellsBack } from '../../../src/workbook/edits/cellsBack.ts';
import { checkEdit } from '../../../src/workbook/edits/checkEdit.ts';
import { drawSheet } from '../../support/drawSheet.ts';

const area = { top: 0, left: 0, bottom: 1, right: 1 };

test('values and formulas come back, and blanks as nothing', () => {
  const sheet = drawSheet(
    [
      [1, { f: 'A1*2', v: 2 }],
      [null, '附件'],
    ],
    { name: '甲' },
  );
  expect(cellsBack(sheet, area)).toEqual({
    edits: [
      {
        edit: 'set-values',
        sheet: '甲',
        range: 'A1:B2',
        values: [
          [1, null],
          ['', '附件'],
        ],
      },
      {
        edit: 'set-formulas',
        sheet: '甲',
        range: 'A1:B2',
        formulas: [
          [null, { formula: 'A1*2', value: 2 }],
          [null, null],
        ],
      },
    ],
    isWhole: true,
  });
});

test('cells that nobody asks about are left alone', () => {
  const sheet = drawSheet(
    [
      [1, 2],
      [3, 4],
    ],
    { name: '甲' },
  );
  expect(cellsBack(sheet, area, (down, right) => down === 1 && right === 0).edits).toEqual([
    {
      edit: 'set-values',
      sheet: '甲',
      range: 'A1:B2',
      values: [
        [null, null],
        [3, null],
      ],
    },
  ]);
});

test.each([
  ['an error', '#N/A'],
  ['a formula without a result', { f: 'A9' }],
])('%s can not be said by an edit', (_, cell) => {
  const sheet = drawSheet([[cell]], { name: '甲' });
  expect(cellsBack(sheet, area).isWhole).toBe(false);
  expect(cellsBack(sheet, area, (_down, right) => right === 1).isWhole).toBe(true);
});

test('more cells than one edit may have are several', () => {
  const wide = { ...area, bottom: 61, right: MAX_COLUMNS - 1 };
  const { edits } = cellsBack(drawSheet([[1]], { name: '甲' }), wide);
  edits.forEach(checkEdit);
  expect(edits.map(({ range }) => range)).toEqual(['A1:XFD61', 'A62:XFD62']);
});
