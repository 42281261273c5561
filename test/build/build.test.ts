import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'acorn';
import { callModule } from './callModule.ts';

const PAGES = ['taskpane.html', 'commands.html', 'message.html', 'unsupported.html'];
const MICROSOFT = 'https://appsforoffice.microsoft.com';
const CHINA = 'https://appsforoffice.cdn.partner.office365.cn';

const temp = mkdtempSync(join(tmpdir(), 'kaohe-build-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** Three entries, one with a chunk of its own, quicker to build than the pane. */
const entries = join(temp, 'entries');
write('taskpane/index.tsx', "export const pane: string = 'p'; void import('./late.ts').then(({ late }) => late?.());");
write('taskpane/late.ts', 'export const late: (() => void) | undefined = undefined;');
write('commands/index.ts', 'console.info(1 as number);');
write('commands/message.ts', 'console.info(2 as number);');

function write(name: string, content: string): void {
  mkdirSync(dirname(join(entries, name)), { recursive: true });
  writeFileSync(join(entries, name), content);
}

interface Built {
  readonly folder: string;
  readonly manifest: string;
  readonly status: number | null;
  readonly stderr: string;
}

function build(name: string, env: readonly string[]): Built {
  const folder = join(temp, name, 'addin');
  const args = ['--config-name', 'addin', '--output-path', folder, ...env.flatMap((word) => ['--env', word])];
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...args], { encoding: 'utf8' });
  return { folder, manifest: join(temp, name, 'manifest.xml'), status, stderr };
}

const page = (built: Built, name: string): string => readFileSync(join(built.folder, name), 'utf8');
const scriptsOf = (html: string): string[] => [...html.matchAll(/<script[^>]*>/gu)].map(([tag]) => tag);
const policyOf = (html: string): string => /http-equiv="Content-Security-Policy" content="(.*?)"/u.exec(html)?.[1] ?? '';
const files = (built: Built): string[] => readdirSync(built.folder, { recursive: true }).map(String);

describe('the add-in as it is hosted', () => {
  let built: Built;
  beforeAll(() => {
    built = build('hosted', ['url=https://oa.example.gov.cn/kaohe/']);
  }, 120_000);

  test('builds, and says nothing', () => {
    expect(built).toMatchObject({ status: 0, stderr: '' });
  });

  test('the manifest points to what lies in the folder, and nothing is wrong with it', () => {
    const xml = readFileSync(built.manifest, 'utf8');
    expect(callModule('scripts/manifest/check.mjs', 'checkManifest', [[xml, { folder: built.folder }]])).toEqual([{ value: [] }]);
    expect(xml).toContain('<SourceLocation DefaultValue="https://oa.example.gov.cn/kaohe/taskpane.html"/>');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(xml).toContain(`<Version>${version}.0</Version>`);
    expect(page(built, 'manifest.xml')).toBe(xml);
  });

  test.each(PAGES)('%s: a policy before the first script, each script from a file, from here or from Microsoft', (name) => {
    const html = page(built, name);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(policyOf(html)).toBe(
      `default-src 'none'; script-src 'self' ${MICROSOFT}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ` +
        "connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(html).not.toMatch(/ on\w+=|javascript:/u);
    for (const tag of scriptsOf(html)) {
      const source = / src="(.*?)"/u.exec(tag)?.[1] ?? '';
      if (source.startsWith('https:')) expect(source).toBe(`${MICROSOFT}/lib/1/hosted/office.js`);
      else expect(files(built)).toContain(source);
    }
  });

  test.each(['taskpane', 'commands', 'message'])(
    '%s.html: old engines are sent away, then Office.js, then the page itself, as modules',
    (name) => {
      const [first, ...more] = scriptsOf(page(built, `${name}.html`));
      expect(first).toMatch(/^<script src="beforeOffice\.\w{8}\.js">$/u);
      // Before Office.js, which may never come.
      if (name === 'taskpane') expect(more.shift()).toMatch(/^<script src="hostWatch\.\w{8}\.js">$/u);
      const [office, after, ...own] = more;
      expect(office).toMatch(/^<script defer src="https:.*office\.js">$/u);
      expect(after).toMatch(/^<script defer src="afterOffice\.\w{8}\.js">$/u);
      expect(own.length).toBeGreaterThan(0);
      for (const tag of own) expect(tag).toMatch(/^<script type="module" src="\w+\.\w{8}\.js">$/u);
      expect(own.at(-1)).toContain(`"${name}.`);
    },
  );

  test('an address that a person reads breaks behind a slash and not within a word', () => {
    const said = page(built, 'taskpane.html').replace(/<script[^]*?<\/script>|<meta[^]*?>/gu, '');
    expect(said.match(/https:\/\/(?:<wbr>|[^\s（）()。<])+/gu)).toEqual(
      Array.from({ length: 5 }, () => `${MICROSOFT}/<wbr>lib/<wbr>1/<wbr>hosted/<wbr>office.js`),
    );
  });

  test('the scripts for old engines come as they are written', () => {
    for (const name of ['beforeOffice', 'hostWatch', 'afterOffice', 'unsupported']) {
      const file = files(built).find((candidate) => candidate.startsWith(`${name}.`) && candidate.endsWith('.js')) ?? '';
      expect(readFileSync(join(built.folder, file), 'utf8')).toBe(readFileSync(`src/unsupported/${name}.js`, 'utf8'));
    }
  });

  test('every script can be read by the engines that the pane is for', () => {
    const scripts = files(built).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts) {
      const text = readFileSync(join(built.folder, name), 'utf8');
      const expressions: string[] = [];
      expect(() =>
        parse(text, {
          ecmaVersion: 2020,
          onToken: (token) => {
            const { type, value } = token as typeof token & { readonly value?: { readonly pattern: string } };
            if (type.label === 'regexp') expressions.push(value?.pattern ?? '');
          },
        }),
      ).not.toThrow();
      // Safari before 16.4 can't read a script with one. What is made at run time is another thing: src/standards/pattern.ts.
      expect({ name, lookbehinds: expressions.filter((one) => /\(\?<[=!]/u.test(one)) }).toEqual({ name, lookbehinds: [] });
    }
  });

  test('nothing comes from elsewhere, and no source maps lie beside', () => {
    for (const name of files(built).filter((candidate) => /\.(?:js|html)$/u.test(candidate))) {
      const text = readFileSync(join(built.folder, name), 'utf8');
      expect({ name, found: text.match(/sourceMappingURL|(?:url\(|@import)\s*["']?(?:https?:)?\/\//gu) }).toEqual({ name, found: null });
    }
    expect(files(built).filter((name) => name.endsWith('.map'))).toEqual([]);
  });
});

describe('Office.js from elsewhere', () => {
  test('from the cloud operated in China', () => {
    const built = build('china', ['officejs=21vianet', `entries=${entries}`]);
    expect(built).toMatchObject({ status: 0, stderr: '' });
    for (const name of PAGES) {
      expect(page(built, name)).toContain(`<script defer src="${CHINA}/appsforoffice/lib/1/hosted/office.js"></script>`);
      expect(policyOf(page(built, name))).toContain(`script-src 'self' ${CHINA};`);
    }
  }, 60_000);

  test('from the same folder, with a word about support and licence', () => {
    const built = build('local', ['officejs=local', `entries=${entries}`]);
    expect(built.status).toBe(0);
    expect(built.stderr).toMatch(/^officejs=local: Microsoft does not support .*\n$/u);
    for (const name of PAGES) {
      expect(page(built, name)).toContain('<script defer src="officejs/office.js"></script>');
      expect(policyOf(page(built, name))).toContain("script-src 'self';");
    }
    const office = files(built).filter((name) => /^officejs.*\.\w+$/u.test(name));
    expect(office.filter((name) => !/excel-/u.test(name)).sort()).toEqual([
      'officejs/LICENSE.md',
      'officejs/en-us/office_strings.js',
      'officejs/o15apptofilemappingtable.js',
      'officejs/office.js',
      'officejs/telemetry/oteljs_agave.js',
      'officejs/zh-cn/office_strings.js',
    ]);
    for (const name of ['win32-16.00', 'win32-16.01', 'web-16.00', 'mac-16.00']) expect(office).toContain(`officejs/excel-${name}.js`);
    const copied = readFileSync(join(built.folder, 'officejs/excel-win32-16.01.js'));
    expect(copied.equals(readFileSync('node_modules/@microsoft/office-js/dist/excel-win32-16.01.js'))).toBe(true);
  }, 60_000);
});

test.each([
  [
    ['url=http://host/path'],
    'url must be an https address such as https://host/path, and “http://host/path” is not https, which Excel on the web asks for.\n',
  ],
  [['officejs=lokal'], 'officejs must be one of microsoft, 21vianet, local, and “lokal” is none.\n'],
])('%j ends with one sentence and builds nothing', (env, sentence) => {
  const built = build('refused', [...env, `entries=${entries}`]);
  expect(built).toMatchObject({ status: 2, stderr: sentence });
  expect(existsSync(dirname(built.folder))).toBe(false);
});
