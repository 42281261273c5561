import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtOnce } from '../../support/builtOnce.ts';

/** What `npm run build` makes of the workbench. */
export interface BuiltWorkbench {
  /** To be removed. */
  readonly temporary: string;
  /** The folder to host. */
  readonly folder: string;
  readonly file: string;
  /** Beside it, what makes its Word files. */
  readonly word: string;
  readonly zip: string;
}

export function buildWorkbench(): BuiltWorkbench {
  const temporary = mkdtempSync(join(tmpdir(), 'kaohe-workbench-'));
  const folder = join(temporary, 'workbench');
  const built = builtOnce('workbench', (made) => {
    const args = ['node_modules/webpack/bin/webpack.js', '--config-name', 'workbench', '--output-path', join(made, 'workbench')];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the workbench could not be built: ${stdout}${stderr}`);
  });
  cpSync(built, temporary, { recursive: true });
  const beside = (name: string): string => join(temporary, name);
  return { temporary, folder, file: beside('kaohe.html'), word: beside('kaohe-word.js'), zip: beside('kaohe.zip') };
}
