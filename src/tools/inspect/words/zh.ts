import type { InspectWords } from './words.ts';

export const zh: InspectWords = {
  doing: '正在体检',
  failed: '没有体检完。',
};
