import { quoteName, quoteText, shortFormula } from '../../words/quote.ts';
import type { MergedScore, OfficeTotalArgs } from '../finding.ts';
import type { FindingWords } from './words.ts';

export const en: FindingWords = {
  sentences: {
    'score-above-max': ({ args: { indicator, score, max, merged } }) => {
      if (merged) return overSeveral(merged, score);
      if (max.startsWith('-'))
        return `The score of ${named(indicator)}, a deduction, is ${score} and not between ${max} and 0. Enter ${upTo(max)}.`;
      if (score.startsWith('-'))
        return `The score of ${named(indicator)}, a deduction, is ${score} and not between 0 and ${max}. Enter what is taken off, ${upTo(max)}.`;
      return `The score of ${named(indicator)} is ${score}, more than its maximum of ${max}. Enter ${upTo(max)}.`;
    },
    'score-negative': ({ args: { indicator, score, max } }) =>
      `The score of ${named(indicator)} is ${score}, less than 0. Enter what is left after the deduction, ${upTo(max)}.`,
    'score-not-a-number': ({ args: { indicator, text, max, isDate } }) => {
      if (isDate)
        return `Where the score of ${named(indicator)} belongs stands the date ${quoteText(text)}, which adds nothing. Enter ${upTo(max)}, and change the cell's format to General.`;
      return `Where the score of ${named(indicator)} belongs stands ${quoteText(text)}, which is no number and adds nothing. Enter ${upTo(max)}, or 不适用 if it does not apply.`;
    },
    'score-percent': ({ args: { indicator, share, max } }) =>
      `The score of ${named(indicator)} is the percentage ${share}; how many points that is nobody says, so it adds nothing. Enter the points, ${upTo(max)}, and change the cell's format to General.`,
    'score-as-text': ({ args: { indicator, text, number } }) =>
      `The score of ${named(indicator)} is ${quoteText(text)}, text and not a number, so it adds nothing. Enter the number ${number}; if the cell has the Text format, change it to General first.`,
    'score-cell-error': ({ args: { indicator, error } }) =>
      `Where the score of ${named(indicator)} belongs the cell shows ${quoteText(error)} and no number. Correct its formula, or enter the score itself.`,
    'score-not-calculated': ({ args: { indicator, formula } }) =>
      `The score of ${named(indicator)} is the formula ${quoteText(withEquals(formula))}, and the file holds no result for it. Open the file in Excel, press F9 and save, or enter the score itself.`,
    'evidence-missing': ({ args: { indicator, score, found } }) =>
      found === ''
        ? `The score of ${named(indicator)} is ${score}, and its evidence is blank. Enter the name or number of the evidence; if there is none, look at the score again.`
        : `The score of ${named(indicator)} is ${score}, and its evidence only says ${quoteText(found)}. Enter the name or number of the evidence; if there is none, look at the score again.`,
    'evidence-overdue': ({ args: { indicator, words, due, found } }) =>
      found === ''
        ? `The deadline of ${named(indicator)} is ${quoteText(words)}; ${due} has passed, and both score and evidence are blank. Enter the name or number of the evidence, or the score 0 if it was not done.`
        : `The deadline of ${named(indicator)} is ${quoteText(words)}; ${due} has passed, the score is blank and the evidence only says ${quoteText(found)}. Enter the name or number of the evidence, or the score 0 if it was not done.`,
    'full-marks-off': ({ args: { sum, stated } }) =>
      stated === null
        ? `The maxima add up to ${sum} and not to 100. Check the maxima; if ${sum} is right, write “满分${sum}分” in the table's title.`
        : `The maxima add up to ${sum}, but the title states full marks of ${stated}. Check the maxima; if ${sum} is right, change the title to “满分${sum}分”.`,
    'subtotal-mismatch': ({ args: { level, stated, sum } }) =>
      `For ${quoteName(level)} ${stated} is stated, but the maxima below it add up to ${sum}. Check the maxima; if they are right, change this to ${sum}.`,
    'total-mismatch': ({ args: { of, typed, computed, doubt, instead } }) => {
      const { cell, what } = TOTALS[of];
      const stands = `The ${cell} says ${typed}, but the ${what} come to ${computed}.`;
      if (instead) return `${stands} ${insteadOf(instead.correct, instead.result)}`;
      return doubt === null ? `${stands} Enter ${computed}, or check the ${what}.` : `${stands} ${DOUBTS[doubt]}`;
    },
    'total-leaves-out': ({ args }) =>
      `The ${totalNamed(args)} is ${shortFormula(args.formula)}, which leaves out ${args.cells}. ${insteadOf(args.correct, args.result)}`,
    'total-counts-twice': ({ args }) =>
      `The ${totalNamed(args)} is ${shortFormula(args.formula)}, which adds ${args.cells} more than once: named twice, or a level's total besides what is below it. ${insteadOf(args.correct, args.result)}`,
    'total-stale': ({ args }) =>
      `The ${totalNamed(args)} was saved as ${args.stored}, but what ${shortFormula(args.formula)} adds comes to ${args.result} now. Press F9 to calculate and save; set the calculation to automatic where it is manual.`,
    'total-typed-over': ({ args }) =>
      `The ${totalNamed(args)} is the typed number ${args.typed}, where all others of its kind are formulas: it won't follow its scores. ${insteadOf(args.correct, args.result)}`,
    'rule-below-max': ({ args: { indicator, max, most, lack, siblingAt, siblingText } }) =>
      `The maximum of ${named(indicator)} is ${max}, but its standard can yield ${most} at most: ${lack} short. ` +
      (siblingAt === ''
        ? 'Complete the standard, or check the maximum.'
        : `The standard in ${siblingAt} is much like it and can: ${quoteText(siblingText)}. Complete this one by it, or check the maximum.`),
    'score-unattainable': ({ args: { indicator, score, nearest, standard } }) =>
      `The score of ${named(indicator)} is ${score}, which its standard ${quoteText(standard)} can't yield; the nearest are ${nearest.join(' and ')}. Check the score, or say in 问题清单 why it is so.`,
    'reason-missing': ({ args: { indicator, self, score, found } }) => {
      const lost = `For ${named(indicator)} the self score is ${self} and the review score ${score}, and`;
      return found === ''
        ? `${lost} no reason is given. Enter why points were lost.`
        : `${lost} the reason says only ${quoteText(found)}. Enter why points were lost.`;
    },
    'evidence-other-year': ({ args: { indicator, document, year, next } }) =>
      `The evidence for ${named(indicator)} names ${quoteText(document)}, a document neither of the assessed year ${year} nor of ${next}. Check its number, or name evidence of the assessed year.`,
    'score-columns-unclear': ({ args: { columns, unit, inRows } }) =>
      inRows
        ? `The unit ${quoteName(unit)} has several rows of scores (${columns.map((column) => quoteName(column)).join(', ')}), and nothing says which one counts, so no total was made. Write 自评 or 考评 in a column right of the unit, or keep one row for each unit.`
        : `The unit ${quoteName(unit)} has several score columns (${columns.map((column) => quoteName(column)).join(', ')}), and nothing says which one counts, so no total was made. Head the one that counts 最后得分 or 平均得分, or add such a column at the right.`,
    'score-merged': ({ args }) => overSeveral(args, args.score),
    'weights-unclear': ({ args: { sum } }) =>
      `The weights add up to ${sum} and not to 100 % (or 1), so no total was made. Check the weights.`,
    'total-unclear': ({ args: { label, max } }) =>
      `The maximum of ${quoteName(label)}, ${max}, is the sum of those beside it; whether it is their total or an indicator isn't clear, so no total was made. Call a total 小计 or 合计; if it is an indicator, state full marks in the title (满分100分).`,
    'unit-duplicate': ({ args: { unit, first } }) =>
      `The unit ${quoteName(unit)} stands here and in ${first}; which of them counts isn't clear, so neither has a rank. Delete one, or correct its name.`,
    'column-hidden': ({ args: { column, counts } }) =>
      counts
        ? `The score column ${quoteName(column)} is hidden, and it is the one that counts. Unhide it and check its scores.`
        : `The score column ${quoteName(column)} is hidden and does not count; a visible one does. If it should count, unhide it and assess again; otherwise delete it.`,
    'row-hidden': ({ args: { indicator, counts } }) =>
      counts
        ? `The row of ${named(indicator)} is hidden, and counts all the same. If it should not, delete it.`
        : `The row of ${named(indicator)} is hidden, and the sheet's own totals leave it out, so it does not count. If it should, unhide it and correct the totals.`,
    'max-misplaced': ({ args: { indicator, max, foundAt } }) =>
      `The maximum of ${named(indicator)}, ${max}, stands in ${foundAt} and not in the column of the maxima; it was read as ${max}. Enter ${max} here, and in ${foundAt} what belongs in that column.`,
    'max-missing': ({ args: { indicator, found } }) =>
      found === ''
        ? `There is no maximum for ${named(indicator)}, so it can't be scored. Enter its maximum, or “—” if it is a gate.`
        : `Where the maximum of ${named(indicator)} belongs stands ${quoteText(found)}, from which none can be read, so it can't be scored. Enter a number, or “—” if it is a gate.`,
    'seq-gap': ({ args: { expected, found } }) =>
      `The number here is ${found}, where ${expected} comes next. Check whether an indicator is missing above; if none is, enter ${expected}.`,
    'seq-duplicate': ({ args: { seq, firstAt } }) =>
      `The number here is ${seq}, which ${firstAt} has already. Look at both rows, and enter here the number that comes next.`,
    'seq-missing': ({ args: { indicator } }) => `There is no number before ${named(indicator)}. Enter the number that comes next.`,
    'indicator-unnamed': ({ args: { max } }) =>
      `This row has a maximum of ${max} and no indicator. Enter the indicator, or delete the row if it is not needed.`,
    'row-empty': ({ args: { seq } }) =>
      `This row has the number ${seq} and nothing else. Enter its indicator and maximum, or delete the row if it is not needed.`,
    'setting-not-usable': ({ args: { setting, found, expected } }) => {
      const stands = found === '' ? 'is blank' : `says ${quoteText(found)}`;
      return `The setting ${quoteName(setting)} ${stands}, which can't hold, so the default was used. Enter ${expected}.`;
    },
    'score-not-applicable': ({ args: { indicator, max } }) =>
      `The score of ${named(indicator)} says that it does not apply, without a reason; its maximum of ${max} leaves this unit's full marks. Enter the reason beside it, under reason or evidence.`,
    'sheet-not-read': () =>
      'Excel did not tell the merged cells or the names of this sheet. It was not assessed, as it might be misread. Save the workbook and assess it in the workbench; if it is no score sheet, there is nothing to do.',
    'sheet-skipped': ({ args: { why } }) =>
      why === 'hidden'
        ? 'This sheet is hidden and was not assessed. If it should be, unhide it and assess again; otherwise there is nothing to do.'
        : 'This sheet lists units that all have sheets of their own with the same totals, so it was not counted again. There is nothing to do.',
  },
  titles: {
    'score-above-max': 'Score above the maximum',
    'score-negative': 'Score below zero',
    'score-not-a-number': 'Score is no number',
    'score-percent': 'Score is a percentage',
    'score-as-text': 'Score typed as text',
    'score-cell-error': 'Score shows an Excel error value',
    'score-not-calculated': 'Score formula without a result',
    'evidence-missing': 'Evidence missing',
    'evidence-overdue': 'Overdue',
    'full-marks-off': 'Maxima differ from full marks',
    'subtotal-mismatch': 'Subtotal differs from its maxima',
    'total-mismatch': 'Total differs from its rows',
    'total-leaves-out': 'Total leaves out cells',
    'total-counts-twice': 'Total counts cells twice',
    'total-stale': 'Total not up to date',
    'total-typed-over': 'Number typed over a total',
    'rule-below-max': 'Standard yields less than the maximum',
    'score-unattainable': 'Score that the standard excludes',
    'reason-missing': 'Lost points without a reason',
    'evidence-other-year': 'Evidence of another year',
    'score-columns-unclear': 'Which score counts is unclear',
    'score-merged': 'One score merged over several indicators',
    'weights-unclear': 'Weights are not 100 %',
    'total-unclear': 'Total or indicator',
    'unit-duplicate': 'Unit stands twice',
    'column-hidden': 'Score column hidden',
    'row-hidden': 'Indicator in a hidden row',
    'max-misplaced': 'Maximum outside its column',
    'max-missing': 'Maximum missing',
    'seq-gap': 'Gap in the numbering',
    'seq-duplicate': 'Number used twice',
    'seq-missing': 'Number missing',
    'indicator-unnamed': 'Indicator without a name',
    'row-empty': 'Row with a number only',
    'setting-not-usable': 'Setting not usable',
    'score-not-applicable': 'Not applicable without a reason',
    'sheet-not-read': 'Sheet that might be misread',
    'sheet-skipped': 'Sheet not assessed',
  },
  severities: { error: 'error', warning: 'warning', info: 'info' },
};

function named(indicator: string): string {
  return indicator.trim() === '' ? 'this indicator' : quoteName(indicator);
}

/** The scores that a maximum allows. */
function upTo(max: string): string {
  if (max === '') return 'a number';
  if (max.startsWith('-')) return `a number from ${max} to 0`;
  return max === '0' ? '0' : `a number from 0 to ${max}`;
}

const TOTALS = {
  unit: { cell: 'total', what: 'scores' },
  self: { cell: 'total of the self scores', what: 'self scores' },
  maxima: { cell: 'total of the maxima', what: 'maxima' },
  deductions: { cell: 'total of the deductions', what: 'deductions' },
} as const;

/** Why the figure that was calculated may not be the right one. */
const DOUBTS = {
  incomplete: 'The total of this unit is not settled: see to its other findings and unscored indicators first.',
  maximum: 'An indicator has no maximum: enter that first.',
  'full-marks': 'The maxima do not add up to full marks: check those first.',
  every: 'So do the totals of all units of this table: it may give or take points that were not read. Check how the totals were made.',
} as const;

function overSeveral({ range, indicators, maxima }: MergedScore, score: string): string {
  const list = indicators.map((name, i) => `${quoteName(name)} (${maxima[i] ?? ''})`).join(', ');
  return `The score ${score} stands in the merged cell ${range}, which spans ${indicators.length} indicators: ${list}. What each earned can't be told, and it counts for the first alone. Unmerge it and enter a score for each; if they share one maximum, merge the maximum too.`;
}

/** "total of the scores", or of one level. */
function totalNamed({ of, level }: OfficeTotalArgs): string {
  const what = { maxima: 'total of the maxima', self: 'total of the self scores', review: 'total of the scores' }[of];
  return level === '' ? what : `${what} for ${quoteName(level)}`;
}

/** What to put in a total's place. */
function insteadOf(correct: string | null, result: string | null): string {
  if (correct === null) return 'Change it to a formula that adds each cell once.';
  return `Change it to ${withEquals(correct)}${result === null ? '' : `, which comes to ${result}`}.`;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
