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
  expect(policyOf(html)).toContain(`default-src 'none'; connect-src 'none'; script-src 'sha256-${hash}' 'self'; worker-src blob:;`);
  expect(html.match(/<script[^>]*>/giu)).toEqual([begins]);
  expect(html.replace(/<script.*<\/script>/gsu, '').replace(/<!--.*?-->/gsu, '')).not.toMatch(/ src=|@import|https?:/u);
  expect(gzipSync(html).length).toBeLessThan(650 * 1024);
});

test('the script beside it that makes Word files: a plain one, known by the page, which does not hold it', () => {
  const [html, word] = [built.file, built.word].map((file) => readFileSync(file, 'utf8')) as [string, string];
  const build = /^kaoheWord\.build="([0-9a-f]{8})";$/mu.exec(word)?.[1];
  expect(html).toContain(`<meta name="kaohe-word" content="kaohe-word.js" data-build="${build}">`);
  expect(() => parse(word, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  expect(word).toContain('仿宋_GB2312');
  expect(html).not.toContain('仿宋_GB2312');
});

test('the hosted page loads from its own folder only, and every script can be read by the browsers it is for', () => {
  const html = readFileSync(join(built.folder, 'workbench.html'), 'utf8');
  expect(policyOf(html)).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
  const names = readdirSync(built.folder);
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBe(2);
  for (const name of scripts) {
    // For the page and for its worker; what makes Word files is named once.
    expect(html.split(`"${name}"`)).toHaveLength(name.startsWith('kaohe-word') ? 2 : 3);
    expect(() => parse(readFileSync(join(built.folder, name), 'utf8'), { ecmaVersion: 2020 })).not.toThrow();
  }
  expect(names).toContain('departments.xlsx');
});

test('what is handed to an office: the file, what makes its Word files, the manifest, and how to install them', () => {
  const files = unzipSync(readFileSync(built.zip));
  expect(Object.keys(files).sort()).toEqual(['kaohe-word.js', 'kaohe.html', 'licences.txt', 'manifest.xml', '安装说明.html']);
  expect(Buffer.compare(files['kaohe.html'] ?? Buffer.of(), readFileSync(built.file))).toBe(0);
  expect(Buffer.compare(files['kaohe-word.js'] ?? Buffer.of(), readFileSync(built.word))).toBe(0);
  expect(new TextDecoder().decode(files['manifest.xml'])).toContain('<OfficeApp');
  const notices = new TextDecoder().decode(files['licences.txt']);
  const word = new TextDecoder().decode(files['kaohe-word.js']);
  for (const name of ['docx', 'nanoid', 'fflate']) expect(word).toMatch(new RegExp(`^${name} \\d.*\\(MIT\\)$`, 'mu'));
  for (const name of ['react', 'react-dom', '@fluentui/react-dialog', 'big.js', 'fflate', 'saxes', '@borgar/fx'])
    expect(notices).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')} \\d.*\\((MIT|ISC)\\)$`, 'mu'));
  expect(readFileSync(built.file, 'utf8')).toContain(notices.replaceAll('--', '- -').slice(0, 2000));
});
