import { readFileSync } from 'node:fs';
import * as limits from '../../src/workbook/limits.ts';

test('docs/limits.md has every limit with its value, and no other', () => {
  const rows = readFileSync('docs/limits.md', 'utf8').matchAll(/^\| [^|]+ \| `(\w+)` +\| (\d+) +\|/gmu);
  expect(Object.fromEntries([...rows].map(([, name, value]) => [name, Number(value)]))).toEqual({ ...limits });
});
