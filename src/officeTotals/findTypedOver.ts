import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { ScoreTable } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import { decimalOf, decimalText } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { argsOf, unitOf } from './findingsOnTotals.ts';
import { formulaThatAdds } from './formulaThatAdds.ts';
import { sheetTotals, type SheetTotals, type TotalOfTable } from './sheetTotals.ts';

/** So many others must be formulas before one number among them is taken for typed over one. */
const FEWEST_FORMULAS = 2;

/**
 * Says of each number that stands where all others of its kind are formulas that it won't follow its scores. Of one kind are units' totals,
 * review and self apart, and their totals of one level, of a matrix or a roster; and units' totals in ledgers with the same header.
 */
export function findTypedOver(sheets: readonly SheetSnapshot[], tables: readonly ScoreTable[]): readonly Finding[] {
  const totals = tables.flatMap((table) =>
    table.officeTotals.filter(({ unit }) => unit !== null).map((total): TotalOfTable => ({ table, total })),
  );
  const readings = new Map<string, SheetTotals>();
  return [...groupBy(totals, kindOf)].flatMap(([kind, same]) => {
    if (kind === null) return [];
    const formulas = same.filter(({ total }) => total.cell.formula !== undefined);
    const [typed, ...others] = same.filter(({ total }) => total.cell.formula === undefined && total.cell.kind === 'number');
    if (!typed || others.length > 0 || formulas.length < FEWEST_FORMULAS) return [];
    const { sheet: name } = typed.table;
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) return [];
    const read =
      readings.get(name) ??
      sheetTotals(
        sheet,
        tables.filter((table) => table.sheet === name),
      );
    readings.set(name, read);
    return [findingOn(read, typed, formulas[0]?.total.cell.formula ?? '')];
  });
}

function findingOn(read: SheetTotals, typed: TotalOfTable, like: string): Finding {
  const { at, cell } = typed.total;
  const number = decimalOf(Number(cell.value));
  const args = { ...argsOf(typed), typed: decimalText(number), ...formulaThatAdds(read, cellsMeant(read, typed), like) };
  return finding('total-typed-over', typed.table.sheet, at, unitOf(typed), args);
}

/** With the bonus cells, unless what was typed is the sum without them; deductions only where they are written below 0. */
function cellsMeant(read: SheetTotals, typed: TotalOfTable): readonly Position[] {
  const { ordinary, bonus, deductions } = read.shouldAdd(typed);
  const number = decimalOf(Number(typed.total.cell.value));
  const off = typed.table.indicators.some(({ deduction, negative }) => deduction && negative) ? deductions : [];
  const all = [...ordinary, ...bonus, ...off];
  return ordinary.length > 0 && read.sumOf(ordinary)?.eq(number) === true && read.sumOf(all)?.eq(number) !== true ? ordinary : all;
}

/** What a total is like; null for a level's total in a ledger, which has none beside it. */
function kindOf({ table, total: { of, level, line } }: TotalOfTable): string | null {
  if (table.layout !== 'ledger') {
    const { sheet, area } = table;
    return JSON.stringify([sheet, area.top, area.left, of, line]);
  }
  return level === null ? JSON.stringify([table.headings, of]) : null;
}
