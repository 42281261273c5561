import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** The text that stands in for Office.js in a page: Microsoft's own client, and an Excel in memory that answers it. */
export async function officeScript(): Promise<string> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return `${readFileSync(resolve(CLIENT), 'utf8')}\n;${await bundled('test/browser/excelInPage.ts')}`;
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
