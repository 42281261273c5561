import { readRelationships } from '../../readRelationships.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import { stylesDraft, type StylesDraft } from './stylesDraft.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';
import type { Looks } from '../sheet/writeSheet.ts';

/** The styles of the workbook, opened when the first one is asked for. */
export interface WorkbookStyles extends Looks {
  /** Writes the part, if it was opened. Gives its name where the workbook had none before. */
  flush(): string | undefined;
}

export function workbookStyles({ draft, xml }: WorkbookDraft): WorkbookStyles {
  const there = readRelationships(draft.pack, xml.part).find(({ type }) => type === 'styles')?.part;
  const part = there ?? `${xml.part.slice(0, xml.part.lastIndexOf('/') + 1)}styles.xml`;
  let styles: StylesDraft | undefined;
  const open = (): StylesDraft => (styles ??= stylesDraft(draft, part, namespacesOf(xml.root)));
  return {
    cell: (style, format) => open().cell(style, format),
    conditional: (format) => open().conditional(format),
    flush() {
      styles?.flush();
      return styles && !there ? part : undefined;
    },
  };
}
