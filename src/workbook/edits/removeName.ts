import { OWN_NAME_PREFIX } from '../marks.ts';
import { isSameName, withoutName } from './changeNames.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isText, orLeftOut } from './shape.ts';

/** Takes one of Kaohe's own names off, where it is there. `sheet` for a local one. */
export interface RemoveName {
  readonly edit: 'remove-name';
  readonly name: string;
  readonly sheet?: string;
}

export const removeName = {
  shape: { name: isText, sheet: orLeftOut(isText) },
  /** A name of the office's stays. */
  check({ edit, name }: RemoveName) {
    if (!name.startsWith(OWN_NAME_PREFIX)) throw refuse(edit, 'value-not-allowed', name);
  },
  apply(workbook, { name, sheet }) {
    return { ...workbook, names: withoutName(workbook.names, { name, sheet: sheet ?? null }) };
  },
  invert(before, { name, sheet }) {
    const former = before.names.find((one) => isSameName(one, { name, sheet: sheet ?? null }));
    const of = sheet === undefined ? {} : { sheet };
    return { edits: former ? [{ edit: 'define-name', name: former.name, refersTo: former.refersTo, ...of } as const] : [], isWhole: true };
  },
} satisfies EditKind<RemoveName>;
