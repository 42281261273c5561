import type { ScoreTable } from '../reading/model.ts';
import { contains, type Position } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import type { Grid } from '../workbook/grid.ts';
import { MARK_NAME, VALIDATION_TITLE } from '../workbook/marks.ts';
import { reference } from '../workbook/reference.ts';
import { addressableParts, type AddressablePart } from './addressableParts.ts';
import { firstOf } from './firstOf.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { MARK_COLOURS } from './looks.ts';
import { scoreCells, type ScoreCell } from './scoreCells.ts';

/** Whether marks show; one cell of 考核设置 says so. */
export const MARKS_SHOW = `${MARK_NAME}="是"`;

/** A cell's words without the spaces around them, full-width ones too: `TRIM` alone leaves U+3000 standing. */
export function trimmed(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"　",""))`;
}

/**
 * Marks a table's score cells: a format that shows a wrong score and goes out when it is put right, and a validation on
 * every score cell that has none of the office's own.
 */
export function markScores(grid: Grid, table: ScoreTable): readonly Edit[] {
  const groups = [...groupBy(scoreCells(grid, table), (cell) => cell.key).values()];
  return groups.flatMap((cells) => {
    const unvalidated = cells.filter(({ at }) => !isValidated(grid, at));
    return [
      ...addressableParts(cells).map((part) => wrongScoreFormat(table.sheet, part)),
      ...(unvalidated.length > 0 ? addressableParts(unvalidated).map((part) => scoreValidation(table.sheet, part)) : []),
    ];
  });
}

function wrongScoreFormat(sheet: string, { cells, ranges }: AddressablePart<ScoreCell>): Edit {
  const { at, maximumOf } = firstOf(cells);
  return {
    edit: 'add-conditional-format',
    sheet,
    ranges,
    formula: wrongScore(reference(at, 'nothing'), maximumOf(at)),
    ...MARK_COLOURS.wrong,
  };
}

function scoreValidation(sheet: string, { cells, ranges }: AddressablePart<ScoreCell>): Edit {
  const { at, maximumOf } = firstOf(cells);
  const maximum = maximumOf(at);
  const most = /^\d/u.test(maximum) ? ` ${maximum} ` : '本项分值';
  return {
    edit: 'add-validation',
    sheet,
    ranges,
    rule: { type: 'decimal', minimum: '0', maximum },
    // 不适用 is a rightful entry that a decimal rule refuses: a person may keep what was typed.
    style: 'warning',
    errorTitle: VALIDATION_TITLE,
    error: `得分应为 0 至${most}之间的数，请改正。确实不适用的，请填写“不适用”并选择“是”。`,
  };
}

/** True for a score that can't count: an error, text other than 不适用, below 0 or above its maximum. */
function wrongScore(score: string, maximum: string): string {
  const words = trimmed(score);
  const text = `AND(LEN(${words})>0,${words}<>"不适用",UPPER(${words})<>"N/A")`;
  return `AND(${MARKS_SHOW},IF(ISERROR(${score}),TRUE,IF(ISNUMBER(${score}),OR(${score}<0,${score}>${maximum}),${text})))`;
}

function isValidated(grid: Grid, at: Position): boolean {
  return grid.sheet.validations.some(({ area, own }) => !own && contains(area, at));
}
