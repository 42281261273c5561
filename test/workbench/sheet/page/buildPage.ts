import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** Builds the page that shows the grid by itself, into a folder; gives its address. It is for tests and ships nowhere. */
export async function buildPage(folder: string): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    context: process.cwd(),
    target: ['web', 'es2020'],
    entry: join(process.cwd(), 'test/workbench/sheet/page/index.tsx'),
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    optimization: { minimize: false },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) =>
    compiler.run((error, stats) => (error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done())),
  );
  const page = join(folder, 'page.html');
  const style = 'html,body,#root{height:100%;margin:0;overflow:hidden}';
  writeFileSync(
    page,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>考核</title><style>${style}</style><div id="root"></div><script src="page.js"></script></html>`,
  );
  return `file://${page}`;
}
