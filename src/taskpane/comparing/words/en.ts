import { counted } from '../../../words/counted.ts';
import { en as comparison } from '../../../comparing/words/en.ts';
import { quoteName } from '../../../words/quote.ts';
import type { ComparingWords, ScoreSaid } from './words.ts';

export const en: ComparingWords = {
  title: 'Compare',
  tabs: { review: 'Self and review', across: 'One indicator', near: 'Near a line' },
  noUnits: 'There is no unit to compare.',
  review: {
    ...comparison,
    none: 'No table has both self and review scores; there is nothing to compare.',
    unit: 'Unit',
    allUnits: 'All units',
    search: 'Find an indicator',
    withoutReason: 'Only those cut without a reason',
    order: 'Order',
    orders: { difference: 'Most cut first', workbook: 'As in the tables' },
    list: (count) => `Scores compared: ${count}`,
    nothingFound: 'No score is like that.',
    score: (score) => `${named(score)}: self ${score.self ?? '—'}, review ${score.review ?? '—'}${apart(score)}${why(score)}`,
    ofUnit: (unit, compared, self, review, difference, cut, raised) =>
      `${unit}: ${compared} compared, self ${self}, review ${review}, difference ${difference}; ${cut} cut, ${raised} raised.`,
    sheet: 'Make a sheet',
  },
  across: {
    indicator: 'Indicator',
    stoodOn: 'The one selected in 考核明细',
    search: 'Find a unit',
    list: (count) => `Scores on it of ${counted(count, 'unit')}`,
    maxima: (maxima) => (maxima.length === 1 ? `Maximum ${maxima[0] ?? ''}.` : `Maxima differ between tables: ${maxima.join(', ')}.`),
    score: (score) =>
      `${score.unit}: ${score.review ?? 'no score'}${score.max === null ? '' : ` of ${score.max}`}${score.self === null ? '' : `, self ${score.self}${apart(score)}`}${why(score)}`,
  },
  near: {
    distance: 'Within how many points',
    wrongDistance: 'A number from 0 to 20, such as 0.5',
    none: (distance) => `No unit is within ${counted(distance, 'point')} of a grade or of the rank before it.`,
    list: (count) => `Near a line: ${count}`,
    higher: (unit, points, grade) => `${unit}: ${points} more make “${grade}”.`,
    lower: (unit, points, grade) =>
      points === '0' ? `${unit}: on the line; any loss makes “${grade}”.` : `${unit}: a loss of more than ${points} makes “${grade}”.`,
    rank: (unit, points, rank, units) => `${unit}: with ${points} more it shares rank ${rank} with ${units.join(', ')}.`,
    gains: (indicators, count) =>
      `Points were lost on ${indicators.map(({ name, points }) => `${quoteName(name)} (${points})`).join(', ')}${count > indicators.length ? ` and others, ${count} in all` : ''}.`,
    noGains: 'No points were lost.',
  },
};

function named({ unit, indicator, max }: ScoreSaid): string {
  return `${unit} ${quoteName(indicator)}${max === null ? '' : ` (${max})`}`;
}

function apart({ difference }: ScoreSaid): string {
  return difference === null ? '' : `, difference ${difference}`;
}

function why({ reason }: ScoreSaid): string {
  return reason === null ? '' : reason === '' ? '; no reason given' : `; reason: ${reason}`;
}
