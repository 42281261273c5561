import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is there. Jest asks before it runs a test, so this is asked once, on loading. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Calculates workbooks anew by scripts/recalculate.mjs, all in one go: LibreOffice takes seconds to start. */
export function recalculateAll(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-formulas-'));
  try {
    const [from, to] = [join(folder, 'in'), join(folder, 'out')];
    mkdirSync(from);
    const names = [...workbooks.keys()];
    names.forEach((name, i) => writeFileSync(join(from, `${i}.xlsx`), workbooks.get(name) as Uint8Array));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/recalculate.mjs', from, to], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.slice(0, 500));
    return new Map(names.map((name, i) => [name, readFileSync(join(to, `${i}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
