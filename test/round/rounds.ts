import { assess } from '../../src/assess.ts';
import { finish } from '../../src/cli/world.ts';
import { readRegister } from '../../src/ownSheets/register/readRegister.ts';
import { collectReturned } from '../../src/round/collectReturned.ts';
import { issuedRound } from '../../src/round/issuedRound.ts';
import type { Collected, IssuedRound, ReturnedFile } from '../../src/round/model.ts';
import { readReturned, unreadableFile } from '../../src/round/readReturned.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';

const TODAY = '2020-12-31';

/** A file that came back; a text in place of a workbook says why it can't be read. */
export interface Back {
  readonly file: string;
  readonly workbook: WorkbookSnapshot | string;
  readonly modified?: string;
}

export function roundOf(workbook: WorkbookSnapshot): IssuedRound {
  return issuedRound(
    workbook,
    finish(assess(workbook, TODAY), () => undefined),
    readRegister(workbook),
  );
}

export function filesOf(round: IssuedRound, back: readonly Back[], withReview = false): readonly ReturnedFile[] {
  return back.map(({ file, workbook, modified = null }) =>
    typeof workbook === 'string'
      ? unreadableFile({ file, modified }, workbook)
      : readReturned(
          round,
          workbook,
          finish(assess(workbook, TODAY), () => undefined),
          { file, modified },
          { withReview },
        ),
  );
}

export function collect(
  issued: WorkbookSnapshot,
  back: readonly Back[],
  options: { withReview?: boolean; chosen?: [number, number][] } = {},
): Collected {
  const round = roundOf(issued);
  return collectReturned(round, filesOf(round, back, options.withReview), new Map(options.chosen));
}

/** The entries as `sheet!cell=value`. */
export function taken({ entries }: Collected): readonly string[] {
  return entries.map(({ sheet, at, value }) => `${sheet}!${addressOf(at)}=${String(value)}`);
}

/** Changes as `unit kind cell: issued → returned`. */
export function changed({ changes }: Collected): readonly string[] {
  return changes.map(
    ({ unit, kind, cell, issued, returned }) => `${unit} ${kind} ${cell ? addressOf(cell) : '-'}: ${String(issued)} → ${String(returned)}`,
  );
}

/** The states of units and files, `name state file`. */
export function states({ units, files }: Collected): { units: readonly string[]; files: readonly string[] } {
  return {
    units: units.map(({ name, state, file }) => [name, state, ...(file === null ? [] : [file])].join(' ')),
    files: files.map(({ file, state, units: of }) => [file, state, ...(of.length > 0 ? [of.join('、')] : [])].join(' ')),
  };
}

export type Indicator = readonly [seq: Drawn, level: Drawn, name: Drawn, max: Drawn];

export const INDICATORS: readonly Indicator[] = [
  [1, '制度建设', '落实信用政策', 20],
  [2, null, '核查制度规范性', 30],
  [3, '信用监管', '归集信用信息', 40],
  [4, null, '开展诚信宣传', 10],
];

/** What a unit fills in, a row an indicator: self, review, evidence, reason. */
export type Filled = readonly (readonly [self?: Drawn, review?: Drawn, evidence?: Drawn, reason?: Drawn])[];

export const FILLED: Filled = [
  [18, null, '文件1'],
  [25, null, '文件2', '材料不全'],
  [40, null, '台账'],
  [9, null, null, '按比例完成'],
];

export interface LedgerOptions {
  readonly sheet?: string;
  readonly indicators?: readonly Indicator[];
  readonly filled?: Filled;
  readonly total?: Drawn;
  readonly hidden?: readonly number[];
}

/** A sheet of one unit: its indicators stand from row 4 on. */
export function ledger(unit: string, options: LedgerOptions = {}): SheetSnapshot {
  const { sheet = unit, indicators = INDICATORS, filled = [], hidden = [] } = options;
  const last = 3 + indicators.length;
  const total = options.total === undefined ? { f: `SUM(E4:E${last})`, v: 0 } : options.total;
  const drawn = drawSheet(
    [
      ['信用体系建设考核表'],
      [`被考核单位：${unit}`],
      ['序号', '工作任务', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因'],
      ...indicators.map((indicator, i) => [...indicator, ...[0, 1, 2, 3].map((k) => filled[i]?.[k] ?? null)]),
      ['合计', null, null, { f: `SUM(D4:D${last})`, v: 100 }, total, null],
    ],
    { name: sheet },
  );
  return { ...drawn, hiddenRows: hidden.map((row) => ({ first: row - 1, last: row - 1 })) };
}

export const book = drawWorkbook;

/** A matrix of units with a self score column each: indicators from row 4 on, units from column D on. */
export function matrix(
  units: readonly string[],
  scores: Readonly<Record<string, readonly Drawn[]>> = {},
  indicators: readonly Indicator[] = INDICATORS,
): SheetSnapshot {
  const last = 3 + indicators.length;
  const letter = (u: number): string => String.fromCharCode(68 + u);
  return drawSheet(
    [
      ['信用体系建设考核表'],
      ['序号', '考核指标', '分值', '自评得分', ...units.slice(1).map(() => null)],
      [null, null, null, ...units],
      ...indicators.map(([seq, , name, max], i) => [seq, name, max, ...units.map((unit) => scores[unit]?.[i] ?? null)]),
      ['合计', null, { f: `SUM(C4:C${last})`, v: 100 }, ...units.map((_, u) => ({ f: `SUM(${letter(u)}4:${letter(u)}${last})`, v: 0 }))],
      [`考核单位包括：${units.join('、')}`],
    ],
    { name: '县市区', merges: [`D2:${letter(units.length - 1)}2`, 'A2:A3', 'B2:B3', 'C2:C3'] },
  );
}
