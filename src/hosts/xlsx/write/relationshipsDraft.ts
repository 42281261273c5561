import { relationshipsPart } from '../readRelationships.ts';
import { resolveTarget } from '../resolveTarget.ts';
import { escapeAttribute } from './escapeXml.ts';
import type { PackageDraft } from './packageDraft.ts';
import { xmlDraft } from './xmlDraft.ts';
import { childrenOf } from './xmlNode.ts';

/** The relationships of a part, to be added to and taken from. */
export interface RelationshipsDraft {
  /** Adds one; `type` in full. Gives its id, which no other has. */
  add(type: string, part: string): string;
  /** Takes out those to a part. */
  removeTo(part: string): void;
  flush(): void;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** New ones point from the folder of `source`, as Excel writes them: worksheets/sheet4.xml. */
export function relationshipsDraft(draft: PackageDraft, source: string): RelationshipsDraft {
  const xml = xmlDraft(draft, relationshipsPart(source), EMPTY);
  const nodes = childrenOf(xml.root, 'Relationship');
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  let lastId = nodes.reduce((last, { attributes }) => Math.max(last, Number(/^rId(\d{1,9})$/.exec(attributes['Id'] ?? '')?.[1] ?? 0)), 0);

  return {
    add(type, part) {
      const id = `rId${++lastId}`;
      const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
      xml.append(`<${xml.root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`);
      return id;
    },
    removeTo(part) {
      for (const { attributes, start, end } of nodes) {
        if (attributes['TargetMode'] === 'External') continue;
        if (resolveTarget(source, attributes['Target'] ?? '').toLowerCase() !== part.toLowerCase()) continue;
        xml.change({ start, end, text: '' });
      }
    },
    flush: () => xml.flush(),
  };
}
