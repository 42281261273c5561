import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHECK = '../shared/layouts/check.mjs';

/** How many of the layouts of other offices are read right, in per cent; null where they are not there. */
export function layoutsRight(): number | null {
  if (!existsSync(CHECK)) return null;
  const { stdout } = spawnSync('node', [CHECK], { encoding: 'utf8' });
  const [, all, right] = /^layouts (\d+) · right (\d+)/mu.exec(stdout) ?? [];
  return all === undefined || right === undefined ? null : (Number(right) / Number(all)) * 100;
}
