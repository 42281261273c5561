import { addAll } from '../workbook/addAll.ts';
import type { Area } from '../workbook/address.ts';
import { cellKey } from '../workbook/cellKey.ts';
import { unquoteSheetName } from '../workbook/quoteSheetName.ts';
import type { DefinedName, SheetSnapshot } from '../workbook/snapshot.ts';
import { readFormula, type Place, type ReadFormula } from './readFormula.ts';

/** Cells that a formula looks at; `key` is one for the same cells, null for a single one. */
export interface Sight {
  readonly sheet: string;
  readonly area: Area;
  readonly key: string | null;
}

/** A formula where it stands. */
export interface FormulaCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formula: ReadFormula;
  /** All cells that it names, itself or through names; the sheets in lower case. */
  readonly looksAt: readonly Sight[];
  /** True where it can't be said what it looks at. */
  readonly looksAnywhere: boolean;
  readonly isCalculated: boolean;
}

/** The formulas of one sheet, and by the sheet that they look at who looks where. */
export interface SheetFormulas {
  /** Top to bottom. */
  readonly cells: readonly FormulaCell[];
  readonly byCell: ReadonlyMap<number, FormulaCell>;
  readonly looks: ReadonlyMap<string, LooksAt>;
  /** Those of which nobody can say what they look at. */
  readonly anywhere: readonly FormulaCell[];
  readonly hasUncalculated: boolean;
}

export interface LooksAt {
  readonly cells: ReadonlyMap<number, readonly FormulaCell[]>;
  readonly areas: readonly { readonly area: Area; readonly by: readonly FormulaCell[] }[];
}

/** The names of a workbook, as formulas on a sheet know them; one object as long as the names say the same. */
export interface Names {
  readonly named: (sheet: string) => (name: string) => ReadFormula | undefined;
}

const namesKnown = new WeakMap<readonly DefinedName[], Names>();
let lastNames: { readonly text: string; readonly names: Names } | null = null;

/** A name of the sheet's own goes before one of the workbook's; 表!名 is that sheet's. */
export function namesOf(defined: readonly DefinedName[]): Names {
  let names = namesKnown.get(defined);
  if (names) return names;
  const text = JSON.stringify(defined);
  names = lastNames?.text === text ? lastNames.names : readNames(defined);
  lastNames = { text, names };
  namesKnown.set(defined, names);
  return names;
}

function readNames(names: readonly DefinedName[]): Names {
  const byName = new Map(names.map(({ name, sheet, refersTo }) => [`${sheet?.toLowerCase() ?? ''}\0${name.toLowerCase()}`, refersTo]));
  const read = (sheet: string, name: string): ReadFormula | undefined => {
    const refersTo = byName.get(`${sheet}\0${name}`) ?? byName.get(`\0${name}`);
    return refersTo === undefined ? undefined : readFormula(refersTo);
  };
  return {
    named: (own) => (written) => {
      const mark = written.lastIndexOf('!');
      const sheet = mark < 0 ? own : unquoteSheetName(written.slice(0, mark)).toLowerCase();
      return read(sheet, written.slice(mark + 1).toLowerCase());
    },
  };
}

const known = new WeakMap<SheetSnapshot, { readonly names: Names; readonly formulas: SheetFormulas }>();

/** The formulas of a sheet; kept as long as the sheet is the same object. */
export function sheetFormulas(sheet: SheetSnapshot, names: Names): SheetFormulas {
  const kept = known.get(sheet);
  if (kept?.names === names) return kept.formulas;
  const formulas = readSheet(sheet, names);
  known.set(sheet, { names, formulas });
  return formulas;
}

/** Says that a sheet has the same formulas as another one; every one of them with a result. */
export function haveSameFormulas(before: SheetSnapshot, after: SheetSnapshot): void {
  const kept = known.get(before);
  if (kept && !kept.formulas.hasUncalculated) known.set(after, kept);
}

function readSheet(sheet: SheetSnapshot, names: Names): SheetFormulas {
  const own = sheet.name.toLowerCase();
  const named = names.named(own);
  const cells: FormulaCell[] = [];
  const byCell = new Map<number, FormulaCell>();
  let hasUncalculated = false;
  for (const row of sheet.rows) {
    for (const { columnIndex, formula: text, kind } of row.cells) {
      if (text === undefined) continue;
      const formula = readFormula(text);
      const cell = { rowIndex: row.rowIndex, columnIndex, formula, ...sightOf(formula, own, named), isCalculated: kind !== 'uncalculated' };
      hasUncalculated ||= !cell.isCalculated;
      cells.push(cell);
      byCell.set(cellKey(cell), cell);
    }
  }
  return { cells, byCell, looks: looksOf(cells), anywhere: cells.filter(({ looksAnywhere }) => looksAnywhere), hasUncalculated };
}

function sightOf(
  formula: ReadFormula,
  own: string,
  named: (name: string) => ReadFormula | undefined,
): Pick<FormulaCell, 'looksAt' | 'looksAnywhere'> {
  const at = ({ sheet, area }: Place): Sight => sightAt(sheet ?? own, area);
  const looksAt = formula.places.map(at);
  let { looksAnywhere } = formula.shape;
  const seen = new Set<string>();
  const names = [...formula.shape.names];
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const inner = named(name);
    if (!inner) continue;
    // A name of cells that aren't fixed means others in each cell.
    looksAnywhere ||= inner.shape.looksAnywhere || inner.places.some(({ sheet, isFixed }) => !isFixed || sheet === null);
    addAll(looksAt, inner.places.map(at));
    addAll(names, inner.shape.names);
  }
  return { looksAt, looksAnywhere };
}

function sightAt(sheet: string, area: Area): Sight {
  const isOne = area.top === area.bottom && area.left === area.right;
  return { sheet, area, key: isOne ? null : `${sheet}\0${areaKey(area)}` };
}

function looksOf(cells: readonly FormulaCell[]): ReadonlyMap<string, LooksAt> {
  const looks = new Map<string, { cells: Map<number, FormulaCell[]>; areas: Map<string, { area: Area; by: FormulaCell[] }> }>();
  for (const cell of cells) {
    for (const { sheet, area, key: range } of cell.looksAt) {
      let at = looks.get(sheet);
      if (!at) looks.set(sheet, (at = { cells: new Map(), areas: new Map() }));
      if (range === null) {
        const key = cellKey({ rowIndex: area.top, columnIndex: area.left });
        const by = at.cells.get(key);
        if (by) by.push(cell);
        else at.cells.set(key, [cell]);
        continue;
      }
      const found = at.areas.get(range);
      if (found) found.by.push(cell);
      else at.areas.set(range, { area, by: [cell] });
    }
  }
  return new Map([...looks].map(([sheet, at]) => [sheet, { cells: at.cells, areas: [...at.areas.values()] }]));
}

function areaKey({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}
