import type { IgnoreWords } from './words.ts';
import { spaced } from '../../../words/spaced.ts';

export const zh: IgnoreWords = {
  doing: '正在写入处理意见',
  failed: '处理意见写入未完成。',
  undoes: (place) => spaced('忽略', place, '的问题'),
  done: (place) => spaced(place, '的问题已忽略，理由写在“问题清单”的“说明”里。'),
  notListed: '“问题清单”里还没有这个问题，没有写入。请先重新核算。',
  undone: (place) => spaced(place, '的问题不再忽略。'),
  changedSince: '“问题清单”里的处理意见已经有人改过，保持现状。',
};
