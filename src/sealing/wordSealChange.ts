import { quoteText } from '../findings/wording/quote.ts';
import type { Language } from '../findings/wordFinding.ts';
import { areaAddress } from '../workbook/address.ts';
import { quoteSheetName } from '../workbook/quoteSheetName.ts';
import type { CanonicalValue } from './canonicalValue.ts';
import type { SealedLine, What } from './seal.ts';
import type { SealChange } from './sealChange.ts';

/** 县市区!F7; the sheet's name for a change that is about all of it; empty for a setting. */
export function placeOfChange({ sheet, area }: SealChange): string {
  return area ? `${quoteSheetName(sheet)}!${areaAddress(area)}` : sheet;
}

/** What a change is, without the place: `榆阳区 制度建设 得分：原为 5，现为 6`. */
export function wordSealChange(change: SealChange, language: Language): string {
  const words = WORDS[language];
  switch (change.code) {
    case 'value-changed':
      return words.changed(nameOf(change.line, language), words.value(change.line), words.value(change.is));
    case 'cell-added':
      return words.added(nameOf(change.line, language), words.value(change.line));
    case 'counts-no-more':
      return words.countsNoMore(change.cells);
    case 'cells-moved':
      return change.rows === null || change.columns === null
        ? words.sorted(change.cells)
        : words.moved(change.cells, change.rows, change.columns);
    case 'sheet-gone':
      return words.gone(change.cells);
    case 'sheet-renamed':
      return words.renamed(change.was);
    case 'sheet-hidden':
      return words.hidden(change.cells);
    case 'sheet-added':
      return words.newSheet(change.cells);
    case 'entry-changed': {
      const { line, was, is } = change;
      const name = nameOf(line, language);
      if (was && is) return words.changed(name, words.value(was), words.value(is));
      return is ? words.added(name, words.value(is)) : words.taken(name, words.value(was ?? line));
    }
  }
}

function nameOf({ unit, indicator, what }: SealedLine, language: Language): string {
  return [unit, indicator, language === 'zh' ? what : ENGLISH[what]].filter((part) => part !== '').join(' ');
}

interface Words {
  readonly value: (value: CanonicalValue) => string;
  readonly changed: (name: string, was: string, is: string) => string;
  readonly added: (name: string, is: string) => string;
  readonly taken: (name: string, was: string) => string;
  readonly countsNoMore: (cells: number) => string;
  readonly moved: (cells: number, rows: number, columns: number) => string;
  readonly sorted: (cells: number) => string;
  readonly gone: (cells: number) => string;
  readonly renamed: (was: string) => string;
  readonly hidden: (cells: number) => string;
  readonly newSheet: (cells: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    value: ({ kind, value }) => (kind === '文本' ? quoteText(value) : value || (kind === '未计算' ? '未计算的公式' : '空白')),
    changed: (name, was, is) => (was === is ? `${name}：${was}后面的文字已经改动` : `${name}：原为 ${was}，现为 ${is}`),
    added: (name, is) => `${name}：封存时没有，现为 ${is}`,
    taken: (name, was) => `${name}：原为 ${was}，现在没有了`,
    countsNoMore: (cells) => `从这里起 ${cells} 个单元格的内容没变，但不再按得分、佐证或分值读取，请核对表头`,
    moved: (cells, rows, columns) =>
      `${cells} 个单元格换了位置（${ways(rows, '下', '上', '行')}${rows !== 0 && columns !== 0 ? '、' : ''}${ways(columns, '右', '左', '列')}），可能插入或删除过行列`,
    sorted: (cells) => `${cells} 个单元格换了位置，可能重新排过序`,
    gone: (cells) => `工作表已被删除或改名，封存的 ${cells} 个单元格无从核对`,
    renamed: (was) => `工作表改了名，封存时叫“${was}”`,
    hidden: (cells) => `工作表被隐藏，不再核算；封存了其中 ${cells} 个单元格`,
    newSheet: (cells) => `封存以后新增的考核表，有 ${cells} 个计分的单元格`,
  },
  en: {
    value: ({ kind, value }) =>
      kind === '文本' ? quoteText(value) : value || (kind === '未计算' ? 'a formula without a result' : 'blank'),
    changed: (name, was, is) => (was === is ? `${name}: the words after ${was} have changed` : `${name}: was ${was}, is ${is}`),
    added: (name, is) => `${name}: not there when sealed, is ${is}`,
    taken: (name, was) => `${name}: was ${was}, is there no more`,
    countsNoMore: (cells) =>
      `from here on ${cells} cell(s) hold what they held but are no longer read as score, evidence or maximum; check the header`,
    moved: (cells, rows, columns) =>
      `${cells} cell(s) stand elsewhere (${[rows && `${rows} row(s) down`, columns && `${columns} column(s) right`].filter(Boolean).join(', ')}); rows or columns may have been inserted or deleted`,
    sorted: (cells) => `${cells} cell(s) stand elsewhere; the rows may have been sorted`,
    gone: (cells) => `the sheet was deleted or renamed; ${cells} sealed cell(s) can't be checked`,
    renamed: (was) => `the sheet was renamed; when sealed it was called "${was}"`,
    hidden: (cells) => `the sheet is hidden and no longer assessed; ${cells} of its cells are sealed`,
    newSheet: (cells) => `a score table added after the sealing, with ${cells} cell(s) that count`,
  },
};

/** 下移 2 行 */
function ways(count: number, forward: string, back: string, unit: string): string {
  return count === 0 ? '' : `${count > 0 ? forward : back}移 ${Math.abs(count)} ${unit}`;
}

const ENGLISH: Readonly<Record<What, string>> = {
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
