import { groupBy } from '../workbook/groupBy.ts';
import type { PassedOver } from '../workbook/host.ts';
import type { FailureWords } from './words/words.ts';

/** One sentence: which sheets stay as they were, and why. */
export function wordPassedOver(passedOver: readonly PassedOver[], { passedOver: words }: FailureWords): string {
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
