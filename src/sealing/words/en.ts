import { quoteText } from '../../words/quote.ts';
import type { What } from '../seal.ts';
import type { SealWords } from './words.ts';
import { counted } from '../../words/counted.ts';

export const en: SealWords = {
  code: (code) => `Code: ${code}`,
  states: {
    'other-format': 'A later version of the program wrote 封存清单, and this one can not verify it. Update and try again.',
    intact: 'Intact: nothing has changed since it was sealed.',
    'list-altered':
      '封存清单 itself has been changed, and the comparison below is only a hint. Compare with the original that was kept elsewhere.',
  },
  otherVersion: (version) => `No cell has changed; the results may differ because of the version of the program (now Kaohe ${version}).`,
  what: (what) => WHAT[what],
  value: ({ kind, value }) => (kind === '文本' ? quoteText(value) : value || (kind === '未计算' ? 'a formula without a result' : 'blank')),
  changed: (name, was, is) => (was === is ? `${name}: the words after ${was} have changed` : `${name}: was ${was}, is ${is}`),
  added: (name, is) => `${name}: not there when sealed, is ${is}`,
  taken: (name, was) => `${name}: was ${was}, is there no more`,
  countsNoMore: (cells) =>
    `from here on ${counted(cells, 'cell')} with the same content, no longer read as score, evidence or maximum; check the header`,
  moved: (cells, rows, columns) =>
    `${counted(cells, 'cell')} now elsewhere (${[ways(rows, 'row', 'down', 'up'), ways(columns, 'column', 'right', 'left')].filter((part) => part !== '').join(', ')}); rows or columns may have been inserted or deleted`,
  sorted: (cells) => `${counted(cells, 'cell')} now elsewhere; the rows may have been sorted`,
  gone: (cells) => `the sheet was deleted or renamed; ${counted(cells, 'sealed cell')} can't be checked`,
  renamed: (was) => `the sheet was renamed; when sealed it was called "${was}"`,
  hidden: (cells) => `the sheet is hidden and no longer assessed; ${cells} of its cells are sealed`,
  newSheet: (cells) => `a score table added after the sealing, where ${counted(cells, 'cell')} would count`,
};

const WHAT: Readonly<Record<What, string>> = {
  指标名称: 'indicator',
  分值: 'maximum',
  权重: 'weight',
  自评分: 'self score',
  得分: 'score',
  佐证材料: 'evidence',
  基础分: 'base',
  附加分: 'bonus',
  扣分: 'deduction',
  总分: 'total',
  满分: 'full marks',
  百分: 'percent',
  等级: 'grade',
  名次: 'rank',
  状态: 'status',
  封存: 'seal',
  设置: 'setting',
  附加分上限: 'bonus cap',
  认定条件: 'gate',
  考核单位: 'unit',
  考核类别: 'group',
};

/** 2 rows up */
function ways(count: number, unit: string, forward: string, back: string): string {
  return count === 0 ? '' : `${counted(Math.abs(count), unit)} ${count > 0 ? forward : back}`;
}
