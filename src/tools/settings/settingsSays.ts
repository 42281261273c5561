import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { SettingsTold } from './settingsTold.ts';

export const settingsSays: ToolSays<SettingsTold, { readonly count: number }> = {
  undoes: ({ count }, { settings }) => settings.undoes(count),
  words: ({ settings }) => settings,
  tells: {
    'settings-written': (told, words) => tellDone(words.tools.settings.done, ...listWritten(told, words)),
    'settings-undone': ({ stood, ...told }, words) =>
      stood
        ? tellDone(words.tools.settings.undone, ...listWritten(told, words))
        : { intent: 'warning', text: words.tools.settings.changedSince, lists: [] },
    'settings-changed': (_, { tools: { settings } }) => ({ intent: 'warning', text: settings.changed, lists: [] }),
    'settings-no-room': (_, { tools: { settings } }) => ({ intent: 'warning', text: settings.noRoom, lists: [] }),
  },
};

export const correctReadingSays: ToolSays<SettingsTold, { readonly part: string }> = {
  ...settingsSays,
  words: ({ settings }) => settings.reading,
  undoes: ({ part }, { settings }) => settings.undoesReading(part),
};

export const adoptNameSays: ToolSays<SettingsTold, { readonly name: string }> = {
  ...settingsSays,
  words: ({ settings }) => settings.name,
  undoes: ({ name }, { settings }) => settings.undoesName(name),
};
