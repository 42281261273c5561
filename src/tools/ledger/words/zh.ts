import type { LedgerToolWords } from './words.ts';

export const zh: LedgerToolWords = {
  doing: '正在生成任务台账',
  failed: '任务台账生成未完成。',
  done: (tasks, overdue) => (tasks === 0 ? '没有找到任务表，没有写入任何内容。' : `已生成任务台账：任务 ${tasks} 项，逾期 ${overdue} 项。`),
  undoes: '生成任务台账',
  undone: '已撤销生成任务台账，表内恢复到生成以前。',
  kept: (sheets) => `生成任务台账之后，${sheets}里又有人填写过，撤销会丢掉这些内容，没有撤销。不需要这些内容的，可以点“清除核算标记”。`,
};
