import { settingsReader } from './readSettings.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { findSettingsBlock, withFreeRows } from './settingsBlock.ts';
import { BLOCKS, GENERAL } from './settingsLayout.ts';
import { WORDS } from '../../settings/settingWords.ts';
import type { Area, Position } from '../../workbook/address.ts';
import type { DefineName } from '../../workbook/edit.ts';
import { gridOf } from '../../workbook/grid.ts';
import {
  BONUS_IN_GRADE_NAME,
  BOUNDS_NAME,
  BOUNDS_UNIT_NAME,
  GATE_SHEETS_NAME,
  GATE_UNITS_NAME,
  GRADES_NAME,
  MARK_NAME,
  PLACEHOLDERS_NAME,
  VERDICTS_NAME,
} from '../../workbook/marks.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { constants, quoted } from '../kit/constants.ts';

/** Room below a block that its name covers, so that what a person adds there counts at once. */
const SPARE_ROWS = 8;

/** Where the columns of a gate's sheet, unit and verdict are among those of its block. */
const GATE_COLUMNS = [
  [GATE_SHEETS_NAME, 0],
  [GATE_UNITS_NAME, 2],
  [VERDICTS_NAME, 3],
] as const;

/**
 * The defined names by which marks and formulas follow 考核设置. They are made anew at every run, as a person may have moved
 * what they point to; a setting that is not there, or can't hold, is named with the default that holds in its place.
 */
export function nameSettings(sheet: SheetSnapshot, date1904: boolean): readonly DefineName[] {
  const grid = gridOf(sheet);
  const reader = settingsReader(grid, sheet.name, date1904);
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const named = (name: string, refersTo: string): DefineName => ({ edit: 'define-name', name, refersTo });
  const cell = (at: Position): string => prefix + reference(at, 'both');
  const column = ({ top, left, bottom }: Area, offset: number): string =>
    `${cell({ rowIndex: top, columnIndex: left + offset })}:${reference({ rowIndex: bottom, columnIndex: left + offset }, 'both')}`;
  const general = (name: string, label: string, preset: string): DefineName => {
    const at = reader.placeOf(label);
    return named(name, at ? cell(at) : quoted(preset));
  };
  const filled = (header: readonly string[]): Area | undefined => {
    const area = findSettingsBlock(grid, header);
    return area && area.bottom >= area.top ? withFreeRows(grid, area, SPARE_ROWS) : undefined;
  };
  const read = reader.bands();
  // A lowest grade that is not there has no cell to point to.
  const bands = read?.lowest ? filled(BLOCKS.bands) : undefined;
  const words = filled(BLOCKS.placeholders);
  const gates = filled(BLOCKS.gates);
  const holding = read?.bands ?? DEFAULT_SETTINGS.bands;
  return [
    general(MARK_NAME, GENERAL.marks, WORDS.yes),
    named(PLACEHOLDERS_NAME, words ? column(words, 0) : constants(DEFAULT_SETTINGS.placeholders.map(quoted))),
    named(
      GRADES_NAME,
      bands ? column(bands, 0) : constants([...holding.map(({ grade }) => grade), DEFAULT_SETTINGS.lowestGrade].map(quoted)),
    ),
    named(BOUNDS_NAME, bands ? column(bands, 1) : constants([...holding.map(({ from }) => from.toFixed()), '0'])),
    general(BOUNDS_UNIT_NAME, GENERAL.bandsBy, WORDS.percent),
    general(BONUS_IN_GRADE_NAME, GENERAL.bonus, WORDS.yes),
    ...(gates ? GATE_COLUMNS.map(([name, offset]) => named(name, column(gates, offset))) : []),
  ];
}
