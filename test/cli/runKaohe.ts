import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory that the process held. */
  readonly megabytes: number;
}

/** Has the process write on a pipe of its own, at its end, how much memory it held. */
const METER =
  'data:text/javascript,import{writeSync}from"node:fs";' + 'process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

/** Runs the command as a person does in a checkout; it builds itself first if it must. */
export function runKaohe(args: readonly string[], { closeOutput = false } = {}): Promise<Ended> {
  const command = ['--import', METER, join(process.cwd(), 'src/cli/checkout.mjs'), ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const read = { 1: '', 2: '', 3: '' };
  for (const number of [1, 2, 3] as const) {
    child.stdio[number]?.on('data', (data: Buffer) => (read[number] += data.toString('utf8')));
  }
  if (closeOutput) child.stdout?.destroy();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: read[1], stderr: read[2], megabytes: Number(read[3]) / 1024 });
    });
  });
}
