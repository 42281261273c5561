import { spokenPlace } from '../../findings/wordFinding.ts';
import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { IgnoreTold, LeftSilence } from './ignore.ts';

export const ignoreSays: ToolSays<IgnoreTold, LeftSilence['shown']> = {
  words: ({ ignore }) => ignore,
  undoes: ({ finding }, { ignore }) => ignore.undoes(spokenPlace(finding)),
  tells: {
    ignored: ({ finding, ...told }, words) => tellDone(words.tools.ignore.done(spokenPlace(finding)), ...listWritten(told, words)),
    'not-listed': (_, { tools: { ignore } }) => ({ intent: 'warning', text: ignore.notListed, lists: [] }),
    'ignore-undone': ({ finding, stood, ...told }, words) =>
      stood
        ? tellDone(words.tools.ignore.undone(spokenPlace(finding)), ...listWritten(told, words))
        : { intent: 'warning', text: words.tools.ignore.changedSince, lists: [] },
  },
};
