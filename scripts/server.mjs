import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server of the files in one folder, and of nothing else. With `tls` ({ key, cert }) it speaks https. */
export function makeServer(folder, tls) {
  const answer = (request, response) => {
    serve(folder, request, response).catch(() => end(response, 500));
  };
  return tls ? createHttpsServer(tls, answer) : createHttpServer(answer);
}

async function serve(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
  const file = await findFile(await realpath(folder), request.url);
  if (!file) return end(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'X-Content-Type-Options': 'nosniff',
    // Office shows a generic picture for an icon that comes with a Cache-Control ("Image element").
    ...(extname(file.path) === '.png' ? {} : { 'Cache-Control': 'no-cache' }),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** A plain file below the folder, links followed; a name that begins with a dot is none. */
async function findFile(folder, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    if (/\0|\\|\/\./.test(path)) return undefined;
    const real = await realpath(join(folder, path));
    const found = await stat(real);
    return real.startsWith(folder + sep) && found.isFile() ? { path: real, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

function end(response, status, headers = {}) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, headers).end();
}
