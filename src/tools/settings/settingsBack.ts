import type { Edit } from '../../workbook/edit.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { canGoBack } from '../canGoBack.ts';
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
      const stood = canGoBack(workbook, way.values, way.back);
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
