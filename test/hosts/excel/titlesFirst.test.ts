import { titlesFirst } from '../../../src/hosts/excel/titlesFirst.ts';
import type { Edit } from '../../../src/workbook/edit.ts';

/**
 * `+甲` makes a sheet, `甲` writes values to it, `甲*` gives it a look, `-甲` takes it off, `名` defines a name, `=甲` the one by which
 * 甲 is ours.
 */
function edit(text: string): Edit {
  if (text.startsWith('+')) return { edit: 'add-sheet', sheet: text.slice(1), columnWidths: [] };
  if (text.startsWith('-')) return { edit: 'remove-own', marks: false, sheets: [text.slice(1)], names: false };
  if (text.endsWith('*')) return { edit: 'set-format', sheet: text.slice(0, -1), range: 'A1', format: {} };
  if (text.startsWith('=')) return { edit: 'define-name', name: '考核_本表', sheet: text.slice(1), refersTo: `${text.slice(1)}!$A$1:$B$2` };
  if (text === '名') return { edit: 'define-name', name: text, refersTo: '1' };
  return { edit: 'set-values', sheet: text, range: 'A1', values: [[text]] };
}

test.each([
  ['+甲 甲 甲*', '+甲 甲 甲*'],
  ['+甲 +乙 乙 乙* 甲 甲*', '+甲 甲 +乙 乙 乙* 甲*'],
  ['+甲 +乙 名 丙 甲 乙', '+甲 甲 +乙 乙 名 丙'],
  ['+甲 甲 甲', '+甲 甲 甲'],
  ['+甲 甲* 甲', '+甲 甲* 甲'],
  ['+甲 +乙 =甲 甲 甲* =乙 乙', '+甲 =甲 甲 +乙 =乙 乙 甲*'],
  ['+甲 +乙 =甲 甲* 甲 乙', '+甲 =甲 +乙 乙 甲* 甲'],
  ['+甲 -甲 甲', '+甲 -甲 甲'],
  ['+甲 +甲 甲', '+甲 +甲 甲'],
  ['甲 +甲 乙', '甲 +甲 乙'],
  ['', ''],
])('%s → %s', (before, after) => {
  const edits = before === '' ? [] : before.split(' ').map(edit);
  const words = (list: readonly Edit[]) => list.map((one) => JSON.stringify(one));
  expect(words(titlesFirst(edits))).toEqual(words(after === '' ? [] : after.split(' ').map(edit)));
});
