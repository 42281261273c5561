import { oneLine } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import { isBonusText, isDeductionText } from '../words/bonus.ts';
import type { BodyRow } from './classifyRows.ts';
import type { IndicatorColumns } from './columns.ts';
import type { IndicatorContext } from './indicatorContext.ts';
import { LevelTracker, type LevelGroup } from './levels.ts';
import type { Indicator, Level, NumberedRow } from '../model.ts';
import { sharedEntryAt } from '../units/entries.ts';
import { arabicNumber, isWords } from '../words/numerals.ts';
import { labelWithoutPoints } from '../words/points.ts';
import { isAdjustment } from '../words/rowWords.ts';
import { readLevelCell, statedByRow } from './readLevelCell.ts';
import { readMaximum, type ReadMaximum } from './readMaximum.ts';
import { readNumber } from './readNumber.ts';
import type { RowReading } from './rowReading.ts';

/** An indicator with all rows that are its own, zero-based: of several that share a maximum the first one names it. */
export interface IndicatorOfRows extends Indicator {
  readonly rows: readonly number[];
}

/** The indicators of a table with an indicator a row, and what its rows say besides. */
export interface IndicatorRows {
  readonly indicators: readonly IndicatorOfRows[];
  readonly levels: readonly Level[];
  /** Every label over indicators, those that state points too. */
  readonly groups: readonly LevelGroup[];
  readonly numbering: readonly NumberedRow[];
}

/** Reads the rows below a header into indicators, their levels and their numbers, as a reading takes them. */
export function readIndicators(context: IndicatorContext, rows: readonly BodyRow[], reading: RowReading): IndicatorRows {
  const { columns, name } = context;
  const indicators: IndicatorOfRows[] = [];
  const numbering: NumberedRow[] = [];
  const levels = new LevelTracker(
    columns.texts
      .filter((text) => text.columnIndex < name.columnIndex && (text.role === 'level' || text.role === 'name'))
      .map((text) => text.columnIndex),
  );
  let after: NumberedRow['after'] = 'category-row';
  // 附加分 where a number belongs is a label, and goes on until the next number.
  let labelInSeq = '';
  /** The last rows of the categories that figures tell, innermost last. */
  const untilRows: number[] = [];

  for (const row of rows) {
    const { rowIndex } = row;
    if (row.kind === 'total' || reading.totals.has(rowIndex) || reading.leftOut.has(rowIndex)) continue;
    while (untilRows.length > 0 && rowIndex > (untilRows.at(-1) ?? Infinity)) {
      untilRows.pop();
      if (untilRows.length < 2) levels.endRows(untilRows.length as 0 | 1);
    }
    const until = reading.categories.get(rowIndex);
    if (until !== undefined) {
      const label = oneLine(textOf(context.grid.seen(rowIndex, name.columnIndex))) || labelOf(context, rowIndex);
      levels.openRow(
        label,
        untilRows.length === 0 ? 0 : 1,
        { rowIndex, columnIndex: name.columnIndex },
        statedByRow(context, rowIndex, label),
      );
      untilRows.push(until);
      labelInSeq = '';
      after = 'category-row';
      continue;
    }
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
    if (reading.joined.has(rowIndex)) {
      const last = indicators.at(-1);
      if (last && last.rows[0] === reading.joined.get(rowIndex))
        indicators[indicators.length - 1] = { ...last, rows: [...last.rows, rowIndex] };
      const own = labelInSeq === '' ? readNumber(context, row, 'none', after) : null;
      if (own) numbering.push(own);
      continue;
    }
    let indicator: IndicatorOfRows | null = null;
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
  return { indicators, levels: levels.stated(), groups: levels.groups(), numbering };
}

function labelOf({ grid, columns }: IndicatorContext, rowIndex: number): string {
  const cell = grid
    .filled(rowIndex)
    .find((one) => one.kind === 'text' && one.columnIndex >= columns.left && one.columnIndex <= columns.right);
  return oneLine(textOf(cell ?? null));
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
): IndicatorOfRows | null {
  const seq = columns.seq === null ? '' : oneLine(textOf(grid.own(rowIndex, columns.seq)));
  const nameText = readName(grid, columns, rowIndex, maximum.nameColumn, maximum.misplacedAt !== null);
  const described = columns.texts
    .filter((text) => text.columnIndex > name.columnIndex)
    .map((text) => grid.own(rowIndex, text.columnIndex))
    .map((cell) => (cell?.kind === 'text' ? oneLine(cell.value) : ''))
    .find((text) => text !== '');
  const named = !isBlank(grid.own(rowIndex, maximum.nameColumn)) || (seq !== '' && (described !== undefined || isAdjustment(seq)));
  if (maximum.max === null && !named) return null;

  const label = maxima.source === 'label' ? labelWithoutPoints(nameText) : nameText;
  const words = [...(name.role === 'criterion' ? [] : [nameText]), ...path];
  const deduction = maximum.negative || words.some(isDeductionText);
  return {
    rowIndex,
    rows: [rowIndex],
    seq: seq || null,
    path,
    name: label !== '' ? label : (described ?? ''),
    nameAt: { rowIndex, columnIndex: name.columnIndex },
    max: maximum.max,
    maxAt: maximum.maxAt,
    maxSource: maximum.maxSource,
    maxWords: maximum.maxWords,
    misplacedAt: maximum.misplacedAt,
    bonus: !deduction && words.some(isBonusText),
    deduction,
    negative: maximum.negative,
    weight: null,
    deadline: columns.deadline === null ? null : grid.seen(rowIndex, columns.deadline),
    ...(columns.box === null ? {} : { box: sharedEntryAt(grid, rowIndex, columns.box) }),
  };
}

/** A slipped row's name is what stands in the cell itself; else a merged one, or words where the number belongs. */
function readName(grid: Grid, columns: IndicatorColumns, rowIndex: number, nameColumn: number, slipped: boolean): string {
  const named = oneLine(textOf(slipped ? grid.own(rowIndex, nameColumn) : grid.seen(rowIndex, nameColumn)));
  const seq = columns.seq === null ? '' : oneLine(textOf(grid.own(rowIndex, columns.seq)));
  if (nameColumn !== columns.seq && named !== '') return named;
  return isWords(seq) ? seq : '';
}
