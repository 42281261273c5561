import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A Chromium to drive, and the environment that it needs. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser of this machine; where it has none, the one that comes in @sparticuz/chromium (Linux on x64), unpacked once. */
export function findBrowser(): FoundBrowser {
  const installed = INSTALLED.find((path) => existsSync(path));
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  if (installed) return { executablePath: installed, env };
  const folder = unpacked();
  const libraries = join(folder, 'lib');
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':') },
  };
}

/** Several test files may start at once: each unpacks into a folder of its own, and the first to finish gives it its name. */
function unpacked(): string {
  const packed = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium')), '../../bin');
  const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { readonly version: string };
  const folder = join(tmpdir(), `kaohe-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), 'kaohe-chromium-'));
  writeFileSync(join(fresh, 'chromium'), brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), { mode: 0o755 });
  // libnss3 and the like, which a machine without a desktop doesn't have.
  const tar = spawnSync('tar', ['-x', '-C', fresh], { input: brotliDecompressSync(readFileSync(join(packed, 'al2023.tar.br'))) });
  if (tar.status !== 0) throw new Error(`the browser's libraries could not be unpacked: ${String(tar.stderr)}`);
  mkdirSync(join(fresh, 'lib'), { recursive: true });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
  return folder;
}
