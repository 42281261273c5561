import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeXlsx, type DrawnCell } from '../support/xlsx.ts';

const PYTHON = '/usr/bin/python3';
/** Copies cells by position, as scripts that people publish for this do. */
const PEER = 'test/bench/openpyxl_collect.py';
const [UNITS, ROWS] = [200, 30];

/** A collection of 200 files of 30 rows, process start included, on files on the disk. */
export function collectBench() {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
  const [issued, returned] = [join(folder, 'issued.xlsx'), join(folder, 'returned')];
  mkdirSync(returned);
  const units = Array.from({ length: UNITS }, (_, u) => `第${u + 1}局`);
  writeFileSync(issued, makeXlsx({ sheets: units.map((unit) => ({ name: unit, rows: rowsOf(unit, null) })) }));
  units.forEach((unit, u) => writeFileSync(join(returned, `${unit}.xlsx`), makeXlsx({ sheets: [{ name: unit, rows: rowsOf(unit, u) }] })));
  return {
    /** Milliseconds. */
    kaohe: (): number =>
      timed(process.execPath, ['dist/kaohe.js', 'collect', issued, returned, '--out', join(folder, 'out.xlsx'), '--as-of', '2020-12-31']),
    openpyxl: (): number => timed(PYTHON, [PEER, issued, returned, join(folder, 'peer.xlsx')]),
    end: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}

function rowsOf(unit: string, filled: number | null): readonly (readonly DrawnCell[])[] {
  return [
    ['社会信用体系建设工作目标责任考核指标'],
    [`被考核单位：${unit}`],
    ['序号', '工作任务', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因'],
    ...Array.from({ length: ROWS }, (_, i): readonly DrawnCell[] => [
      i + 1,
      i % 5 === 0 ? `工作任务${i / 5 + 1}` : null,
      `考核指标${i + 1}：按时完成全年任务，报送有关材料`,
      i < 10 ? 4 : 3,
      filled === null ? null : ((filled + i) % 3) + 1,
      null,
      filled === null ? null : `资料盒${filled + i}号`,
      null,
    ]),
    ['合计', null, null, { f: `SUM(D4:D${ROWS + 3})`, v: 100 }, { f: `SUM(E4:E${ROWS + 3})`, v: 0 }],
  ];
}

function timed(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
