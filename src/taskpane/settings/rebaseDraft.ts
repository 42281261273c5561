import type { GENERAL } from '../../ownSheets/settings/settingsLayout.ts';
import type { SettingsDraft } from './settingsDraft.ts';

type Rows = readonly (readonly string[])[];

/**
 * What a person has edited, on top of what the sheet says by now: a field that was left alone follows the sheet. A list that
 * has got longer or shorter since is kept as the person has it, or taken as the sheet has it, as a whole.
 *
 * @param from what the sheet said when the person began
 */
export function rebaseDraft(draft: SettingsDraft, from: SettingsDraft, to: SettingsDraft): SettingsDraft {
  const keys = Object.keys(to.general) as readonly (keyof typeof GENERAL)[];
  return {
    general: Object.fromEntries(
      keys.map((key) => [key, rebased(draft.general[key], from.general[key], to.general[key])]),
    ) as SettingsDraft['general'],
    bands: rebasedRows(draft.bands, from.bands, to.bands),
    placeholders: rebasedRows(draft.placeholders, from.placeholders, to.placeholders),
    units: rebasedRows(draft.units, from.units, to.units),
    gates: rebasedRows(draft.gates, from.gates, to.gates),
    tasks: rebasedRows(draft.tasks, from.tasks, to.tasks),
    names: rebasedRows(draft.names, from.names, to.names),
  };
}

function rebased(mine: string, from: string, to: string): string {
  return mine === from ? to : mine;
}

function rebasedRows(mine: Rows, from: Rows, to: Rows): Rows {
  if (mine.length !== from.length || from.length !== to.length) return JSON.stringify(mine) === JSON.stringify(from) ? to : mine;
  return mine.map((row, i) => row.map((text, k) => rebased(text, from[i]?.[k] ?? '', to[i]?.[k] ?? '')));
}
