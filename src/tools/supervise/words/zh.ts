import type { SuperviseWords } from './words.ts';

export const zh: SuperviseWords = {
  doing: '正在生成督办单',
  failed: '督办单生成未完成。',
  done: (sheets) => (sheets === 0 ? '没有逾期或临期的任务，没有生成督办单。' : `已生成 ${sheets} 张督办单。`),
  idle: '没有逾期或临期任务的单位：',
  undoes: (sheets) => `生成 ${sheets} 张督办单`,
  undone: '已撤销督办单。',
  kept: '单位已经填写的督办单没有删除：',
};
