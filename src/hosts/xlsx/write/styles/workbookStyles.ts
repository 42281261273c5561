import { readRelationships } from '../../readRelationships.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import { stylesDraft, type StylesDraft } from './stylesDraft.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';
import { pointedTo } from './pointedTo.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import type { Looks } from '../sheet/writeSheet.ts';

/** The styles of the workbook, opened when the first one is asked for. */
export interface WorkbookStyles extends Looks {
  /** The part that the workbook leads to for its styles, where there is none. */
  readonly missing: string | undefined;
  /** Writes the part, if it was opened. Gives its name where the workbook had none before. */
  flush(): string | undefined;
}

export function workbookStyles(workbook: WorkbookDraft): WorkbookStyles {
  const { draft, xml } = workbook;
  const named = readRelationships(draft.pack, xml.part).find(({ type }) => type === 'styles')?.part;
  const there = named !== undefined && draft.pack.find(named) ? named : undefined;
  const part = there ?? freeName(draft, xml.part.slice(0, xml.part.lastIndexOf('/') + 1));
  let styles: StylesDraft | undefined;
  const open = (): StylesDraft =>
    (styles ??= stylesDraft(draft, part, namespacesOf(xml.root), there === undefined ? pointedTo(workbook) : undefined));
  return {
    cell: (style, format) => open().cell(style, format),
    conditional: (format) => open().conditional(format),
    missing: there === undefined ? named : undefined,
    flush() {
      styles?.flush();
      return styles && !there ? part : undefined;
    },
  };
}

/** A part of that name may be there and belong to nothing. */
function freeName(draft: PackageDraft, folder: string): string {
  const nameOf = (number: number): string => `${folder}styles${number === 1 ? '' : number}.xml`;
  let number = 1;
  while (draft.has(nameOf(number))) number++;
  return nameOf(number);
}
