import type { Area } from '../../../../workbook/address.ts';
import type { Attributes } from '../../scanXml.ts';

/** A row with its place in the part's text. */
export interface RowPlace {
  readonly rowIndex: number;
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  /** Where the end tag begins; `openEnd` for `<row/>`. */
  closeStart: number;
  end: number;
  /** Left empty for rows that nobody asked about. */
  readonly cells: CellPlace[];
}

/** A cell with its place. */
export interface CellPlace {
  readonly columnIndex: number;
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  hasFormula: boolean;
}

/** One `f` of a shared formula. The first of its group holds the text. */
export interface SharedMember {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a sheet's cells are, as far as changing some of them needs to know. */
export interface RowPlaces {
  readonly rows: readonly RowPlace[];
  /** The areas of array formulas, spilled ones too, and of data tables. */
  readonly arrays: readonly Area[];
  readonly dataTables: readonly Area[];
  /** By group, the first member first. */
  readonly shared: readonly (readonly SharedMember[])[];
}
