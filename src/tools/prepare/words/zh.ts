import type { PrepareWords } from './words.ts';

export const zh: PrepareWords = {
  doing: '正在增加填报栏',
  failed: '增加填报栏未完成。',
  preview: { doing: '正在核对要增加填报栏的表', failed: '要增加填报栏的表核对未完成。' },
  undoes: (sheets) => `增加填报栏（${sheets} 张工作表）`,
  left: '下列表没有增加填报栏：',
  undone: '增加的填报栏和工作表已经去掉。',
};
