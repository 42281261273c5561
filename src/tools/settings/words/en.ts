import type { SettingsToolWords } from './words.ts';
import { counted } from '../../../words/counted.ts';

export const en: SettingsToolWords = {
  doing: 'Writing settings',
  failed: 'The settings were not all written.',
  reading: { doing: 'Writing how the table is read', failed: 'How the table is read was not all written.' },
  undoes: (settings) => `Change ${counted(settings, 'setting')}`,
  undoesReading: (part) => `Correct how “${part}” is read`,
  done: 'The settings are written.',
  undone: 'The settings are as they were before.',
  changedSince: 'Somebody has changed these settings since; they stay as they are.',
  changed: 'Somebody has just changed these settings, and nothing was written. Look at them as they are now, then change them again.',
};
