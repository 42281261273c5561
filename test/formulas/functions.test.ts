import { readFileSync, readdirSync } from 'node:fs';
import { resultsOf } from '../results/drawnCells.ts';
import { read } from './assessedFile.ts';
import { DRAWN } from './drawnWorkbooks.ts';
import { splitEdits } from '../support/splitEdits.ts';

/** Excel 2016, WPS and LibreOffice calculate all of these. */
const KNOWN = new Set(
  'SUM SUMPRODUCT COUNTIF COUNTIFS SUMIF SUMIFS IF AND OR IFERROR ISERROR ISLOGICAL ISNUMBER N LOOKUP INDEX MATCH SMALL ROUND MEDIAN LEN TRIM CLEAN SUBSTITUTE UPPER EXACT MIN MAX COUNT TEXT'.split(
    ' ',
  ),
);

const WORKBOOKS = [
  ...readdirSync('assets/examples')
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, readFileSync(`assets/examples/${name}`)] as const),
  ...Object.entries(DRAWN),
];

test.each(WORKBOOKS)('%s: formulas of no more than 8,192 characters, with functions that every program knows', (_, bytes) => {
  const edits = splitEdits(resultsOf(read(bytes)));
  const marks = edits.flatMap((edit) => (edit.edit === 'add-conditional-format' ? [edit.formula] : []));
  const cells = edits
    .flatMap((edit) => (edit.edit === 'set-formulas' ? edit.formulas.flat() : []))
    .flatMap((cell) => (cell ? [cell.formula] : []));
  expect([cells.length, marks.length].every((count) => count > 0)).toBe(true);
  // Array constants, other workbooks: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500, 3.2.3.1.3
  expect(marks.filter((mark) => !mark.includes('考核_标记') || /[{[]/u.test(mark))).toEqual([]);
  // What colours the office's own cells goes out with the switch; how 考核汇总 shows its figures does not.
  const onOffice = edits.flatMap((edit) => (edit.edit === 'add-conditional-format' && edit.sheet !== '考核汇总' ? [edit.formula] : []));
  expect(onOffice.filter((mark) => !mark.includes('考核_标记="是"'))).toEqual([]);
  expect(onOffice.length).toBeGreaterThan(0);
  const formulas = [...cells, ...marks];
  const words = formulas.map((formula) => formula.replaceAll(/"[^"]*"|'(?:[^']|'')*'/gu, '""'));
  const used = new Set(words.flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/gu)].map(([, name]) => name)));
  expect([...used].filter((name) => !KNOWN.has(name ?? ''))).toEqual([]);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
});
