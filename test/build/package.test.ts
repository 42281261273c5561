import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'kaohe-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Neither a registry nor what npm keeps of one: only what is in the package may be needed. */
const npm = (...args: readonly string[]) =>
  run('npm', [...args, '--offline', '--cache', join(folder, 'cache'), '--no-audit', '--no-fund'], { encoding: 'utf8' });

test('npm pack gives a package whose kaohe runs once it is installed', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  await npm('pack', '--pack-destination', folder);
  const { stdout: list } = await run('tar', ['-tzf', join(folder, `kaohe-${version}.tgz`)]);
  const [threads, others] = [/^package\/dist\/tinypool\/(?:entry\/)?[\w-]+\.js$/u, list.trim().split('\n').sort()];
  expect(others.filter((name) => !threads.test(name))).toEqual(
    ['LICENSE', 'README.md', 'dist/kaohe.js', 'dist/licences.txt', 'dist/start.js', 'package.json'].map((name) => `package/${name}`),
  );
  expect(others).toContain('package/dist/tinypool/entry/worker.js');

  await npm('install', '--prefix', join(folder, 'there'), join(folder, `kaohe-${version}.tgz`));
  const kaohe = join(folder, 'there/node_modules/.bin/kaohe');
  expect((await run(kaohe, ['--version'])).stdout).toBe(`${version}\n`);
  const example = join(process.cwd(), 'assets/examples/roster.xlsx');
  const { stdout } = await run(kaohe, ['assess', example, '--json', '--as-of', '2021-12-31']);
  expect(JSON.parse(stdout)).toMatchObject({ workbook: 'roster.xlsx' });
}, 120_000);
