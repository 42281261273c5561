/** What a button of the ribbon can ask the pane to do in its place. */
export type AskedOfPane = 'recalculate' | 'clearMarks' | 'prepare';

/** What one page of the program leaves for another, by what it is for. */
export interface LetterTexts {
  /** Somebody else than the pane has written into the workbook. */
  readonly written: '';
  /** The pane is to do it: it takes longer than a button may. */
  readonly request: AskedOfPane;
  /** The pane is to say it: there was no other way to. */
  readonly notice: string;
  /** The message page is to say it. */
  readonly message: string;
}

export type LetterKind = keyof LetterTexts;

export interface Letter<K extends LetterKind = LetterKind> {
  readonly kind: K;
  readonly text: LetterTexts[K];
  /** The workbook that it is about, as the host tells one from another; null where that is not known. */
  readonly workbook: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const MINUTE = 60_000;

/**
 * How long a letter may lie, in milliseconds. A request is for whoever has just clicked: later it would change a workbook of which
 * nobody has asked it any more. A sentence without what it came of confuses more than it says. That something was written stays true.
 */
export const LETTER_LIFE: Readonly<Record<LetterKind, number>> = {
  written: Infinity,
  request: 3 * MINUTE,
  notice: 10 * MINUTE,
  message: 5 * MINUTE,
};
