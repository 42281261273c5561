import type { tokenize } from '@borgar/fx/xlsx';

type Token = Pick<ReturnType<typeof tokenize>[number], 'type' | 'value'>;

/** Excel nests functions 64 deep (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3), each between two signs. */
const DEEPEST = 200;

/** What is known of one bracket's inside. */
interface Inside {
  /** The deepest part yet, and the part read last, in levels. */
  most: number;
  last: number;
  /** Operators in a row. */
  signs: number;
}

/**
 * How many levels of functions, brackets and signs lie within one another in a formula, at most; null where there are more than in any of
 * Excel's, or the brackets don't match. What has a number can be gone through by functions that call themselves, a level less with each
 * call. Signs in a row are taken to lie within one another, those behind a part and those before the next alike.
 */
export function levelsOf(tokens: readonly Token[]): number | null {
  const whole: Inside = { most: 0, last: 0, signs: 0 };
  const insides = [whole];
  for (const { type, value } of tokens) {
    // A function's name goes with its bracket.
    if (type === 'whitespace' || type === 'newline' || type === 'func') continue;
    const inside = insides.at(-1) as Inside;
    if (type === 'operator' && value === '(') insides.push({ most: 0, last: 0, signs: 0 });
    else if (type === 'operator' && value === ')') {
      insides.pop();
      const around = insides.at(-1);
      if (!around) return null;
      take(around, inside.most + 1);
    } else if (value === ',') {
      // Arguments lie beside one another.
      inside.last = 0;
      inside.signs = 0;
    } else if (type === 'operator') {
      inside.signs++;
      inside.most = Math.max(inside.most, inside.last + inside.signs);
    } else take(inside, 1);
    if (insides.length > DEEPEST || (insides.at(-1) as Inside).most > DEEPEST) return null;
  }
  return insides.length > 1 ? null : whole.most;
}

function take(inside: Inside, levels: number): void {
  inside.last = levels + inside.signs;
  inside.most = Math.max(inside.most, inside.last);
  inside.signs = 0;
}
