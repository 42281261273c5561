import { areasOf } from '../../../src/hosts/excel/areasOf.ts';
import { addressOf, areaAddress, type Area } from '../../../src/workbook/address.ts';
import {
  MARK_NAME,
  OWN_NAME_PREFIX,
  OWN_SHEET_NAME,
  PREPARED_NAME,
  UNIT_SHEET_NAME,
  VALIDATION_TITLE,
} from '../../../src/workbook/marks.ts';
import { rectangles } from '../../excelInMemory/workbook/areas.ts';
import { NORMAL } from '../../excelInMemory/workbook/cellFormat.ts';
import type { Sheet } from '../../excelInMemory/workbook/sheet.ts';
import type { Workbook } from '../../excelInMemory/workbook/workbook.ts';
import { pictureOf } from '../contract/picture/picture.ts';

/** All that there is in a workbook, thing by thing, each as a text that says how it is. */
export type Items = ReadonlyMap<string, string>;

/** The office's things: its sheets with all that is in them but Kaohe's marks, and its names. */
export function officeItems(workbook: Workbook): Items {
  const sheets = workbook.sheets.filter(({ names }) => !names.some(({ name }) => name === OWN_SHEET_NAME || name === UNIT_SHEET_NAME));
  const items = new Map<string, string>([['sheets', sheets.map(({ name, visibility }) => `${name} ${visibility}`).join()]]);
  for (const sheet of sheets) addSheet(items, sheet);
  addNames(items, '', workbook.names);
  return items;
}

/** The looks of cells that Kaohe prepared: they are its own, and one that is taken off in many actions may be half gone. */
export function preparedLooks({ sheets }: Workbook): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name: sheet, names }) =>
      names
        .filter(({ name }) => name === PREPARED_NAME)
        .flatMap(({ formula }) => areasOf(formula.replace(/^=/u, '')))
        .flatMap((area) => cellsOf(area).map((at) => lookOf(sheet, at))),
    ),
  );
}

function lookOf(sheet: string, at: string): string {
  return `${sheet}!${at} look`;
}

function cellsOf({ top, left, bottom, right }: Area): readonly string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return rows.flatMap((rowIndex) => Array.from({ length: right - left + 1 }, (_, i) => addressOf({ rowIndex, columnIndex: left + i })));
}

/** Everything, Kaohe's own too, looks as areas: what was cleared and what never had one are alike. */
export function allItems(workbook: Workbook): Items {
  const { names, sheets } = pictureOf(workbook, NORMAL);
  const items = new Map<string, string>([
    ['sheets', workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`).join()],
    ['names', names.join('\n')],
  ]);
  for (const [name, picture] of Object.entries(sheets)) {
    for (const [key, item] of Object.entries(picture)) items.set(`${name} ${key}`, JSON.stringify(item));
  }
  for (const sheet of workbook.sheets) {
    for (const [rowIndex, cells] of sheet.cells) {
      for (const [columnIndex, { value, formula }] of cells) {
        if (value !== '' || formula !== null)
          items.set(`${sheet.name}!${addressOf({ rowIndex, columnIndex })}`, JSON.stringify([value, formula]));
      }
    }
  }
  return items;
}

/**
 * Things that are neither as they were nor as they were to be, with what they are. What was to be made may be half made, and `half` be in
 * any state.
 */
export function strayItems(now: Items, before: Items, wanted: Items, half: ReadonlySet<string> = new Set()): readonly string[] {
  return [...new Set([...now.keys(), ...before.keys(), ...wanted.keys()])]
    .filter((key) => !half.has(key))
    .filter((key) => now.get(key) !== before.get(key) && now.get(key) !== wanted.get(key) && (before.has(key) || !wanted.has(key)))
    .map((key) => `${key}: ${short(before.get(key))} → ${short(now.get(key))}`);
}

/** Enough of it to see what it is. */
function short(item = 'none'): string {
  return item.length > 200 ? `${item.slice(0, 200)}…` : item;
}

function addSheet(items: Map<string, string>, sheet: Sheet): void {
  const { name } = sheet;
  for (const [rowIndex, cells] of sheet.cells) {
    for (const [columnIndex, { value, valueType, formula, format, hyperlink }] of cells) {
      const at = addressOf({ rowIndex, columnIndex });
      items.set(`${name}!${at}`, JSON.stringify([value, valueType, formula, hyperlink]));
      items.set(lookOf(name, at), JSON.stringify(format));
    }
  }
  for (const lines of ['rows', 'columns'] as const) {
    for (const [i, line] of sheet[lines]) if (Object.keys(line).length > 0) items.set(`${name} ${lines} ${i + 1}`, JSON.stringify(line));
  }
  const { protection, tabColor, showGridlines, frozen, autoFilter, pageLayout } = sheet;
  items.set(`${name} page`, JSON.stringify([protection, tabColor, showGridlines, frozen, autoFilter, pageLayout]));
  items.set(`${name} merges`, listOf(sheet.merges));
  const formats = sheet.conditionalFormats.filter(({ formula }) => !formula.includes(MARK_NAME));
  items.set(
    `${name} formats`,
    formats
      .map(({ type, areas, formula, anchor, fillColor, stopIfTrue }) =>
        JSON.stringify([type, listOf(areas), formula, anchor, fillColor, stopIfTrue]),
      )
      .join('\n'),
  );
  for (const { areas, type, rule, errorAlert, prompt } of sheet.validations.filter((one) => one.errorAlert.title !== VALIDATION_TITLE)) {
    items.set(`${name} validation ${JSON.stringify([type, rule, errorAlert, prompt])}`, listOf(areas));
  }
  items.set(`${name} notes`, JSON.stringify([sheet.notes, sheet.comments]));
  items.set(
    `${name} charts`,
    JSON.stringify(sheet.charts.map(({ name: chart, chartType, place, title, series }) => [chart, chartType, place, title, series])),
  );
  addNames(items, name, sheet.names);
}

function addNames(items: Map<string, string>, owner: string, names: readonly { readonly name: string; readonly formula: string }[]): void {
  for (const { name, formula } of names) if (!name.startsWith(OWN_NAME_PREFIX)) items.set(`name ${owner}!${name}`, formula);
}

function listOf(areas: readonly Area[]): string {
  return rectangles(areas).map(areaAddress).join(' ');
}
