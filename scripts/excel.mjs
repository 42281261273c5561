// `npm run excel`: builds the add-in, serves it on https://localhost:3000 and opens Excel with it. Words after -- go to the build.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findExcel } from './findExcel.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// From the project's folder: a shell on Windows would take a path with a space in it apart.
const manifest = 'dist/manifest.xml';
// Fetched when it is wanted: it brings hundreds of packages, which nobody else needs.
const SIDELOADER = ['--yes', 'office-addin-debugging@7.0.0'];

const reason = findExcel(process.platform, existsSync, (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0);
if (reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

const webpack = [join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'addin', '--env', 'url=https://localhost:3000'];
const built = spawnSync(process.execPath, [...webpack, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
server.on('exit', (code) => process.exit(code ?? 0));
let opened = false;
server.stdout.on('data', (data) => {
  process.stdout.write(data);
  if (opened || !String(data).includes(' is at ')) return;
  opened = true;
  sideload();
});

function sideload() {
  if (npx('start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload') === 0) {
    process.stdout.write('Excel opens with the add-in. Ctrl+C ends the server and takes the add-in out again.\n');
  } else {
    process.stderr.write(
      'office-addin-debugging did not start Excel. The server goes on: docs/excel-install.md says how to load dist/manifest.xml by hand.\n',
    );
  }
}

process.on('SIGINT', () => {
  if (opened) npx('stop', manifest);
  server.kill();
});

function npx(...args) {
  // npx is a batch file on Windows, which only a shell runs.
  return spawnSync('npx', [...SIDELOADER, ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status;
}
