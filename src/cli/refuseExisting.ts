import { existsSync } from 'node:fs';
import { CommandEnd } from './command.ts';
import type { CliWords } from './words/words.ts';

/** The most files that a refusal names. */
const MOST_NAMED = 3;

/**
 * Ends the command, before anything is read, where a file would be replaced and nobody has said that it may.
 *
 * @param overwrite whether somebody has
 */
export function refuseExisting(files: readonly string[], overwrite: boolean, words: CliWords): void {
  const existing = overwrite ? [] : files.filter((file) => existsSync(file));
  if (existing.length > 0) throw new CommandEnd(2, words.existing(existing.slice(0, MOST_NAMED), existing.length));
}
