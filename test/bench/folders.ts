import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreWorkbook } from './scoreWorkbook.ts';

const [FILES, SHEETS] = [200, 3];

/** `assess FOLDER --json` over many small workbooks, with one core and with two; null where the system can't hold a process to a core. */
export function folderBench() {
  if (spawnSync('taskset', ['-c', '0,1', 'true']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
  const bytes = scoreWorkbook(SHEETS);
  for (let file = 0; file < FILES; file += 1) writeFileSync(join(folder, `${file}.xlsx`), bytes);
  const timed = (cores: string): number => {
    const start = performance.now();
    const args = ['-c', cores, process.execPath, 'dist/kaohe.js', 'assess', folder, '--json', '--as-of', '2020-12-31'];
    const { status, stderr } = spawnSync('taskset', args, { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
    return performance.now() - start;
  };
  return {
    /** How much of one core's time two take. */
    ratio: (): number => timed('0,1') / timed('0'),
    end: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}
