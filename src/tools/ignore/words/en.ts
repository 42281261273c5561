import type { IgnoreWords } from './words.ts';

export const en: IgnoreWords = {
  doing: 'Writing the remark',
  failed: 'The remark was not written to its end.',
  undoes: (place) => `setting aside the finding at ${place}`,
  done: (place) => `The finding at ${place} is set aside; the reason stands in 问题清单 under 说明.`,
  notListed: '问题清单 does not list this finding yet, so nothing was written. Recalculate first.',
  undone: (place) => `The finding at ${place} counts again.`,
  changedSince: 'Somebody has changed the remark in 问题清单 since; it stays as it is.',
};
