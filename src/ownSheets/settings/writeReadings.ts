import { correctionKey, type ReadingCorrection } from '../../reading/corrections/readingCorrection.ts';
import { READ_AS } from '../../settings/settingWords.ts';
import { areaAddress, columnName, type Area } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { fold } from '../../workbook/fold.ts';
import { gridOf, textOf, type Grid } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { listValidation } from '../kit/entry.ts';
import { LOOKS } from '../kit/looks.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { listOf } from './choices.ts';
import { freeColumn, TOP } from './freeColumn.ts';
import { headingOf, readAs } from './readSettings.ts';
import { findSettingsBlock, withFreeRows } from './settingsBlock.ts';
import { headerOf } from './settingsLayout.ts';

/** Says how a table is to be read, or says it no longer. */
export interface ReadingChange {
  readonly correction: ReadingCorrection;
  readonly kept: boolean;
}

type Texts = readonly [string, string, string];

/** Rows that are made ready for a person below the first of a new block. */
const SPARE_ROWS = 12;
const WIDTHS = [50, 26, 16];

/**
 * Writes a change into the block 表的读法 of 考核设置; what else stands there stays, also what can't be read. The block is made with
 * the first correction, and moves where there is no room below it. Null where there is no 考核设置.
 */
export function writeReading(workbook: WorkbookSnapshot, { correction, kept }: ReadingChange): readonly Edit[] | null {
  const sheet = findOwnSheet(workbook, 'settings');
  if (!sheet) return null;
  const grid = gridOf(sheet);
  const area = findSettingsBlock(grid, 'readings');
  const rows = area ? textsIn(grid, area) : [];
  const key = correctionKey(correction);
  const others = rows.filter((row) => !isOf(row, key));
  const at = rows.findIndex((row) => isOf(row, key));
  const row: Texts = [correction.heading.join(' | '), correction.part, READ_AS[correction.as]];
  const wanted = kept ? (at < 0 ? [...others, row] : [...others.slice(0, at), row, ...others.slice(at)]) : others;
  if (!area) return wanted.length === 0 ? [] : newBlock(sheet.name, freeColumn(grid), wanted);
  // The row behind the last has to stay blank, else what stands below would be taken for more of this block.
  const room = withFreeRows(grid, area, wanted.length - rows.length + 1);
  if (room.bottom - area.top + 1 > wanted.length || wanted.length <= rows.length) return valuesIn(sheet.name, area, rows.length, wanted);
  const blanked = valuesIn(sheet.name, { ...area, top: area.top - 1 }, rows.length + 1, []);
  return [...blanked, ...newBlock(sheet.name, freeColumn(grid), wanted)];
}

function isOf([heading, part, said]: Texts, key: string): boolean {
  const as = readAs(fold(said));
  return as !== undefined && correctionKey({ heading: headingOf(heading), part, as }) === key;
}

function textsIn(grid: Grid, { top, bottom, left }: Area): readonly Texts[] {
  const text = (rowIndex: number, offset: number): string => textOf(grid.own(rowIndex, left + offset));
  return Array.from({ length: bottom - top + 1 }, (_, i) => [text(top + i, 0), text(top + i, 1), text(top + i, 2)]);
}

/** The rows of a block anew, with blanks where it becomes shorter. */
function valuesIn(sheet: string, { top, left }: Area, before: number, rows: readonly Texts[]): readonly Edit[] {
  const count = Math.max(before, rows.length);
  if (count === 0) return [];
  const values = Array.from({ length: count }, (_, i) => rows[i] ?? ['', '', '']);
  return [{ edit: 'set-values', sheet, range: areaAddress({ top, left, bottom: top + count - 1, right: left + 2 }), values }];
}

function newBlock(sheet: string, left: number, rows: readonly Texts[]): readonly Edit[] {
  const bottom = TOP + rows.length + SPARE_ROWS;
  const area = (top: number, last: number, from: number, to: number): string =>
    areaAddress({ top, left: left + from, bottom: last, right: left + to });
  return [
    { edit: 'set-values', sheet, range: area(TOP, TOP + rows.length, 0, 2), values: [[...headerOf('readings')], ...rows] },
    { edit: 'set-format', sheet, range: area(TOP, TOP, 0, 2), format: LOOKS.header },
    { edit: 'set-format', sheet, range: area(TOP + 1, bottom, 0, 2), format: LOOKS.entry },
    ...WIDTHS.map((to, i): Edit => ({ edit: 'change-column-width', sheet, column: columnName(left + i), from: null, to })),
    listValidation(sheet, area(TOP + 1, bottom, 2, 2), listOf('readAs')),
  ];
}
