import type { Area, Position } from '../workbook/address.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { ScoreTable, Taken, TakenAs } from '../reading/model.ts';

/** A table of 各表怎么看懂的: what was taken for what, every place with its cells. */
export interface ExplainedTable {
  readonly table: ScoreTable;
  /** In the order in which a person reads a table; those without a place are left out. */
  readonly parts: readonly ExplainedPart[];
}

/** `header`: its rows. `max-in-label`, `max-in-criterion`: no column of maxima, they stand in brackets in these cells. */
export type PartAs = TakenAs | 'header' | 'max-in-label' | 'max-in-criterion' | 'max-in-header';

export interface ExplainedPart {
  readonly as: PartAs;
  readonly of: Taken['of'];
  readonly places: readonly ExplainedPlace[];
}

/** One column, row or cell, or several of them side by side. */
export interface ExplainedPlace {
  /** The header's or the label's cell, or the cells of several. */
  readonly area: Area;
  /** How many columns or rows. */
  readonly count: number;
  /** What stands in the first and in the last of them; the same where it is one. */
  readonly words: string;
  readonly lastWords: string;
}

/** The order of the parts: lines and columns first, then rows. */
const COLUMNS: readonly PartAs[] = [
  'unit',
  'group',
  'seq',
  'level',
  'name',
  'criterion',
  'max',
  'max-in-label',
  'max-in-criterion',
  'max-in-header',
  'weight',
  'deadline',
  'box',
  'counting',
  'review',
  'self',
  'deduction-column',
  'evidence',
  'reason',
  'total',
  'subtotal',
  'unused',
];
const ROWS: readonly PartAs[] = [
  'unit',
  'category',
  'indicator',
  'bonus',
  'deduction',
  'gate',
  'subtotal',
  'total',
  'statistics',
  'left-out',
];

/** So many side by side are said together: a matrix has a column for each of a hundred units. */
const FEWEST_TOGETHER = 4;

/** Says how a table was read. */
export function explainTable(table: ScoreTable): ExplainedTable {
  const { header, area, taken } = table;
  const places = [...taken.map((one) => ({ ...one, as: one.as })), ...unitsOf(table), ...maximaOf(table)];
  const byPart = groupBy(places, ({ of, as }) => `${of} ${as}`);
  const part = (of: Taken['of'], as: PartAs): readonly ExplainedPart[] => {
    const found = byPart.get(`${of} ${as}`);
    return found ? [{ as, of, places: together(found, of) }] : [];
  };
  const headerRows: Area = { top: header.first, bottom: header.last, left: area.left, right: area.right };
  return {
    table,
    parts: [
      { as: 'header', of: 'row', places: [{ area: headerRows, count: header.last - header.first + 1, words: '', lastWords: '' }] },
      ...part('line', 'unit'),
      ...COLUMNS.flatMap((as) => part('column', as)),
      ...ROWS.flatMap((as) => part('row', as)),
    ],
  };
}

interface Place {
  readonly of: Taken['of'];
  readonly as: PartAs;
  readonly at: Position;
  readonly words: string;
}

/** The units that a matrix names in its header, or a roster in its rows. */
function unitsOf({ layout, units }: ScoreTable): readonly Place[] {
  if (layout === 'ledger') return [];
  const of = layout === 'matrix' ? 'column' : 'row';
  return units.flatMap(({ name, nameAt }): readonly Place[] => (nameAt ? [{ of, as: 'unit', at: nameAt, words: name }] : []));
}

/** The maxima that don't stand in a column of their own. */
function maximaOf({ layout, indicators, taken }: ScoreTable): readonly Place[] {
  if (taken.some(({ as }) => as === 'max')) return [];
  return indicators.flatMap(({ max, maxAt, maxSource, maxWords, name }): readonly Place[] => {
    if (!max || maxSource === null) return [];
    const as = layout === 'roster' ? 'max-in-header' : maxSource === 'criterion' ? 'max-in-criterion' : 'max-in-label';
    return [{ of: 'column', as, at: maxAt, words: maxWords || name }];
  });
}

/** Joins what stands side by side: rows below one another always, columns beside one another where there are many. */
function together(places: readonly Place[], of: Taken['of']): readonly ExplainedPlace[] {
  const runs: Place[][] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      (of === 'column' && place.at.rowIndex === last.at.rowIndex
        ? place.at.columnIndex === last.at.columnIndex + 1
        : place.at.columnIndex === last.at.columnIndex && place.at.rowIndex === last.at.rowIndex + 1);
    if (goesOn) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => (run.length < FEWEST_TOGETHER ? run.map((one) => placeOf([one])) : [placeOf(run)]));
}

/** The cells to select for a place: a column down to the table's end, a row over its width. */
export function cellsOf({ area }: ExplainedPlace, { as, of }: Pick<ExplainedPart, 'as' | 'of'>, table: ScoreTable): Area {
  if (as === 'header' || of === 'line' || as.startsWith('max-in-')) return area;
  return of === 'column'
    ? { ...area, bottom: Math.max(area.bottom, table.area.bottom) }
    : { ...area, left: table.area.left, right: table.area.right };
}

function placeOf(run: readonly Place[]): ExplainedPlace {
  const first = run[0] as Place;
  const last = run.at(-1) as Place;
  return {
    area: { top: first.at.rowIndex, left: first.at.columnIndex, bottom: last.at.rowIndex, right: last.at.columnIndex },
    count: run.length,
    words: first.words,
    lastWords: last.words,
  };
}
