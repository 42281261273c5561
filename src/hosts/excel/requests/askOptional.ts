import type { Job } from '../../../workbook/host.ts';
import { askAll, type Question } from '../askAll.ts';
import type { Exchange } from '../exchange.ts';
import { isNotSupported, isNotTold } from '../failureOf.ts';

/** What is asked of one sheet. */
export interface Asked<T> {
  readonly questions: readonly Question[];
  /** What came of it, once all is answered; null where Excel's answer can't be true. */
  readonly answer: () => T | null;
}

/**
 * Asks something of many sheets that a reading can do without: all in one request, and where Excel refuses it, of half of the
 * sheets at a time, until the one that spoils it is found. Null for what is not known; of what no Excel of this kind can tell
 * nothing is asked twice. `ask` begins anew each time that it is called.
 */
export async function askOptional<S, T>(
  talk: Exchange,
  sheets: readonly S[],
  ask: (sheet: S) => Asked<T>,
  job: Job,
): Promise<readonly (T | null)[]> {
  const asked = sheets.map(ask);
  try {
    await askAll(
      talk,
      asked.flatMap(({ questions }) => questions),
      job,
    );
    return asked.map(({ answer }) => answer());
  } catch (error) {
    if (!isNotTold(error)) throw error;
    if (sheets.length <= 1 || isNotSupported(error)) return sheets.map(() => null);
  }
  const middle = Math.ceil(sheets.length / 2);
  const first = await askOptional(talk, sheets.slice(0, middle), ask, job);
  return [...first, ...(await askOptional(talk, sheets.slice(middle), ask, job))];
}
