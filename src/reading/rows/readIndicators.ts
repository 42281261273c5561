import { oneLine } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import { isBonusText } from './bonus.ts';
import type { BodyRow } from './classifyRows.ts';
import type { IndicatorColumns } from './columns.ts';
import { isCovered } from './findMaxima.ts';
import type { IndicatorContext } from './indicatorContext.ts';
import { LevelTracker } from './levels.ts';
import type { Indicator, Level, NumberedRow } from '../model.ts';
import { arabicNumber, isWords } from './numerals.ts';
import { labelWithoutPoints } from './points.ts';
import { readLevelCell, statedByRow } from './readLevelCell.ts';
import { readMaximum, type ReadMaximum } from './readMaximum.ts';
import { readNumber } from './readNumber.ts';

/** The indicators of a table with an indicator a row, and what its rows say besides. */
export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  readonly levels: readonly Level[];
  readonly numbering: readonly NumberedRow[];
}

/** Reads the rows below a header into indicators, their levels and their numbers. */
export function readIndicators(context: IndicatorContext, rows: readonly BodyRow[]): IndicatorRows {
  const { columns, name } = context;
  const indicators: Indicator[] = [];
  const numbering: NumberedRow[] = [];
  const levels = new LevelTracker(
    columns.texts
      .filter((text) => text.columnIndex < name.columnIndex && (text.role === 'level' || text.role === 'name'))
      .map((text) => text.columnIndex),
  );
  let after: NumberedRow['after'] = 'category-row';
  // 附加分 where a number belongs is a label, and goes on until the next number.
  let labelInSeq = '';

  for (const row of rows) {
    const { rowIndex } = row;
    if (row.kind === 'total') continue;
    if (row.kind === 'category') {
      levels.openRow(row.label, row.depth, row.at, statedByRow(context, rowIndex, row.label));
      labelInSeq = '';
      const counted = readNumber(context, row, 'none', after);
      // 1 over 1.1 counts among 1, 2, 3; 一 over 1 and 2 lets them start anew.
      const isNumber = counted !== null && arabicNumber(counted.seq ?? '') !== undefined;
      if (isNumber) numbering.push(counted);
      after = isNumber ? 'row' : 'category-row';
      continue;
    }
    // A gate's label in a row of its own is a category too: the numbers below it start anew.
    if (row.kind === 'gate' && row.texts.length === 0) after = 'category-row';
    let indicator: Indicator | null = null;
    if (row.kind === 'plain') {
      if (row.ends !== null) levels.endRows(row.ends);
      const maximum = readMaximum(context, rowIndex);
      labelInSeq = labelWhereNumbersStand(context, rowIndex, labelInSeq);
      const slippedName = maximum.misplacedAt ? maximum.nameColumn : null;
      const opened = levels.readCells((columnIndex) => {
        const cell = readLevelCell(context, rowIndex, columnIndex);
        return columnIndex === slippedName ? { ...cell, text: '', stated: undefined } : cell;
      });
      if (opened && after === 'row') after = 'category-cell';
      const path = [...(labelInSeq === '' ? [] : [labelInSeq]), ...levels.path()];
      indicator = readIndicator(context, rowIndex, maximum, path);
    }
    if (indicator) {
      levels.add(indicators.length);
      indicators.push(indicator);
    }
    const numbered = labelInSeq === '' ? readNumber(context, row, indicator ? indicators.length - 1 : 'none', after) : null;
    if (numbered) {
      numbering.push(numbered);
      after = 'row';
    }
  }
  return { indicators, levels: levels.stated(), numbering };
}

/** @param before the label in force above: a blank number cell goes on with it, a number ends it */
function labelWhereNumbersStand({ grid, columns, name }: IndicatorContext, rowIndex: number, before: string): string {
  if (columns.seq === null) return '';
  const seq = textOf(grid.seen(rowIndex, columns.seq));
  if (seq.trim() === '') return before;
  return isWords(seq) && !isBlank(grid.own(rowIndex, name.columnIndex)) ? labelWithoutPoints(seq) : '';
}

function readIndicator(
  { grid, columns, maxima, name }: IndicatorContext,
  rowIndex: number,
  maximum: ReadMaximum,
  path: readonly string[],
): Indicator | null {
  const seq = columns.seq === null ? '' : oneLine(textOf(grid.own(rowIndex, columns.seq)));
  const scored = columns.scores.some((columnIndex) => !isBlank(grid.own(rowIndex, columnIndex)));
  // The rows below a maximum merged over several belong to the first one, unless they are scored by themselves.
  if (maximum.max === null && isCovered(grid, rowIndex, maxima.columnIndex) && !scored) return null;
  const nameText = readName(grid, columns, rowIndex, maximum.nameColumn, maximum.misplacedAt !== null);
  const described = columns.texts
    .filter((text) => text.columnIndex > name.columnIndex)
    .map((text) => grid.own(rowIndex, text.columnIndex))
    .map((cell) => (cell?.kind === 'text' ? oneLine(cell.value) : ''))
    .find((text) => text !== '');
  const named = !isBlank(grid.own(rowIndex, maximum.nameColumn)) || (seq !== '' && described !== undefined);
  if (maximum.max === null && !named) return null;

  const label = maxima.source === 'label' ? labelWithoutPoints(nameText) : nameText;
  return {
    rowIndex,
    seq: seq || null,
    path,
    name: label !== '' ? label : (described ?? ''),
    nameAt: { rowIndex, columnIndex: name.columnIndex },
    max: maximum.max,
    maxAt: maximum.maxAt,
    maxSource: maximum.maxSource,
    maxWords: maximum.maxWords,
    misplacedAt: maximum.misplacedAt,
    bonus: [...(name.role === 'criterion' ? [] : [nameText]), ...path].some(isBonusText),
    deadline: columns.deadline === null ? null : grid.seen(rowIndex, columns.deadline),
  };
}

/** A slipped row's name is what stands in the cell itself; else a merged one, or words where the number belongs. */
function readName(grid: Grid, columns: IndicatorColumns, rowIndex: number, nameColumn: number, slipped: boolean): string {
  const named = oneLine(textOf(slipped ? grid.own(rowIndex, nameColumn) : grid.seen(rowIndex, nameColumn)));
  const seq = columns.seq === null ? '' : oneLine(textOf(grid.own(rowIndex, columns.seq)));
  if (nameColumn !== columns.seq && named !== '') return named;
  return isWords(seq) ? seq : '';
}
