import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** One build so far: the command line, a single file for Node. */
export default {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { kaohe: join(root, 'src/cli/main.ts') },
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
  // Readable stacks matter more here than bytes: the file never travels over a network.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
