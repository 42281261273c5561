import { readTables } from '../reading/readTables.ts';
import { addressOf, areaAddress, columnName, contains, MAX_ROWS, type Area } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { gridOf, isBlank } from '../workbook/grid.ts';
import { PREPARATION_NAMES } from '../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { BLOCK_WIDTHS, SCORE_COLUMNS } from './blockColumns.ts';
import { unfitPage } from './fitPage.ts';
import { namePrepared, preparedAreas } from './preparedAreas.ts';
import { publishedSheets } from './unitSheets.ts';
import { narrowTitles } from './widenTitles.ts';

export interface TakenOff {
  readonly edits: readonly Edit[];
  /** What goes; without a range a whole sheet of one unit. */
  readonly gone: readonly { readonly sheet: string; readonly range: string | null }[];
  /** What stays, as somebody's own from then on. */
  readonly kept: readonly KeptPreparation[];
}

export interface KeptPreparation {
  readonly sheet: string;
  readonly range: string;
  readonly reason: 'filled-in' | 'protected';
}

/** Takes off the columns and sheets that Kaohe prepared and nobody has entered anything into; any other stay as they are. */
export function takeOffPrepared(workbook: WorkbookSnapshot, sheets: readonly string[] = workbook.sheets.map(({ name }) => name)): TakenOff {
  const sources = publishedSheets(workbook);
  const asked = new Set(sheets);
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const all = workbook.sheets
    .filter(({ name }) => asked.has(name))
    .map((sheet) => {
      const source = sources.get(sheet.name);
      return source === undefined ? takeOffSheet(workbook, sheet) : takeOffUnitSheet(workbook, sheet, byName.get(source));
    });
  return { edits: all.flatMap(({ edits }) => edits), gone: all.flatMap(({ gone }) => gone), kept: all.flatMap(({ kept }) => kept) };
}

/**
 * A sheet of one unit goes as a whole, or stays as a whole.
 *
 * @param from the sheet that it was copied from
 */
function takeOffUnitSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, from: SheetSnapshot | undefined): TakenOff {
  const source = from?.visibility === 'visible' ? from : undefined;
  const [area] = preparedAreas(workbook, sheet.name);
  const reason = sheet.protected
    ? 'protected'
    : !source || !area || isFilledIn(sheet, area) || differs(sheet, source, area)
      ? 'filled-in'
      : null;
  if (reason === null) {
    return {
      edits: [{ edit: 'remove-own', marks: false, sheets: [sheet.name], names: false }],
      gone: [{ sheet: sheet.name, range: null }],
      kept: [],
    };
  }
  return { edits: [], gone: [], kept: [{ sheet: sheet.name, range: area ? areaAddress(area) : '', reason }] };
}

/** Whether anything but the unit's name is other than in the sheet that it was copied from; one that was broken off names no area yet. */
function differs(sheet: SheetSnapshot, source: SheetSnapshot, area: Area | undefined): boolean {
  const units = [
    ...readTables(sheet).flatMap((table) => table.units.map(({ name }) => name)),
    ...readTables(source).flatMap(({ servedUnits }) => servedUnits),
  ];
  const cellsOf = (of: SheetSnapshot): ReadonlyMap<string, string> =>
    new Map(
      of.rows.flatMap(({ rowIndex, cells }) =>
        cells
          .filter(({ columnIndex }) => !area || !contains(area, { rowIndex, columnIndex }))
          .map((cell) => [addressOf({ rowIndex, columnIndex: cell.columnIndex }), cell.formula ?? `${cell.kind} ${cell.value}`] as const),
      ),
    );
  const [here, there] = [cellsOf(sheet), cellsOf(source)];
  const isUnitLine = (said: string | undefined): boolean =>
    units.some((unit) => said?.endsWith(`：${unit}`) === true || said?.endsWith(`:${unit}`) === true);
  return [...new Set([...here.keys(), ...there.keys()])].some((at) => here.get(at) !== there.get(at) && !isUnitLine(here.get(at)));
}

function takeOffSheet({ names }: WorkbookSnapshot, sheet: SheetSnapshot): TakenOff {
  const areas = preparedAreas({ names }, sheet.name);
  if (areas.length === 0) return { edits: paperBack(sheet, names), gone: [], kept: [] };
  const kept = areas.flatMap((area) => {
    const reason = sheet.protected ? 'protected' : isFilledIn(sheet, area) ? 'filled-in' : null;
    return reason === null ? [] : [{ area, reason } as const];
  });
  const staying = kept.map(({ area }) => area);
  const going = areas.filter((area) => !staying.includes(area));
  return {
    edits: [
      ...going.flatMap((area) => emptyArea(sheet, area)),
      ...going.map((area): Edit => ({ edit: 'remove-validations', sheet: sheet.name, range: areaAddress(area) })),
      ...standardWidths(sheet.name, going, staying),
      ...(going.length === 0 ? [] : staying.length > 0 ? [namePrepared(sheet.name, staying)] : paperBack(sheet, names)),
    ],
    gone: going.map((area) => ({ sheet: sheet.name, range: areaAddress(area) })),
    kept: kept.map(({ area, reason }) => ({ sheet: sheet.name, range: areaAddress(area), reason })),
  };
}

/** The paper as the office had set it, and no more names of ours; also where Excel refused that once, when the columns were taken off. */
function paperBack(sheet: SheetSnapshot, names: WorkbookSnapshot['names']): readonly Edit[] {
  return [
    ...narrowTitles(sheet, names),
    ...unfitPage(sheet, names),
    ...PREPARATION_NAMES.filter((name) => names.some((one) => one.sheet === sheet.name && one.name === name)).map((name): Edit => ({
      edit: 'remove-name',
      name,
      sheet: sheet.name,
    })),
  ];
}

/** Anything but the words of the header, its repeats and the sums of the total rows is somebody's. */
function isFilledIn(sheet: SheetSnapshot, area: Area): boolean {
  const served = readTables(sheet).flatMap((table) => [...table.servedUnits, ...table.units.map(({ name }) => name)]);
  const known = new Set([...SCORE_COLUMNS.map(({ header }) => header), ...served]);
  const grid = gridOf(sheet);
  return sheet.rows.some(({ rowIndex, cells }) =>
    cells.some((cell) => {
      const at = { rowIndex, columnIndex: cell.columnIndex };
      if (!contains(area, at) || isBlank(cell)) return false;
      const header = grid.own(area.top, cell.columnIndex);
      const isHeader = cell.kind === 'text' && cell.formula === undefined && known.has(cell.value) && header?.value === cell.value;
      return !isHeader && !isOwnSum(cell.formula, cell.columnIndex);
    }),
  );
}

function isOwnSum(formula: string | undefined, columnIndex: number): boolean {
  const column = columnName(columnIndex);
  return new RegExp(`^SUM\\(${column}\\d+:${column}\\d+\\)$`, 'u').test(formula ?? '');
}

/** Cells look again as if nobody had formatted them: as the last cell of their column, where nobody formats any. */
function emptyArea({ name: sheet, rows, merges }: SheetSnapshot, area: Area): readonly Edit[] {
  const across = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return [
    ...rows.flatMap(({ rowIndex, cells }) =>
      cells
        .filter(({ columnIndex }) => contains(area, { rowIndex, columnIndex }))
        .map(({ columnIndex }): Edit => ({ edit: 'set-values', sheet, range: addressOf({ rowIndex, columnIndex }), values: [['']] })),
    ),
    ...merges
      .filter(
        ({ top, left, bottom, right }) => left === right && contains(area, { rowIndex: top, columnIndex: left }) && bottom <= area.bottom,
      )
      .map((merge): Edit => ({ edit: 'merge-cells', sheet, range: areaAddress(merge), merged: false })),
    ...across.map((columnIndex): Edit => ({
      edit: 'copy-format',
      sheet,
      from: addressOf({ rowIndex: MAX_ROWS - 1, columnIndex }),
      to: areaAddress({ ...area, left: columnIndex, right: columnIndex }),
    })),
  ];
}

/** Columns that a person has made wider or narrower since stay as they are. */
function standardWidths(sheet: string, going: readonly Area[], staying: readonly Area[]): readonly Edit[] {
  const columnsOf = (areas: readonly Area[]): Set<number> =>
    new Set(areas.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, i) => left + i)));
  const kept = columnsOf(staying);
  return [...columnsOf(going)]
    .filter((columnIndex) => !kept.has(columnIndex))
    .flatMap((columnIndex) =>
      BLOCK_WIDTHS.map((from): Edit => ({ edit: 'change-column-width', sheet, column: columnName(columnIndex), from, to: null })),
    );
}
