import type { SettingsToolWords } from './words.ts';
import { counted } from '../../../words/counted.ts';

export const en: SettingsToolWords = {
  doing: 'Writing settings',
  failed: 'The settings were not all written.',
  reading: { doing: 'Writing how the table is read', failed: 'How the table is read was not all written.' },
  name: { doing: 'Writing what the name stands for', failed: 'What the name stands for was not written.' },
  undoes: (settings) => `Change ${counted(settings, 'setting')}`,
  undoesReading: (part) => `Correct how “${part}” is read`,
  undoesName: (name) => `Count “${name}” as the same unit`,
  done: 'The settings are written.',
  undone: 'The settings are as they were before.',
  changedSince: 'Somebody has changed these settings since; they stay as they are.',
  changed: 'Somebody has just changed these settings, and nothing was written. Look at them as they are now, then change them again.',
  noRoom: 'There is no blank row below the names in 考核设置, and nothing was written. Insert blank rows below them and try again.',
};
