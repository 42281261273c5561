import { NOT_APPLICABLE_NAME } from '../../workbook/marks.ts';
import type { Edit } from '../../workbook/edit.ts';

const WIDTHS = [['N', 'Ｎ', 'ｎ'], ['/', '／'], ['A', 'Ａ', 'ａ']] as const;
/** One of them may stand behind the word. */
const ENDINGS = ['', '分', '。', '.', '．', '｡'];

/**
 * Every way to write 不适用 or N/A, in capitals: a list to look a text up in, as no function that all programs have folds
 * full-width letters. Full-width small letters are there too, for not every program knows their capitals.
 */
export const NOT_APPLICABLE_WORDS: readonly string[] = ['不适用', ...combinations(WIDTHS)].flatMap((word) => ENDINGS.map((ending) => word + ending));

export function nameNotApplicable(): Edit {
  return { edit: 'define-name', name: NOT_APPLICABLE_NAME, refersTo: `{${NOT_APPLICABLE_WORDS.map((word) => `"${word}"`).join(';')}}` };
}

function combinations(places: readonly (readonly string[])[]): readonly string[] {
  return places.reduce<readonly string[]>((words, letters) => words.flatMap((word) => letters.map((letter) => word + letter)), ['']);
}
