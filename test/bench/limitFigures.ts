import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { manyNames, matrix, nested } from '../limits/drawHostile.ts';
import { scoreWorkbook } from './scoreWorkbook.ts';

const HOSTILE = '../shared/hostile';
const OUT = 'out.xlsx';
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+String(process.resourceUsage().maxRSS)))`;

export interface LimitFigure {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  /** The command's exit code: 3 for a refusal. */
  readonly code: number | null;
}

/** Workbooks at a limit and beyond, by what they hold. */
const OWN: Readonly<Record<string, () => Uint8Array>> = {
  'scores-at-the-limit': () => matrix(800, 200, () => 1),
  'scores-beyond': () => matrix(801, 200, () => 1),
  'findings-35000': () => matrix(350, 100, () => '未定'),
  'names-at-the-limit': () => manyNames(200_000),
  'nested-60000': () => nested(60_000),
  'unit-sheets-at-the-limit': () => scoreWorkbook(5000),
  'unit-sheets-with-scores-beyond': () => scoreWorkbook(5000, 33),
  'sheets-beyond': () => scoreWorkbook(5001),
};

/** How long the command line takes with each, to write it too, and how much memory it holds at most; of ours, with what was written too. */
export function* limitFigures(): Generator<LimitFigure> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-limits-'));
  try {
    const shared = existsSync(HOSTILE) ? readdirSync(HOSTILE).filter((name) => name.endsWith('.xlsx')) : [];
    for (const name of shared) yield figureOf(basename(name, '.xlsx'), readFileSync(join(HOSTILE, name)), folder);
    for (const [name, draw] of Object.entries(OWN)) {
      const figure = figureOf(name, draw(), folder);
      yield figure;
      if (figure.code !== 3) yield figureOf(`${name}, again`, readFileSync(join(folder, OUT)), folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figureOf(name: string, bytes: Uint8Array, folder: string): LimitFigure {
  const input = join(folder, 'in.xlsx');
  writeFileSync(input, bytes);
  const asked = ['dist/kaohe.js', 'assess', input, '--as-of', '2020-12-31', '--out', join(folder, OUT), '--overwrite'];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...asked], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  return { name, seconds: Number(seconds.toPrecision(3)), megabytes: Math.round(Number(stderr.split('\n').at(-1)) / 1024), code: status };
}
