import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import webpack from 'webpack';

const LOADER = '@microsoft/office-js/dist/office.debug.js';
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** The text that a page gets for office.js: an Excel in memory, as Windows has it around a page, and behind it Microsoft's own loader. */
export async function officeScript(): Promise<string> {
  return `${await bundled('test/browser/excelInPage.ts')}\n;${readFileSync(resolve(LOADER), 'utf8')}`;
}

/** What the loader asks for, by its address beside office.js. */
export function officeFile(pathname: string): Buffer {
  return readFileSync(join(dirname(resolve(LOADER)), pathname.replace(/^\/lib\/1\/hosted\//u, '')));
}

async function bundled(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bundle-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: process.cwd(),
    entry: join(process.cwd(), entry),
    output: { path: folder, filename: 'bundle.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }] },
  });
  try {
    await new Promise<void>((done, fail) =>
      compiler.run((error, stats) => (error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done())),
    );
    return readFileSync(join(folder, 'bundle.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
