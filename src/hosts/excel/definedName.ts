import type { DefinedName } from '../../workbook/snapshot.ts';

/** A name as the snapshot has it, with its formula loaded; `sheet` is the one that a local name belongs to. */
export function definedName({ name, formula }: Excel.NamedItem, sheet: string | null): DefinedName {
  const text: unknown = formula;
  return { name, refersTo: typeof text === 'string' ? text.replace(/^=/u, '') : '', sheet };
}
