import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentPolicy } from './scripts/build/contentPolicy.mjs';
import { makeManifest } from './scripts/build/makeManifest.mjs';
import { officeScript } from './scripts/build/officeScript.mjs';
import { readAddress } from './scripts/build/readAddress.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * Comments and spaces that every command would have to read through at its start go; functions keep their names and modules their lines,
 * as a stack is to be read.
 */
function smallerForNode(jsc) {
  const minify = { compress: true, mangle: { keep_fnames: true, keep_classnames: true }, format: { comments: false } };
  return { loader: 'swc-loader', options: { minify: true, jsc: { target: 'es2022', ...jsc, minify } } };
}

/**
 * Asked for by functions of formulajs that are not used and yet can't be told from those that are: test/following/functions does without
 * them.
 */
const UNUSED = { jstat: false, bessel: false };

/** One file for Node. */
const forNode = {
  mode: 'production',
  context: root,
  target: 'node20',
  output: {
    path: join(root, 'dist'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    asyncChunks: false,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.js'], alias: UNUSED },
  module: {
    // What is found at run time in node_modules stays there, and a program asks where it lies itself.
    parser: { javascript: { createRequire: false, importMeta: false } },
    rules: [
      { test: /\.ts$/, ...smallerForNode({ parser: { syntax: 'typescript' } }) },
      { test: /\.m?js$/, include: /node_modules/, ...smallerForNode({}) },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

async function cli() {
  const [{ default: CopyPlugin }, { thirdPartyNotices, WITHIN_DOCX }] = await Promise.all([
    import('copy-webpack-plugin'),
    import('./scripts/build/thirdPartyNotices.mjs'),
  ]);
  return {
    ...forNode,
    name: 'cli',
    entry: { kaohe: join(root, 'src/cli/main.ts') },
    externals: { tinypool: 'module-import ./tinypool/index.js' },
    plugins: [
      thirdPartyNotices('licences.txt', ['tinypool', ...WITHIN_DOCX]),
      new CopyPlugin({ patterns: [{ from: join(root, 'src/cli/start.mjs'), to: 'start.js' }] }),
      // It starts its threads with files that lie beside it, and stays as its authors build it.
      new CopyPlugin({ patterns: [{ from: '**/*.js', context: join(root, 'node_modules/tinypool/dist'), to: 'tinypool' }] }),
    ],
  };
}

/**
 * The folder to host, dist/addin, and dist/manifest.xml: `--env url=https://host/path`, `--env officejs=microsoft|21vianet|local`.
 * A function, so that the command line is built without the plugins below being loaded. `--env entries=FOLDER` takes the three
 * entries from a folder other than src.
 */
async function addin(env = {}) {
  const { url, ...address } = readAddress(env.url);
  const office = officeScript(env.officejs);
  const problem = address.problem ?? office.problem;
  if (problem) {
    // webpack would put a stack around the sentence.
    process.stderr.write(`${problem}\n`);
    process.exit(2);
  }
  if (office.warning) process.stderr.write(`${office.warning}\n`);

  const [{ default: CopyPlugin }, { default: HtmlPlugin }] = await Promise.all([
    import('copy-webpack-plugin'),
    import('html-webpack-plugin'),
  ]);
  const { thirdPartyNotices, WITHIN_DOCX, WITHIN_HELPERS } = await import('./scripts/build/thirdPartyNotices.mjs');
  const entries = resolve(root, env.entries ?? 'src');
  const unsupported = join(root, 'src/unsupported');
  const plain = ['beforeOffice', 'hostWatch', 'afterOffice', 'unsupported'].map((name) => [name, join(unsupported, `${name}.js`)]);
  const scripts = Object.fromEntries(plain.map(([name, file]) => [name, `${name}.${hashOf(file)}.js`]));
  const templateParameters = { policy: contentPolicy(office.origin), officeScript: office.src, officeScriptInWords: office.words, scripts };
  const page = (name, template, chunks) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template,
      chunks,
      templateParameters,
      scriptLoading: 'module',
      inject: 'head',
      minify: false,
    });

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = { from: join(root, 'manifest.xml'), transform: (bytes) => makeManifest(bytes.toString('utf8'), url, version) };
  // Scripts that stay as written: the minimizer would write what an old engine doesn't read.
  const asIs = { info: { minimized: true } };
  const officeFolder = join(root, 'node_modules/@microsoft/office-js');

  return {
    name: 'addin',
    mode: 'production',
    context: root,
    // What the WebView2 of an Excel 2021 that was never updated, and Safari 15.4, can read.
    target: ['web', 'es2020'],
    entry: {
      taskpane: join(entries, 'taskpane/index.tsx'),
      commands: join(entries, 'commands/index.ts'),
      message: join(entries, 'commands/message.ts'),
    },
    output: {
      path: join(root, 'dist/addin'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      // All files lie beside the pages. Where the running script came from tells nothing: a module has no script of its own.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'], alias: UNUSED },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
        // Fluent UI's tabster alone is written in newer words than that.
        { test: /\.js$/, include: /node_modules[\\/]tabster[\\/]/, loader: 'swc-loader', options: { jsc: { target: 'es2020' } } },
      ],
    },
    plugins: [
      thirdPartyNotices('licences.txt', [...WITHIN_HELPERS, ...WITHIN_DOCX]),
      page('taskpane', join(root, 'src/taskpane/taskpane.html'), ['taskpane']),
      page('commands', join(root, 'src/commands/commands.html'), ['commands']),
      page('message', join(root, 'src/commands/message.html'), ['message']),
      page('unsupported', join(unsupported, 'unsupported.html'), []),
      new CopyPlugin({
        patterns: [
          { ...manifest, to: join('..', 'manifest.xml') },
          { ...manifest, to: 'manifest.xml' },
          { from: '*.png', context: join(root, 'assets/icons'), to: 'assets/icons' },
          ...plain.map(([name, from]) => ({ from, to: scripts[name], ...asIs })),
          ...(office.files
            ? [
                { from: office.files, context: join(officeFolder, 'dist'), to: 'officejs/[path][name][ext]', ...asIs },
                { from: join(officeFolder, 'LICENSE.md'), to: 'officejs/LICENSE.md' },
              ]
            : []),
        ],
      }),
    ],
    optimization: {
      // What both pages need is one file, fetched once.
      splitChunks: { chunks: 'all' },
      // Pages stay as written: an old engine reads them too.
      minimizeOptions: { html: false },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/**
 * What the pane shows in Excel alone: nothing is checked or recorded of Excel here, and the page is light, whatever the system is, as cells
 * have the colours of the workbook, which are made for white paper.
 */
function excelsAlone() {
  const parts = ['selfCheck/SelfCheckSection.tsx', 'selfCheck/RecordingSection.tsx', 'otherThemes.ts'];
  return Object.fromEntries(parts.map((part) => [join(root, 'src/taskpane', part), false]));
}

/** Both in turn leave 1 % less than either: the page as one file has a limit. */
function smallest(MinimizerPlugin) {
  const minimizerOptions = {
    module: true,
    ecma: 2020,
    compress: { passes: 2, pure_getters: true },
    mangle: true,
    format: { comments: false },
  };
  const minify = [MinimizerPlugin.terserMinify, MinimizerPlugin.swcMinify];
  return new MinimizerPlugin({ test: /\.js$/, minify, minimizerOptions, extractComments: false });
}

/**
 * The workbench: the folder to host, dist/workbench; dist/kaohe.html, the same page as one file, with dist/kaohe-word.js, which makes its
 * Word files; and dist/kaohe.zip, to hand to an office. `--env url=` as above, for the manifest in the zip.
 */
async function workbench(env = {}) {
  const { url, problem } = readAddress(env.url);
  if (problem) {
    process.stderr.write(`${problem}\n`);
    process.exit(2);
  }
  const [{ default: MinimizerPlugin }, { WorkbenchPages }, { thirdPartyNotices, WITHIN_DOCX }] = await Promise.all([
    import('minimizer-webpack-plugin'),
    import('./scripts/build/WorkbenchPages.mjs'),
    import('./scripts/build/thirdPartyNotices.mjs'),
  ]);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const swc = (parser) => ({ loader: 'swc-loader', options: { jsc: { target: 'es2020', ...parser } } });
  return {
    name: 'workbench',
    mode: 'production',
    context: root,
    target: ['web', 'es2020'],
    entry: {
      workbench: join(root, 'src/workbench/script.ts'),
      // The page as one file has no room for it.
      'kaohe-word': join(root, 'src/workbench/word/script.ts'),
    },
    output: { path: join(root, 'dist/workbench'), filename: '[name].[contenthash:8].js', publicPath: '', clean: true },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      alias: { ...UNUSED, ...excelsAlone(), 'rtl-css-js/core': join(root, 'scripts/build/leftToRight.mjs') },
    },
    module: {
      // One file has no second one to fetch.
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [
        { test: /\.tsx?$/, ...swc({ parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }) },
        { test: /\.js$/, include: /node_modules[\\/]tabster[\\/]/, ...swc({}) },
        { test: /numfmt[\\/]lib[\\/]locale\.js$/, loader: join(root, 'scripts/build/localesShown.mjs') },
      ],
    },
    plugins: [thirdPartyNotices('licences.txt', WITHIN_DOCX), new WorkbenchPages({ root, url, version })],
    // A page stays as written: its policy knows its script by a hash.
    optimization: { splitChunks: false, runtimeChunk: false, minimizer: [smallest(MinimizerPlugin)] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
}

export default [
  cli,
  // The browser's driver looks for its own files beside it.
  {
    ...forNode,
    name: 'bench',
    entry: { bench: join(root, 'test/bench/main.ts') },
    externals: { 'playwright-core': 'module playwright-core' },
  },
  addin,
  workbench,
];
