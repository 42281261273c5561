/** What 概览 can say of a unit, in the order of the columns. */
export const UNIT_COLUMNS = ['rank', 'name', 'total', 'percent', 'grade', 'base', 'bonus', 'unscored', 'evidenceMissing'] as const;

export type UnitColumn = (typeof UNIT_COLUMNS)[number];

export const USUAL_COLUMNS: readonly UnitColumn[] = ['rank', 'name', 'total', 'percent', 'grade'];

/** A unit can't be known without its name. */
export const FIXED_COLUMN: UnitColumn = 'name';

/** The columns of a person's choice, in their order, the name always among them. */
export function columnsFrom(chosen: readonly string[] | null): readonly UnitColumn[] {
  if (chosen === null) return USUAL_COLUMNS;
  return UNIT_COLUMNS.filter((column) => column === FIXED_COLUMN || chosen.includes(column));
}
