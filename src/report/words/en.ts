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
    `${counted(units, 'unit')} ${units === 1 ? 'was' : 'were'} assessed${period !== null ? ` for ${period}` : year === null ? '' : ` for ${year}`}${basis === '' ? '' : ` by ${basis}`}. The results are as follows.`,
  numbered: (level, number, text) => (level === 1 ? `${number}. ${text}` : `(${number}) ${text}`),
  headings: {
    results: 'Results',
    change: 'Compared with the previous period',
    done: 'What went well',
    problems: 'What needs attention',
    lost: 'Where points were most often lost',
    evidence: 'Evidence',
    tasks: 'Tasks',
    improve: 'Units that need to improve',
    next: 'Next steps',
    basis: 'How the results were worked out',
    noGroup: 'Units without a group',
  },
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    total: 'Total',
    percent: 'Percent',
    grade: 'Grade',
    before: 'Previous',
    difference: 'Change',
    rankBefore: 'Previous rank',
  },
  results: {
    all: (units, complete) =>
      `${counted(units, 'unit')}${complete === units ? ', all complete' : `: ${complete} complete, ${units - complete} with no grade or rank yet`}.`,
    group: (units, fullMarks, grades) =>
      `${counted(units, 'unit')}${fullMarks === null ? '' : `, full marks ${fullMarks}`}${grades.length === 0 ? '' : `: ${grades.map(({ grade, count }) => `${count} ${grade}`).join(', ')}`}.`,
    noneSettled: 'No unit is complete, so none is ranked.',
    open: (units, statuses) =>
      `Not complete, with no grade or rank yet: ${units
        .map(({ unit, status, unscored }) => `${unit} (${statuses[status]}${unscored > 0 ? `, ${unscored} unscored` : ''})`)
        .join(', ')}.`,
    unranked: (units) => `Not ranked, because a unit of their group is listed twice: ${units.join(', ')}.`,
    withinGroups: 'Units are ranked within their group; groups are not compared.',
    errors: (count) =>
      `${counted(count, 'score')} cannot be counted until ${count === 1 ? 'it is' : 'they are'} corrected; until then ${count === 1 ? 'it adds' : 'they add'} nothing to the total.`,
  },
  statuses: assessment.statuses,
  notCompared: { new: 'new', 'open-then': 'not complete last time', namesakes: 'same name' },
  change: {
    counts: ({ risen, fallen, same }) =>
      risen + fallen + same === 0
        ? 'No unit was complete both times, so nothing is compared.'
        : `Of ${counted(risen + fallen + same, 'unit')} complete both times, ${risen} rose, ${fallen} fell and ${same} stayed the same, by percent of full marks.`,
    mostRisen: (units) => `Largest rises: ${points(units)}.`,
    mostFallen: (units) => `Largest falls: ${points(units)}.`,
    added: (units) => `New: ${units.join(', ')}.`,
    gone: (units) => `No longer assessed: ${units.join(', ')}.`,
    openThen: (units) => `Not compared, because they were not complete last time: ${units.join(', ')}.`,
    namesakes: (units) => `Not compared, because several units have the same name: ${units.join(', ')}.`,
    regrouped: (units) =>
      `Now in another group, so ranks are not compared: ${units.map(({ unit, was }) => `${unit} (previously ${was === null ? 'without a group' : `in “${was}”`})`).join(', ')}.`,
  },
  done: {
    noneComplete: 'No unit is complete yet, so nothing is counted.',
    inFull: (units, indicators, inFull, named) =>
      `Among ${counted(units, 'complete unit')}, ${
        inFull === 0
          ? `none of ${counted(indicators, 'indicator')} was met in full by all`
          : `all scored full points on ${inFull} of ${counted(indicators, 'indicator')}${named.length < inFull ? '; those worth the most:' : ':'} ${named.map(indicator).join(', ')}`
      }.`,
    mostly: (indicators) =>
      `Most units scored full points on: ${indicators.map((one) => `${indicator(one)}, ${one.count} of ${counted(one.units, 'unit')}`).join('; ')}.`,
    bonus: (units) => `${counted(units.length, 'unit')} earned bonus points: ${scores(units)}.`,
  },
  lost: {
    none: 'No complete unit lost points.',
    some: (units, losing, named) =>
      `Among ${counted(units, 'complete unit')}, points were lost on ${counted(losing, 'indicator')}${named < losing ? `; most often on these ${named}:` : ':'}`,
    one: (number, { most, ...one }) =>
      `${number}. ${indicator(one)}: ${one.count} of ${counted(one.units, 'unit')}, ${counted(one.points, 'point')} in all${
        most === null ? '' : `, ${most.points}${most.units.length > 1 ? ' each' : ''} of them by ${most.units.join(' and ')}`
      }.`,
  },
  evidence: {
    notAsked: 'The tables ask for no evidence.',
    none: 'No evidence is missing.',
    some: (missing, units) =>
      `Evidence is missing in ${counted(missing, 'place')} for ${counted(units.length, 'unit')}: ${units.map(({ unit, figure }) => `${unit} ${figure}`).join(', ')}.`,
  },
  tasks,
  improve: {
    none: (lowestGrade) => `No unit was graded “${lowestGrade}”.`,
    lowest: (lowestGrade, units) =>
      `Graded “${lowestGrade}”: ${scores(units)}. Please plan improvements for each indicator on which points were lost.`,
    notRecognised: (units) =>
      `Not recognised, because a required condition was not met: ${units.map(({ unit, gates }) => `${unit} (${gates.join('; ')})`).join(', ')}.`,
    evidence: (units) => `Units that still have to submit evidence: ${units.map(({ unit }) => unit).join(', ')}.`,
    fill: '(Deadline: to be filled in by the issuing office.)',
  },
  nextFill: '(To be filled in by the issuing office.)',
  basis: {
    settings: ({ bandsBy, bonusInGrade, lowestGrade }, bands) =>
      `Grades are based on ${bandsBy === 'percent' ? 'percent of full marks' : 'points'}: ${bands
        .map(({ grade, from }) => `${grade} from ${decimalText(from)}${bandsBy === 'percent' ? ' %' : ''}`)
        .join(', ')}, below that ${lowestGrade}; bonus points ${bonusInGrade ? 'count' : 'do not count'} towards the grade.`,
    ranks: 'Units are ranked within their group by percent of full marks, highest first; units with equal percentages share a rank.',
    asOf: (asOf) => `Deadlines were judged as of ${asOf}.`,
    places: 'Figures are shown with two decimal places, or with more where two would hide what decides a rank, a grade or a change.',
    notSealed: 'The results are not sealed.',
    sealed: (code, day) => `The results were sealed${day === '' ? '' : ` on ${day}`} and have not changed since; code: ${code}.`,
    changedSince: (code, day) =>
      `The workbook was sealed${day === '' ? '' : ` on ${day}`} (code: ${code}) and has been changed since; these are the results after those changes.`,
    notComparable: (code) => `The workbook was sealed (code: ${code}), but the list of what was sealed can no longer be compared.`,
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
