import type { Edit } from '../../../src/workbook/edit.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { withNotes } from '../../excelInMemory/withNotes.ts';
import type { HostOptions } from '../excel/startHost.ts';
import { test } from '../excel/testUnderProfiles.ts';
import { openInExcel, xlsxHost } from './hosts.ts';
import { OFFICE } from './officeWorkbook.ts';
import { expectSame, state } from './state.ts';

const NEW = { apiSet: '1.18' };
const notes = (...list: readonly (readonly [string, string])[]): Edit => ({
  edit: 'set-notes',
  sheet: '甲',
  notes: list.map(([cell, text]) => ({ cell, text })),
});
const REMOVE: Edit = { edit: 'remove-own', marks: true, sheets: [], names: false };

// Before the tests below give the client its notes.
test.each<[string, HostOptions]>([
  ['an Excel without notes for add-ins', {}],
  ['a newer Excel with a script of Office.js that has no word for notes', NEW],
])('%s says so', async (_, options) => {
  const { opened } = openInExcel(OFFICE, options);
  await opened.read();
  await expect(opened.apply([notes(['C3', '请核对'])])).rejects.toMatchObject({ failure: { reason: 'not-supported' } });
});

test.each<[string, ...(readonly Edit[])[]]>([
  ['notes', [notes(['C3', '请核对'], ['D4', '第一行\n第二行'])]],
  ['a note written anew', [notes(['C3', '请核对'])], [notes(['C3', '已核对'])]],
  ['a note written twice in one go', [notes(['C3', '请核对']), notes(['C3', '已核对'])]],
  ['notes taken off', [notes(['C3', '请核对'], ['D4', '缺佐证'])], [REMOVE]],
  ['notes taken off in the go that made them', [notes(['C3', '请核对']), REMOVE]],
  ['notes taken off and written again', [notes(['C3', '请核对'])], [REMOVE, notes(['C3', '已核对'])]],
])('%s', async (_, ...goes) => {
  const [file, { opened }] = [xlsxHost.open(OFFICE), openInNewExcel(OFFICE)];
  for (const edits of goes) {
    await file.apply(edits);
    expect(await opened.apply(edits)).toEqual([]);
    expectSame(await state(opened), await state(file));
  }
});

test('a note that a person wrote stays, and nothing is written over it', async () => {
  const { excel, opened } = openInNewExcel(OFFICE);
  excel.sheet('甲').notes.push({ cell: 'C3', content: '考核：请张工看' });
  await opened.read();
  const refused = opened.apply([notes(['D4', '缺佐证'], ['C3', '请核对'])]);
  await expect(refused).rejects.toEqual(
    new HostFailureError({ kind: 'edit-refused', edit: 'set-notes', reason: 'has-note', place: ['甲', 'C3'] } as never),
  );
  await opened.apply([REMOVE]);
  expect(excel.sheet('甲').notes).toEqual([{ cell: 'C3', content: '考核：请张工看' }]);
});

function openInNewExcel(bytes: Uint8Array): ReturnType<typeof openInExcel> {
  const started = openInExcel(bytes, NEW);
  withNotes({ Excel, OfficeExtension } as never);
  return started;
}
