import type { Language } from '../words/language.ts';
import type { Difference } from '../workbook/host.ts';
import { oneLine } from './oneLine.ts';

/** One line: where, what was to stand there, and what stands there. */
export function wordDifference(difference: Difference, language: Language): string {
  return oneLine(language === 'zh' ? zh(difference) : en(difference));
}

const LONGEST = 60;

/** A cell may hold 32,767 characters. */
function short(text: string, blank: string): string {
  return text === '' ? blank : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function zh(difference: Difference): string {
  const { sheet } = difference;
  switch (difference.what) {
    case 'cell':
      return `${sheet}!${difference.cell}：应为“${short(difference.expected, '空白')}”，现为“${short(difference.found, '空白')}”`;
    case 'other-cell':
      return `${sheet}!${difference.cell}：没有写入，却随写入变了，原为“${short(difference.expected, '空白')}”，现为“${short(difference.found, '空白')}”`;
    case 'marks-left':
      return `${sheet}：还有 ${difference.count} 个核算标记没有清除`;
    case 'marks-missing':
      return `${sheet}：有 ${difference.count} 个核算标记没有加上`;
    case 'formats-changed':
      return `${sheet}：原有的条件格式变了（原有 ${difference.before} 条，现有 ${difference.after} 条），请核对，必要时不保存关闭`;
    case 'marks-unread':
      return `${sheet}：Excel 读不出其中的条件格式，无法确认标记是否写对`;
    case 'validations-kept':
      return `${sheet}：有的单元格已有数据验证或输入提示，予以保留，没有全部加上填报限制`;
    case 'sheet-left':
      return `${sheet}：这张工作表没有删除`;
    case 'sheet-not-emptied':
      return `${sheet}：重写之前没有清空，可能留有旧内容`;
  }
}

function en(difference: Difference): string {
  const { sheet } = difference;
  switch (difference.what) {
    case 'cell':
      return `${sheet}!${difference.cell}: should hold "${short(difference.expected, 'nothing')}" and holds "${short(difference.found, 'nothing')}"`;
    case 'other-cell':
      return `${sheet}!${difference.cell}: was not written to and changed all the same, from "${short(difference.expected, 'nothing')}" to "${short(difference.found, 'nothing')}"`;
    case 'marks-left':
      return `${sheet}: ${difference.count} mark(s) did not come off`;
    case 'marks-missing':
      return `${sheet}: ${difference.count} mark(s) were not added`;
    case 'formats-changed':
      return `${sheet}: its own conditional formats are not what they were (${difference.before} before, ${difference.after} now); look at them, and close without saving if need be`;
    case 'marks-unread':
      return `${sheet}: Excel could not tell its conditional formats, so that nobody knows whether the marks are right`;
    case 'validations-kept':
      return `${sheet}: some of its cells have data validation or hints already, which stay; not all entry rules were added`;
    case 'sheet-left':
      return `${sheet}: this sheet was not deleted`;
    case 'sheet-not-emptied':
      return `${sheet}: it was not empty before it was written anew; something old may be left`;
  }
}
