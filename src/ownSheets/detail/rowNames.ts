import { withoutEvidenceFormula } from '../../rules/evidence.ts';
import { NOT_APPLICABLE_NAME, NOT_APPLICABLE_WORDS, SCORE_WORDS, uncountedFormula } from '../../rules/score.ts';
import type { Edit } from '../../workbook/edit.ts';
import { OWN_NAME_PREFIX } from '../../workbook/marks.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { constants, quoted } from '../kit/formulaConstants.ts';

/** A column of scores: its letter, and what it is called. */
export interface ScoreColumn {
  readonly letter: string;
  readonly word: string;
}

/** Defined names that say something of the row in which a formula stands, so that formulas of 考核明细 stay short enough to read. */
export interface RowNames {
  /** The name of `uncountedFormula`; `max` is null where the maximum is not asked about. */
  readonly uncounted: (score: ScoreColumn, max: string | null) => string;
  /** The name of `withoutEvidenceFormula`. */
  readonly withoutEvidence: (letter: string) => string;
  /** The name of what is said where the verdict is another than 有效. */
  readonly notCounting: (verdictLetter: string) => string;
  /** What defines the names that were asked for, and those that they lean on. */
  readonly edits: () => readonly Edit[];
}

/** @param sheet the name of 考核明细 */
export function rowNames(sheet: string): RowNames {
  const asked = new Map<string, string>();
  const ofRow = (letter: string): string => cellOfRow(sheet, letter);
  const nameOf = (word: string, formula: () => string): string => {
    const name = `${OWN_NAME_PREFIX}${word}`;
    if (!asked.has(name)) asked.set(name, formula());
    return name;
  };
  return {
    uncounted: ({ letter, word }, max) =>
      nameOf(`${max === null ? '非数' : '未计'}${word}`, () => uncountedFormula(ofRow(letter), max && ofRow(max))),
    withoutEvidence: (letter) => nameOf('无佐证', () => withoutEvidenceFormula(ofRow(letter))),
    notCounting: (letter) =>
      nameOf('不计分', () => `${ofRow(letter)}&"，不计分"&IF(${ofRow(letter)}="${SCORE_WORDS['not-applicable']}","，不计入满分","")`),
    edits: () => [
      { edit: 'define-name', name: NOT_APPLICABLE_NAME, refersTo: constants(NOT_APPLICABLE_WORDS.map(quoted)) },
      ...[...asked].map(([name, refersTo]): Edit => ({ edit: 'define-name', name, refersTo })),
    ],
  };
}

/**
 * The cell of a column in the row of the formula that uses the name. A reference such as M5 would count from the cell that is active when
 * Excel makes the name, and from A1 in a file (https://jkp-ads.com/articles/excelnames03.asp); this one means the same everywhere. A
 * name is calculated as an array is (http://www.j-walk.com/ss/excel/odd/odd10.htm), and there ROW() is a list of one row: its sum is the row.
 */
export function cellOfRow(sheet: string, letter: string): string {
  return `INDEX(${quoteSheetName(sheet)}!$${letter}:$${letter},SUM(ROW()))`;
}
