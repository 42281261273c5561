import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outside = mkdtempSync(join(realpathSync(tmpdir()), 'kaohe-serve-'));
const folder = join(outside, 'addin');
let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(outside, 'addin-old'));
  const files = {
    'addin/taskpane.html': '<p>窗格</p>',
    'addin/a.js': '1',
    'addin/assets/a.png': 'x',
    'addin/b.xml': '<b/>',
    'addin/.git/config': 'x',
    'secret.txt': 'x',
    'addin-old/a.js': 'x',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(outside, name), content);
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(join(outside, 'addin-old/a.js'), join(folder, 'old.js'));
  server = spawn(process.execPath, ['scripts/serve.mjs', folder, '--http', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  port = await new Promise<number>((resolve) => {
    server.stdout?.on('data', (data: Buffer) => resolve(Number(/localhost:(\d+)/u.exec(data.toString('utf8'))?.[1])));
  });
}, 20_000);

afterAll(() => {
  server.kill();
  rmSync(outside, { recursive: true, force: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out as it is written. */
function ask(path: string, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString('utf8')));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['/taskpane.html', 'text/html; charset=utf-8'],
  ['/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN', 'text/html; charset=utf-8'],
  ['/a.js', 'text/javascript; charset=utf-8'],
  ['/assets/a.png', 'image/png'],
  ['/b.xml', 'application/xml; charset=utf-8'],
])('%s comes as %s', async (path, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } });
});

test('the words of a page come whole; HEAD brings none', async () => {
  expect((await ask('/taskpane.html')).body).toBe('<p>窗格</p>');
  expect(await ask('/taskpane.html', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '13' } });
});

test('an icon comes without Cache-Control, which would make Office show another', async () => {
  expect((await ask('/assets/a.png')).headers).not.toHaveProperty('cache-control');
});

test.each([
  '/',
  '/assets',
  '/assets/',
  '/none.html',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/old.js',
  '/.git/config',
  '/a%00.js',
  '/%zz',
])('%s is not there', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: '' });
});

test('nothing can be written', async () => {
  expect(await ask('/taskpane.html', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test.each([
  [['--port', 'x'], '--port must be a number\n'],
  [['nowhere'], 'There is no nowhere: npm run build makes dist/addin.\n'],
])('%j ends with a sentence', (args, sentence) => {
  expect(spawnSync(process.execPath, ['scripts/serve.mjs', ...args], { encoding: 'utf8' })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: sentence,
  });
});
