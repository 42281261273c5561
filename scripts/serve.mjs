// Serves a folder on this computer only:  node scripts/serve.mjs [dist/addin] [--port 3000] [--http]
// https with the development certificates of office-addin-dev-certs, which asks before it trusts them; --http needs none.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeServer } from './server.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '3000' }, http: { type: 'boolean', default: false } },
  });
  const [folder = join(root, 'dist/addin')] = positionals;
  if (!/^\d{1,5}$/.test(values.port)) throw new Error('--port must be a number');
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: npm run build makes dist/addin.`);
  await listen(folder, Number(values.port), values.http);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function listen(folder, port, plain) {
  const tls = plain ? undefined : await (await import('office-addin-dev-certs')).default.getHttpsServerOptions();
  const server = makeServer(folder, tls);
  server.on('error', ({ message }) => {
    process.stderr.write(`${message}\n`);
    process.exitCode = 2;
  });
  server.listen(port, 'localhost', () => {
    process.stdout.write(`${folder} is at ${plain ? 'http' : 'https'}://localhost:${server.address().port}/taskpane.html\n`);
  });
}
