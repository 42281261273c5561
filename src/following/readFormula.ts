import { parseArea, type Area } from '../workbook/address.ts';
import type { KeptReason } from '../workbook/follow.ts';
import { unquoteSheetName } from '../workbook/quoteSheetName.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Cells that a formula names; null for the formula's own sheet, else the name in lower case. */
export interface Place {
  readonly sheet: string | null;
  readonly area: Area;
  /** True where it is written $F$4: it stays when the formula is copied. */
  readonly isFixed: boolean;
}

/** A formula, its shape, and the cells that it names, in the order of the shape's places. */
export interface ReadFormula {
  readonly shape: Shape;
  readonly places: readonly Place[];
  readonly problem: KeptReason | null;
}

/** The formulas of 考核明细 are some thousand of a few shapes, and each is asked for after every edit. */
const MOST_KEPT = 400_000;
const formulas = new Map<string, ReadFormula>();
const shapes = new Map<string, Shape>();

/**
 * A text; a cell or a range with or without its sheet, which alone is a group; a sheet's name in quotes; any other word, so that no cell is
 * found in the middle of one. Without looking behind, which engines of an older Excel on Mac can't read.
 */
const PIECE =
  /"(?:[^"]|"")*"|((?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.\\]+)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.\\(!:[]))|'(?:[^']|'')*'|[\p{L}\p{N}_.\\$]+/gu;

/** Reads a formula without its equals sign. Formulas are kept: the same text gives the same object. */
export function readFormula(formula: string): ReadFormula {
  let read = formulas.get(formula);
  if (read) return read;
  if (formulas.size >= MOST_KEPT) {
    formulas.clear();
    shapes.clear();
  }
  const written: string[] = [];
  const key = formula.replace(PIECE, (piece, reference: string | undefined) => {
    if (reference === undefined) return piece;
    written.push(reference);
    return '\0';
  });
  const known = shapes.get(key);
  if (known) read = withPlaces(known, written);
  else {
    const shape = shapeOf(formula);
    const isPure = shape.references.length === written.length && shape.references.every((reference, i) => reference === written[i]);
    if (isPure) shapes.set(key, shape);
    read = withPlaces(shape, shape.references);
  }
  formulas.set(formula, read);
  return read;
}

function withPlaces(shape: Shape, written: readonly string[]): ReadFormula {
  let problem = shape.problem;
  const places = written.map((reference): Place => {
    const place = placeOf(reference);
    if (!place) problem ??= 'not-known';
    return place ?? { sheet: null, area: { top: 0, left: 0, bottom: 0, right: 0 }, isFixed: false };
  });
  return { shape, places, problem };
}

function placeOf(reference: string): Place | null {
  const mark = reference.lastIndexOf('!');
  const cells = reference.slice(mark + 1);
  const area = parseArea(cells);
  if (!area) return null;
  const isFixed = cells.split(':').every((cell) => /^\$[A-Za-z]+\$\d+$|^\$[A-Za-z]+$|^\$\d+$/u.test(cell));
  if (mark < 0) return { sheet: null, area, isFixed };
  const sheet = unquoteSheetName(reference.slice(0, mark));
  // 表1:表3!A1 goes through several sheets.
  return sheet.includes(':') ? null : { sheet: sheet.toLowerCase(), area, isFixed };
}
