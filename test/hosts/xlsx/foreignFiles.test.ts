import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { entriesOf, rawZip } from './rawZip.ts';
import { failureOf, readToEnd } from './readToEnd.ts';

// Workbooks of Excel, WPS, LibreOffice and many libraries, kept beside the checkout and not in it.
const shared = join(__dirname, '../../../../shared');
const folders = ['cases', 'real', 'fidelity/files'].map((folder) => join(shared, folder)).filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]?$/.test(name))
    .map((name) => join(folder, name)),
);
const FAILURES: Readonly<Record<string, string>> = { '01-class-singing.xls': 'old-xls', '~$lock-file.xlsx': 'lock-file' };

if (files.length === 0) {
  process.stderr.write('foreignFiles: skipped, there is no folder ../shared\n');
  test.todo('foreign workbooks');
} else {
  test.each(files.map((file) => [file.slice(shared.length + 1), file]))('%s', (shown, file) => {
    const bytes = readFileSync(file);
    const kind = FAILURES[shown.split('/').at(-1) ?? ''];
    if (kind) expect(failureOf(bytes)).toEqual({ kind });
    else expect(readToEnd(bytes).sheets.length).toBeGreaterThan(0);
  });

  // The same files and the same places in every run.
  const bytes = readFileSync(files.find((file) => file.endsWith('edges.xlsx')) ?? (files[0] as string));
  const flipped = (data: Uint8Array, at: number): Uint8Array => {
    const damaged = Uint8Array.from(data);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    return damaged;
  };

  test('damage anywhere in the zip is a host failure or goes unseen, never a crash', () => {
    for (let at = 0; at < bytes.length; at += 61) expectNoCrash(flipped(bytes, at));
  });

  test('damage anywhere in a part, rightly packed, is a host failure or goes unseen, never a crash', () => {
    const entries = entriesOf(bytes);
    for (const entry of entries) {
      for (let at = 0; at < entry.data.length; at += Math.ceil(entry.data.length / 40)) {
        const data = flipped(entry.data, at);
        expectNoCrash(rawZip(entries.map((other) => (other === entry ? { ...entry, data } : other))));
      }
    }
  });
}

function expectNoCrash(bytes: Uint8Array): void {
  try {
    readToEnd(bytes);
  } catch (error) {
    if (!(error instanceof HostFailureError)) throw error;
  }
}
