import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { ComparisonTold, LeftComparison } from './compareScores.ts';

export const compareSays: ToolSays<ComparisonTold, LeftComparison['shown']> = {
  words: ({ compare }) => compare,
  undoes: (_, { compare }) => compare.undoes,
  tells: {
    'comparison-written': (told, words) => tellDone(words.tools.compare.done(told.sheet), ...listWritten(told, words)),
    'comparison-not-written': (told, words) => ({
      ...tellDone(words.tools.compare.notDone, ...listWritten(told, words)),
      intent: 'warning',
    }),
    'nothing-to-compare': (_, words) => ({ ...tellDone(words.tools.compare.nothing), intent: 'info' }),
    'comparison-kept': (told, words) => ({ ...tellDone(words.tools.compare.kept(told.sheet)), intent: 'warning' }),
    'comparison-undone': (told, words) => tellDone(words.tools.compare.undone, ...listWritten(told, words)),
  },
};
