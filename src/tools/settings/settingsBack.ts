import { parseArea } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { editSnapshot } from '../../workbook/edits/editSnapshot.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Back, Left, Planned } from '../tool.ts';
import type { SettingsTold } from './settingsTold.ts';

/** Values that were put into 考核设置, and those that stood there before. What cells look like stays: an empty one is free for the next. */
export interface SettingsWay {
  readonly values: readonly Edit[];
  readonly back: readonly Edit[];
}

export interface LeftSettings<Shown extends object> extends Left {
  readonly shown: Shown;
  readonly way: SettingsWay;
}

/** The way back of edits that are about to be made; null where there is none. */
export function wayOf(workbook: WorkbookSnapshot, edits: readonly Edit[]): SettingsWay | null {
  const values = edits.filter(({ edit }) => edit === 'set-values');
  const back = invertEdits(workbook, values);
  return back?.isWhole && values.length > 0 ? { values, back: back.edits } : null;
}

/** Takes back what was put into 考核设置, unless somebody has changed some of it since: then all of it stays. */
export function settingsBack<P extends Planned & { readonly way: SettingsWay | null }, Shown extends object>(
  shownOf: (planned: P) => Shown,
): Back<P, SettingsTold, LeftSettings<Shown>> {
  return {
    leaves: (planned, { passedOver }) => (planned.way && passedOver.length === 0 ? { shown: shownOf(planned), way: planned.way } : null),
    looks: ({ way }) => sheetsOf(way),
    take(workbook, { way }) {
      const stood = stillStand(workbook, way);
      return {
        edits: stood ? way.back : [],
        rest: () => null,
        touches: () => (stood ? sheetsOf(way) : []),
        told: (applied) => ({ kind: 'settings-undone', stood, ...applied }),
      };
    },
  };
}

function sheetsOf({ values }: SettingsWay): readonly string[] {
  return [...new Set(values.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))];
}

/** To write it once more would change nothing. */
function stillStand(workbook: WorkbookSnapshot, { values }: SettingsWay): boolean {
  const again = editSnapshot(workbook, values);
  return values.every((edit) => {
    if (edit.edit !== 'set-values') return true;
    const [sheet, same] = [workbook, again].map(({ sheets }) => sheets.find(({ name }) => name === edit.sheet));
    const area = parseArea(edit.range);
    if (!sheet || !same || !area) return false;
    const [grid, wanted] = [gridOf(sheet), gridOf(same)];
    return edit.values.every((row, i) =>
      row.every((_, k) => textOf(grid.own(area.top + i, area.left + k)) === textOf(wanted.own(area.top + i, area.left + k))),
    );
  });
}
