import type { Severity } from '../catalogue.ts';
import type { Finding, FindingCode, OfficeTotalArgs } from '../finding.ts';
import { quoteName, quoteText, shortFormula } from './quote.ts';
import type { Wording } from './wording.ts';

export const en: Wording = { sentenceOf, titleOf, severityName };

function sentenceOf(finding: Finding): string {
  switch (finding.code) {
    case 'score-above-max': {
      const { indicator, score, max } = finding.args;
      if (max.startsWith('-'))
        return `The score of ${named(indicator)}, a deduction, is ${score} and not between ${max} and 0. Enter ${upTo(max)}.`;
      return `The score of ${named(indicator)} is ${score}, more than its maximum of ${max}. Enter ${upTo(max)}.`;
    }
    case 'score-negative': {
      const { indicator, score, max } = finding.args;
      return `The score of ${named(indicator)} is ${score}, less than 0. Enter what is left after the deduction, ${upTo(max)}.`;
    }
    case 'score-not-a-number': {
      const { indicator, text, max, isDate } = finding.args;
      if (isDate)
        return `Where the score of ${named(indicator)} belongs stands the date ${quoteText(text)}, which adds nothing. Enter ${upTo(max)}, and change the cell's format to General.`;
      return `Where the score of ${named(indicator)} belongs stands ${quoteText(text)}, which is no number and adds nothing. Enter ${upTo(max)}, or 不适用 if it does not apply.`;
    }
    case 'score-percent': {
      const { indicator, share, max } = finding.args;
      return `The score of ${named(indicator)} is the percentage ${share}; how many points that is nobody says, so it adds nothing. Enter the points, ${upTo(max)}, and change the cell's format to General.`;
    }
    case 'score-as-text': {
      const { indicator, text, number } = finding.args;
      return `The score of ${named(indicator)} is ${quoteText(text)}, text and not a number, so it adds nothing. Enter the number ${number}; if the cell has the Text format, change it to General first.`;
    }
    case 'score-cell-error': {
      const { indicator, error } = finding.args;
      return `Where the score of ${named(indicator)} belongs the cell shows ${quoteText(error)} and no number. Correct its formula, or enter the score itself.`;
    }
    case 'score-not-calculated': {
      const { indicator, formula } = finding.args;
      return `The score of ${named(indicator)} is the formula ${quoteText(withEquals(formula))}, and the file holds no result for it. Open the file in Excel, press F9 and save, or enter the score itself.`;
    }
    case 'evidence-missing': {
      const { indicator, score, found } = finding.args;
      return found === ''
        ? `The score of ${named(indicator)} is ${score}, and its evidence is blank. Enter the name or number of the evidence; if there is none, look at the score again.`
        : `The score of ${named(indicator)} is ${score}, and its evidence only says ${quoteText(found)}. Enter the name or number of the evidence; if there is none, look at the score again.`;
    }
    case 'evidence-overdue': {
      const { indicator, words, due, found } = finding.args;
      return found === ''
        ? `The deadline of ${named(indicator)} is ${quoteText(words)}; ${due} has passed, and both score and evidence are blank. Enter the name or number of the evidence, or the score 0 if it was not done.`
        : `The deadline of ${named(indicator)} is ${quoteText(words)}; ${due} has passed, the score is blank and the evidence only says ${quoteText(found)}. Enter the name or number of the evidence, or the score 0 if it was not done.`;
    }
    case 'full-marks-off': {
      const { sum, stated } = finding.args;
      return stated === null
        ? `The maxima add up to ${sum} and not to 100. Check the maxima; if ${sum} is right, write “满分${sum}分” in the table's title.`
        : `The maxima add up to ${sum}, but the title states full marks of ${stated}. Check the maxima; if ${sum} is right, change the title to “满分${sum}分”.`;
    }
    case 'subtotal-mismatch': {
      const { level, stated, sum } = finding.args;
      return `For ${quoteName(level)} ${stated} is stated, but the maxima below it add up to ${sum}. Check the maxima; if they are right, change this to ${sum}.`;
    }
    case 'total-mismatch': {
      const { of, typed, computed, doubt } = finding.args;
      const { cell, what } = TOTALS[of];
      const stands = `The ${cell} says ${typed}, but the ${what} come to ${computed}.`;
      return doubt === null ? `${stands} Enter ${computed}, or check the ${what}.` : `${stands} ${DOUBTS[doubt]}`;
    }
    case 'total-leaves-out': {
      const { formula, cells, correct, result } = finding.args;
      return `The ${totalNamed(finding.args)} is ${shortFormula(formula)}, which leaves out ${cells}. ${insteadOf(correct, result)}`;
    }
    case 'total-counts-twice': {
      const { formula, cells, correct, result } = finding.args;
      return `The ${totalNamed(finding.args)} is ${shortFormula(formula)}, which adds ${cells} more than once: named twice, or a level's total besides what is below it. ${insteadOf(correct, result)}`;
    }
    case 'total-stale': {
      const { formula, stored, result } = finding.args;
      return `The ${totalNamed(finding.args)} was saved as ${stored}, but what ${shortFormula(formula)} adds comes to ${result} now. Press F9 to calculate and save; set the calculation to automatic where it is manual.`;
    }
    case 'total-typed-over': {
      const { typed, correct, result } = finding.args;
      return `The ${totalNamed(finding.args)} is the typed number ${typed}, where all others of its kind are formulas: it won't follow its scores. ${insteadOf(correct, result)}`;
    }
    case 'reason-missing': {
      const { indicator, self, score, found } = finding.args;
      const lost = `For ${named(indicator)} the self score is ${self} and the review score ${score}, and`;
      return found === ''
        ? `${lost} no reason is given. Enter why points were lost.`
        : `${lost} the reason says only ${quoteText(found)}. Enter why points were lost.`;
    }
    case 'evidence-other-year': {
      const { indicator, document, year, next } = finding.args;
      return `The evidence for ${named(indicator)} names ${quoteText(document)}, a document neither of the assessed year ${year} nor of ${next}. Check its number, or name evidence of the assessed year.`;
    }
    case 'score-columns-unclear': {
      const { columns, unit } = finding.args;
      return `The unit ${quoteName(unit)} has several score columns (${columns.map((column) => quoteName(column)).join(', ')}), and nothing says which one counts, so no total was made. Head the one that counts 最后得分 or 平均得分, or add such a column at the right.`;
    }
    case 'weights-unclear': {
      const { sum } = finding.args;
      return `The weights add up to ${sum} and not to 100 % (or 1), so no total was made. Check the weights.`;
    }
    case 'total-unclear': {
      const { label, max } = finding.args;
      return `The maximum of ${quoteName(label)}, ${max}, is the sum of those beside it; whether it is their total or an indicator isn't clear, so no total was made. Call a total 小计 or 合计; if it is an indicator, state full marks in the title (满分100分).`;
    }
    case 'unit-duplicate': {
      const { unit, first } = finding.args;
      return `The unit ${quoteName(unit)} stands here and in ${first}; which of them counts isn't clear, so neither has a rank. Delete one, or correct its name.`;
    }
    case 'column-hidden': {
      const { column, counts } = finding.args;
      return counts
        ? `The score column ${quoteName(column)} is hidden, and it is the one that counts. Unhide it and check its scores.`
        : `The score column ${quoteName(column)} is hidden and does not count; a visible one does. If it should count, unhide it and assess again; otherwise delete it.`;
    }
    case 'row-hidden': {
      const { indicator, counts } = finding.args;
      return counts
        ? `The row of ${named(indicator)} is hidden, and counts all the same. If it should not, delete it.`
        : `The row of ${named(indicator)} is hidden, and the sheet's own totals leave it out, so it does not count. If it should, unhide it and correct the totals.`;
    }
    case 'max-misplaced': {
      const { indicator, max, foundAt } = finding.args;
      return `The maximum of ${named(indicator)}, ${max}, stands in ${foundAt} and not in the column of the maxima; it was read as ${max}. Enter ${max} here, and in ${foundAt} what belongs in that column.`;
    }
    case 'max-missing': {
      const { indicator, found } = finding.args;
      return found === ''
        ? `There is no maximum for ${named(indicator)}, so it can't be scored. Enter its maximum, or “—” if it is a gate.`
        : `Where the maximum of ${named(indicator)} belongs stands ${quoteText(found)}, from which none can be read, so it can't be scored. Enter a number, or “—” if it is a gate.`;
    }
    case 'seq-gap': {
      const { expected, found } = finding.args;
      return `The number here is ${found}, where ${expected} comes next. Check whether an indicator is missing above; if none is, enter ${expected}.`;
    }
    case 'seq-duplicate': {
      const { seq, firstAt } = finding.args;
      return `The number here is ${seq}, which ${firstAt} has already. Look at both rows, and enter here the number that comes next.`;
    }
    case 'seq-missing': {
      const { indicator } = finding.args;
      return `There is no number before ${named(indicator)}. Enter the number that comes next.`;
    }
    case 'indicator-unnamed': {
      const { max } = finding.args;
      return `This row has a maximum of ${max} and no indicator. Enter the indicator, or delete the row if it is not needed.`;
    }
    case 'row-empty': {
      const { seq } = finding.args;
      return `This row has the number ${seq} and nothing else. Enter its indicator and maximum, or delete the row if it is not needed.`;
    }
    case 'setting-not-usable': {
      const { setting, found, expected } = finding.args;
      const stands = found === '' ? 'is blank' : `says ${quoteText(found)}`;
      return `The setting ${quoteName(setting)} ${stands}, which can't hold, so the default was used. Enter ${expected}.`;
    }
    case 'score-not-applicable': {
      const { indicator, max } = finding.args;
      return `The score of ${named(indicator)} says that it does not apply, without a reason; its maximum of ${max} leaves this unit's full marks. Enter the reason beside it, under reason or evidence.`;
    }
    case 'sheet-not-read':
      return 'Excel did not tell the merged cells or the names of this sheet. It was not assessed, as it might be misread. Save the workbook and assess it in the workbench; if it is no score sheet, there is nothing to do.';
    case 'sheet-skipped':
      return finding.args.why === 'hidden'
        ? 'This sheet is hidden and was not assessed. If it should be, unhide it and assess again; otherwise there is nothing to do.'
        : 'This sheet lists units that all have sheets of their own with the same totals, so it was not counted again. There is nothing to do.';
    default:
      return unworded(finding);
  }
}

function titleOf(code: FindingCode): string {
  switch (code) {
    case 'score-above-max':
      return 'Score above the maximum';
    case 'score-negative':
      return 'Score below zero';
    case 'score-not-a-number':
      return 'Score is no number';
    case 'score-percent':
      return 'Score is a percentage';
    case 'score-as-text':
      return 'Score typed as text';
    case 'score-cell-error':
      return 'Score shows an Excel error value';
    case 'score-not-calculated':
      return 'Score formula without a result';
    case 'evidence-missing':
      return 'Evidence missing';
    case 'evidence-overdue':
      return 'Overdue';
    case 'full-marks-off':
      return 'Maxima differ from full marks';
    case 'subtotal-mismatch':
      return 'Subtotal differs from its maxima';
    case 'total-mismatch':
      return 'Total differs from its rows';
    case 'total-leaves-out':
      return 'Total leaves out cells';
    case 'total-counts-twice':
      return 'Total counts cells twice';
    case 'total-stale':
      return 'Total not up to date';
    case 'total-typed-over':
      return 'Number typed over a total';
    case 'reason-missing':
      return 'Lost points without a reason';
    case 'evidence-other-year':
      return 'Evidence of another year';
    case 'score-columns-unclear':
      return 'Which score counts is unclear';
    case 'weights-unclear':
      return 'Weights are not 100 %';
    case 'total-unclear':
      return 'Total or indicator';
    case 'unit-duplicate':
      return 'Unit stands twice';
    case 'column-hidden':
      return 'Score column hidden';
    case 'row-hidden':
      return 'Indicator in a hidden row';
    case 'max-misplaced':
      return 'Maximum outside its column';
    case 'max-missing':
      return 'Maximum missing';
    case 'seq-gap':
      return 'Gap in the numbering';
    case 'seq-duplicate':
      return 'Number used twice';
    case 'seq-missing':
      return 'Number missing';
    case 'indicator-unnamed':
      return 'Indicator without a name';
    case 'row-empty':
      return 'Row with a number only';
    case 'setting-not-usable':
      return 'Setting not usable';
    case 'score-not-applicable':
      return 'Not applicable without a reason';
    case 'sheet-not-read':
      return 'Sheet that might be misread';
    case 'sheet-skipped':
      return 'Sheet not assessed';
    default:
      return unworded(code);
  }
}

function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
    case 'warning':
    case 'info':
      return severity;
    default:
      return unworded(severity);
  }
}

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
  incomplete: 'This unit is not complete: see to its other findings first.',
  maximum: 'An indicator has no maximum: enter that first.',
  'full-marks': 'The maxima do not add up to full marks: check those first.',
  every: 'So do the totals of all units of this table: it may give or take points that were not read. Check how the totals were made.',
} as const;

/** "total of the scores", or of one level. */
function totalNamed({ of, level }: OfficeTotalArgs): string {
  const what = { maxima: 'total of the maxima', self: 'total of the self scores', review: 'total of the scores' }[of];
  return level === '' ? what : `${what} for ${quoteName(level)}`;
}

/** What to put in a total's place. */
function insteadOf(correct: string | null, result: string | null): string {
  if (correct === null) return 'Check the formula: each cell belongs in it once.';
  return `Change it to ${withEquals(correct)}${result === null ? '' : `, which comes to ${result}`}.`;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** Compiles only while every case above is worded. */
function unworded(rest: never): never {
  throw new Error(`No English words for ${JSON.stringify(rest)}`);
}
