import { tokenize } from '@borgar/fx/xlsx';
import { contains, parseArea, type Area, type Position } from '../workbook/address.ts';
import { addAll } from '../workbook/addAll.ts';
import { unquoteSheetName } from '../workbook/quoteSheetName.ts';

/**
 * Cells that a formula adds. `plus`: one cell that stands between plus signs. `sum`: cells and ranges of SUM. `subtotal`: of
 * SUBTOTAL 9, which passes over cells that hold SUBTOTAL and over rows that a filter hides; `visible`: of SUBTOTAL 109, which
 * passes over every hidden row.
 * https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939
 */
export interface SumTerm {
  readonly area: Area;
  readonly by: 'plus' | 'sum' | 'subtotal' | 'visible';
}

/** A token of a formula, blanks left out. */
type Token = ReturnType<typeof tokenize>[number];

/**
 * What a formula adds, where it consists of SUM, SUBTOTAL (9, 109), `+`, brackets, and cells and ranges of its own sheet; null for
 * any other. A range alone between plus signs is another: what Excel makes of it depends on where it stands.
 *
 * @param formula without its equals sign
 * @param sheet the name of the sheet that holds it
 */
export function readSum(formula: string, sheet: string): readonly SumTerm[] | null {
  const tokens = tokenize(formula.replace(/^=/u, '')).filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  const reader = sumReader(tokens, sheet);
  const terms = reader.addition();
  return terms !== null && reader.isAtEnd() ? terms : null;
}

/** True for a formula with SUBTOTAL in it, which another SUBTOTAL passes over. */
export function holdsSubtotal(formula: string): boolean {
  return /subtotal/iu.test(formula) && tokenize(formula).some(({ type, value }) => type === 'func' && value.toUpperCase() === 'SUBTOTAL');
}

/** True where one of the terms takes in a cell. */
export function takesIn(terms: readonly SumTerm[], at: Position): boolean {
  return terms.some(({ area }) => contains(area, at));
}

type Terms = readonly SumTerm[] | null;

/** Excel takes functions 64 deep: "Excel specifications and limits". A file may hold any number of brackets. */
const MOST_DEEP = 64;
/** Brackets that are looked into: each once, and once more where the first look was wrong. A formula has 8,192 characters. */
const MOST_LOOKS = 20_000;

/** Reads tokens one by one; each reading gives null where something else stands there. */
function sumReader(tokens: readonly Token[], sheet: string): { addition(): Terms; isAtEnd(): boolean } {
  let at = 0;
  let depth = 0;
  let looked = 0;
  const takes = (type: string, value?: string): boolean => {
    const token = tokens[at];
    if (token?.type !== type || (value !== undefined && token.value.toUpperCase() !== value)) return false;
    at++;
    return true;
  };
  const sign = (value: string): boolean => takes('operator', value);

  /** a, a+b, +a+b */
  function addition(): Terms {
    while (sign('+'));
    const terms: SumTerm[] = [];
    do {
      // eslint-disable-next-line kaohe/no-recursion -- `within` bounds the depth
      const more = operand();
      if (more === null) return null;
      addAll(terms, more);
    } while (sign('+'));
    return terms;
  }

  function operand(): Terms {
    if (sign('(')) {
      // eslint-disable-next-line kaohe/no-recursion -- `within` bounds the depth
      const terms = within(addition);
      return terms !== null && sign(')') ? terms : null;
    }
    if (takes('func', 'SUM')) return sign('(') ? list('sum') : null;
    if (takes('func', 'SUBTOTAL')) return subtotal();
    const area = reference();
    return area !== null && area.top === area.bottom && area.left === area.right ? [{ area, by: 'plus' }] : null;
  }

  function subtotal(): Terms {
    if (!sign('(')) return null;
    const by = takes('number', '9') ? 'subtotal' : takes('number', '109') ? 'visible' : null;
    // eslint-disable-next-line kaohe/no-recursion -- `within` bounds the depth
    return by !== null && sign(',') ? list(by) : null;
  }

  /** What stands between commas up to the closing bracket; SUM passes over a place with nothing in it. */
  function list(by: SumTerm['by']): Terms {
    const terms: SumTerm[] = [];
    do {
      if (by === 'sum' && (isNext(',') || isNext(')'))) continue;
      // eslint-disable-next-line kaohe/no-recursion -- `within` bounds the depth
      const more = argument(by);
      if (more === null) return null;
      addAll(terms, more);
    } while (sign(','));
    return sign(')') && terms.length > 0 ? terms : null;
  }

  /** A reference, several in brackets of their own, or for SUM an addition. */
  function argument(by: SumTerm['by']): Terms {
    const start = at;
    const area = reference();
    if (area !== null && isEndOfArgument()) return [{ area, by }];
    at = start;
    if (sign('(')) {
      const terms = within(() => list(by));
      if (terms !== null && isEndOfArgument()) return terms;
    }
    at = start;
    // eslint-disable-next-line kaohe/no-recursion -- `within` bounds the depth
    return by === 'sum' ? addition() : null;
  }

  /** Nothing where brackets go deeper than Excel lets them, or where reading again what didn't fit goes on and on. */
  function within(read: () => Terms): Terms {
    if (depth === MOST_DEEP || ++looked > MOST_LOOKS) return null;
    depth++;
    const terms = read();
    depth--;
    return terms;
  }

  function reference(): Area | null {
    const token = tokens[at];
    if (token?.type !== 'range' && token?.type !== 'range_beam') return null;
    const cells = withoutSheet(token.value, sheet);
    const area = cells === null ? undefined : parseArea(cells);
    if (!area) return null;
    at++;
    return area;
  }

  function isNext(value: string): boolean {
    const token = tokens[at];
    return token?.type === 'operator' && token.value === value;
  }

  function isEndOfArgument(): boolean {
    return isNext(',') || isNext(')');
  }

  return { addition, isAtEnd: () => at === tokens.length };
}

/** F4 and 'own sheet'!F4 → F4; null for a cell of another sheet. Excel doesn't tell capitals in a sheet's name. */
function withoutSheet(reference: string, sheet: string): string | null {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return reference;
  const name = unquoteSheetName(reference.slice(0, mark));
  return name.toLowerCase() === sheet.toLowerCase() ? reference.slice(mark + 1) : null;
}
