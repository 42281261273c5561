import { zh as assessment } from '../../../assessment/words/zh.ts';
import type { RecalculateWords } from './words.ts';

export const zh: RecalculateWords = {
  doing: '正在重新核算',
  failed: '重新核算未完成。',
  undoes: '重新核算',
  done: assessment.assessed,
  aside: '以下工作表里有人填写过，新的结果没有地方可写，照原样保留（公式改为当时的数值），新的结果写在另一张表里：',
  undone: '已撤销重新核算，核算结果恢复到上一次。',
  kept: (sheets) => `重新核算之后，${sheets}里又有人填写过，撤销会丢掉这些内容，没有撤销。不需要这些内容的，可以点“清除核算标记”。`,
};
