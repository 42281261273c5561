import { spokenPlace } from '../../findings/wordFinding.ts';
import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { EnterScoreTold, LeftScore } from './enterScore.ts';

export const enterScoreSays: ToolSays<EnterScoreTold, LeftScore['shown']> = {
  words: ({ enterScore }) => enterScore,
  undoes: ({ at }, { enterScore }) => enterScore.undoes(spokenPlace(at)),
  tells: {
    'score-entered': ({ at, withWorking, ...told }, words) =>
      tellDone(words.tools.enterScore[withWorking ? 'doneWithWorking' : 'done'](spokenPlace(at)), ...listWritten(told, words)),
    'score-not-entered': ({ at }, { tools: { enterScore } }) => ({
      intent: 'warning',
      text: enterScore.changedSince(spokenPlace(at)),
      lists: [],
    }),
    'score-taken-back': ({ at, stood, ...told }, words) =>
      stood
        ? tellDone(words.tools.enterScore.undone(spokenPlace(at)), ...listWritten(told, words))
        : { intent: 'warning', text: words.tools.enterScore.changedSince(spokenPlace(at)), lists: [] },
  },
};
