import { follow } from '../../src/following/follow.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { runToEnd } from '../../src/workbook/runToEnd.ts';
import { makeXlsx } from '../support/xlsx.ts';

/** What becomes of 表!B1 with that formula once A1 is -2. */
function followed(f: string, after = ''): Pick<ReturnType<typeof follow>, 'kept'> & { readonly value: unknown } {
  const bytes = makeXlsx({ sheets: [{ name: '表', rows: [[1, { f, v: 7 }]] }], after });
  const before: WorkbookSnapshot = runToEnd(readWorkbook(bytes, nodeCodec));
  const { kept, workbook } = follow(before, [{ edit: 'set-values', sheet: '表', range: 'A1', values: [[-2]] }]);
  return { kept, value: workbook.sheets[0]?.rows[0]?.cells.find(({ columnIndex }) => columnIndex === 1)?.value };
}

const KEPT = { kept: [{ sheet: '表', rowIndex: 0, columnIndex: 1, reason: 'not-known' }], value: 7 };

function nested(before: string, after: string, count: number): string {
  return `${before.repeat(count)}A1${after.repeat(count)}`;
}

test.each([
  ['brackets', nested('(', ')', 5000)],
  ['functions', nested('ABS(', ')', 5000)],
  ['signs', nested('-', '', 5000)],
  ['signs on a line each', nested('-\n', '', 5000)],
  ['percent signs on a line each', nested('', '%\n', 5000)],
  ['brackets with signs before them', nested(`${'-'.repeat(100)}(`, ')', 100)],
  ['functions with signs before them', nested(`${'-'.repeat(100)}ABS(`, ')', 100)],
  ['brackets with signs behind them', nested('(', `)${'%'.repeat(100)}`, 100)],
])('a formula of thousands of %s within one another keeps its result, and is named', (_, formula) => {
  expect(followed(formula)).toEqual(KEPT);
});

test.each([
  ['64 functions', nested('ABS(', ')', 64), 2],
  ['64 functions between signs', nested('0+ABS(', ')+0', 64), 2],
  ['64 functions between arguments', nested('IF(1,', ',1)', 64), -2],
  ['254 arguments left empty', `A1+SUM(1${','.repeat(254)})`, -1],
  ['64 functions with a sign before each', nested('-ABS(', ')', 63), -2],
  ['5,000 signs, none within another,', `A1${'+-1'.repeat(5000)}`, -5002],
  ['2,000 brackets beside one another', `A1${'+(1)'.repeat(2000)}`, 1998],
])('%s are worked out', (_, formula, value) => {
  expect(followed(formula)).toEqual({ kept: [], value });
});

/** 16 names, each of which stands for functions around the next one. */
function names(deep: number): string {
  const inner = (i: number): string => (i === 15 ? '表!$A$1' : `n_${i + 1}_`);
  const drawn = Array.from(
    { length: 16 },
    (_, i) => `<definedName name="n_${i}_">${'ABS('.repeat(deep)}${inner(i)}${')'.repeat(deep)}</definedName>`,
  );
  return `<definedNames>${drawn.join('')}</definedNames>`;
}

test('names that stand for names, each as deep as a formula may be, are no overflow: the result is kept, and named', () => {
  expect(followed('n_0_', names(190))).toEqual(KEPT);
});

test('names that stand for names are worked out', () => {
  expect(followed('n_0_', names(10))).toEqual({ kept: [], value: 2 });
});
