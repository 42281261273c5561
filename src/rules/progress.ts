import { foldWords } from '../reading/words/foldWords.ts';
import type { Cell } from '../workbook/snapshot.ts';

const DONE = /^(?:已完成|完成|办结|已办结|已落实|是|[√✓✔]|100%)$/u;
/** 第一季度, 上半年, 5月, 2020年: what a bracket names that says for which time something is done. */
const PERIOD = /季度?|半年|\d{1,2}月|[一二三四五六七八九十]月|本月|上月|[上中下]旬|^\d{4}年度?$|^本年度?$|第.{1,3}[期次批]/u;

/**
 * True where the office's words say that a task is done, and nothing more before their first 。；，or bracket: 已完成, 办结，材料存档. 未完成 and
 * 基本完成 do not; nor does 完成（第一季度） of what recurs.
 */
export function saysDone(cell: Cell | null, recurring: boolean): boolean {
  if (cell?.kind === 'number') return cell.value === 1 && cell.format === 'percent';
  if (cell?.kind !== 'text') return false;
  const words = foldWords(cell.value);
  const [first = ''] = words.split(/[。;,([【〔]/u);
  if (!DONE.test(first)) return false;
  const brackets = words.match(/[([【〔][^)\]】〕]*/gu) ?? [];
  return !(recurring && brackets.some((bracket) => PERIOD.test(bracket.slice(1))));
}
