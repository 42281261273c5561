import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run fuzz -- --minutes N [--seed N]`: the same as `npm test` does for a minute, from another seed each time. What fails says its seed
 * and what it has come down to. At the end stands how often each property was held, a JSON line each.
 */
const asked = process.argv.slice(2);
const valueOf = (name, usual) => (asked.includes(name) ? Number(asked[asked.indexOf(name) + 1]) : usual);
const [minutes, seed] = [valueOf('--minutes', 5), valueOf('--seed', Date.now() % 1_000_000_000)];
if (!(minutes > 0 && Number.isInteger(seed))) {
  process.stderr.write('npm run fuzz -- --minutes N [--seed N]\n');
  process.exit(2);
}
const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const folder = mkdtempSync(join(tmpdir(), 'kaohe-fuzz-'));
const counts = join(folder, 'counts.jsonl');
const env = { ...process.env, KAOHE_FUZZ_MINUTES: String(minutes), KAOHE_FUZZ_SEED: String(seed), KAOHE_FUZZ_COUNTS: counts };
process.exitCode =
  spawnSync(process.execPath, [jest, 'test/fuzz', '--maxWorkers=1', '--verbose=false'], { env, stdio: 'inherit' }).status ?? 1;
try {
  process.stdout.write(readFileSync(counts, 'utf8'));
} catch {
  process.stderr.write('No property was held to its end.\n');
}
rmSync(folder, { recursive: true, force: true });
