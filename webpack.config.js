import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** One file for Node. Readable stacks matter more here than bytes: the file never travels over a network. */
const forNode = {
  mode: 'production',
  context: root,
  target: 'node20',
  output: { path: join(root, 'dist'), filename: '[name].js', module: true, chunkFormat: 'module', library: { type: 'module' } },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

export default [
  { ...forNode, name: 'cli', entry: { kaohe: join(root, 'src/cli/main.ts') } },
  { ...forNode, name: 'bench', entry: { bench: join(root, 'test/bench/main.ts') } },
];
