import { listKept, listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { ClearTold } from './clear.ts';

export const clearSays: ToolSays<ClearTold> = {
  words: ({ clear }) => clear,
  tells: { cleared: (told, words) => tellDone(words.tools.clear.done, listKept(told.kept, words), ...listWritten(told, words)) },
};
