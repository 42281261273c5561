import { areaAddress, type Area } from '../../workbook/address.ts';
import type { AddSheet, Edit, PlainValue } from '../../workbook/edit.ts';
import { fitting } from './cellEdits.ts';
import { areaParts } from './areaParts.ts';
import { LOOKS, type Look } from './looks.ts';

/** One of Kaohe's own sheets, drawn from A1 on. */
export interface OwnSheetDraft {
  readonly setup: Omit<AddSheet, 'edit'>;
  /** Rows × columns; rows may be of different lengths. */
  readonly rows: readonly (readonly (PlainValue | null)[])[];
  /** Areas, zero-based, with the look they get. */
  readonly looks: readonly (readonly [Area, Look])[];
}

/** The edits that make the sheet anew. */
export function drawOwnSheet({ setup, rows, looks }: OwnSheetDraft): readonly Edit[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, i) => {
      const value = row[i] ?? null;
      return value === null ? null : fitting(value);
    }),
  );
  const blocks = areaParts({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  return [
    { edit: 'add-sheet', ...setup },
    ...blocks.map((area): Edit => ({
      edit: 'set-values',
      sheet: setup.sheet,
      range: areaAddress(area),
      values: values.slice(area.top, area.bottom + 1),
    })),
    ...drawLooks(setup.sheet, looks),
  ];
}

/** The edits that give areas their looks; one that ends before it begins is left out. */
export function drawLooks(sheet: string, looks: OwnSheetDraft['looks']): readonly Edit[] {
  return looks
    .filter(([area]) => area.bottom >= area.top)
    .flatMap(([area, look]) =>
      areaParts(area).map((part): Edit => ({ edit: 'set-format', sheet, range: areaAddress(part), format: LOOKS[look] })),
    );
}

/** A column's cells from one row to another, zero-based. */
export function columnArea(columnIndex: number, top: number, bottom: number): Area {
  return { top, left: columnIndex, bottom, right: columnIndex };
}
