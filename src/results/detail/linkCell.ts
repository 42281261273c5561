import type { Entry } from '../../reading/model.ts';
import { withoutSpace, withoutSpaceFormula } from '../../rules/spaces.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { isSheetName } from '../../workbook/edits/isSheetName.ts';
import type { Grid } from '../../workbook/grid.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import type { Position } from '../../workbook/address.ts';
import type { CellDraft } from '../cellEdits.ts';
import { formulaOf } from './formulaOf.ts';

/** Stands for #REF! and the like, which AND, OR and sums would pass on. */
const ERROR = '错误值';

/** Shows what stands in the cells of one sheet of the office's. Held addresses stay right when 考核明细 is sorted. */
export interface Links {
  /** A score: a number as it stands, anything else as text without white space. */
  score(entry: Entry): CellDraft;
  /** Any words as they stand. */
  words(entry: Entry): CellDraft;
  /** A maximum: the cell's number, or nothing while it holds none. */
  maximum(at: Position): CellDraft;
}

export function linksTo(grid: Grid): Links {
  const { name } = grid.sheet;
  // Another program may have let a sheet be called [1]: Excel would take that for another workbook.
  const prefix = isSheetName(name) ? `${quoteSheetName(name)}!` : null;
  const link = (at: Position, value: PlainValue, written: (cell: string) => string): CellDraft => {
    if (isCovered(grid, at)) return null;
    return prefix === null ? value : { formula: written(prefix + reference(at, 'both')), value };
  };
  return {
    score: ({ at, cell }) => link(at, scoreValue(cell), SCORE),
    words: ({ at, cell }) => link(at, wordsValue(cell), WORDS),
    maximum(at) {
      const cell = grid.own(at.rowIndex, at.columnIndex);
      return link(at, cell?.kind === 'number' && cell.value >= 0 ? cell.value : '', MAXIMUM);
    },
  };
}

/** LibreOffice takes TRUE for a number too. */
const SCORE = formulaOf((cell) => `IFERROR(IF(ISLOGICAL(${cell}),IF(${cell},"TRUE","FALSE"),IF(ISNUMBER(${cell}),${cell},${withoutSpaceFormula(cell)})),"${ERROR}")`);
const WORDS = formulaOf((cell) => `IFERROR(IF(${cell}="","",${cell}),"${ERROR}")`);
const MAXIMUM = formulaOf((cell) => `IF(COUNTIF(${cell},">=0"),${cell},"")`);

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
