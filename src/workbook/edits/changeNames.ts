import type { DefinedName } from '../snapshot.ts';

/** A name and the sheet that it belongs to. */
export type NameKey = Pick<DefinedName, 'name' | 'sheet'>;

/** True for the same name of the same sheet, or of the workbook; in another case it is the same one. */
export function isSameName(a: NameKey, b: NameKey): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.sheet?.toLowerCase() === b.sheet?.toLowerCase();
}

/** The names with one made, or pointed elsewhere in its place: a name that is there stays spelled as it is. */
export function withName(names: readonly DefinedName[], made: DefinedName): readonly DefinedName[] {
  if (!names.some((name) => isSameName(name, made))) return [...names, made];
  return names.map((name) => (isSameName(name, made) ? { ...name, refersTo: made.refersTo } : name));
}

export function withoutName(names: readonly DefinedName[], gone: NameKey): readonly DefinedName[] {
  return names.filter((name) => !isSameName(name, gone));
}
