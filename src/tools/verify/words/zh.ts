import type { VerifyWords } from './words.ts';

export const zh: VerifyWords = {
  doing: '正在核验',
  failed: '核验未完成。',
};
