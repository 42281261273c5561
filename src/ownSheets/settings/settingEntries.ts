import type { Position } from '../../workbook/address.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Entry, WordList } from '../kit/entry.ts';
import { listOf } from './choices.ts';
import { settingsForm, type SettingBlock, type SettingField } from './settingsForm.ts';
import { offsetOf, type Block, type BlockColumn } from './settingsLayout.ts';

/** The cells of 考核设置 that are a person's to write in; none where there is no such sheet. */
export function settingEntries(workbook: WorkbookSnapshot): readonly Entry[] {
  const form = settingsForm(workbook);
  if (!form) return [];
  const { marks, asOf, bandsBy, bonus } = form.general;
  return [
    ...entry(marks, listOf('marks')),
    ...entry(asOf),
    ...entry(bandsBy, listOf('bandsBy')),
    ...entry(bonus, listOf('bonus')),
    ...cellsIn('bands', form.bands.rows, ['grade', 'from']),
    ...cellsIn('bands', form.bands.free, ['grade', 'from']),
    ...cellsIn('placeholders', form.placeholders.rows, ['word']),
    ...cellsIn('placeholders', form.placeholders.free, ['word']),
    ...cellsIn('units', form.units.rows, ['group', 'aliases']),
    ...cellsIn('units', form.units.free, ['unit', 'group', 'aliases']),
    ...[...form.readings.rows, ...form.readings.free].flatMap((row) => [
      ...cellsIn('readings', [row], ['heading', 'part']),
      ...cellsIn('readings', [row], ['as'], listOf('readAs')),
    ]),
    ...cellsIn('tasks', form.tasks.rows, ['value']),
    ...cellsIn('names', [...form.names.rows, ...form.names.free], ['name', 'stands']),
    ...cellsIn('gates', form.gates.rows, ['verdict'], listOf('verdict')),
  ];
}

function entry(field: SettingField | null | undefined, list: WordList | null = null): readonly Entry[] {
  const at: Position | undefined = field?.cell;
  return at ? [{ at, list }] : [];
}

function cellsIn<B extends Block>(
  block: B,
  rows: SettingBlock['rows'],
  columns: readonly BlockColumn<B>[],
  list: WordList | null = null,
): readonly Entry[] {
  return rows.flatMap((fields) => columns.flatMap((column) => entry(fields[offsetOf(block, column)], list)));
}
