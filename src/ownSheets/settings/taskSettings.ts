import { AS_OF_NAME, SOON_DAYS_NAME } from '../../settings/settingNames.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { addressOf, areaAddress, columnName, type Position } from '../../workbook/address.ts';
import type { DefineName, Edit, PlainValue } from '../../workbook/edit.ts';
import { gridOf } from '../../workbook/grid.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { quoted } from '../kit/formulaConstants.ts';
import { fittingWidths } from '../kit/sizes.ts';
import { LOOKS } from '../kit/looks.ts';
import { freeColumn, TOP } from './freeColumn.ts';
import { settingsReader } from './readSettings.ts';
import { findSettingsBlock } from './settingsBlock.ts';
import { GENERAL, headerOf, TASK_SETTINGS } from './settingsLayout.ts';

/** A name of task tables that is listed for a person to say what it stands for, and why. */
export interface ListedName {
  readonly name: string;
  readonly note: string;
}

/** Rows that are made ready for a person below the names. */
const SPARE_ROWS = 12;
const WIDTHS = [24, 30, 58];
/** A note is a line. */
const WIDEST = [40, 30, 130];
const SOON_NOTE = '截止日期在几天以内的任务算临期';
const NAMES_NOTE = '“代表的单位”不填的，照原样统计；几个单位用顿号分开';

/**
 * The blocks of 考核设置 on tasks, made beside the others where they are not there yet: the days for 临期, and what names stand for. Names
 * are only listed: nothing holds of them until a person fills in what they stand for.
 */
export function addTaskSettings(sheet: SheetSnapshot, names: readonly ListedName[]): readonly Edit[] {
  const grid = gridOf(sheet);
  const wanted: readonly (readonly (PlainValue | null)[])[] = [
    ...(findSettingsBlock(grid, 'tasks')
      ? []
      : [[...headerOf('tasks')], [TASK_SETTINGS.soonDays, DEFAULT_SETTINGS.soonDays, SOON_NOTE], [null, null, null]]),
    ...(findSettingsBlock(grid, 'names')
      ? []
      : [[...headerOf('names')], ...(names.length > 0 ? names.map(({ name, note }) => [name, null, note]) : [[null, null, NAMES_NOTE]])]),
  ];
  if (wanted.length === 0) return [];
  const left = freeColumn(grid);
  const area = (first: number, last: number, from: number, to: number): string =>
    areaAddress({ top: TOP + first, left: left + from, bottom: TOP + last, right: left + to });
  const header = (word: string): number => wanted.findIndex(([first]) => first === word);
  const [tasks, listed] = [header(headerOf('tasks')[0] ?? ''), header(headerOf('names')[0] ?? '')];
  const look = (range: string, format: keyof typeof LOOKS): Edit => ({
    edit: 'set-format',
    sheet: sheet.name,
    range,
    format: LOOKS[format],
  });
  return [
    { edit: 'set-values', sheet: sheet.name, range: area(0, wanted.length - 1, 0, 2), values: wanted },
    ...(tasks < 0
      ? []
      : [
          look(area(tasks, tasks, 0, 2), 'header'),
          look(area(tasks + 1, tasks + 1, 0, 2), 'text'),
          look(area(tasks + 1, tasks + 1, 1, 1), 'entry'),
        ]),
    ...(listed < 0
      ? []
      : [
          look(area(listed, listed, 0, 2), 'header'),
          look(area(listed + 1, wanted.length + SPARE_ROWS, 0, 1), 'entry'),
          look(area(listed + 1, wanted.length + SPARE_ROWS, 2, 2), 'text'),
        ]),
    ...fittingWidths(wanted, WIDEST)
      .map((fitted, i) => Math.max(fitted, WIDTHS[i] ?? 0))
      .map((to, i): Edit => ({ edit: 'change-column-width', sheet: sheet.name, column: columnName(left + i), from: null, to })),
  ];
}

/** What a person says with a command, to stand in 考核设置. */
export interface SaidOfTasks {
  /** YYYY-MM-DD */
  readonly asOf?: string | undefined;
  readonly soonDays?: number | undefined;
}

/** Puts what a person has said into their cells; one whose row somebody has taken out is left. */
export function sayTaskSettings(sheet: SheetSnapshot, date1904: boolean, { asOf, soonDays }: SaidOfTasks): readonly Edit[] {
  const grid = gridOf(sheet);
  const reader = settingsReader(grid, sheet.name, date1904);
  const says = (at: Position | null, value: PlainValue | undefined, holds: PlainValue | null): readonly Edit[] =>
    at === null || value === undefined || value === holds
      ? []
      : [{ edit: 'set-values', sheet: sheet.name, range: addressOf(at), values: [[value]] }];
  return [
    ...says(reader.placeOf(GENERAL.asOf), asOf, reader.asOf()),
    ...says(reader.placeOfTasks(TASK_SETTINGS.soonDays), soonDays, reader.soonDays()),
  ];
}

/** The defined names by which 任务台账 follows 考核设置, made anew each time; a setting that is not there is named with what holds instead. */
export function nameTaskSettings(sheet: SheetSnapshot, date1904: boolean): readonly DefineName[] {
  const reader = settingsReader(gridOf(sheet), sheet.name, date1904);
  const named = (name: string, at: Position | null, preset: string): DefineName => ({
    edit: 'define-name',
    name,
    refersTo: at ? `${quoteSheetName(sheet.name)}!${reference(at, 'both')}` : preset,
  });
  return [
    named(AS_OF_NAME, reader.placeOf(GENERAL.asOf), quoted('')),
    named(SOON_DAYS_NAME, reader.placeOfTasks(TASK_SETTINGS.soonDays), String(DEFAULT_SETTINGS.soonDays)),
  ];
}
