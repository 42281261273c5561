import { readFileSync } from 'node:fs';
import { readToEnd } from '../../hosts/xlsx/readToEnd.ts';
import { openInExcel } from '../../hosts/contract/hosts.ts';
import { alike } from '../../hosts/contract/alike.ts';
import { BESIDE, EXAMPLES } from '../../hosts/contract/workbooks.ts';
import { fileOf } from './fileOf.ts';

test.each([...EXAMPLES, ...BESIDE])('%s', (path) => {
  const bytes = readFileSync(path);
  const { excel } = openInExcel(bytes);
  expect(alike(readToEnd(fileOf(excel.workbook)))).toEqual(alike(readToEnd(bytes)));
});
