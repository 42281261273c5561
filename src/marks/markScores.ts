import type { UnitRow } from '../assessment/model.ts';
import { wrongScoreFormula } from '../rules/score.ts';
import { scoreValidation } from '../rules/scoreEntry.ts';
import { contains, type Position } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import type { Grid } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { reference } from '../workbook/reference.ts';
import { addressableParts, type AddressablePart } from './addressableParts.ts';
import { firstOf } from './firstOf.ts';
import { MARK_COLOURS } from './markColours.ts';
import { scoreCells, type ScoreCell } from './scoreCells.ts';

/**
 * Marks the score cells of one table's rows: a format that shows a wrong score and goes out when it is put right, and a validation on
 * every score cell that has none of the office's own.
 */
export function markScores(grid: Grid, rows: readonly UnitRow[]): readonly Edit[] {
  const sheet = grid.sheet.name;
  const groups = [...groupBy(scoreCells(grid, rows), (cell) => cell.key).values()];
  return groups.flatMap((cells) => {
    const unvalidated = cells.filter(({ at }) => !isValidated(grid, at));
    return [
      ...addressableParts(cells).map((part) => wrongScoreFormat(sheet, part)),
      ...addressableParts(unvalidated).map((part) => validation(sheet, part)),
    ];
  });
}

function wrongScoreFormat(sheet: string, { cells, ranges }: AddressablePart<ScoreCell>): Edit {
  const { at, maximumOf, addedOf } = firstOf(cells);
  const formula = wrongScoreFormula(reference(at, 'nothing'), maximumOf(at), addedOf?.(at) ?? null);
  return { edit: 'add-conditional-format', sheet, ranges, formula, ...MARK_COLOURS.wrong };
}

function validation(sheet: string, { cells, ranges }: AddressablePart<ScoreCell>): Edit {
  const { at, maximumOf } = firstOf(cells);
  return { edit: 'add-validation', sheet, ranges, ...scoreValidation(reference(at, 'nothing'), maximumOf(at)) };
}

function isValidated(grid: Grid, at: Position): boolean {
  return grid.sheet.validations.some(({ area, own }) => !own && contains(area, at));
}
