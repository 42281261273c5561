import { addressOf } from '../../workbook/address.ts';
import type { KeptResult } from '../../workbook/follow.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { KeptWords } from './words.ts';

/** Cells that are named for each reason; the others are counted. */
const NAMED = 3;

/** One line: which formulas keep their old results, and why. */
export function wordKept(kept: readonly KeptResult[], words: KeptWords): string {
  const groups = [...groupBy(kept, ({ reason }) => reason)].sort(([a], [b]) => Number(a === 'depends') - Number(b === 'depends'));
  const cells = groups.map(([reason, some]) =>
    words.group(
      some.slice(0, NAMED).map((at) => `${at.sheet} ${addressOf(at)}`),
      Math.max(0, some.length - NAMED),
      words.reasons[reason],
    ),
  );
  return words.sentence(kept.length, cells.join(words.and));
}
