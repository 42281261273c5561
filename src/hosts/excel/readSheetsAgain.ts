import type { Area } from '../../workbook/address.ts';
import type { SheetKey } from '../../workbook/host.ts';
import type { DefinedName, RowSnapshot, SheetSnapshot } from '../../workbook/snapshot.ts';
import { areaOfRange } from './areasOf.ts';
import { rowsOf } from './cellQuestion.ts';
import { definedName } from './definedName.ts';
import type { Exchange } from './exchange.ts';
import { isAnswerTooLarge } from './failureOf.ts';
import { listed } from './listSheets.ts';
import type { KnownSheet, Reading } from './reading.ts';

/** A sheet with more cells than this is read as the whole workbook is, in pieces. */
const MOST_CELLS = 200_000;

/**
 * Reads the cells and names of a few sheets again, in one round trip. Merged areas, hidden rows and marks are taken to be what
 * they were: a sheet that is new to the last reading, or has grown large, makes it read everything.
 */
export async function readSheetsAgain(
  { context, ask }: Exchange,
  known: Reading,
  keys: readonly SheetKey[],
  readAll: () => Promise<Reading>,
): Promise<Reading> {
  const places = keys.map((key) =>
    known.outlines.findIndex((outline) => ('id' in key ? outline.id === key.id : outline.name === key.name)),
  );
  const outlines = [...new Set(places)].map((place) => known.outlines[place]);
  if (outlines.some((outline) => outline === undefined || cellsOf(outline.used) > MOST_CELLS)) return readAll();
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  const asked = outlines
    .filter((outline) => outline !== undefined)
    .map((outline) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(outline.id);
      worksheet.load('id,name,visibility,protection/protected');
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes,numberFormat');
      return { outline, worksheet, used };
    });
  try {
    await ask();
  } catch (error) {
    if (isAnswerTooLarge(error)) return readAll();
    throw error;
  }
  if (asked.some(({ outline, worksheet, used }) => worksheet.isNullObject || worksheet.name !== outline.name || hasGrown(used)))
    return readAll();

  const again = new Map(
    asked.map(({ outline, worksheet, used }) => {
      const area = used.isNullObject ? null : areaOfRange(used);
      return [outline.id, { ...outline, ...listed(worksheet), used: area, rows: area ? rowsIn(used, area) : [] }];
    }),
  );
  const sheets = known.snapshot.sheets.map((sheet, i): SheetSnapshot => {
    const now = again.get(known.outlines[i]?.id ?? '');
    return now ? { ...sheet, name: now.name, visibility: now.visibility, protected: now.protected, rows: now.rows } : sheet;
  });
  return {
    snapshot: {
      ...known.snapshot,
      sheets,
      names: namesNow(
        known.snapshot.names,
        names.items.map((item) => definedName(item, null)),
      ),
    },
    outlines: known.outlines.map((outline): KnownSheet => ({ ...outline, used: again.get(outline.id)?.used ?? outline.used })),
  };
}

/**
 * The names of sheets as they were, those of the workbook as they are: in the order that they had, and told as before where they mean
 * the same.
 */
function namesNow(before: readonly DefinedName[], shared: readonly DefinedName[]): readonly DefinedName[] {
  const now = new Map(shared.map((name) => [name.name, name]));
  const kept = before.flatMap((name) => {
    const found = name.sheet === null ? now.get(name.name) : name;
    if (name.sheet === null) now.delete(name.name);
    // A file writes 'Q1'!$A$1 where Excel may say Q1!$A$1, and the other way round.
    return found ? [plain(found) === plain(name) ? name : found] : [];
  });
  return [...kept, ...now.values()];
}

function plain({ refersTo }: DefinedName): string {
  return refersTo.replaceAll("'", '');
}

/** Above five million cells Excel tells no values, and no error either. https://learn.microsoft.com/office/dev/add-ins/excel/performance */
function hasGrown(used: Excel.Range): boolean {
  return !used.isNullObject && (used.values as unknown) === null;
}

function rowsIn({ values, formulas, valueTypes, numberFormat }: Excel.Range, area: Area): readonly RowSnapshot[] {
  return rowsOf({ values, formulas, types: valueTypes, formats: numberFormat }, area);
}

function cellsOf(used: Area | null): number {
  return used ? (used.bottom - used.top + 1) * (used.right - used.left + 1) : 0;
}
