import { parseAddress } from '../address.ts';
import type { DefineName, RemoveName } from '../edit.ts';
import { OWN_NAME_PREFIX } from '../marks.ts';
import { refuse } from './refuse.ts';

const LONGEST_NAME = 255;
const LONGEST_REFERENCE = 8192;

export function checkName({ edit, name, refersTo }: DefineName): void {
  if (!isName(name) || refersTo === '') throw refuse(edit, 'value-not-allowed', name);
  if (name.length > LONGEST_NAME || refersTo.length > LONGEST_REFERENCE) throw refuse(edit, 'too-long', name);
}

/** A name of the office's stays. */
export function checkNameRemoval({ edit, name }: RemoveName): void {
  if (!name.startsWith(OWN_NAME_PREFIX)) throw refuse(edit, 'value-not-allowed', name);
}

/** https://support.microsoft.com/office/fd8905ed-1130-4cca-9bb1-ad02b18594fd, "syntax rules for names". */
function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseAddress(name) && !/^(?:r\d*)?(?:c\d*)?$/i.test(name);
}
