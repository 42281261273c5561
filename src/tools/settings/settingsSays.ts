import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { SettingsTold } from './settings.ts';

export const settingsSays: ToolSays<SettingsTold> = {
  words: ({ settings }) => settings,
  tells: {
    'settings-written': (told, words) => tellDone(words.tools.settings.done, ...listWritten(told, words)),
    'settings-changed': (_, { tools: { settings } }) => ({ intent: 'warning', text: settings.changed, lists: [] }),
  },
};

export const correctReadingSays: ToolSays<SettingsTold> = { ...settingsSays, words: ({ settings }) => settings.reading };
