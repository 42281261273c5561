import type { PrepareWords } from './words.ts';

export const zh: PrepareWords = {
  doing: '正在准备考核表',
  failed: '准备未完成。',
  preview: { doing: '正在核对要准备的表', failed: '要准备的表核对未完成。' },
  undoes: (sheets) => `准备考核表（${sheets} 张工作表）`,
  left: '下列表没有准备：',
  undone: '准备的列和工作表已经去掉。',
};
