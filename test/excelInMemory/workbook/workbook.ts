import type { Area } from '../../../src/workbook/address.ts';
import type { NameItem } from './nameItem.ts';
import { withSheet } from './formula.ts';
import { Sheet } from './sheet.ts';

/** The workbook that is open in the in-memory Excel: plain data that a test looks into. */
export class Workbook {
  name = '考核.xlsx';
  /** In the order of their tabs. */
  sheets: Sheet[] = [];
  /** The names of the whole workbook; a sheet's own are with the sheet. */
  names: NameItem[] = [];
  structureProtected = false;
  /** True where serial date 0 is 1 January 1904. */
  date1904 = false;
  readOnly = false;
  properties = { author: '', lastAuthor: '', company: '', manager: '', custom: [] as { readonly name: string; readonly value: string }[] };
  /** Names of Power Query's. */
  queries: string[] = [];
  calculationMode = 'Automatic';
  activeSheet: Sheet | null = null;
  selection: { sheet: Sheet; areas: readonly Area[] } | null = null;

  private lastId = 0;

  /** A sheet by its name, whatever the case of its letters. */
  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a sheet behind the last one. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  /** All names, formulas and conditional formats that spoke of a sheet; null where it is deleted. */
  renameInFormulas(from: string, to: string | null): void {
    const change = (formula: string): string => withSheet(formula, from, to);
    for (const item of [...this.names, ...this.sheets.flatMap((sheet) => sheet.names)]) item.formula = change(item.formula);
    for (const sheet of this.sheets) sheet.changeFormulas(change);
  }

  /** `{00000000-0001-0000-0000-000000000000}`, as sheets, conditional formats and charts have them. */
  newId(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }
}
