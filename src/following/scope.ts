import type { Book } from './book.ts';
import type { Node } from './node.ts';
import type { Operand } from './operand.ts';
import type { Place, ReadFormula } from './readFormula.ts';

/**
 * How several cells are taken where one is asked for. `one`: the one in the formula's own row or column, as in a cell's formula ·
 * `all`: one after the other, as within SUMPRODUCT · `unclear`: within a function that takes ranges Excel's versions differ.
 */
export type Mode = 'one' | 'all' | 'unclear';

/** Where a formula stands, and what it looks at. */
export interface Scope {
  readonly book: Book;
  readonly functions: ReadonlyMap<string, FormulaFunction>;
  /** The formula's sheet, in lower case. */
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly places: readonly Place[];
  /** The formula that a name stands for. */
  readonly named: (name: string) => ReadFormula | undefined;
  readonly mode: Mode;
  /** How many names stand for this one. */
  readonly depth: number;
  /** How many levels lie within one another in what those names stand for, at most. */
  readonly levels: number;
}

/** A function that formulas call, with how many arguments it takes at least and at most. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  /** Throws NotWorkedOut where what Excel makes of it is not certain. */
  readonly call: (args: readonly (Node | null)[], scope: Scope) => Operand;
}
