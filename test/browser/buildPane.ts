import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { builtOnce } from '../support/builtOnce.ts';

/** Builds the folder to host, as whoever deploys does it. */
export function buildPane(folder: string): void {
  const built = builtOnce('addin', (made) => {
    const args = ['node_modules/webpack/bin/webpack.js', '--config-name', 'addin', '--output-path', join(made, 'addin')];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the pane could not be built: ${stderr}`);
  });
  cpSync(join(built, 'addin'), folder, { recursive: true });
}
