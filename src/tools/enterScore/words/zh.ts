import type { EnterScoreWords } from './words.ts';

export const zh: EnterScoreWords = {
  doing: '正在填入得分',
  failed: '得分填入未完成。',
  undoes: (place) => `填入 ${place} 的得分`,
  done: (place) => `得分已填入 ${place}。`,
  doneWithWorking: (place) => `得分已填入 ${place}，算式写在扣分原因里。`,
  undone: (place) => `${place} 的得分已恢复原样。`,
  changedSince: (place) => `${place} 已经有人改过，或者是公式，保持现状。`,
};
