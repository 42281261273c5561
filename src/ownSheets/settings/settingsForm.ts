import { contains, parseArea, type Position } from '../../workbook/address.ts';
import { gridOf, textOf, type Grid } from '../../workbook/grid.ts';
import { PLACEHOLDERS_NAME } from '../../settings/settingNames.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import { writtenDate } from '../../dates/writtenDate.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { findSettingsBlock, isBlankRow } from './settingsBlock.ts';
import { GENERAL, offsetOf, type Block } from './settingsLayout.ts';

/** 考核设置 as a form: every value with the cell that it stands in, so that a change of it is a change of that cell. */
export interface SettingsForm {
  readonly sheet: string;
  /** Null for a setting whose row somebody has taken out. */
  readonly general: Readonly<Record<keyof typeof GENERAL, SettingField | null>>;
  readonly bands: SettingBlock;
  readonly placeholders: SettingBlock;
  readonly units: SettingBlock;
  readonly gates: SettingBlock;
  readonly readings: SettingBlock;
  readonly tasks: SettingBlock;
  readonly names: SettingBlock;
}

export interface SettingField {
  readonly cell: Position;
  /** What stands there, to know a change by. */
  readonly stands: string;
  /** What a person reads: a date, as YYYY-MM-DD, stands as a serial number or as somebody has written it. */
  readonly shown: string;
}

/** Rows of fields, in the order of the block's columns. */
export interface SettingBlock {
  readonly rows: readonly (readonly SettingField[])[];
  /** Blank rows below that can be filled one after the other: the block ends at the first blank one. */
  readonly free: readonly (readonly SettingField[])[];
}

/** Nobody adds more than these at once. */
const MOST_FREE_ROWS = 20;
const NOTHING: SettingBlock = { rows: [], free: [] };

/** The form of a workbook's 考核设置; null where there is none yet. */
export function settingsForm(workbook: WorkbookSnapshot): SettingsForm | null {
  const sheet = findOwnSheet(workbook, 'settings');
  if (!sheet) return null;
  const grid = gridOf(sheet);
  const general = blockOf(grid, 'general').rows;
  const [labels, values] = [offsetOf('general', 'label'), offsetOf('general', 'value')];
  const entry = (label: string): SettingField | null => general.find((row) => row[labels]?.shown === label)?.[values] ?? null;
  return {
    sheet: sheet.name,
    general: {
      marks: entry(GENERAL.marks),
      asOf: asDate(entry(GENERAL.asOf), grid, workbook.date1904),
      bandsBy: entry(GENERAL.bandsBy),
      bonus: entry(GENERAL.bonus),
    },
    bands: blockOf(grid, 'bands'),
    placeholders: withinName(blockOf(grid, 'placeholders'), workbook),
    units: blockOf(grid, 'units'),
    gates: blockOf(grid, 'gates'),
    readings: blockOf(grid, 'readings'),
    tasks: blockOf(grid, 'tasks'),
    names: blockOf(grid, 'names'),
  };
}

function blockOf(grid: Grid, block: Block): SettingBlock {
  const area = findSettingsBlock(grid, block);
  if (!area) return NOTHING;
  const rowAt = (rowIndex: number): readonly SettingField[] =>
    Array.from({ length: area.right - area.left + 1 }, (_, i) => fieldAt(grid, { rowIndex, columnIndex: area.left + i }));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => rowAt(area.top + i));
  const free: (readonly SettingField[])[] = [];
  let rowIndex = area.bottom + 1;
  // The row after it has to stay blank, else what stands below would be taken for more of this block.
  for (; free.length < MOST_FREE_ROWS && isBlankRow(grid, area, rowIndex) && isBlankRow(grid, area, rowIndex + 1); rowIndex++) {
    free.push(rowAt(rowIndex));
  }
  return { rows, free };
}

function fieldAt(grid: Grid, cell: Position): SettingField {
  const stands = textOf(grid.own(cell.rowIndex, cell.columnIndex));
  return { cell, stands, shown: stands.trim() };
}

function asDate(field: SettingField | null, grid: Grid, date1904: boolean): SettingField | null {
  if (!field) return null;
  const cell = grid.own(field.cell.rowIndex, field.cell.columnIndex);
  const day = cell?.kind === 'number' ? serialDate(cell.value, date1904) : writtenDate(field.stands);
  return { ...field, shown: day ?? field.shown };
}

/** Marks follow only the placeholders in the cells of the defined name; below it a word would hold in the pane alone. */
function withinName({ rows, free }: SettingBlock, { names }: WorkbookSnapshot): SettingBlock {
  const refersTo = names.find(({ name }) => name === PLACEHOLDERS_NAME)?.refersTo ?? '';
  const area = parseArea(refersTo.slice(refersTo.lastIndexOf('!') + 1));
  return area ? { rows, free: free.filter(([field]) => field && contains(area, field.cell)) } : { rows, free };
}
