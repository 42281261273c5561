import type { FileOutcome } from './model.ts';

/** True for a file that is to be listed: one that isn't used, or of which there is something to say. */
export function isToSay({ state, reasons }: FileOutcome): boolean {
  return state !== 'used' || reasons.length > 0;
}
