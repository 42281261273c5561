import { CONTENT_TYPES_PART } from '../readContentTypes.ts';
import type { PackageDraft } from './packageDraft.ts';
import { xmlDraft } from './xmlDraft.ts';
import { childrenOf } from './xmlNode.ts';

/** What the parts are, to be added to and taken from. */
export interface ContentTypesDraft {
  add(part: string, type: string): void;
  remove(part: string): void;
  flush(): void;
}

/** New parts are named one by one: what `Default` says of an extension holds for the office's parts. */
export function contentTypesDraft(draft: PackageDraft): ContentTypesDraft {
  const xml = xmlDraft(draft, CONTENT_TYPES_PART);
  const overrides = childrenOf(xml.root, 'Override');
  return {
    add(part, type) {
      xml.append(`<${xml.root.prefix}Override PartName="/${part}" ContentType="${type}"/>`);
    },
    remove(part) {
      const name = `/${part}`.toLowerCase();
      for (const { attributes, start, end } of overrides) {
        if (attributes['PartName']?.toLowerCase() === name) xml.change({ start, end, text: '' });
      }
    },
    flush: () => xml.flush(),
  };
}
