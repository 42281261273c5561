import { mentionsGone, type Gone } from './mentionsGone.ts';
import type { DefinedName } from './snapshot.ts';

/** A workbook as far as its sheets and names go. */
interface Named {
  readonly sheets: readonly { readonly name: string }[];
  readonly names: readonly DefinedName[];
}

/** The sheets that go, and the names that go with them: those of a sheet, and those that lead to one or to another such name. */
export function goneWith({ sheets, names }: Named, stays: ReadonlySet<string>): Gone {
  const lost = new Set(sheets.filter(({ name }) => !stays.has(name)).map(({ name }) => name.toLowerCase()));
  const goneNames = new Set<string>();
  const isGone = ({ refersTo, sheet }: DefinedName): boolean =>
    (sheet !== null && lost.has(sheet.toLowerCase())) || mentionsGone(refersTo, { sheets: lost, names: goneNames });
  for (let before = -1; before !== goneNames.size;) {
    before = goneNames.size;
    for (const name of names) if (isGone(name)) goneNames.add(name.name.toLowerCase());
  }
  // A name that stands for something that stays as well, in another sheet, is still one.
  for (const name of names) if (!isGone(name) && goneNames.has(name.name.toLowerCase())) goneNames.delete(name.name.toLowerCase());
  return { sheets: lost, names: goneNames };
}
