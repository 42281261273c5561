// `npm run kaohe` in a checkout: builds the command line when a source is newer than the build, then runs it.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const built = join(root, 'dist/kaohe.js');
/** EX_SOFTWARE of sysexits.h. */
const BUILD_FAILED = 70;

try {
  if (isStale()) await build();
} catch (error) {
  // Node would end with 1, which is an answer of ours.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(BUILD_FAILED);
}
// As start.mjs does.
module.enableCompileCache?.();
await import(built);

function isStale() {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return true;
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', name));
  return [...sources, join(root, 'webpack.config.js'), join(root, 'package-lock.json')].some(
    (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > made,
  );
}

/** Into a folder of its own first: two commands at once never read half a build. */
async function build() {
  const [{ default: webpack }, { default: configs }] = await Promise.all([import('webpack'), import(join(root, 'webpack.config.js'))]);
  mkdirSync(dirname(built), { recursive: true });
  const folder = mkdtempSync(join(dirname(built), '.build-'));
  try {
    const config = await configs.find(({ name }) => name === 'cli')();
    const cli = { ...config, output: { ...config.output, path: folder } };
    const stats = await new Promise((resolve, reject) => {
      webpack(cli).run((error, result) => (error ? reject(error) : resolve(result)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    for (const name of ['licences.txt', 'start.js']) renameSync(join(folder, name), join(dirname(built), name));
    rmSync(join(dirname(built), 'tinypool'), { recursive: true, force: true });
    renameSync(join(folder, 'tinypool'), join(dirname(built), 'tinypool'));
    renameSync(join(folder, 'kaohe.js'), built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
