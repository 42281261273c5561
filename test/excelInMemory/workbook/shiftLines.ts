import { parseA1Ref, type RangeA1, stringifyA1Ref, tokenize } from '@borgar/fx/xlsx';
import { areaAddress, type Area, parseAddress } from '../../../src/workbook/address.ts';
import { splitReference } from './formula.ts';
import type { Line, Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** Whole rows or columns that come or go: `count` of them from `at` on, zero-based; a negative count takes them away. */
export interface Shift {
  readonly lines: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** What is behind moves, areas grow and shrink, and every formula of the workbook goes on speaking of the same cells. */
export function shiftLines(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const inRows = shift.lines === 'rows';
  const cells = [...sheet.cells].map(([row, some]) => [row, new Map(some)] as const);
  sheet.cells.clear();
  for (const [row, some] of cells) {
    const line = inRows ? moved(row, shift) : row;
    if (line === undefined) continue;
    const kept = [...some].flatMap(([column, cell]) => {
      const to = inRows ? column : moved(column, shift);
      return to === undefined ? [] : [[to, cell] as const];
    });
    if (kept.length > 0) sheet.cells.set(line, new Map(kept));
  }
  shiftKeys(sheet[shift.lines], shift);
  const areas = (some: readonly Area[]): Area[] => some.flatMap((area) => movedArea(area, shift) ?? []);
  sheet.merges = areas(sheet.merges).filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = areas(format.areas);
    format.anchor = movedCell(format.anchor, shift) ?? format.anchor;
    return format.areas.length > 0;
  });
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, areas: areas(one.areas), anchor: movedCell(one.anchor, shift) ?? one.anchor }))
    .filter((one) => one.areas.length > 0);
  sheet.autoFilter = sheet.autoFilter && (movedArea(sheet.autoFilter, shift) ?? null);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = movedArea(table.area, shift);
    return area ? [{ ...table, area }] : [];
  });
  sheet.notes = sheet.notes.flatMap((note) => withCell(note, shift));
  sheet.comments = sheet.comments.flatMap((comment) => withCell(comment, shift));
  shiftFormulas(workbook, sheet, shift);
}

function shiftFormulas(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const change =
    (home: string) =>
    (formula: string): string =>
      tokenize(formula)
        .map(({ type, value }) => (type.startsWith('range') ? movedReference(value, home, sheet.name, shift) : value))
        .join('');
  for (const item of workbook.names) item.formula = change('')(item.formula);
  for (const owner of workbook.sheets) {
    for (const item of owner.names) item.formula = change(owner.name)(item.formula);
    owner.changeFormulas(change(owner.name));
  }
}

function movedReference(reference: string, home: string, sheetName: string, shift: Shift): string {
  const [name, rest] = splitReference(reference);
  const parsed = (name ?? home).toLowerCase() === sheetName.toLowerCase() ? parseA1Ref(rest) : undefined;
  if (!parsed || !('range' in parsed)) return reference;
  const range = movedRange(parsed.range, shift);
  return range ? reference.slice(0, reference.length - rest.length) + stringifyA1Ref({ range }) : '#REF!';
}

function movedRange(range: RangeA1, shift: Shift): RangeA1 | undefined {
  const [first, last] = shift.lines === 'rows' ? [range.top, range.bottom ?? range.top] : [range.left, range.right ?? range.left];
  if (first === null || first === undefined || last === null || last === undefined) return range;
  const span = movedSpan(first, last, shift);
  if (!span) return undefined;
  return shift.lines === 'rows' ? { ...range, top: span[0], bottom: span[1] } : { ...range, left: span[0], right: span[1] };
}

function movedArea(area: Area, shift: Shift): Area | undefined {
  const span = shift.lines === 'rows' ? movedSpan(area.top, area.bottom, shift) : movedSpan(area.left, area.right, shift);
  if (!span) return undefined;
  return shift.lines === 'rows' ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

function movedSpan(first: number, last: number, { at, count }: Shift): readonly [number, number] | undefined {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const to = (i: number, ifGone: number): number => (i < at ? i : i >= end ? i + count : ifGone);
  const span = [to(first, at), to(last, at - 1)] as const;
  return span[0] <= span[1] ? span : undefined;
}

function moved(line: number, shift: Shift): number | undefined {
  return movedSpan(line, line, shift)?.[0];
}

function movedCell(address: string, shift: Shift): string | undefined {
  const at = parseAddress(address);
  const area = at && movedArea({ top: at.rowIndex, left: at.columnIndex, bottom: at.rowIndex, right: at.columnIndex }, shift);
  return area && areaAddress(area);
}

function withCell<T extends { readonly cell: string }>(one: T, shift: Shift): readonly T[] {
  const cell = movedCell(one.cell, shift);
  return cell === undefined ? [] : [{ ...one, cell }];
}

function shiftKeys(lines: Map<number, Line>, shift: Shift): void {
  const entries = [...lines];
  lines.clear();
  for (const [i, line] of entries) {
    const to = moved(i, shift);
    if (to !== undefined) lines.set(to, line);
  }
}
