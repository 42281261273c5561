import { quoteText } from '../../words/quote.ts';
import type { SealWords } from './words.ts';
import { spaced } from '../../words/spaced.ts';

export const zh: SealWords = {
  code: (code) => `封存码：${code}`,
  states: {
    'other-format': '封存清单是用更新版本的程序写的，这个版本不能核验。请升级后再试。',
    intact: '核验一致：封存以后没有改动。',
    'list-altered': '封存清单本身被改动过，下面的比较只供参考。请用另外保存的原件核对。',
  },
  otherVersion: (version) => `各单元格没有改动，结果的不同可能来自核算程序的版本（现为 Kaohe ${version}）。`,
  // Lists have 百分 in them, as they were first made.
  what: (what) => (what === '百分' ? '得分率（%）' : what),
  value: ({ kind, value }) => (kind === '文本' ? quoteText(value) : value || (kind === '未计算' ? '未计算的公式' : '空白')),
  changed: (name, was, is) => (was === is ? `${name}：${was}后面的文字已经改动` : `${name}：${spaced('原为', was)}，${spaced('现为', is)}`),
  added: (name, is) => `${name}：封存时没有，${spaced('现为', is)}`,
  taken: (name, was) => `${name}：${spaced('原为', was)}，现在没有了`,
  countsNoMore: (cells) => `从这里起 ${cells} 个单元格的内容没变，但不再按得分、佐证或分值读取，请核对表头`,
  moved: (cells, rows, columns) =>
    `${cells} 个单元格换了位置（${ways(rows, '下', '上', '行')}${rows !== 0 && columns !== 0 ? '、' : ''}${ways(columns, '右', '左', '列')}），可能插入或删除过行列`,
  sorted: (cells) => `${cells} 个单元格换了位置，可能重新排过序`,
  gone: (cells) => `工作表已被删除或改名，封存的 ${cells} 个单元格无从核对`,
  renamed: (was) => `工作表改了名，封存时叫“${was}”`,
  hidden: (cells) => `工作表被隐藏，不再核算；封存了其中 ${cells} 个单元格`,
  newSheet: (cells) => `封存以后新增的考核表，有 ${cells} 个计分的单元格`,
};

/** 下移 2 行 */
function ways(count: number, forward: string, back: string, unit: string): string {
  return count === 0 ? '' : `${count > 0 ? forward : back}移 ${Math.abs(count)} ${unit}`;
}
