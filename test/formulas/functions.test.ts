import { readFileSync, readdirSync } from 'node:fs';
import { resultsOf } from '../results/drawnCells.ts';
import { read } from './assessedFile.ts';
import { DRAWN } from './drawnWorkbooks.ts';

/** Excel 2016, WPS and LibreOffice calculate all of these. */
const KNOWN = new Set(
  'SUM SUMPRODUCT COUNTIF COUNTIFS SUMIF SUMIFS IF AND OR IFERROR ISERROR ISLOGICAL ISNUMBER N LOOKUP INDEX MATCH ROUND LEN TRIM CLEAN SUBSTITUTE UPPER EXACT MIN MAX COUNT TEXT'.split(' '),
);

const WORKBOOKS = [...readdirSync('assets/examples').filter((name) => name.endsWith('.xlsx')).map((name) => [name, readFileSync(`assets/examples/${name}`)] as const), ...Object.entries(DRAWN)];

test.each(WORKBOOKS)('%s: formulas of no more than 8,192 characters, with functions that every program knows', (_, bytes) => {
  const formulas = resultsOf(read(bytes)).flatMap((edit) => (edit.edit === 'set-formulas' ? edit.formulas.flat() : [])).flatMap((cell) => (cell ? [cell.formula] : []));
  expect(formulas.length).toBeGreaterThan(0);
  const words = formulas.map((formula) => formula.replaceAll(/"[^"]*"|'(?:[^']|'')*'/gu, '""'));
  const used = new Set(words.flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/gu)].map(([, name]) => name)));
  expect([...used].filter((name) => !KNOWN.has(name ?? ''))).toEqual([]);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
});
