import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPane } from '../browser/buildPane.ts';

/** What the pane loads before it shows anything, gzipped, in KB of 1,024 bytes; Office.js is Microsoft's and not counted. */
export function paneFirstScript(): number {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-pane-'));
  try {
    buildPane(folder);
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/gu)].map(([, name = '']) => readFileSync(join(folder, name)));
    return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
