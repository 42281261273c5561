import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build reads; tests run in the project's folder. */
const READ = [
  'src',
  'scripts',
  'assets',
  'docs/office-install.html',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
];
const OURS = 'kaohe-built-';
/** Milliseconds. A build takes half a minute: what is locked for longer was left by a run that ended. */
const LONGEST = 300_000;

/**
 * The folder that holds what a build makes of the project as it is, to be read or copied. It is built once for all test files that ask, by
 * whichever of Jest's processes comes first, and kept among the temporary files; what it made of other sources goes.
 *
 * @param name of the build
 * @param build makes it in an empty folder that it is given; throws where it can't
 */
export function builtOnce(name: string, build: (folder: string) => void): string {
  const place = join(tmpdir(), `${OURS}${name}-${fingerprint()}`);
  const lock = `${place}.lock`;
  const until = Date.now() + LONGEST;
  while (!existsSync(place)) {
    if (Date.now() > until) rmSync(lock, { recursive: true, force: true });
    if (!isTaken(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    try {
      // Another one may have ended in between.
      if (existsSync(place)) break;
      const others = readdirSync(tmpdir()).map((one) => join(tmpdir(), one));
      for (const old of others.filter((one) => one !== lock && one.startsWith(join(tmpdir(), `${OURS}${name}-`)))) {
        rmSync(old, { recursive: true, force: true });
      }
      const made = mkdtempSync(join(tmpdir(), 'kaohe-building-'));
      build(made);
      renameSync(made, place);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return place;
}

function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Other sources, another one. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = READ.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path],
  );
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
