import type { SealToolWords } from './words.ts';

export const zh: SealToolWords = {
  doing: '正在封存',
  failed: '封存未完成。',
  undoes: '封存',
  done: (code) => `已封存，封存码 ${code}。`,
  notDone: '没有封存。',
  undone: '封存已撤销，封存清单恢复到上一次。',
};
