import type { CorrectWords } from './words.ts';
import { spaced } from '../../../words/spaced.ts';

export const zh: CorrectWords = {
  doing: '正在修正',
  failed: '修正未完成。',
  undoesOne: (place) => spaced('修正', place),
  undoes: (count) => `修正 ${count} 处`,
  done: (corrections) => `已修正 ${corrections} 处。`,
  nothing: '没有修正。',
  undone: (corrections) => `已撤销 ${corrections} 处修正。`,
  nothingUndone: '没有撤销。',
  resisted: '下列单元格写入后仍不是数字，单元格格式应是“文本”，请改为“常规”后再修正：',
  changedSince: '下列单元格已经有人改过，保持现状：',
};
