import { parseAddress, parseArea } from '../../src/workbook/address.ts';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** A formula `f` (without equals sign) and its stored result `v`; without `v` it was never calculated. */
export interface DrawnFormula {
  readonly f: string;
  readonly v?: string | number;
}

/** A value as Excel would store it: `#REF!` is an error, null an empty cell. */
export type Drawn = string | number | boolean | null | DrawnFormula;

export interface DrawOptions {
  readonly name?: string;
  /** Where the first cell of the first row stands; A1 unless given. */
  readonly at?: string;
  /** Merged areas as addresses on the sheet, such as A1:E1; they don't move with `at`. */
  readonly merges?: readonly string[];
  readonly visibility?: SheetSnapshot['visibility'];
}

/** A sheet from rows of values: `[['序号', '指标'], [1, '甲']]`. An empty row leaves a row out. */
export function drawSheet(rows: readonly (readonly Drawn[])[], options: DrawOptions = {}): SheetSnapshot {
  const start = parseAddress(options.at ?? 'A1');
  if (!start) throw new Error(`${options.at} is no cell`);
  const drawn = rows.map((row, i) => ({
    rowIndex: start.rowIndex + i,
    cells: row.flatMap((value, k) => cellOf(value, start.columnIndex + k) ?? []),
  }));
  return {
    name: options.name ?? '考核表',
    visibility: options.visibility ?? 'visible',
    protected: false,
    rows: drawn.filter((row) => row.cells.length > 0),
    merges: (options.merges ?? []).map((address) => {
      const area = parseArea(address);
      if (!area) throw new Error(`${address} is no area`);
      return area;
    }),
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    ownFormats: [],
    notKnown: [],
  };
}

export function drawWorkbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], date1904: false };
}

/** One cell; undefined for null. */
export function cellOf(value: Drawn, columnIndex = 0): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'object') return { columnIndex, ...kindOf(value) };
  const { f: formula, v } = value;
  return v === undefined ? { columnIndex, formula, kind: 'uncalculated', value: null } : { columnIndex, formula, ...kindOf(v) };
}

type Valued =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

function kindOf(value: string | number | boolean): Valued {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: /^#(?:REF|N\/A|DIV\/0|VALUE|NAME\?|NULL|NUM)!?$/u.test(value) ? 'error' : 'text', value };
}
