import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreWorkbook } from './scoreWorkbook.ts';

const PYTHON = '/usr/bin/python3';
const PEERS = '../shared/peers';
/** What it does is what `--json` says and less; the full one does what `--out` does. */
const PEER = `${PEERS}/openpyxl_assess.py`;
const FULL_PEER = `${PEERS}/openpyxl_full.py`;

/** Prints the most memory a process held, in kilobytes, when it ends. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;

/** Whole commands, process start included, on files on the disk. */
export function commandBench(sheets: number) {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
  const input = join(folder, 'in.xlsx');
  writeFileSync(input, scoreWorkbook(sheets));
  const asked = ['dist/kaohe.js', 'assess', input, '--as-of', '2020-12-31'];
  const kaohe = [...asked, '--out', join(folder, 'out.xlsx'), '--overwrite'];
  return {
    /** Milliseconds. */
    kaohe: (): number => timed(process.execPath, kaohe),
    json: (): number => timed(process.execPath, [...asked, '--json']),
    openpyxl: (): number => timed(PYTHON, [PEER, input, join(folder, 'peer.xlsx')]),
    openpyxlFull: (): number => timed(PYTHON, [FULL_PEER, input, join(folder, 'full.xlsx')]),
    /** Megabytes. */
    peakMemory: (): number => Number(run(process.execPath, ['--import', PEAK, ...kaohe])) / 1024,
    end: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Why openpyxl can't be run side by side here; null where it can. */
export function openpyxlMissing(): string | null {
  const missing = [PEER, FULL_PEER].find((peer) => !existsSync(peer));
  if (missing) return `${missing} is not there`;
  const asked = spawnSync(PYTHON, ['-c', 'import openpyxl']);
  return asked.status === 0 ? null : 'openpyxl is not there';
}

function timed(command: string, args: readonly string[]): number {
  const start = performance.now();
  run(command, args);
  return performance.now() - start;
}

function run(command: string, args: readonly string[]): string {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stderr;
}
