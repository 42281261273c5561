import { decimalOf, type Decimal } from '../workbook/decimal.ts';
import type { PlainValue } from '../workbook/edit.ts';
import { VALIDATION_TITLE } from '../workbook/marks.ts';
import { NOT_APPLICABLE_WORDS } from './score.ts';
import { withoutSpace, withoutSpaceFormula } from './spaces.ts';

/**
 * The ways to write 不适用 that Excel takes without a word: the formula of a validation has room for no more of them, and the others,
 * such as Ｎ/A in two widths, count all the same where a person keeps them.
 */
const TYPED_WORDS = NOT_APPLICABLE_WORDS.filter((word) => /^(?:不适用|N\/A|Ｎ／Ａ)[。.]?$/u.test(word));

/** True where Excel would take what is typed in a score cell without a word: a number from 0 to the maximum, in points, and 不适用. */
export function takesScore(value: PlainValue, max: Decimal): boolean {
  if (typeof value === 'string') return TYPED_WORDS.includes(withoutSpace(value).toUpperCase());
  if (typeof value !== 'number') return false;
  const points = decimalOf(value);
  return points.gte(0) && points.lte(max);
}

/**
 * The same as a data validation. A person may keep anything else: the findings say what is wrong with it.
 *
 * @param score the address of the cell that the formula is written for
 * @param max a figure, or the address of the cell that holds it
 */
export function scoreValidation(score: string, max: string) {
  const most = /^\d/u.test(max) ? ` ${max} ` : '本项分值';
  return {
    rule: { type: 'custom', formula: takenFormula(score, max) },
    style: 'warning',
    errorTitle: VALIDATION_TITLE,
    error: `得分应为 0 至${most}之间的数，请改正。确实不适用的，请填写“不适用”。`,
  } as const;
}

/**
 * `takesScore` as a formula. It keeps to what a validation may say: no list in braces, no name, which a workbook without 考核设置 lacks, and
 * 255 characters. [MS-OI29500] 3.2.3.1.3. What is typed holds no space any more, so that one before and behind it makes it a whole
 * word of the list.
 */
function takenFormula(score: string, max: string): string {
  const word = `" "&UPPER(${withoutSpaceFormula(score)})&" "`;
  return `IF(ISNUMBER(${score}),AND(${score}>=0,${score}<=${max}),ISNUMBER(FIND(${word}," ${TYPED_WORDS.join(' ')} ")))`;
}
