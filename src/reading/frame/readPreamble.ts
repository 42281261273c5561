import { CHINESE_DIGITS } from '../../points/amount.ts';
import { parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { foldWords } from '../words/foldWords.ts';
import type { Position } from '../../workbook/address.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import type { TableFrame } from './frameTables.ts';
import { readUnitLine, type LineKind, type LinePair } from '../words/unitLine.ts';

/** What the title and the lines above a table say of it. */
export interface Preamble {
  readonly title: string | null;
  readonly unit: NamedUnit | null;
  /** What 考核类别 or 分组 says. */
  readonly group: string | null;
  /** The bracketed kind at the title's end; it is the group where the table serves several units. */
  readonly titleKind: string | null;
  readonly year: number | null;
  readonly fullMarks: Decimal | null;
  readonly bonusCap: Decimal | null;
}

/** The unit that a line above a table names, and where. */
export interface NamedUnit {
  readonly name: string;
  readonly at: Position;
  /** False for 考核单位 and 填报单位, which may as well say who assesses or fills in. */
  readonly owns: boolean;
}

/** Reads the rows above a table's header. */
export function readPreamble(grid: Grid, frame: TableFrame): Preamble {
  const lines = frame.preamble
    .map((rowIndex) => ({ rowIndex, cells: cellsOf(grid, frame, rowIndex) }))
    .filter(({ cells }) => cells.length > 0);
  const rows = lines.map(({ cells }) => cells.map(textOf));
  const pairs = lines.flatMap(({ rowIndex, cells }, i) =>
    readUnitLine(rows[i] ?? []).map((pair) => ({ ...pair, at: { rowIndex, columnIndex: cells[pair.index]?.columnIndex ?? frame.left } })),
  );
  const titles = rows.filter((row) => readUnitLine(row).length === 0).map((row) => row.map(oneLine).join(' '));
  const title =
    titleOf(titles) ??
    titleOf(
      rows.flatMap((row) =>
        besideUnitLine(
          row,
          pairs.map(({ value }) => value),
        ),
      ),
    );
  const all = foldWords(rows.flat().join('\n'));
  return {
    title,
    unit: unitOf(pairs, frame.spending !== null ? 'form' : /绩效[^考]{0,6}自评|自评表/u.test(all) ? 'like' : 'none'),
    group: pairs.find((pair) => pair.of === 'group')?.value ?? null,
    titleKind: title === null ? null : kindAtEnd(title),
    year: yearIn([...(title === null ? [] : [title]), ...rows.filter(namesUnit).flat()]),
    fullMarks: firstPoints(all, /满分(?:为|是|:|共)?(\d+(?:\.\d+)?)分/u),
    bonusCap: firstPoints(all, /附加(?:分)?(?:值|项)?(?:为|是|:|共|最高|最多|不超过|上限|\()*(\d+(?:\.\d+)?)分/u),
  };
}

const ORDERS = {
  form: ['executor', 'project', 'assessed', 'unit', 'other'],
  like: ['executor', 'assessed', 'unit', 'project', 'other'],
  none: ['assessed', 'unit', 'other'],
} as const satisfies Readonly<Record<string, readonly LineKind[]>>;

/** Who was assessed goes before who may have assessed; 项目支出绩效自评表 names the unit as 实施单位, else 项目名称. */
function unitOf(pairs: readonly (LinePair & { readonly at: Position })[], spending: keyof typeof ORDERS): NamedUnit | null {
  const order = ORDERS[spending];
  const [pair] = order.flatMap((of) => pairs.filter((one) => one.of === of));
  return pair ? { name: pair.value, at: pair.at, owns: pair.of !== 'other' } : null;
}

function cellsOf(grid: Grid, frame: TableFrame, rowIndex: number): readonly Cell[] {
  return grid.filled(rowIndex).filter((cell) => {
    const area = grid.mergeAt(rowIndex, cell.columnIndex);
    return cell.columnIndex <= frame.reachRight && (area?.right ?? cell.columnIndex) >= frame.left && textOf(cell) !== '';
  });
}

/** In a row with a unit line a title is a cell without a colon that is neither a label nor a value of the line. */
function besideUnitLine(row: readonly string[], values: readonly string[]): readonly string[] {
  const isTitle = (text: string): boolean =>
    !/[:：]/u.test(text) &&
    /考核|考评|评分|评估|评价|测评|指标|标准/u.test(text) &&
    foldWords(text).length > 4 &&
    readUnitLine([text, '甲']).length === 0;
  return row.filter((text) => isTitle(text) && !values.includes(oneLine(text))).map(oneLine);
}

function namesUnit(row: readonly string[]): boolean {
  return readUnitLine(row).some((pair) => pair.of !== 'group');
}

const NAMES_SCORES = /考核|考评|评分|评估|评价|测评|指标|标准|汇总|表/u;

/**
 * 附件1 above a title is none, and a line that is only a bracket belongs to the title before it.
 *
 * @param names the words that a title is known by; without them the first line is one
 */
export function titleOf(lines: readonly string[], names: RegExp = NAMES_SCORES): string | null {
  const real = lines.filter((line) => !/^附件?[\d一二三四五六七八九十]*[:：]?$/u.test(foldWords(line)));
  const first = real.findIndex((line) => names.test(line));
  const start = first < 0 ? 0 : first;
  const title = real[start];
  if (title === undefined) return null;
  const next = real[start + 1];
  return next !== undefined && /^[(（].*[)）]$/u.test(next) ? `${title}${next}` : title;
}

/** `…指标（乙组）（满分100分）` → 乙组: a year or points in brackets are no kind. */
function kindAtEnd(title: string): string | null {
  let rest = title.trim();
  for (;;) {
    const open = openingBracket(rest);
    if (open === null) return null;
    const kind = oneLine(rest.slice(open + 1, -1));
    if (!/\d{2,4}\s*年|年度|\d\s*分|满分|附加|试行|征求意见|修订|样表|续|附件|(?:表|稿|版|草案)$|^\s*$|^\d+$/u.test(kind)) return kind;
    rest = rest.slice(0, open).trim();
  }
}

function openingBracket(text: string): number | null {
  if (!/[)）]$/u.test(text)) return null;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const letter = text[i] as string;
    if (letter === ')' || letter === '）') depth++;
    else if (letter === '(' || letter === '（') depth--;
    if (depth === 0) return i;
  }
  return null;
}

/** 2020年度 first, else the first year named. 二〇二〇年 is a year too. */
export function yearIn(texts: readonly string[]): number | null {
  const all = foldWords(texts.join('\n')).replace(/[〇零一二三四五六七八九]{4}(?=年)/gu, (digits) =>
    Array.from(digits)
      .map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit)))
      .join(''),
  );
  const match = /(\d{4})年度/u.exec(all) ?? /(\d{4})年/u.exec(all);
  return match ? Number(match[1]) : null;
}

function firstPoints(folded: string, pattern: RegExp): Decimal | null {
  const match = pattern.exec(folded);
  return match ? parseDecimal(match[1] as string) : null;
}
