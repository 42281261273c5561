import { refuse } from './refuse.ts';

/** Excel keeps no longer one. */
const LONGEST_NUMBER_FORMAT = 255;

/** Throws edit-refused for a number format that no cell can have. */
export function checkNumberFormat({ edit }: { readonly edit: string }, numberFormat: string | undefined, ...at: readonly string[]): void {
  if (numberFormat === '') throw refuse(edit, 'value-not-allowed', ...at);
  if ((numberFormat?.length ?? 0) > LONGEST_NUMBER_FORMAT) throw refuse(edit, 'too-long', ...at);
}
