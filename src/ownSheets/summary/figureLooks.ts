import type { UnitResult } from '../../assessment/model.ts';
import { PLACES, USUAL_PLACES, type ShownPlaces } from '../../rules/shownPlaces.ts';
import { STATUS_WORDS, type UnitStatus } from '../../rules/status.ts';
import { areaAddress, columnName } from '../../workbook/address.ts';
import type { AddConditionalFormat, Edit, SetFormat } from '../../workbook/edit.ts';
import { MARK_NAME } from '../../workbook/marks.ts';

/** Rows of units in 考核汇总, and where their figures stand. */
export interface FigureRows {
  readonly sheet: string;
  /** Zero-based. */
  readonly firstRow: number;
  /** In the order of the rows. */
  readonly results: readonly UnitResult[];
  /** Zero-based, ascending. The total says 暂计 where it is not settled. */
  readonly columns: { readonly figures: readonly number[]; readonly total: number; readonly status: number; readonly places: number };
}

/** Points and percent with so many places. */
const PLAIN = (places: ShownPlaces): string => `0.${'0'.repeat(places)}`;
const SO_FAR = { total: '"暂计 "0.00', figures: '0.00' } as const;
/** As in the pane: there is no figure yet that anyone could take for a result. */
const NOTHING = '"—";"—";"—"';
const [BLACK, GREY] = ['000000', '808080'];

/** No review score counts yet. */
const WITHOUT_FIGURES: readonly UnitStatus[] = ['not-submitted', 'not-reviewed'];
const NOT_SETTLED: readonly UnitStatus[] = ['invalid', 'incomplete'];

interface FigureLook {
  readonly fontColor: string;
  readonly numberFormat: string;
}

/**
 * How the figures of 考核汇总 look: with as many places as it takes, grey and 暂计 where a unit is not settled, a dash where it has
 * no figures. They follow what is typed later; programs that know no number formats in conditional formats show them as they were.
 */
export function figureLooks(rows: FigureRows, places: ReadonlyMap<UnitResult, ShownPlaces>): readonly Edit[] {
  return rows.results.length === 0 ? [] : [...lookNow(rows, places), ...lookLater(rows)];
}

function lookOf({ status }: UnitResult, places: ShownPlaces, isTotal: boolean): FigureLook | null {
  if (WITHOUT_FIGURES.includes(status)) return { fontColor: GREY, numberFormat: NOTHING };
  if (NOT_SETTLED.includes(status)) return { fontColor: GREY, numberFormat: isTotal ? SO_FAR.total : SO_FAR.figures };
  return places === USUAL_PLACES ? null : { fontColor: BLACK, numberFormat: PLAIN(places) };
}

/** Rows that follow one another and look alike are one edit. */
function lookNow({ sheet, firstRow, results, columns }: FigureRows, places: ReadonlyMap<UnitResult, ShownPlaces>): readonly Edit[] {
  const edits: SetFormat[] = [];
  for (const [left, right] of runsOf(columns.figures, columns.total)) {
    let last: { top: number; bottom: number; look: FigureLook } | null = null;
    const end = (): void => {
      if (last) edits.push({ edit: 'set-format', sheet, range: areaAddress({ ...last, left, right }), format: last.look });
      last = null;
    };
    results.forEach((result, i) => {
      const look = lookOf(result, places.get(result) ?? USUAL_PLACES, left === columns.total);
      const row = firstRow + i;
      if (last && look && last.look.numberFormat === look.numberFormat) last = { ...last, bottom: row };
      else {
        end();
        if (look) last = { top: row, bottom: row, look };
      }
    });
    end();
  }
  return edits;
}

/** The columns side by side, first and last; the total by itself. */
function runsOf(figures: readonly number[], total: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of figures) {
    const last = runs.at(-1);
    if (last && column === last[1] + 1 && column !== total && last[1] !== total) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function lookLater({ sheet, firstRow, results, columns }: FigureRows): readonly AddConditionalFormat[] {
  const [top, bottom] = [firstRow, firstRow + results.length - 1];
  const ranges = (some: readonly (readonly [number, number])[]): readonly string[] =>
    some.map(([left, right]) => areaAddress({ top, left, bottom, right }));
  const all = runsOf(columns.figures, columns.total);
  const [ofTotal, others] = [all.filter(([left]) => left === columns.total), all.filter(([left]) => left !== columns.total)];
  const [status, digits] = [columns.status, columns.places].map((column) => `$${columnName(column)}${top + 1}`);
  const isOne = (some: readonly UnitStatus[]): string => `OR(${some.map((one) => `${status}="${STATUS_WORDS[one]}"`).join(',')})`;
  const mark = (some: readonly (readonly [number, number])[], condition: string, look: FigureLook): AddConditionalFormat => ({
    edit: 'add-conditional-format',
    sheet,
    ranges: ranges(some),
    // The name makes the format one of ours; what it says changes nothing here: figures are no highlights.
    formula: `AND(LEN(${MARK_NAME})>=0,${condition})`,
    ...look,
  });
  return [
    mark(all, isOne(WITHOUT_FIGURES), { fontColor: GREY, numberFormat: NOTHING }),
    mark(ofTotal, isOne(NOT_SETTLED), { fontColor: GREY, numberFormat: SO_FAR.total }),
    mark(others, isOne(NOT_SETTLED), { fontColor: GREY, numberFormat: SO_FAR.figures }),
    ...PLACES.map((places) =>
      mark(all, `${status}="${STATUS_WORDS.complete}",${digits}=${places}`, { fontColor: BLACK, numberFormat: PLAIN(places) }),
    ),
  ];
}
