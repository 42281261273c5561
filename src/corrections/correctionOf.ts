import type { Finding } from '../findings/finding.ts';
import { parseAddress, addressOf, type Position } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { invertEdits } from '../workbook/edits/invertEdits.ts';
import { textOf } from '../workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** One cell of the office's as it stands and as it would stand. */
export interface CellChange {
  readonly cell: Position;
  /** What a person sees there; empty for a blank cell. */
  readonly before: string;
  /** A number, or '' to clear the cell. */
  readonly after: number | '';
}

/** What puts a finding right, for a person to see before it is done. */
export interface Correction {
  readonly finding: Finding;
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

/**
 * The correction that a finding leaves no doubt about; null where only a person can tell what is right, and where a
 * formula stands, or anything else that could not be put back: it would be lost.
 */
export function correctionOf(finding: Finding, workbook: WorkbookSnapshot): Correction | null {
  const wanted = changesFor(finding);
  const changes = wanted.map(([cell, after]) => {
    const stored = storedCell(workbook, finding.sheet, cell);
    return stored?.formula === undefined ? { cell, before: textOf(stored), after } : null;
  });
  const sound = changes.filter((change) => change !== null);
  if (sound.length === 0 || sound.length < changes.length) return null;
  const correction = { finding, sheet: finding.sheet, changes: sound };
  return invertEdits(workbook, editsOf(correction))?.isWhole ? correction : null;
}

/** The edits that carry a correction out. */
export function editsOf({ sheet, changes }: Correction): readonly Edit[] {
  return changes.map(({ cell, after }) => ({ edit: 'set-values', sheet, range: addressOf(cell), values: [[after]] }));
}

/** True where the cells still hold what the correction saw. */
export function stillStands({ sheet, changes }: Correction, workbook: WorkbookSnapshot): boolean {
  return changes.every(({ cell, before }) => {
    const stored = storedCell(workbook, sheet, cell);
    return stored?.formula === undefined && textOf(stored) === before;
  });
}

/** True where the cells hold what the correction put there, and nobody has changed them since. */
export function stillCorrected({ sheet, changes }: Correction, workbook: WorkbookSnapshot): boolean {
  return changes.every(({ cell, after }) => (storedCell(workbook, sheet, cell)?.value ?? '') === after);
}

function changesFor(finding: Finding): readonly (readonly [Position, number | ''])[] {
  if (!finding.cell) return [];
  switch (finding.code) {
    case 'score-as-text':
      return [[finding.cell, Number(finding.args.number)]];
    case 'total-mismatch':
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
    default:
      return [];
  }
}

function storedCell(workbook: WorkbookSnapshot, sheetName: string, { rowIndex, columnIndex }: Position): Cell | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const row = sheet?.rows.find((candidate) => candidate.rowIndex === rowIndex);
  return row?.cells.find((cell) => cell.columnIndex === columnIndex) ?? null;
}
