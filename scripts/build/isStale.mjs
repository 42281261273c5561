import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** True where a file was never built, or a source is newer than it. */
export function isStale(root, built) {
  const made = statSync(join(root, built), { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return true;
  const sources = ['src', 'scripts/build'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
  );
  return [...sources, 'webpack.config.js', 'package-lock.json'].some(
    (file) => (statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) > made,
  );
}
