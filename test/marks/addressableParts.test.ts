import { addressableParts } from '../../src/marks/addressableParts.ts';
import { drawSheet } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { drawWorkbook } from '../support/drawSheet.ts';

const cell = (rowIndex: number) => ({ at: { rowIndex, columnIndex: 5 } });

test('cells that touch are one short address, however many', () => {
  expect(addressableParts(Array.from({ length: 5000 }, (_, i) => cell(i)))).toMatchObject([{ ranges: ['F1:F5000'] }]);
});

test('cells that do not touch are as many parts as Excel takes addresses, from the top down and none left out', () => {
  const cells = Array.from({ length: 3000 }, (_, i) => cell(i * 2));
  const parts = addressableParts(cells);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every(({ ranges }) => ranges.join(',').length <= 8192)).toBe(true);
  expect(parts.flatMap((part) => part.cells)).toEqual(cells);
  expect(parts.flatMap(({ ranges }) => ranges)).toHaveLength(3000);
});

test('the formula of each part is written for its own first cell', () => {
  // Maxima that are text stand in the formula, so rows of 2 and of 3 points are two groups of cells that never touch.
  const rows = Array.from({ length: 3600 }, (_, i) => [i + 1, `指标${i + 1}`, i % 2 === 0 ? '2分' : '3分', 1]);
  const workbook = drawWorkbook(drawSheet([['序号', '考核指标', '分值', '考核得分'], ...rows]));
  const formats = writeResults(workbook, assessed(workbook.sheets)).flatMap((edit) =>
    edit.edit === 'add-conditional-format' && edit.sheet === '考核表' ? [edit] : [],
  );
  expect(formats.length).toBeGreaterThan(2);
  for (const { ranges, formula } of formats) expect(formula).toContain(`ISNUMBER(${ranges[0]?.split(':')[0]})`);
});
