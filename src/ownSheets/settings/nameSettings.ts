import { settingsReader } from './readSettings.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { findSettingsBlock, withFreeRows } from './settingsBlock.ts';
import { GENERAL, offsetOf, type Block, type BlockColumn } from './settingsLayout.ts';
import { WORDS } from '../../settings/settingWords.ts';
import type { Area, Position } from '../../workbook/address.ts';
import type { DefineName, Edit } from '../../workbook/edit.ts';
import { gridOf } from '../../workbook/grid.ts';
import {
  BONUS_IN_GRADE_NAME,
  BOUNDS_NAME,
  BOUNDS_UNIT_NAME,
  GATE_SHEETS_NAME,
  GATE_UNITS_NAME,
  GRADES_NAME,
  PLACEHOLDERS_NAME,
  VERDICTS_NAME,
} from '../../settings/settingNames.ts';
import { MARK_NAME } from '../../workbook/marks.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { constants, quoted } from '../kit/formulaConstants.ts';

/** Room below a block that its name covers, so that what a person adds there counts at once. */
const SPARE_ROWS = 8;

const GATE_COLUMNS = [
  [GATE_SHEETS_NAME, 'sheet'],
  [GATE_UNITS_NAME, 'unit'],
  [VERDICTS_NAME, 'verdict'],
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
  const column = <B extends Block>({ top, left, bottom }: Area, block: B, key: BlockColumn<B>): string => {
    const columnIndex = left + offsetOf(block, key);
    return `${cell({ rowIndex: top, columnIndex })}:${reference({ rowIndex: bottom, columnIndex }, 'both')}`;
  };
  const general = (name: string, label: string, preset: string): DefineName => {
    const at = reader.placeOf(label);
    return named(name, at ? cell(at) : quoted(preset));
  };
  const filled = (block: Block): Area | undefined => {
    const area = findSettingsBlock(grid, block);
    return area && area.bottom >= area.top ? withFreeRows(grid, area, SPARE_ROWS) : undefined;
  };
  const read = reader.bands();
  // A lowest grade that is not there has no cell to point to.
  const bands = read?.lowest ? filled('bands') : undefined;
  const words = filled('placeholders');
  const gates = filled('gates');
  const holding = read?.bands ?? DEFAULT_SETTINGS.bands;
  return [
    general(MARK_NAME, GENERAL.marks, WORDS.yes),
    named(PLACEHOLDERS_NAME, words ? column(words, 'placeholders', 'word') : constants(DEFAULT_SETTINGS.placeholders.map(quoted))),
    named(
      GRADES_NAME,
      bands ? column(bands, 'bands', 'grade') : constants([...holding.map(({ grade }) => grade), DEFAULT_SETTINGS.lowestGrade].map(quoted)),
    ),
    named(BOUNDS_NAME, bands ? column(bands, 'bands', 'from') : constants([...holding.map(({ from }) => from.toFixed()), '0'])),
    general(BOUNDS_UNIT_NAME, GENERAL.bandsBy, WORDS.percent),
    general(BONUS_IN_GRADE_NAME, GENERAL.bonus, WORDS.yes),
    ...(gates ? GATE_COLUMNS.map(([name, key]) => named(name, column(gates, 'gates', key))) : []),
  ];
}

/** Whether the names that these edits define are those of a 考核设置 where gates are judged. */
export function namesVerdicts(edits: readonly Edit[]): boolean {
  return edits.some((edit) => edit.edit === 'define-name' && edit.name === VERDICTS_NAME);
}
