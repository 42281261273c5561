import type { ContentTypesDraft } from './contentTypesDraft.ts';
import { ownedParts } from './ownedParts.ts';
import type { PackageDraft } from './packageDraft.ts';

/** Parts that come and go with a sheet: its drawing, charts and notes. */
export interface PartsDraft {
  readonly draft: PackageDraft;
  /** The first number's name that no part will have: `drawings/drawing` and `xml` → xl/drawings/drawing2.xml. */
  freeName(stem: string, extension: string): string;
  /** Makes a part, or gives it another text; `type` is its content type. */
  write(part: string, text: string, type: string): void;
  /** Says what a part is that is written elsewhere. */
  declare(part: string, type: string): void;
  /** Takes out a part with all that only it leads to. */
  drop(part: string): void;
  /** Takes out all that only this part leads to. */
  dropOwned(part: string): void;
}

/** Names stand in the folder of the workbook part, as Excel has them. A name is free again once its part is taken out. */
export function partsDraft(draft: PackageDraft, contentTypes: ContentTypesDraft, workbookPart: string): PartsDraft {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const given = new Map<string, number>();
  const ownedBy = ownedParts(draft.pack);

  function remove(part: string): void {
    draft.remove(part);
    contentTypes.remove(part);
  }

  return {
    draft,
    freeName(stem, extension) {
      const nameOf = (number: number): string => `${folder}${stem}${number}.${extension}`;
      let number = (given.get(stem) ?? 0) + 1;
      while (draft.has(nameOf(number))) number++;
      given.set(stem, number);
      return nameOf(number);
    },
    write(part, text, type) {
      draft.write(part, text, draft.pack.find(part) ? draft.read(part) : undefined);
      contentTypes.add(part, type);
    },
    declare: (part, type) => contentTypes.add(part, type),
    drop(part) {
      ownedBy(part).forEach(remove);
      remove(part);
    },
    dropOwned: (part) => ownedBy(part).forEach(remove),
  };
}
