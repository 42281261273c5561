import { SaxesParser } from 'saxes';
import { assess } from '../../src/assess.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../src/hosts/xlsx/openPackage.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { collectBench } from './collecting.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { commandBench, openpyxlMissing } from './commands.ts';
import { excelRoundTrips } from './excelRoundTrips.ts';
import { limitFigures } from './limitFigures.ts';
import { folderBench } from './folders.ts';
import { formulasFollowed } from './formulasFollowed.ts';
import { layoutsRight } from './layoutsRight.ts';
import { excelUndoKept } from './excelUndoKept.ts';
import { rulesPerSecond } from './rulesPerSecond.ts';
import { paneFirstScript } from './paneFirstScript.ts';
import { tasksPerSecond } from './tasksPerSecond.ts';
import { scoreWorkbook } from './scoreWorkbook.ts';
import { workbenchFigures } from './workbenchFigures.ts';
import { writtenFigures } from './writtenFigures.ts';

/** One JSON line a figure. Ratios are taken side by side in one run, the median of several rounds. */
function report(name: string, value: number, unit: string): void {
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toPrecision(3)), unit })}\n`);
}

/** In the order in which they are run; `--only read,rules` runs some of them. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  read() {
    for (const sheets of [66, 1000]) {
      const bytes = scoreWorkbook(sheets);
      const ratios = rounds(sheets > 100 ? 5 : 15, () => {
        const scanned = time(() => inflateAndScan(bytes));
        const read = time(() => finish(readWorkbook(bytes, nodeCodec)));
        return read / scanned;
      });
      report(`read-${sheets}-vs-inflate-and-scan`, median(ratios), 'ratio');
    }
  },
  pure() {
    const workbook = finish(readWorkbook(scoreWorkbook(100), nodeCodec));
    const indicators = finish(assess(workbook, '2020-12-31')).tables.reduce((sum, table) => sum + table.indicators.length, 0);
    const milliseconds = median(rounds(15, () => time(() => finish(assess(workbook, '2020-12-31')))));
    report('pure-per-1000-indicators', milliseconds / (indicators / 1000), 'ms');
  },
  rules: () => report('rules-per-second', median(rounds(7, rulesPerSecond)), '1/s'),
  tasks: () => report('tasks-per-second', median(rounds(7, tasksPerSecond)), '1/s'),
  layouts() {
    const right = layoutsRight();
    if (right !== null) report('layouts-right-percent', right, '%');
  },
  written() {
    const written = writtenFigures(66);
    report('written-bytes-per-indicator', written.bytesPerIndicator, 'bytes');
    report('written-size-ratio-66', written.sizeRatio, 'ratio');
    report('longest-formula', written.longestFormula, 'characters');
  },
  formulas() {
    if (!hasOffice) {
      leftOut('formulas-followed-percent', 'LibreOffice is not there');
      return;
    }
    const { percent, wrong } = formulasFollowed();
    report('formulas-followed-percent', percent, '%');
    report('formulas-followed-wrong', wrong, 'count');
  },
  commands() {
    const missing = openpyxlMissing();
    if (missing) leftOut('assess-…-vs-openpyxl', missing);
    for (const sheets of [66, 1000]) {
      const bench = commandBench(sheets);
      if (!missing) {
        const ratios = rounds(sheets > 100 ? 3 : 7, () => bench.kaohe() / bench.openpyxl());
        report(`assess-${sheets}-vs-openpyxl`, median(ratios), 'ratio');
        const full = rounds(sheets > 100 ? 3 : 7, () => bench.kaohe() / bench.openpyxlFull());
        report(`assess-${sheets}-vs-openpyxl-full`, median(full), 'ratio');
        const json = rounds(sheets > 100 ? 3 : 7, () => bench.json() / bench.openpyxl());
        report(`assess-json-${sheets}-vs-openpyxl`, median(json), 'ratio');
      }
      if (sheets === 1000) report('peak-memory-1000', bench.peakMemory(), 'MB');
      bench.end();
    }
  },
  folders() {
    const folders = folderBench();
    if (!folders) {
      leftOut('folder-200-files-2-cores-vs-1', 'taskset is not there');
      return;
    }
    report('folder-200-files-2-cores-vs-1', median(rounds(3, folders.ratio)), 'ratio');
    folders.end();
  },
  collecting() {
    const collecting = collectBench();
    report('collect-200-files', median(rounds(3, collecting.kaohe)) / 1000, 's');
    if (!openpyxlMissing()) report('collect-200-vs-openpyxl', median(rounds(3, () => collecting.kaohe() / collecting.openpyxl())), 'ratio');
    collecting.end();
  },
  async excel() {
    for (const sheets of [66, 1000]) {
      const { read, write, edit } = await excelRoundTrips(sheets);
      report(`excel-read-round-trips-${sheets}`, read, 'count');
      report(`excel-write-round-trips-${sheets}`, write, 'count');
      if (sheets === 66) report('excel-edit-round-trips', edit, 'count');
    }
    report('excel-undo-kept', await excelUndoKept(), 'count');
  },
  pane: () => report('pane-first-script-gzip', paneFirstScript(), 'KB'),
  async workbench() {
    const workbench = await workbenchFigures();
    for (const sheets of [66, 1000] as const) report(`workbench-open-to-assessed-${sheets}`, workbench.openToAssessed[sheets], 'ms');
    report('workbench-open-to-first-sheet-1000', workbench.openToFirstSheet, 'ms');
    report('workbench-edit-to-total', workbench.editToTotal, 'ms');
    report('workbench-longest-frame-5000-rows', workbench.longestFrame, 'ms');
    report('workbench-file-gzip', workbench.fileGzip, 'KB');
  },
  // Cost against cells: 1 means that twice the cells take twice the time.
  large() {
    const [small, large] = [commandBench(1000), commandBench(5000)];
    report('assess-5000-cost-per-sheet-vs-1000', median(rounds(1, () => large.kaohe() / 5000 / (small.kaohe() / 1000))), 'ratio');
    small.end();
    large.end();
  },
};

if (process.argv.includes('--limits')) {
  for (const figure of limitFigures()) process.stdout.write(`${JSON.stringify(figure)}\n`);
  process.exit();
}
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '').split(',') : Object.keys(PARTS);
for (const name of only) {
  const part = PARTS[name];
  if (!part) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}: ${name} is none of them.`);
  await part();
}

function leftOut(name: string, why: string): void {
  process.stderr.write(`${name} left out: ${why}\n`);
}

function inflateAndScan(bytes: Uint8Array): void {
  const pack = openPackage(bytes, nodeCodec);
  const decoder = new TextDecoder();
  for (const { name } of pack.entries.values()) {
    if (name.endsWith('.xml')) new SaxesParser({ position: false }).write(decoder.decode(pack.read(name))).close();
  }
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function rounds(count: number, work: () => number): readonly number[] {
  work();
  return Array.from({ length: count }, work);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
