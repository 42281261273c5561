import type { Finding } from '../findings/finding.ts';
import { parseAddress, addressOf, type Position } from '../workbook/address.ts';
import type { Edit, FormulaValue } from '../workbook/edit.ts';
import { bareFormula } from '../workbook/edits/checkFormula.ts';
import { invertEdits } from '../workbook/edits/invertEdits.ts';
import { textOf } from '../workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** One cell of the office's as it stands and as it would stand. */
export interface CellChange {
  readonly cell: Position;
  /** What a person sees there, of a formula the formula itself with its equals sign; empty for a blank cell. */
  readonly before: string;
  /** A number, '' to clear the cell, or a formula with what it comes to. */
  readonly after: number | '' | FormulaValue;
  /** What a formula that is replaced was last worked out to. */
  readonly resultBefore?: string;
}

/** What puts a finding right, for a person to see before it is done. */
export interface Correction {
  readonly finding: Finding;
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

/**
 * The correction that a finding leaves no doubt about; null where only a person can tell what is right, and where a
 * formula stands that the finding doesn't speak of, or anything else that could not be put back: it would be lost.
 */
export function correctionOf(finding: Finding, workbook: WorkbookSnapshot): Correction | null {
  const wanted = changesFor(finding);
  const changes = wanted.map(([cell, after]): CellChange | null => {
    const stored = storedCell(workbook, finding.sheet, cell);
    const before = contentOf(stored);
    if (stored?.formula === undefined) return { cell, before, after };
    return stored.formula === formulaSpokenOf(finding) ? { cell, before, after, resultBefore: textOf(stored) } : null;
  });
  const sound = changes.filter((change) => change !== null);
  if (sound.length === 0 || sound.length < changes.length) return null;
  const correction = { finding, sheet: finding.sheet, changes: sound };
  return invertEdits(workbook, editsOf(correction))?.isWhole ? correction : null;
}

/** The edits that carry a correction out. */
export function editsOf({ sheet, changes }: Correction): readonly Edit[] {
  return changes.map(({ cell, after }) =>
    typeof after === 'object'
      ? { edit: 'set-formulas', sheet, range: addressOf(cell), formulas: [[after]] }
      : { edit: 'set-values', sheet, range: addressOf(cell), values: [[after]] },
  );
}

/** True where the cells still hold what the correction saw. */
export function stillStands({ sheet, changes }: Correction, workbook: WorkbookSnapshot): boolean {
  return changes.every(({ cell, before }) => contentOf(storedCell(workbook, sheet, cell)) === before);
}

/** True where the cells hold what the correction put there, and nobody has changed them since. */
export function stillCorrected({ sheet, changes }: Correction, workbook: WorkbookSnapshot): boolean {
  return changes.every(({ cell, after }) => {
    const stored = storedCell(workbook, sheet, cell);
    return typeof after === 'object' ? stored?.formula === bareFormula(after.formula) : (stored?.value ?? '') === after;
  });
}

function changesFor(finding: Finding): readonly (readonly [Position, CellChange['after']])[] {
  if (!finding.cell) return [];
  switch (finding.code) {
    case 'score-as-text':
      return [[finding.cell, Number(finding.args.number)]];
    case 'total-mismatch':
      if (finding.args.instead) return formulaFor(finding.cell, finding.args.instead.correct, finding.args.instead.result);
      return finding.args.doubt === null ? [[finding.cell, Number(finding.args.computed)]] : [];
    case 'max-misplaced': {
      const foundAt = parseAddress(finding.args.foundAt);
      return foundAt
        ? [
            [finding.cell, Number(finding.args.max)],
            [foundAt, ''],
          ]
        : [];
    }
    case 'total-leaves-out':
    case 'total-counts-twice':
    case 'total-typed-over':
      return formulaFor(finding.cell, finding.args.correct, finding.args.result);
    case 'total-stale':
      return formulaFor(finding.cell, finding.args.formula, finding.args.result);
    default:
      return [];
  }
}

/** A program that doesn't calculate shows the result that stands with a formula: without a certain one nothing is written. */
function formulaFor(cell: Position, formula: string | null, result: string | null): readonly (readonly [Position, CellChange['after']])[] {
  return formula === null || result === null ? [] : [[cell, { formula, value: Number(result) }]];
}

/** The formula that a finding says is wrong, or not up to date. */
function formulaSpokenOf(finding: Finding): string | null {
  switch (finding.code) {
    case 'total-leaves-out':
    case 'total-counts-twice':
    case 'total-stale':
      return finding.args.formula;
    default:
      return null;
  }
}

function contentOf(cell: Cell | null): string {
  return cell?.formula === undefined ? textOf(cell) : `=${bareFormula(cell.formula)}`;
}

function storedCell(workbook: WorkbookSnapshot, sheetName: string, { rowIndex, columnIndex }: Position): Cell | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const row = sheet?.rows.find((candidate) => candidate.rowIndex === rowIndex);
  return row?.cells.find((cell) => cell.columnIndex === columnIndex) ?? null;
}
