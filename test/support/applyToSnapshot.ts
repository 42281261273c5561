import { addressOf, areaAddress, parseArea, type Area } from '../../src/workbook/address.ts';
import type { Edit, SetFormulas } from '../../src/workbook/edit.ts';
import { isOwnSheet, MARK_NAME, OWN_NAME_PREFIX, OWN_SHEET_NAME, VALIDATION_TITLE } from '../../src/workbook/marks.ts';
import { quoteSheetName } from '../../src/workbook/quoteSheetName.ts';
import type { Cell, DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { cellOf, drawSheet } from './drawSheet.ts';

/** Carries out the edits that a snapshot can show, so that results can be read back without a file. */
export function applyToSnapshot(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  let sheets = [...workbook.sheets];
  let names = [...workbook.names];
  const change = (name: string, to: (sheet: SheetSnapshot) => SheetSnapshot): void => {
    if (!sheets.some((sheet) => sheet.name === name)) throw new Error(`there is no sheet ${name}`);
    sheets = sheets.map((sheet) => (sheet.name === name ? to(sheet) : sheet));
  };
  for (const edit of edits) {
    switch (edit.edit) {
      case 'add-sheet': {
        const empty = drawSheet([], { name: edit.sheet });
        const own = names.some(({ name, sheet }) => name === OWN_SHEET_NAME && sheet === edit.sheet);
        if (own) change(edit.sheet, () => empty);
        else {
          if (sheets.some((sheet) => sheet.name === edit.sheet)) throw new Error(`${edit.sheet} is the office's`);
          sheets.push(empty);
          names.push({ name: OWN_SHEET_NAME, refersTo: `${quoteSheetName(edit.sheet)}!$A$1`, sheet: edit.sheet });
        }
        break;
      }
      case 'copy-sheet': {
        const source = sheets.find(({ name }) => name === edit.from);
        if (!source || sheets.some(({ name }) => name === edit.sheet)) throw new Error(`${edit.from} can't be copied as ${edit.sheet}`);
        sheets.push({ ...source, name: edit.sheet });
        break;
      }
      case 'set-values':
        change(edit.sheet, (sheet) => withValues(sheet, edit.range, edit.values));
        break;
      case 'set-formulas':
        change(edit.sheet, (sheet) => withFormulas(sheet, edit));
        break;
      case 'define-name': {
        const made: DefinedName = { name: edit.name, refersTo: edit.refersTo, sheet: edit.sheet ?? null };
        names = [...names.filter(({ name, sheet }) => name !== made.name || sheet !== made.sheet), made];
        break;
      }
      case 'add-conditional-format':
        if (!edit.formula.includes(MARK_NAME)) throw new Error('a format of ours without its name');
        change(edit.sheet, (sheet) => ({ ...sheet, ownFormats: [...sheet.ownFormats, ...edit.ranges.map(areaOf)] }));
        break;
      case 'add-validation': {
        const own = edit.errorTitle === VALIDATION_TITLE;
        const added = edit.ranges.map((range) => ({ area: areaOf(range), own }));
        change(edit.sheet, (sheet) => ({ ...sheet, validations: [...sheet.validations, ...added] }));
        break;
      }
      case 'merge-cells':
        change(edit.sheet, (sheet) => ({
          ...sheet,
          merges: edit.merged ? [...sheet.merges, areaOf(edit.range)] : sheet.merges.filter((area) => areaAddress(area) !== edit.range),
        }));
        break;
      case 'remove-validations': {
        const within = areaOf(edit.range);
        const liesIn = (area: Area): boolean => area.top >= within.top && area.left >= within.left && area.bottom <= within.bottom && area.right <= within.right;
        change(edit.sheet, (sheet) => ({ ...sheet, validations: sheet.validations.filter(({ area, own }) => !own || !liesIn(area)) }));
        break;
      }
      case 'remove-name':
        names = names.filter(({ name, sheet }) => name !== edit.name || sheet !== (edit.sheet ?? null));
        break;
      case 'remove-own':
        if (edit.marks) {
          sheets = sheets.map((s) =>
            isOwnSheet({ ...workbook, sheets, names }, s)
              ? s
              : { ...s, ownFormats: [], validations: s.validations.filter(({ own }) => !own) },
          );
        }
        sheets = sheets.filter((sheet) => !edit.sheets.includes(sheet.name));
        names = names.filter(({ sheet }) => sheet === null || !edit.sheets.includes(sheet));
        if (edit.names) names = names.filter(({ name }) => !name.startsWith(OWN_NAME_PREFIX));
        break;
      default:
        break;
    }
  }
  return { ...workbook, sheets, names };
}

function withValues(sheet: SheetSnapshot, range: string, values: readonly (readonly (string | number | boolean | null)[])[]): SheetSnapshot {
  return withCells(sheet, range, values, (value, columnIndex) => (value === '' ? undefined : cellOf(value, columnIndex)));
}

function withFormulas(sheet: SheetSnapshot, { range, formulas }: SetFormulas): SheetSnapshot {
  return withCells(sheet, range, formulas, ({ formula, value }, columnIndex) => ({ ...cellOf(value, columnIndex), formula }) as Cell);
}

function withCells<T>(
  sheet: SheetSnapshot,
  range: string,
  values: readonly (readonly (T | null)[])[],
  made: (value: T, columnIndex: number) => Cell | undefined,
): SheetSnapshot {
  const area = areaOf(range);
  const cells = new Map<string, { rowIndex: number; cell: Cell }>();
  for (const { rowIndex, cells: row } of sheet.rows) {
    for (const cell of row) cells.set(addressOf({ rowIndex, columnIndex: cell.columnIndex }), { rowIndex, cell });
  }
  values.forEach((row, i) =>
    row.forEach((value, k) => {
      const at = { rowIndex: area.top + i, columnIndex: area.left + k };
      if (value === null) return;
      const cell = made(value, at.columnIndex);
      if (cell) cells.set(addressOf(at), { rowIndex: at.rowIndex, cell });
      else cells.delete(addressOf(at));
    }),
  );
  const rows = new Map<number, Cell[]>();
  for (const { rowIndex, cell } of cells.values()) rows.set(rowIndex, [...(rows.get(rowIndex) ?? []), cell]);
  return {
    ...sheet,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([rowIndex, row]) => ({ rowIndex, cells: row.sort((a, b) => a.columnIndex - b.columnIndex) })),
  };
}

function areaOf(range: string) {
  const area = parseArea(range);
  if (!area) throw new Error(`${range} is no range`);
  return area;
}
