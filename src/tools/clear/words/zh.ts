import type { ClearWords } from './words.ts';

export const zh: ClearWords = {
  doing: '正在清除核算标记',
  failed: '清除未完成。',
  done: '核算标记和附加的工作表已经清除。',
};
