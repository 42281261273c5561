import type { SettingsToolWords } from './words.ts';

export const zh: SettingsToolWords = {
  doing: '正在写入设置',
  failed: '设置写入未完成。',
  reading: { doing: '正在写入更正', failed: '更正写入未完成。' },
  name: { doing: '正在写入单位写法', failed: '单位写法写入未完成。' },
  undoes: (settings) => `修改 ${settings} 处设置`,
  undoesReading: (part) => `对“${part}”的更正`,
  undoesName: (name) => `把“${name}”按同一单位统计`,
  done: '设置已写入。',
  undone: '设置已恢复。',
  changedSince: '这些设置已经有人改过，保持现状。',
  changed: '这些设置刚刚被别人改过，没有写入。请核对现在的内容后再改。',
  noRoom: '考核设置的“单位写法”下面没有空行，没有写入。请在这一块的下面插入空行后再试。',
};
