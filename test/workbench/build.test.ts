import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { buildWorkbench, type BuiltWorkbench } from './page/buildWorkbench.ts';

let built: BuiltWorkbench;
beforeAll(() => {
  built = buildWorkbench();
}, 240_000);
afterAll(() => rmSync(built.temporary, { recursive: true, force: true }));

const policyOf = (html: string): string => /http-equiv="Content-Security-Policy" content="(.*?)"/u.exec(html)?.[1] ?? '';

test('the one file: one script that its policy knows by its hash, no connection, no address, under 650 KB', () => {
  const html = readFileSync(built.file, 'utf8');
  const begins = '<script id="kaohe-worker">';
  const script = html.slice(html.lastIndexOf(begins) + begins.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  expect(policyOf(html)).toContain(`default-src 'none'; connect-src 'none'; script-src 'sha256-${hash}'; worker-src blob:;`);
  expect(html.match(/<script[^>]*>/giu)).toEqual([begins]);
  expect(html.replace(/<script.*<\/script>/gsu, '').replace(/<!--.*?-->/gsu, '')).not.toMatch(/ src=|@import|https?:/u);
  expect(gzipSync(html).length).toBeLessThan(650 * 1024);
});

test('the hosted page loads from its own folder only, and every script can be read by the browsers it is for', () => {
  const html = readFileSync(join(built.folder, 'workbench.html'), 'utf8');
  expect(policyOf(html)).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
  const names = readdirSync(built.folder);
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBe(1);
  for (const name of scripts) {
    // For the page and for its worker.
    expect(html.split(`"${name}"`)).toHaveLength(3);
    expect(() => parse(readFileSync(join(built.folder, name), 'utf8'), { ecmaVersion: 2020 })).not.toThrow();
  }
  expect(names).toContain('departments.xlsx');
});

test('what is handed to an office: the file, the manifest, and how to install them', () => {
  const files = unzipSync(readFileSync(built.zip));
  expect(Object.keys(files).sort()).toEqual(['kaohe.html', 'licences.txt', 'manifest.xml', '安装说明.html']);
  expect(Buffer.compare(files['kaohe.html'] ?? Buffer.of(), readFileSync(built.file))).toBe(0);
  expect(new TextDecoder().decode(files['manifest.xml'])).toContain('<OfficeApp');
  const notices = new TextDecoder().decode(files['licences.txt']);
  for (const name of ['react', 'react-dom', '@fluentui/react-dialog', 'big.js', 'fflate', 'saxes', '@borgar/fx'])
    expect(notices).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')} \\d.*\\((MIT|ISC)\\)$`, 'mu'));
  expect(readFileSync(built.file, 'utf8')).toContain(notices.replaceAll('--', '- -').slice(0, 2000));
});
