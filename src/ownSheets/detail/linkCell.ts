import type { Entry, ScoreEntry } from '../../reading/model.ts';
import type { Scorable } from '../../rules/readings.ts';
import type { ScoreReading } from '../../rules/score.ts';
import { decimalOf } from '../../workbook/decimal.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { isSheetName } from '../../workbook/edits/isSheetName.ts';
import type { Grid } from '../../workbook/grid.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import type { Position } from '../../workbook/address.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { formulaOf } from './formulaOf.ts';
import { asItStands, deductedLink, scoreLink, scoreShown, shownAsItStands, summedLink } from './scoreLink.ts';

/** Shows what stands in the cells of one sheet of the office's. Held addresses stay right when 考核明细 is sorted. */
export interface Links {
  /** A score as it stands, errors too. What several cells hold together is text where one of them can't count. */
  score(entry: ScoreEntry, indicator: Scorable, reading: ScoreReading | null, max: string): CellDraft;
  /** Any words as they stand. */
  words(entry: Entry): CellDraft;
  /** The number of a box: Excel may have made a date of 1-3. */
  box(entry: Entry): CellDraft;
  /** A maximum: the cell's number, or nothing while it holds none. */
  maximum(at: Position, negative: boolean): CellDraft;
}

export function linksTo(grid: Grid, date1904 = false): Links {
  const { name } = grid.sheet;
  // Another program may have let a sheet be called [1]: Excel would take that for another workbook.
  const prefix = isSheetName(name) ? `${quoteSheetName(name)}!` : null;
  const link = (at: Position, value: PlainValue, written: (cell: string) => string): CellDraft => {
    // A covered cell shows nothing, and may hold something all the same.
    if (grid.isCovered(at.rowIndex, at.columnIndex)) return null;
    return prefix === null ? value : { formula: written(prefix + reference(at, 'both')), value };
  };
  return {
    score(entry, { deduction, max }, reading, maxCell) {
      const { at, cell, parts, deducts } = entry;
      const value =
        deducts && max && reading?.kind !== 'valid' && cell?.kind === 'number'
          ? max.minus(decimalOf(cell.value)).toNumber()
          : scoreShown(entry, reading, date1904);
      if (!parts) return link(at, value, (address) => (deducts ? deductedLink(address, maxCell) : scoreLink(cell, address)));
      const shown = parts.filter(({ at: part }) => !grid.isCovered(part.rowIndex, part.columnIndex));
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
    words: ({ at, cell }) => link(at, shownAsItStands(cell), asItStands),
    box: (entry) => link(entry.at, scoreShown(entry, null, date1904), (address) => scoreLink(entry.cell, address)),
    maximum(at, negative) {
      const cell = grid.own(at.rowIndex, at.columnIndex);
      if (cell?.kind === 'number' && cell.format === 'percent') return link(at, cell.value >= 0 ? cell.value * 100 : '', PERCENT_MAXIMUM);
      if (negative) return link(at, cell?.kind === 'number' && cell.value < 0 ? cell.value : '', NEGATIVE_MAXIMUM);
      return link(at, cell?.kind === 'number' && cell.value >= 0 ? cell.value : '', MAXIMUM);
    },
  };
}

const MAXIMUM = formulaOf((cell) => `IF(COUNTIF(${cell},">=0"),${cell},"")`);

const PERCENT_MAXIMUM = formulaOf((cell) => `IF(COUNTIF(${cell},">=0"),${cell}*100,"")`);
const NEGATIVE_MAXIMUM = formulaOf((cell) => `IF(COUNTIF(${cell},"<0"),${cell},"")`);
