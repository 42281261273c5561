import type { DistributeToolWords } from './words.ts';

export const zh: DistributeToolWords = { doing: '正在准备分发', failed: '分发未完成。' };
