import { areaAddress, parseArea, type Area } from '../address.ts';
import { VALIDATION_TITLE } from '../marks.ts';
import { areaListOf, MOST_CELLS } from './areaOf.ts';
import { changeSheet, sheetNamed } from './changeSheet.ts';
import { checkFormula, LONGEST_VALIDATION_FORMULA } from './checkFormula.ts';
import type { EditKind } from './editKind.ts';
import { liesWithin } from './liesWithin.ts';
import { refuse } from './refuse.ts';
import { isArrayOf, isLike, isOneOf, isText, orLeftOut } from './shape.ts';
import { smallest } from '../smallest.ts';
import { largest } from '../largest.ts';

/**
 * What may be typed. `decimal`: from `minimum` to `maximum`, each a number or a formula. `custom`: whatever makes the formula true.
 * `list`: one of the words. A formula is written for the first cell of the first range, which has to be the topmost and the leftmost of
 * all: LibreOffice takes it to be for the topmost cell of the leftmost column, wherever that stands in the list. Excel's limits: titles 32
 * characters, the error 224, the prompt 255. https://learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert
 */
export interface AddValidation {
  readonly edit: 'add-validation';
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly rule:
    | { readonly type: 'decimal'; readonly minimum: string; readonly maximum: string }
    | { readonly type: 'custom'; readonly formula: string }
    | { readonly type: 'list'; readonly words: readonly string[] };
  /** `warning` lets a person keep what was typed. */
  readonly style: 'stop' | 'warning';
  readonly errorTitle: string;
  readonly error: string;
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert and …datavalidationprompt */
const LONGEST_TITLE = 32;
const LONGEST_ERROR = 224;
const LONGEST_PROMPT = 255;
/** The words of a list with their commas. */
const LONGEST_LIST = 255;

const isDecimalRule = isLike({ type: isOneOf('decimal'), minimum: isText, maximum: isText });
const isCustomRule = isLike({ type: isOneOf('custom'), formula: isText });
const isListRule = isLike({ type: isOneOf('list'), words: isArrayOf(isText) });

export const addValidation = {
  shape: {
    sheet: isText,
    ranges: isArrayOf(isText),
    rule: (value) => isDecimalRule(value) || isCustomRule(value) || isListRule(value),
    style: isOneOf('stop', 'warning'),
    errorTitle: isText,
    error: isText,
    prompt: orLeftOut(isLike({ title: isText, text: isText })),
  },
  check(edit: AddValidation) {
    const at = areaListOf(edit, edit.ranges);
    const tooLong =
      edit.errorTitle.length > LONGEST_TITLE ||
      edit.error.length > LONGEST_ERROR ||
      (edit.prompt?.title ?? '').length > LONGEST_TITLE ||
      (edit.prompt?.text ?? '').length > LONGEST_PROMPT;
    if (tooLong) throw refuse(edit.edit, 'too-long', edit.sheet, at);
    const { rule } = edit;
    if (rule.type !== 'list') {
      for (const formula of formulasOfRule(rule)) checkFormula(edit, formula, () => at, LONGEST_VALIDATION_FORMULA);
      return;
    }
    const spoilt = rule.words.length === 0 || rule.words.some((word) => word.trim() === '' || word.includes(','));
    if (spoilt) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
    if (rule.words.join(',').length > LONGEST_LIST) throw refuse(edit.edit, 'too-long', edit.sheet, at);
  },
  apply(workbook, { sheet: name, ranges, errorTitle }) {
    const added = areasOf(ranges).map((area) => ({ area, own: errorTitle === VALIDATION_TITLE }));
    return changeSheet(workbook, name, (sheet) => ({ ...sheet, validations: [...sheet.validations, ...added] }));
  },
  /** Only Kaohe's own can be taken off, and all of them that lie in one range. */
  invert(before, { sheet: name, ranges, errorTitle }) {
    const sheet = sheetNamed(before, name);
    const around = areaAround(areasOf(ranges));
    const isAlone = sheet?.validations.every(({ own, area }) => !own || !liesWithin(around, area)) ?? false;
    if (errorTitle !== VALIDATION_TITLE || !isAlone || cellsIn(around) > MOST_CELLS) return null;
    return { edits: [{ edit: 'remove-validations', sheet: name, range: areaAddress(around) } as const], isWhole: true };
  },
} satisfies EditKind<AddValidation>;

/** The formulas of a rule, in their order in a file; a list has none. */
export function formulasOfRule(rule: AddValidation['rule']): readonly string[] {
  switch (rule.type) {
    case 'decimal':
      return [rule.minimum, rule.maximum];
    case 'custom':
      return [rule.formula];
    case 'list':
      return [];
  }
}

function areasOf(ranges: readonly string[]): readonly Area[] {
  return ranges.flatMap((range) => parseArea(range) ?? []);
}

/** The smallest area that all of them lie in. */
function areaAround(areas: readonly Area[]): Area {
  return {
    top: smallest(areas.map(({ top }) => top)),
    left: smallest(areas.map(({ left }) => left)),
    bottom: largest(areas.map(({ bottom }) => bottom)),
    right: largest(areas.map(({ right }) => right)),
  };
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
