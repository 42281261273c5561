import type { FeedbackToolWords } from './words.ts';

export const zh: FeedbackToolWords = {
  doing: '正在生成反馈表',
  failed: '反馈表生成未完成。',
  files: { doing: '正在准备各单位的反馈表', failed: '反馈工作簿制作未完成。' },
  removal: { doing: '正在清除反馈表', failed: '反馈表清除未完成。' },
  undoes: (sheets) => `生成 ${sheets} 张反馈表`,
  undoesRemoval: (sheets) => `清除 ${sheets} 张反馈表`,
  done: (sheets) => `已生成 ${sheets} 张反馈表。`,
  removed: (sheets) => (sheets > 0 ? `已清除 ${sheets} 张反馈表。` : '工作簿里没有反馈表。'),
  undone: '反馈表已恢复到上一步。',
  kept: '下列反馈表里已经填写了单位意见，没有去掉：',
};
