import { resolveTarget } from '../../../../../src/hosts/xlsx/resolveTarget.ts';
import { relativeTarget } from '../../../../../src/hosts/xlsx/write/package/relativeTarget.ts';

test.each([
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml', '../drawings/drawing1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
  ['xl/drawings/drawing1.xml', 'xl/drawings/drawing2.xml', 'drawing2.xml'],
  ['xl/workbook.xml', 'other/styles.xml', '/other/styles.xml'],
  ['xl/xl', 'xl/xl/a.xml', 'xl/a.xml'],
  ['xl/a/b.xml', 'xl/a', '../a'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['workbook.xml', 'styles.xml', 'styles.xml'],
])('from %s to %s: %s', (source, part, target) => {
  expect(relativeTarget(source, part)).toBe(target);
  expect(resolveTarget(source, target)).toBe(part);
});
