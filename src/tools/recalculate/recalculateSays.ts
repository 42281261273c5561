import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { LeftResults, RecalculateTold } from './results.ts';

export const recalculateSays: ToolSays<RecalculateTold, LeftResults['shown']> = {
  words: ({ recalculate }) => recalculate,
  undoes: (_, { recalculate }) => recalculate.undoes,
  tells: {
    recalculated: (told, words) =>
      tellDone(
        words.tools.recalculate.done(told.units, told.findings),
        { title: words.tools.recalculate.aside, items: told.aside ?? [] },
        ...listWritten(told, words),
      ),
    'recalculation-undone': (told, words) => tellDone(words.tools.recalculate.undone, ...listWritten(told, words)),
    'recalculation-kept': ({ sheets }, { tools: { recalculate, writing } }) => ({
      intent: 'warning',
      text: recalculate.kept(sheets.map((name) => `“${name}”`).join(writing.and)),
      lists: [],
    }),
  },
};
