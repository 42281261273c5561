import { parseAddress } from '../address.ts';
import { OWN_NAME_PREFIX } from '../marks.ts';
import { isSameName, withName } from './changeNames.ts';
import { sheetNamed } from './changeSheet.ts';
import { bareFormula } from './checkFormula.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isText, orLeftOut } from './shape.ts';

/** Makes or replaces a name. `sheet` makes it a local one. */
export interface DefineName {
  readonly edit: 'define-name';
  readonly name: string;
  /** Without the equals sign: `考核设置!$B$4`. */
  readonly refersTo: string;
  readonly sheet?: string;
}

const LONGEST_NAME = 255;
const LONGEST_REFERENCE = 8192;

export const defineName = {
  shape: { name: isText, refersTo: isText, sheet: orLeftOut(isText) },
  check({ edit, name, refersTo }: DefineName) {
    if (!isName(name) || refersTo === '') throw refuse(edit, 'value-not-allowed', name);
    if (name.length > LONGEST_NAME) throw refuse(edit, 'too-long', name);
    if (refersTo.length > LONGEST_REFERENCE) throw refuse(edit, 'address-too-long', name);
  },
  apply(workbook, { name, refersTo, sheet }) {
    const owner = sheet === undefined ? null : sheetNamed(workbook, sheet)?.name;
    return owner === undefined
      ? workbook
      : { ...workbook, names: withName(workbook.names, { name, refersTo: bareFormula(refersTo), sheet: owner }) };
  },
  /** A name that the office would have to take off itself is none of ours to take off. */
  invert(before, { name, sheet }) {
    const former = before.names.find((one) => isSameName(one, { name, sheet: sheet ?? null }));
    const of = sheet === undefined ? {} : { sheet };
    if (former) return { edits: [{ edit: 'define-name', name, refersTo: former.refersTo, ...of } as const], isWhole: true };
    return name.startsWith(OWN_NAME_PREFIX) ? { edits: [{ edit: 'remove-name', name, ...of } as const], isWhole: true } : null;
  },
} satisfies EditKind<DefineName>;

/** https://support.microsoft.com/office/fd8905ed-1130-4cca-9bb1-ad02b18594fd, "syntax rules for names". */
function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseAddress(name) && !/^(?:r\d*)?(?:c\d*)?$/i.test(name);
}
