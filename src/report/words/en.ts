import { counted } from '../../words/counted.ts';
import { en as assessment } from '../../assessment/words/en.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { quoteText } from '../../words/quote.ts';
import { en as tasks } from '../tasks/words/en.ts';
import type { IndicatorSaid, Named } from '../report.ts';
import type { ReportWords } from './words.ts';

export const en: ReportWords = {
  title: (period, year) => `Report on the assessment${period !== null ? `: ${period}` : year === null ? '' : ` of ${year}`}`,
  salutation: 'To all units assessed:',
  between: ' ',
  opening: (units, basis, period, year) =>
    `${counted(units, 'unit')} ${units === 1 ? 'was' : 'were'} assessed${period !== null ? ` for ${period}` : year === null ? '' : ` for ${year}`}${basis === '' ? '' : ` by ${basis}`}. This is how they did.`,
  numbered: (level, number, text) => (level === 1 ? `${number}. ${text}` : `(${number}) ${text}`),
  headings: {
    results: 'Results',
    change: 'Against the period before',
    done: 'What was done well',
    problems: 'What was not',
    lost: 'Where points were most often lost',
    evidence: 'Evidence',
    tasks: 'Tasks',
    improve: 'Units to improve',
    next: 'Next steps',
    basis: 'How this was worked out',
    noGroup: 'Units without a group',
  },
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    total: 'Total',
    percent: 'Percent',
    grade: 'Grade',
    before: 'Before',
    difference: 'Change',
    rankBefore: 'Rank before',
  },
  results: {
    all: (units, complete) =>
      `${counted(units, 'unit')}${complete === units ? ', all complete' : `: ${complete} complete, ${units - complete} without grade and rank so far`}.`,
    group: (units, fullMarks, grades) =>
      `${counted(units, 'unit')}${fullMarks === null ? '' : `, full marks ${fullMarks}`}${grades.length === 0 ? '' : `: ${grades.map(({ grade, count }) => `${count} ${grade}`).join(', ')}`}.`,
    noneSettled: 'No unit is complete; none is ranked.',
    open: (units, statuses) =>
      `Not complete, without grade and rank so far: ${units
        .map(({ unit, status, unscored }) => `${unit} (${statuses[status]}${unscored > 0 ? `, ${unscored} unscored` : ''})`)
        .join(', ')}.`,
    unranked: (units) => `Their rank can't be told, since a unit of their group stands twice: ${units.join(', ')}.`,
    withinGroups: 'Units rank within their group; groups are not compared.',
    errors: (count) =>
      `${counted(count, 'score')} that can't count, not corrected yet; until then nothing is added for ${count === 1 ? 'it' : 'them'}.`,
  },
  statuses: assessment.statuses,
  notCompared: { new: 'new', 'open-then': 'not complete then', namesakes: 'namesakes' },
  change: {
    counts: ({ risen, fallen, same }) =>
      risen + fallen + same === 0
        ? 'No unit was complete both times; nothing is compared.'
        : `By percent of full marks, of ${counted(risen + fallen + same, 'unit')} complete both times ${risen} rose, ${fallen} fell and ${same} stayed.`,
    mostRisen: (units) => `Rose most: ${points(units)}.`,
    mostFallen: (units) => `Fell most: ${points(units)}.`,
    added: (units) => `New: ${units.join(', ')}.`,
    gone: (units) => `Not there any more: ${units.join(', ')}.`,
    openThen: (units) => `Not compared, as they were not complete then: ${units.join(', ')}.`,
    namesakes: (units) => `Not compared, as several have the same name: ${units.join(', ')}.`,
    regrouped: (units) =>
      `In another group, so that ranks are not compared: ${units.map(({ unit, was }) => `${unit} (then ${was === null ? 'without a group' : `in “${was}”`})`).join(', ')}.`,
  },
  done: {
    noneComplete: 'No unit is complete; nothing is counted yet.',
    inFull: (units, indicators, inFull, named) =>
      `Counted over ${counted(units, 'complete unit')}, ${
        inFull === 0
          ? `there is no indicator of ${indicators} on which all have full points`
          : `all have full points on ${inFull} of ${counted(indicators, 'indicator')}${named.length < inFull ? '; those with most points:' : ':'} ${named.map(indicator).join(', ')}`
      }.`,
    mostly: (indicators) =>
      `Most have full points on: ${indicators.map((one) => `${indicator(one)}, ${one.count} of ${counted(one.units, 'unit')}`).join('; ')}.`,
    bonus: (units) => `${counted(units.length, 'unit')} earned bonus points: ${scores(units)}.`,
  },
  lost: {
    none: 'No complete unit lost points.',
    some: (units, losing, named) =>
      `Counted over ${counted(units, 'complete unit')}, points were lost on ${counted(losing, 'indicator')}${named < losing ? `; by most units on these ${named}:` : ':'}`,
    one: (number, { most, ...one }) =>
      `${number}. ${indicator(one)}: ${one.count} of ${counted(one.units, 'unit')}, ${counted(one.points, 'point')} in all${
        most === null ? '' : `, ${most.points}${most.units.length > 1 ? ' each' : ''} of them by ${most.units.join(' and ')}`
      }.`,
  },
  evidence: {
    notAsked: 'The tables ask for no evidence.',
    none: 'No unit lacks evidence.',
    some: (missing, units) =>
      `${counted(units.length, 'unit')} lack evidence in ${counted(missing, 'place')}: ${units.map(({ unit, figure }) => `${unit} ${figure}`).join(', ')}.`,
  },
  tasks,
  improve: {
    none: (lowestGrade) => `No unit has the grade “${lowestGrade}”.`,
    lowest: (lowestGrade, units) =>
      `With the grade “${lowestGrade}”: ${scores(units)}. Please set down measures for each indicator that cost points.`,
    notRecognised: (units) =>
      `Not recognised, since a gate was not passed: ${units.map(({ unit, gates }) => `${unit} (${gates.join('; ')})`).join(', ')}.`,
    evidence: (units) => `Evidence is to be handed in by: ${units.map(({ unit }) => unit).join(', ')}.`,
    fill: '(By when: for the issuing office to fill in.)',
  },
  nextFill: '(For the issuing office to fill in.)',
  basis: {
    settings: ({ bandsBy, bonusInGrade, lowestGrade }, bands) =>
      `Grades go by ${bandsBy === 'percent' ? 'percent of full marks' : 'points'}: ${bands
        .map(({ grade, from }) => `${grade} from ${decimalText(from)}${bandsBy === 'percent' ? ' %' : ''}`)
        .join(', ')}, below that ${lowestGrade}; bonus points ${bonusInGrade ? 'count' : 'do not count'} for them.`,
    ranks: 'Units rank within their group by percent of full marks, highest first; equals share a rank.',
    asOf: (asOf) => `Deadlines were judged as of ${asOf}.`,
    places: 'Figures have two decimal places, and more where two would hide what decides a rank, a grade or a change.',
    notSealed: 'The results are not sealed.',
    sealed: (code, day) => `The results were sealed${day === '' ? '' : ` on ${day}`} and have not changed since; code: ${code}.`,
    changedSince: (code, day) =>
      `The workbook was sealed${day === '' ? '' : ` on ${day}`} (code: ${code}) and has changed since; these are the results after that.`,
    notComparable: (code) => `The workbook was sealed once (code: ${code}), but its list of what was sealed can't be compared any more.`,
  },
  issuedBy: '(issuing office)',
  issuedOn: '(date of issue)',
};

function scores(units: readonly Named[]): string {
  return units.map(({ unit, figure }) => `${unit} ${figure}`).join(', ');
}

function points(units: readonly Named[]): string {
  return units.map(({ unit, figure }) => `${unit} (${figure} percentage points)`).join(', ');
}

function indicator({ name, max }: IndicatorSaid): string {
  return `${quoteText(name)}${max === null ? '' : ` (${max})`}`;
}
