// `npm start`: builds the workbench when a source is newer, serves it on this computer with an example open, and says where it is.
//   npm start -- --port 8080
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isStale } from './build/isStale.mjs';
import { makeServer } from './server.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const EXAMPLE = 'departments.xlsx';

try {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
  if (!/^\d{1,5}$/.test(values.port)) throw new Error('--port must be a number');
  if (isStale(root, 'dist/workbench/workbench.html')) build();
  listen(Number(values.port));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function build() {
  process.stdout.write('Building the workbench, half a minute or so…\n');
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'workbench'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The workbench could not be built.');
}

function listen(port) {
  const server = makeServer(join(root, 'dist/workbench'));
  server.on('error', (error) => {
    // Something else is at home there: any other place will do.
    if (error.code === 'EADDRINUSE' && port !== 0) return listen(0);
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
  server.listen(port, 'localhost', () => {
    process.stdout.write(
      [
        '',
        '  The workbench, with an example open 工作台（已打开示例）:',
        `  http://localhost:${server.address().port}/workbench.html?open=${EXAMPLE}`,
        '',
        '  The add-in in Excel: npm run excel builds, serves and loads it; docs/excel-install.md says how to load it by hand.',
        '  Ctrl+C ends this.',
        '',
        '',
      ].join('\n'),
    );
  });
}
