import type { Language } from '../words/language.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { PassedOver } from '../workbook/host.ts';

interface Words {
  readonly sentence: (sheets: string) => string;
  readonly group: (sheets: readonly string[], reason: string) => string;
  readonly and: string;
  readonly reasons: Readonly<Record<PassedOver['reason'], string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    sentence: (sheets) => `下列工作表没有写入：${sheets}。`,
    group: (sheets, reason) => `${sheets.join('、')}（${reason}）`,
    and: '；',
    reasons: {
      'sheet-protected': '受保护，请在“审阅”中撤销工作表保护后再试',
      'structure-protected': '工作簿的结构受保护，请在“审阅”中取消“保护工作簿”后再试',
      'sheet-gone': '已被删除或改名',
      'changed-meanwhile': '读取之后又有人改过，请再试一次',
      'marks-not-known': 'Excel 读不出其中的条件格式，原有标记保持不动',
      'not-known': 'Excel 没有说出它的合并单元格、条件格式或数据验证，请保存后用工作台处理',
    },
  },
  en: {
    sentence: (sheets) => `These sheets were not written: ${sheets}.`,
    group: (sheets, reason) => `${sheets.join(', ')} (${reason})`,
    and: '; ',
    reasons: {
      'sheet-protected': 'protected; unprotect it under Review and try again',
      'structure-protected': "the workbook's structure is protected; take off Protect Workbook under Review and try again",
      'sheet-gone': 'deleted or renamed',
      'changed-meanwhile': 'changed by somebody since it was read; try again',
      'marks-not-known': 'Excel could not tell its conditional formats; marks stay as they were',
      'not-known': 'its merged cells, conditional formats or validations are not told by Excel; save the workbook and use the workbench',
    },
  },
};

/** One sentence: which sheets stay as they were, and why. */
export function wordPassedOver(passedOver: readonly PassedOver[], language: Language): string {
  const words = WORDS[language];
  const groups = [...groupBy(passedOver, ({ reason }) => reason)];
  return words.sentence(
    groups
      .map(([reason, some]) =>
        words.group(
          some.map(({ sheet }) => sheet),
          words.reasons[reason],
        ),
      )
      .join(words.and),
  );
}
