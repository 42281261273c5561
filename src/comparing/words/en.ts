import type { ComparisonWords } from './words.ts';

export const en: ComparisonWords = {
  summed: ({ scores, cut, raised, compared, withoutReason }) =>
    `${scores} self score(s): ${cut} cut, ${raised} raised, ${compared - cut - raised} the same` +
    `${scores > compared ? `, ${scores - compared} without a review score to compare` : ''}${withoutReason > 0 ? `; ${withoutReason} cut without a reason` : ''}.`,
  columns: 'Each review column against the mean of the others',
  column: ({ label, scores, higher, lower, mean }, by) =>
    `“${label}”: ${scores} score(s), ${higher} higher, ${lower} lower, ${by === '0' ? 'the same on average' : `on average ${by} ${mean.gt(0) ? 'more' : 'less'}`}.`,
};
