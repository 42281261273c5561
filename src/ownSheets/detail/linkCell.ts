import type { Entry, ScoreEntry } from '../../reading/model.ts';
import type { Scorable } from '../../rules/readings.ts';
import type { ScoreReading } from '../../rules/score.ts';
import { decimalOf } from '../../workbook/decimal.ts';
import { withoutSpace } from '../../rules/spaces.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { isSheetName } from '../../workbook/edits/isSheetName.ts';
import type { Grid } from '../../workbook/grid.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import type { Position } from '../../workbook/address.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { formulaOf } from './formulaOf.ts';
import { deductedLink, ERROR, scoreLink, scoreShown, summedLink } from './scoreLink.ts';

/** Shows what stands in the cells of one sheet of the office's. Held addresses stay right when 考核明细 is sorted. */
export interface Links {
  /** A score: a number as it stands, anything else as text without white space. */
  score(entry: ScoreEntry, indicator: Scorable, reading: ScoreReading | null, max: string): CellDraft;
  /** Any words as they stand. */
  words(entry: Entry): CellDraft;
  /** A maximum: the cell's number, or nothing while it holds none. */
  maximum(at: Position, negative: boolean): CellDraft;
}

export function linksTo(grid: Grid, date1904 = false): Links {
  const { name } = grid.sheet;
  // Another program may have let a sheet be called [1]: Excel would take that for another workbook.
  const prefix = isSheetName(name) ? `${quoteSheetName(name)}!` : null;
  const link = (at: Position, value: PlainValue, written: (cell: string) => string): CellDraft => {
    if (isCovered(grid, at)) return null;
    return prefix === null ? value : { formula: written(prefix + reference(at, 'both')), value };
  };
  return {
    score(entry, { deduction, max }, reading, maxCell) {
      const { at, cell, parts, deducts } = entry;
      const value =
        deducts && max && reading?.kind !== 'valid' && cell?.kind === 'number'
          ? max.minus(decimalOf(cell.value)).toNumber()
          : scoreShown(entry, reading, scoreValue, date1904);
      if (!parts) return link(at, value, (address) => (deducts ? deductedLink(address, maxCell) : scoreLink(cell, address)));
      const shown = parts.filter((part) => !isCovered(grid, part.at));
      if (prefix === null || shown.length === 0) return value;
      return {
        formula: summedLink(
          shown,
          shown.map((part) => prefix + reference(part.at, 'both')),
          deduction,
        ),
        value,
      };
    },
    words: ({ at, cell }) => link(at, wordsValue(cell), WORDS),
    maximum(at, negative) {
      const cell = grid.own(at.rowIndex, at.columnIndex);
      if (cell?.kind === 'number' && cell.format === 'percent') return link(at, cell.value >= 0 ? cell.value * 100 : '', PERCENT_MAXIMUM);
      if (negative) return link(at, cell?.kind === 'number' && cell.value < 0 ? cell.value : '', NEGATIVE_MAXIMUM);
      return link(at, cell?.kind === 'number' && cell.value >= 0 ? cell.value : '', MAXIMUM);
    },
  };
}

const WORDS = formulaOf((cell) => `IFERROR(IF(${cell}="","",${cell}),"${ERROR}")`);
const MAXIMUM = formulaOf((cell) => `IF(COUNTIF(${cell},">=0"),${cell},"")`);

const PERCENT_MAXIMUM = formulaOf((cell) => `IF(COUNTIF(${cell},">=0"),${cell}*100,"")`);
const NEGATIVE_MAXIMUM = formulaOf((cell) => `IF(COUNTIF(${cell},"<0"),${cell},"")`);

/** What `Links.score` shows. */
function scoreValue(cell: Entry['cell']): PlainValue {
  if (cell?.kind === 'number') return cell.value;
  if (cell?.kind === 'error') return ERROR;
  if (cell?.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return cell?.kind === 'text' ? withoutSpace(cell.value) : '';
}

/** What `Links.words` shows. */
function wordsValue(cell: Entry['cell']): PlainValue {
  return cell?.kind === 'error' ? ERROR : (cell?.value ?? '');
}

/** A covered cell shows nothing, and may hold something all the same. */
function isCovered(grid: Grid, at: Position): boolean {
  const area = grid.mergeAt(at.rowIndex, at.columnIndex);
  return area !== undefined && (area.top !== at.rowIndex || area.left !== at.columnIndex);
}
