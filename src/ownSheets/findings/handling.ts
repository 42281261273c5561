import type { Remark } from '../../findings/remark.ts';
import type { WordList } from '../kit/entry.ts';

/** The word under 处理 that keeps a warning quiet, once 说明 gives a reason. */
export const IGNORE = '忽略';

/** A person may use words of their own under 处理; only 忽略 means something to the next run. */
export const HANDLING: WordList = {
  words: ['已改正', '属实', IGNORE],
  style: 'warning',
  error: `通常填写：已改正、属实、${IGNORE}。要用别的说法，请选择“是”。`,
};

/** Whether a person wants to hear no more of a warning. */
export function setsAside(remark: Pick<Remark, 'handling' | 'note'> | undefined): boolean {
  return remark?.handling === IGNORE && remark.note !== '';
}
