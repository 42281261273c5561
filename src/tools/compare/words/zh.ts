import type { CompareToolWords } from './words.ts';

export const zh: CompareToolWords = {
  doing: '正在生成自评复核对照',
  failed: '自评复核对照没有生成完。',
  undoes: '生成自评复核对照',
  done: (sheet) => `已生成工作表“${sheet}”。`,
  notDone: '没有生成自评复核对照。',
  nothing: '没有可以对照的得分：考核表中没有自评分和考核得分都有的。',
  kept: (sheet) => `工作表“${sheet}”里另外写了内容，没有去掉。`,
  undone: '自评复核对照已去掉。',
};
