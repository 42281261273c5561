import type { InspectWords } from './words.ts';

export const zh: InspectWords = {
  doing: '正在检查',
  failed: '检查未完成。',
};
