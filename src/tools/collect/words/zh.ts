import type { CollectToolWords } from './words.ts';

export const zh: CollectToolWords = {
  doing: '正在汇集',
  failed: '汇集未完成。',
  preview: { doing: '正在看交回的文件', failed: '交回的文件没有看完。' },
  undoes: (entries) => `汇集 ${entries} 处填报内容`,
  done: ({ entries, units, returned, missing, conflicts, changes }) =>
    `已汇集 ${entries} 处填报内容：应报 ${units} 个单位，已报 ${returned} 个` +
    (missing.length > 0 ? `，未报 ${missing.length} 个` : '') +
    (conflicts.length > 0 ? `，待定 ${conflicts.length} 个（${conflicts.join('、')}），没有采用其中任何一份，选定后再汇集` : '') +
    (changes > 0 ? `；有 ${changes} 处改动，列在“改动清单”中` : '') +
    '。',
  nobody: '工作簿里没有考核单位，没有汇集。请先增加填报栏。',
  doubted: '有得分像是名次，没有汇集。请核对后再汇集。',
  undone: '汇集已撤销。',
  keptCells: '下列单元格汇集以后又改动过，没有改回：',
  keptSheets: '下列工作表里写有内容，没有去掉：',
  kept: '没有撤销：汇集以后表中的行列移动过，改回会改错位置。',
  moved: '移动过的工作表：',
};
