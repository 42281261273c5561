import { addressOf } from '../../workbook/address.ts';
import type { NumberKind } from '../../workbook/numberKind.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { brokenXml } from './brokenXml.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { parseNumber } from './parseNumber.ts';
import type { TextPool } from './textPool.ts';

/** A cell as its XML tells it. */
export interface RawCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The attribute `t`; undefined means a number. */
  readonly type: string | undefined;
  /** The attribute `s`, the cell's style; undefined means the first one. */
  readonly style: string | undefined;
  /** The text of `v`; undefined if there is none. */
  readonly stored: string | undefined;
  /** The text of `is`; undefined if there is none. */
  readonly inline: string | undefined;
  readonly formula: string | undefined;
}

/** What the cells of one sheet part need to be understood. */
export interface CellContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly pool: TextPool;
  /** What each cell style makes of numbers. */
  readonly kinds: readonly (NumberKind | undefined)[];
  /** From how many cells on its rows are packed; never where this is not there. */
  readonly packedFrom?: number;
}

/**
 * The cell as the snapshot has it; undefined for one that holds nothing but a format. Throws xml-broken for a value
 * that contradicts its type: Excel doesn't open such a file either, and no value is guessed.
 */
export function makeCell(raw: RawCell, context: CellContext): Cell | undefined {
  const { columnIndex } = raw;
  const cell = typedCell(raw, context);
  if (raw.formula === undefined) return cell;
  const formula = context.pool(raw.formula);
  return cell ? withFormula(cell, formula) : { columnIndex, kind: 'uncalculated', value: null, formula };
}

/** Written out: of a spread object V8 keeps a shape of its own for each cell, 250 bytes in a sheet of a million formulas. */
export function withFormula(cell: Cell, formula: string): Cell {
  const { columnIndex } = cell;
  switch (cell.kind) {
    case 'number': {
      const { value, format } = cell;
      return format ? { columnIndex, kind: 'number', value, format, formula } : { columnIndex, kind: 'number', value, formula };
    }
    case 'text':
      return { columnIndex, kind: 'text', value: cell.value, formula };
    case 'boolean':
      return { columnIndex, kind: 'boolean', value: cell.value, formula };
    case 'error':
      return { columnIndex, kind: 'error', value: cell.value, formula };
    case 'uncalculated':
      return { columnIndex, kind: 'uncalculated', value: null, formula };
  }
}

function typedCell(raw: RawCell, context: CellContext): Cell | undefined {
  const { columnIndex, type, stored } = raw;
  if (type === 'inlineStr') return textCell(columnIndex, raw.inline ?? stored, context);
  if (stored === undefined) return undefined;
  switch (type) {
    case undefined:
    case 'n': {
      if (stored.trim() === '') return undefined;
      const value = parseNumber(stored);
      if (value === undefined) throw contradiction(raw, context);
      const format = context.kinds[Number(raw.style ?? 0)];
      return format ? { columnIndex, kind: 'number', value, format } : { columnIndex, kind: 'number', value };
    }
    case 's': {
      if (stored.trim() === '') return undefined;
      const value = context.strings[parseNumber(stored) ?? -1];
      if (value === undefined) throw contradiction(raw, context);
      return { columnIndex, kind: 'text', value };
    }
    case 'str':
      return textCell(columnIndex, decodeEscapes(stored), context);
    case 'b':
      return booleanCell(raw, context);
    case 'e':
      return stored === '' ? undefined : { columnIndex, kind: 'error', value: context.pool(stored) };
    case 'd':
      // Only strict OOXML has ISO dates. A date is no score, and its text is what the file says without the date system.
      return stored === '' ? undefined : textCell(columnIndex, stored, context);
    default:
      throw contradiction(raw, context);
  }
}

function textCell(columnIndex: number, text: string | undefined, { pool }: CellContext): Cell | undefined {
  return text === undefined ? undefined : { columnIndex, kind: 'text', value: pool(text) };
}

function booleanCell(raw: RawCell, context: CellContext): Cell | undefined {
  const { columnIndex, stored } = raw;
  if (stored === '') return undefined;
  if (stored === '1' || stored === 'true') return { columnIndex, kind: 'boolean', value: true };
  if (stored === '0' || stored === 'false') return { columnIndex, kind: 'boolean', value: false };
  throw contradiction(raw, context);
}

function contradiction(raw: RawCell, { part }: CellContext): Error {
  const stored = (raw.stored ?? '').slice(0, 40);
  return brokenXml(part, `${addressOf(raw)} holds "${stored}" as type ${raw.type ?? 'n'}`);
}
