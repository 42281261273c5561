import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Builds the pages without a window as they ship, with the build's own settings; the pane, which takes longest, is left out.
 *
 * @param sources the folder of the entries, `src` of a checkout
 */
export function buildPages(folder: string, sources = 'src'): string {
  const entries = join(folder, 'entries');
  for (const [name, content] of [
    ['taskpane/index.tsx', 'export {};'],
    ['commands/index.ts', `import ${JSON.stringify(resolve(sources, 'commands/index.ts'))};`],
    ['commands/message.ts', `import ${JSON.stringify(resolve(sources, 'commands/message.ts'))};`],
  ] as const) {
    mkdirSync(join(entries, name, '..'), { recursive: true });
    writeFileSync(join(entries, name), content);
  }
  const built = join(folder, 'built/addin');
  const args = ['node_modules/webpack/bin/webpack.js', '--config-name', 'addin', '--output-path', built, '--env', `entries=${entries}`];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the pages could not be built: ${stderr}`);
  return built;
}
