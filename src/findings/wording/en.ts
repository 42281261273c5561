import type { Severity } from '../catalogue.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { quoteName, quoteText } from './quote.ts';
import type { Wording } from './wording.ts';

export const en: Wording = { sentenceOf, titleOf, severityName };

function sentenceOf(finding: Finding): string {
  switch (finding.code) {
    case 'score-above-max': {
      const { indicator, score, max } = finding.args;
      return `The score of ${named(indicator)} is ${score}, more than its maximum of ${max}. Enter ${upTo(max)}.`;
    }
    case 'score-negative': {
      const { indicator, score, max } = finding.args;
      return `The score of ${named(indicator)} is ${score}, less than 0. Enter what is left after the deduction, ${upTo(max)}.`;
    }
    case 'score-not-a-number': {
      const { indicator, text, max } = finding.args;
      return `Where the score of ${named(indicator)} belongs stands ${quoteText(text)}, which is no number and adds nothing. Enter ${upTo(max)}, or 不适用 if it does not apply.`;
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
      const { of, typed, computed } = finding.args;
      switch (of) {
        case 'unit':
          return `The total says ${typed}, but the scores come to ${computed}. Enter ${computed}, or check the scores.`;
        case 'self':
          return `The total of the self scores says ${typed}, but they come to ${computed}. Enter ${computed}, or check the self scores.`;
        case 'maxima':
          return `The total of the maxima says ${typed}, but they add up to ${computed}. Enter ${computed}, or check the maxima.`;
        default:
          return unworded(of);
      }
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
      return 'This sheet is hidden and was not assessed. If it should be, unhide it and assess again; otherwise there is nothing to do.';
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
      return 'Hidden sheet not assessed';
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
  return max === '0' ? '0' : `a number from 0 to ${max}`;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** Compiles only while every case above is worded. */
function unworded(rest: never): never {
  throw new Error(`No English words for ${JSON.stringify(rest)}`);
}
