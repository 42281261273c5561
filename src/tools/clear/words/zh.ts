import type { ClearWords } from './words.ts';

const WRITTEN_IN: Readonly<Partial<Record<string, string>>> = {
  findings: '，包括“处理”和“说明”里填写的内容',
  settings: '，包括改过的设置',
  seal: '，此后不能再核验有无改动',
};

export const zh: ClearWords = {
  doing: '正在清除核算标记',
  failed: '清除未完成。',
  preview: { doing: '正在核对要清除的内容', failed: '要清除的内容核对未完成。' },
  undoes: '清除核算标记',
  done: '核算标记和附加的工作表已经清除。',
  nothing: '工作簿里没有核算标记和附加的工作表。',
  went: '去掉的内容：',
  colours: (sheets) => `颜色提示（条件格式）：${sheets}`,
  validations: (sheets) => `录入提示（数据验证）：${sheets}`,
  andMore: (sheets, count) => `${sheets}等 ${count} 张表`,
  sheet: (name, kind) => `工作表“${name}”${WRITTEN_IN[kind] ?? ''}`,
  feedback: (count, sheets) => `反馈表 ${count} 张，包括填写的单位意见：${sheets}`,
  supervision: (count, sheets) => `督办单 ${count} 张，还没有填写：${sheets}`,
  prepared: (sheet, range) => (range === null ? `增加的工作表“${sheet}”，还没有填写` : `“${sheet}”增加的填报栏 ${range}，还没有填写`),
  persons: '以下工作表由人复制或填写过，照原样保留，只是公式改为当时的数值，需要时请自行删除：',
  person: (sheet, cells) => (cells === '' ? `“${sheet}”，是复制的表` : `“${sheet}”，${cells} 有人填写`),
  sealStays: (sheet) => `“${sheet}”仍然保留。`,
  undone: '清除的内容已经恢复。',
  lost: '下列内容所在的位置已经另作他用，没有恢复：',
  notUndone: '清除的内容没有恢复。',
  taken: '下列名称的工作表已经又有了，请先删除、改名，或者撤销后来的重新核算：',
  moved: '下列考核表的行列或考核指标已经改动，恢复后会对不上，请先改回，或者重新核算：',
};
