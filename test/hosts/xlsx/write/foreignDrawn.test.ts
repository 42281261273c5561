import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from '../../../../src/workbook/edit.ts';
import { entriesOf } from '../rawZip.ts';
import { readToEnd } from '../readToEnd.ts';
import { write } from './written.ts';

// Workbooks of Excel, WPS, LibreOffice and many libraries, with pictures, buttons, notes and threaded comments in them; kept
// beside the checkout and not in it, as are the schemas of ECMA-376.
const shared = join(__dirname, '../../../../../shared');
const files = existsSync(join(shared, 'fidelity/files'))
  ? readdirSync(join(shared, 'fidelity/files')).filter((name) => /\.xls[xm]$/.test(name))
  : [];
const PYTHON = '/usr/bin/python3';
const hasSchemas = existsSync(join(shared, 'ooxml/validate.py')) && spawnSync(PYTHON, ['-c', 'import lxml']).status === 0;
const REMOVE: Edit = { edit: 'remove-own', marks: true, sheets: [], names: false };
const COMPARE =
  'import sys; sys.path.insert(0, sys.argv[1]); from validate import errors\nfor i in range(2, len(sys.argv), 2):\n  for e in errors(sys.argv[i + 1]) - errors(sys.argv[i]): print(sys.argv[i], *e)';

function drawOn(sheet: string): readonly Edit[] {
  return [
    {
      edit: 'add-bar-chart',
      sheet,
      place: 'XF200:XM220',
      title: '总分',
      categories: 'A1:A4',
      series: [
        { name: '一', values: 'B1:B4' },
        { name: '二', values: 'C1:C4' },
      ],
    },
    { edit: 'set-notes', sheet, notes: ['XA201', 'XB202', 'XC203'].map((cell) => ({ cell, text: `请核对\n${cell}` })) },
  ];
}

function texts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(entriesOf(bytes).map(({ name, data }) => [name, Buffer.from(data).toString('latin1')]));
}

if (files.length === 0) {
  process.stderr.write('foreignDrawn: skipped, there is no folder ../shared\n');
  test.todo('foreign workbooks');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-foreign-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const drawn = new Map<string, Uint8Array>();

  test.each(files)('%s: drawn on every sheet, twice the same bytes, and taken off it is as it was', (name) => {
    const bytes = readFileSync(join(shared, 'fidelity/files', name));
    const edits = readToEnd(bytes).sheets.flatMap((sheet) => drawOn(sheet.name));
    const written = write(bytes, edits);
    drawn.set(name, written);
    expect(Buffer.from(write(written, [REMOVE, ...edits])).equals(Buffer.from(written))).toBe(true);
    expect(texts(write(written, [REMOVE]))).toEqual(texts(bytes));
  });

  (hasSchemas ? test : test.skip)(
    'no part has an error against the schema that it did not have',
    () => {
      const pairs = [...drawn].flatMap(([name, bytes]) => {
        writeFileSync(join(folder, name), bytes);
        return [join(shared, 'fidelity/files', name), join(folder, name)];
      });
      expect(pairs).toHaveLength(2 * files.length);
      expect(execFileSync(PYTHON, ['-c', COMPARE, join(shared, 'ooxml'), ...pairs], { encoding: 'utf8' })).toBe('');
    },
    300_000,
  );
}
