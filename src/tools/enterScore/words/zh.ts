import type { EnterScoreWords } from './words.ts';
import { spaced } from '../../../words/spaced.ts';

export const zh: EnterScoreWords = {
  doing: '正在填入得分',
  failed: '得分填入未完成。',
  undoes: (place) => spaced('填入', place, '的得分'),
  done: (place) => spaced('得分已填入', place, '。'),
  doneWithWorking: (place) => spaced('得分已填入', place, '，算式写在扣分原因里。'),
  undone: (place) => spaced(place, '的得分已恢复原样。'),
  changedSince: (place) => spaced(place, '已经有人改过，或者是公式，保持现状。'),
};
