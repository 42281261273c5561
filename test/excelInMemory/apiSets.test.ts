import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from './objects/index.ts';

/** What Microsoft's types say of the members of a class: the set that each came with. */
const types = readFileSync(join(process.cwd(), 'node_modules/@types/office-js/index.d.ts'), 'utf8');
const excel = types.slice(types.indexOf('declare namespace Excel {'));

function setsOf(kind: string): ReadonlyMap<string, string> {
  const start = excel.search(new RegExp(`\\n    class ${kind}(?:<T>)? extends OfficeExtension\\.ClientObject \\{`, 'u'));
  const body = excel.slice(start, excel.indexOf('\n    }\n', start));
  const sets = new Map<string, string>();
  for (const [, comment = '', name = ''] of body.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s+(?:readonly )?(\w+)[(:?]/gsu)) {
    const set = /\[Api set: ExcelApi (1\.\d+)/u.exec(comment)?.[1];
    if (set !== undefined && !sets.has(name)) sets.set(name, set);
  }
  return sets;
}

/** Names that only the client knows, and what the types don't say or the client makes itself in older Excel. */
const OTHERS = ['Worksheet.gridlines', 'Worksheet.headings', 'WorksheetProtection.unprotect', 'Range.getResizedRange'];

test.each(Object.entries(TABLES))('the members of %s came with the sets that Microsoft says', (kind, table) => {
  const sets = setsOf(kind);
  expect(sets.size).toBeGreaterThan(0);
  const members = Object.entries(table.members).filter(([name]) => !name.startsWith('_') && !OTHERS.includes(`${kind}.${name}`));
  expect(Object.fromEntries(members.map(([name, { since }]) => [name, since]))).toEqual(
    Object.fromEntries(members.map(([name]) => [name, sets.get(name)])),
  );
});
