import { spawnSync } from 'node:child_process';

/** Builds the folder to host, as whoever deploys does it. */
export function buildPane(folder: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--config-name', 'addin', '--output-path', folder],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the pane could not be built: ${stderr}`);
}
