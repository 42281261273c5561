import { counted } from '../../words/counted.ts';
import type { ComparisonWords } from './words.ts';

export const en: ComparisonWords = {
  summed: ({ scores, cut, raised, compared, withoutReason }) =>
    `${counted(scores, 'self score')}: ${cut} cut, ${raised} raised, ${compared - cut - raised} the same` +
    `${scores > compared ? `, ${scores - compared} without a review score to compare` : ''}${withoutReason > 0 ? `; ${withoutReason} cut without a reason` : ''}.`,
  columns: 'Each review column against the mean of the others',
  column: ({ label, scores, higher, lower, mean }, by) =>
    `“${label}”: ${counted(scores, 'score')}, ${higher} higher, ${lower} lower, ${by === '0' ? 'the same on average' : `on average ${by} ${mean.gt(0) ? 'more' : 'less'}`}.`,
};
