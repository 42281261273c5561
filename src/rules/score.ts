import { decimalOf, parseDecimal, ZERO, type Decimal } from '../workbook/decimal.ts';
import { foldWidth } from '../workbook/fold.ts';
import { isBlank } from '../workbook/grid.ts';
import { OWN_NAME_PREFIX } from '../workbook/marks.ts';
import type { Cell } from '../workbook/snapshot.ts';
import { MARKS_SHOW } from './marksShow.ts';
import { asCalculated, asCalculatedFormula } from './places.ts';
import { withoutSpaceFormula } from './spaces.ts';

/** What a score cell says. Only `valid` adds anything; a blank is not scored yet and never 0. */
export type ScoreReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'valid'; readonly points: Decimal }
  | { readonly kind: 'wrong'; readonly fault: ScoreFault };

export type ScoreFault =
  | { readonly code: 'score-above-max' | 'score-negative'; readonly points: Decimal }
  /** `isDate`: a number that the cell shows as a date. */
  | { readonly code: 'score-not-a-number'; readonly text: string; readonly isDate: boolean }
  /** `share`: the number that the cell shows as a percentage, in hundredths. */
  | { readonly code: 'score-percent'; readonly share: Decimal }
  | { readonly code: 'score-as-text'; readonly text: string; readonly number: Decimal }
  | { readonly code: 'score-cell-error'; readonly error: string }
  | { readonly code: 'score-not-calculated'; readonly formula: string };

/** What is shown of a score. */
export const SCORE_WORDS = { valid: '有效', blank: '未评', 'not-applicable': '不适用', wrong: '有误' } as const satisfies Readonly<
  Record<ScoreReading['kind'], string>
>;

/** Shown where an indicator has no maximum, so that nothing can be scored. */
export const NO_MAXIMUM = '无分值';
/** Shown where something stands in the score cell all the same. */
export const SCORED_WITHOUT_MAXIMUM = '缺分值';
/** How 不适用 is written. */
export const NOT_APPLICABLE_WORD = '不适用';

/** Between what a score may stand, both ends included, in points; null: there is no end. */
export interface ScoreRange {
  readonly lowest: Decimal | null;
  readonly highest: Decimal | null;
}

/** Reads a score cell against its maximum, in points. */
export function readScore(cell: Cell | null, max: Decimal): ScoreReading {
  return readScoreWithin(cell, { lowest: ZERO, highest: max });
}

/** Reads a score cell against what it may hold, in points. */
export function readScoreWithin(cell: Cell | null, range: ScoreRange): ScoreReading {
  if (cell === null || isBlank(cell)) return { kind: 'blank' };
  switch (cell.kind) {
    case 'number':
      if (cell.format === 'percent') return wrong({ code: 'score-percent', share: decimalOf(cell.value).times(100) });
      if (cell.format === 'date') return wrong({ code: 'score-not-a-number', text: String(cell.value), isDate: true });
      return readPoints(withoutResidue(decimalOf(cell.value)), range);
    case 'text':
      return readText(cell.value);
    case 'boolean':
      return wrong({ code: 'score-not-a-number', text: cell.value ? 'TRUE' : 'FALSE', isDate: false });
    case 'error':
      return wrong({ code: 'score-cell-error', error: cell.value });
    case 'uncalculated':
      return wrong({ code: 'score-not-calculated', formula: cell.formula ?? '' });
  }
}

/**
 * What is shown of a score, as a formula: two numbers are held against each other here, and `otherwise` says the rest. COUNT takes no
 * truth value of a cell for a number, but LibreOffice does.
 *
 * @param score and `max` addresses of cells, or `max` a figure
 * @param otherwise the formula for a score that is no number or has no maximum: see `uncountedFormula`
 */
export function scoreFormula(score: string, max: string, otherwise: string): string {
  const outside = `OR(ISLOGICAL(${score}),${asCalculatedFormula(score)}<0,${score}>${max})`;
  return `IF(COUNT(${max},${score})<2,${otherwise},${verdictFormula(outside)})`;
}

/** The same of a deduction, which stands between 0 and its maximum, whichever is the larger; without a maximum any number may. */
export function deductionFormula(score: string, max: string, otherwise: string): string {
  const outside = `OR(ISLOGICAL(${score}),COUNT(${max})*(MEDIAN(0,${max},${score})<>${score}))`;
  return `IF(COUNT(${score})=0,${otherwise},${verdictFormula(outside)})`;
}

function verdictFormula(outside: string): string {
  return `IF(${outside},"${SCORE_WORDS.wrong}","${SCORE_WORDS.valid}")`;
}

/**
 * What is shown of a score that is no number, or has no maximum, as a formula.
 *
 * @param score a cell that holds anything, errors and white space too
 * @param max a cell; null where the maximum is not asked about
 */
export function uncountedFormula(score: string, max: string | null): string {
  const words = withoutSpaceFormula(score);
  const text = `IF(${words}="","${SCORE_WORDS.blank}",IF(${isNotApplicable(words)},"${SCORE_WORDS['not-applicable']}","${SCORE_WORDS.wrong}"))`;
  const said = `IFERROR(${text},"${SCORE_WORDS.wrong}")`;
  if (max === null) return said;
  return `IF(COUNT(${max})=0,IFERROR(IF(${words}="","${NO_MAXIMUM}","${SCORED_WITHOUT_MAXIMUM}"),"${SCORED_WITHOUT_MAXIMUM}"),${said})`;
}

/** How many of the ways to write 不适用 a text without white space is, as a formula: 1 or 0. */
export function isNotApplicableFormula(words: string): string {
  return isNotApplicable(words);
}

/**
 * True where the score in an office's cell can't count, as the formula of a conditional format. LibreOffice takes TRUE for a number.
 *
 * @param max a figure, or the address of the cell that holds it: while it holds none nothing is judged
 * @param added the cells that share the maximum, as the list that SUM takes: together they may not be above it; null where none do
 */
export function wrongScoreFormula(score: string, max: string, added: string | null = null): string {
  const words = withoutSpaceFormula(score);
  const text = `AND(LEN(${words})>0,${isNotApplicable(words)}=0)`;
  const outside = added === null ? isOutOfRange(score, max) : `OR(${isOutOfRange(score, max)},SUM(${added})>${max})`;
  const judged = `IF(OR(ISERROR(${score}),ISLOGICAL(${score})),TRUE,IF(ISNUMBER(${score}),${outside},${text}))`;
  return `AND(${MARKS_SHOW},${hasMaximum(max)}${judged})`;
}

/** The first condition of a mark, with its comma: empty where the maximum is a figure. */
export function hasMaximum(max: string): string {
  return /^\d/u.test(max) ? '' : `ISNUMBER(${max}),`;
}

/** True where a cell holds a valid score above 0, as a formula; the maximum is a number. */
export function earnsFormula(score: string, max: string): string {
  const inRange = `AND(${asCalculatedFormula(score)}>0,${score}<=${max})`;
  return `IF(ISLOGICAL(${score}),FALSE,IF(ISNUMBER(${score}),${inRange}))`;
}

/**
 * The number that a text spells once full-width forms are folded, white space around it and before 分 is out and one trailing 分, 。 or . is
 * dropped; undefined for other text. `５`, ` 5`, `5 分`, `6。`, `-1`, `1,234.5`, but not `8 5`
 */
export function numberInText(text: string): Decimal | undefined {
  if (/\S\s+\S/u.test(text.trim().replace(/\s+(?=[分。.．｡]$)/u, ''))) return undefined;
  const digits = withoutEnding(text).replace(/^−/u, '-');
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/u.test(digits)) return undefined;
  return parseDecimal(digits.replaceAll(',', '').replace(/^\+/u, ''));
}

/** Whether a text says that an indicator does not apply: 不适用, N/A, folded as a number's text is. */
export function saysNotApplicable(text: string): boolean {
  return /^(?:不适用|n\/a)$/iu.test(withoutEnding(text));
}

/** What binary fractions leave around 0, such as -5.6E-17 for =SUM(0.3,-0.1,-0.1,-0.1), is 0, as Excel shows it. */
function withoutResidue(points: Decimal): Decimal {
  return asCalculated(points).eq(0) ? ZERO : points;
}

function readPoints(points: Decimal, { lowest, highest }: ScoreRange): ScoreReading {
  if (lowest && points.lt(lowest)) return wrong({ code: lowest.eq(0) && !highest?.eq(0) ? 'score-negative' : 'score-above-max', points });
  if (highest && points.gt(highest)) return wrong({ code: 'score-above-max', points });
  return { kind: 'valid', points };
}

/**
 * Programs compare two figures as people see them, to some 15 digits, so that 0.1+0.2 is not above 0.3 and 20.00000000001 is above 20.
 * A difference that is worked out first loses that: 0.1+0.2-0.3 is 5.6E-17.
 */
function isOutOfRange(score: string, max: string): string {
  return `OR(${asCalculatedFormula(score)}<0,${score}>${max})`;
}

function readText(text: string): ScoreReading {
  if (saysNotApplicable(text)) return { kind: 'not-applicable' };
  const number = numberInText(text);
  return wrong(number ? { code: 'score-as-text', text, number } : { code: 'score-not-a-number', text, isDate: false });
}

/** How many of the ways to write 不适用 a text without white space is: 1 or 0. */
function isNotApplicable(words: string): string {
  return `SUMPRODUCT(--EXACT(UPPER(${words}),${NOT_APPLICABLE_NAME}))`;
}

const WIDTHS = [
  ['N', 'Ｎ', 'ｎ'],
  ['/', '／'],
  ['A', 'Ａ', 'ａ'],
] as const;
/** One of them may stand behind the word. */
const ENDINGS = ['', '分', '。', '.', '．', '｡'];

/** The defined name of the ways to write 不适用, white space taken out and in capitals. */
export const NOT_APPLICABLE_NAME = `${OWN_NAME_PREFIX}不适用`;

/**
 * Every way to write 不适用 or N/A, in capitals, which 考核_不适用 names: a list to look a text up in, as no function that all programs
 * have folds full-width letters. Full-width small letters are there too, for not every program knows their capitals.
 */
export const NOT_APPLICABLE_WORDS: readonly string[] = ['不适用', ...combinations(WIDTHS)].flatMap((word) =>
  ENDINGS.map((ending) => word + ending),
);

function combinations(places: readonly (readonly string[])[]): readonly string[] {
  return places.reduce<readonly string[]>((words, letters) => words.flatMap((word) => letters.map((letter) => word + letter)), ['']);
}

function withoutEnding(text: string): string {
  return foldWidth(text).replace(/[分。.]$/u, '');
}

function wrong(fault: ScoreFault): ScoreReading {
  return { kind: 'wrong', fault };
}
