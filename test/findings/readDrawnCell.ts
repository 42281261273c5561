import type { Cell } from '../../src/workbook/snapshot.ts';

const EXCEL_ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/** A cell of a page's table; undefined where nothing is drawn. The ways of writing are in docs/findings/README.md. */
export function readDrawnCell(drawn: string, columnIndex: number): Cell | undefined {
  if (drawn === '') return undefined;
  if (!drawn.startsWith('=')) return { columnIndex, ...valueOf(drawn) };
  const [, formula = '', result] = /^=(.+) → (.+)$/.exec(drawn) ?? [];
  if (result === undefined) throw new Error(`a formula needs “ → result” or “ → (无)”: ${drawn}`);
  return result === '(无)' ? { columnIndex, formula, kind: 'uncalculated', value: null } : { columnIndex, formula, ...valueOf(result) };
}

type Value =
  | { kind: 'number'; value: number; format?: 'percent' }
  | { kind: 'text'; value: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; value: string };

function valueOf(drawn: string): Value {
  if (/^".*"$/.test(drawn)) return { kind: 'text', value: drawn.slice(1, -1) };
  if (/^-?\d+(\.\d+)?$/.test(drawn)) return { kind: 'number', value: Number(drawn) };
  if (/^\d+(\.\d+)?%$/.test(drawn)) return { kind: 'number', value: Number(drawn.slice(0, -1)) / 100, format: 'percent' };
  if (drawn === 'TRUE' || drawn === 'FALSE') return { kind: 'boolean', value: drawn === 'TRUE' };
  return { kind: EXCEL_ERRORS.has(drawn) ? 'error' : 'text', value: drawn };
}
