import type { SettingsToolWords } from './words.ts';

export const zh: SettingsToolWords = {
  doing: '正在写入设置',
  failed: '设置写入未完成。',
  reading: { doing: '正在写入表的读法', failed: '表的读法写入未完成。' },
  undoes: (settings) => `修改 ${settings} 处设置`,
  undoesReading: (part) => `更正“${part}”的读法`,
  done: '设置已写入。',
  undone: '设置已恢复。',
  changedSince: '这些设置已经有人改过，保持现状。',
  changed: '这些设置刚刚被别人改过，没有写入。请核对现在的内容后再改。',
};
