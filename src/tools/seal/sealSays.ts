import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { LeftSeal, SealTold } from './seal.ts';

export const sealSays: ToolSays<SealTold, LeftSeal['shown']> = {
  words: ({ seal }) => seal,
  undoes: (_, { seal }) => seal.undoes,
  tells: {
    sealed: (told, words) => tellDone(words.tools.seal.done(told.code), ...listWritten(told, words)),
    'not-sealed': (told, words) => ({ ...tellDone(words.tools.seal.notDone, ...listWritten(told, words)), intent: 'warning' }),
    'seal-undone': (told, words) => tellDone(words.tools.seal.undone, ...listWritten(told, words)),
  },
};
