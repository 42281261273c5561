/** Which of the message page's own sentences stands in where the one that was meant can't be handed over. */
export type SaidCode = 'open-pane' | 'no-table' | 'not-all' | 'not-done' | 'done';

/** What a button says to a person: the sentence, and the code that goes into an address in its place. */
export interface Said {
  readonly code: SaidCode;
  readonly text: string;
}
