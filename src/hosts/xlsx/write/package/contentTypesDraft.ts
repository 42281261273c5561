import { CONTENT_TYPES_PART } from '../../readContentTypes.ts';
import type { PackageDraft } from './packageDraft.ts';
import { xmlDraft } from './xmlDraft.ts';
import { childrenOf } from '../xml/xmlNode.ts';

/** What the parts are, to be added to and taken from. */
export interface ContentTypesDraft {
  add(part: string, type: string): void;
  remove(part: string): void;
  flush(): void;
}

/**
 * New parts are named one by one: what `Default` says of an extension holds for the office's parts. A part that goes and
 * comes again keeps its line.
 */
export function contentTypesDraft(draft: PackageDraft): ContentTypesDraft {
  const xml = xmlDraft(draft, CONTENT_TYPES_PART);
  const keyOf = (part: string): string => `/${part}`.toLowerCase();
  const there = new Map(childrenOf(xml.root, 'Override').map((node) => [node.attributes['PartName']?.toLowerCase(), node]));
  const gone = new Set<string>();
  const added = new Map<string, string>();
  return {
    add(part, type) {
      const key = keyOf(part);
      const former = there.get(key);
      if (former?.attributes['ContentType'] === type) gone.delete(key);
      else {
        if (former) gone.add(key);
        added.set(key, `<${xml.root.prefix}Override PartName="/${part}" ContentType="${type}"/>`);
      }
    },
    remove(part) {
      const key = keyOf(part);
      added.delete(key);
      if (there.has(key)) gone.add(key);
    },
    flush() {
      for (const key of gone) {
        const node = there.get(key);
        if (node) xml.change([{ start: node.start, end: node.end, text: '' }]);
      }
      for (const line of added.values()) xml.append(line);
      xml.flush();
    },
  };
}
