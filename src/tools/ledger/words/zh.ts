import type { LedgerToolWords } from './words.ts';

export const zh: LedgerToolWords = {
  doing: '正在生成任务台账',
  failed: '任务台账生成未完成。',
  done: (tasks, overdue) => (tasks === 0 ? '没有找到任务表，没有写入任何内容。' : `已生成任务台账：任务 ${tasks} 项，逾期 ${overdue} 项。`),
};
