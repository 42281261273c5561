import { relationshipsPart } from '../../readRelationships.ts';
import { resolveTarget } from '../../resolveTarget.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import type { PackageDraft } from './packageDraft.ts';
import { relativeTarget } from './relativeTarget.ts';
import { xmlDraft } from './xmlDraft.ts';
import { childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** The relationships of a part, to be added to and taken from. */
export interface RelationshipsDraft {
  /** Adds one; `type` in full. Gives its id, which no other has. One that was taken out comes back with the id it had. */
  add(type: string, part: string): string;
  /** The part that an id leads to; undefined for none in the package. */
  partOf(id: string | undefined): string | undefined;
  /** The part that the first relationship of a type leads to, by the type's last segment. */
  partOfType(type: string): string | undefined;
  /** Takes out those to a part. */
  removeTo(part: string): void;
  /** A list that has become empty goes. */
  flush(): void;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** New ones point from the folder of `source`, as Excel writes them: worksheets/sheet4.xml. `anew` begins an empty list. */
export function relationshipsDraft(draft: PackageDraft, source: string, anew = false): RelationshipsDraft {
  const list = relationshipsPart(source);
  const xml = xmlDraft(draft, list, EMPTY, anew);
  const nodes = childrenOf(xml.root, 'Relationship');
  const gone = new Set<XmlNode>();
  let lastId = nodes.reduce((last, { attributes }) => Math.max(last, Number(/^rId(\d{1,9})$/.exec(attributes['Id'] ?? '')?.[1] ?? 0)), 0);
  const ids = new Set(nodes.map(({ attributes }) => attributes['Id']));
  let added = 0;

  const targetOf = ({ attributes: { Target, TargetMode } }: XmlNode): string | undefined =>
    TargetMode === 'External' || Target === undefined ? undefined : resolveTarget(source, Target);
  const leadsTo = (node: XmlNode, part: string): boolean => targetOf(node)?.toLowerCase() === part.toLowerCase();
  const found = (test: (node: XmlNode) => boolean): string | undefined => {
    const node = nodes.find((candidate) => !gone.has(candidate) && test(candidate));
    return node && targetOf(node);
  };

  return {
    add(type, part) {
      const former = nodes.find((node) => gone.has(node) && node.attributes['Type'] === type && leadsTo(node, part));
      if (former) {
        gone.delete(former);
        return former.attributes['Id'] ?? '';
      }
      while (ids.has(`rId${lastId + 1}`)) lastId++;
      const id = `rId${++lastId}`;
      added++;
      xml.append(`<${xml.root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTarget(source, part))}"/>`);
      return id;
    },
    partOf: (id) => (id === undefined ? undefined : found(({ attributes }) => attributes['Id'] === id)),
    partOfType: (type) =>
      found(({ attributes }) => attributes['Type']?.endsWith(`/${type}`) === true && attributes['TargetMode'] !== 'External'),
    removeTo(part) {
      for (const node of nodes) if (leadsTo(node, part)) gone.add(node);
    },
    flush() {
      if (added === 0 && gone.size > 0 && gone.size === nodes.length) {
        draft.remove(list);
        return;
      }
      xml.change([...gone].map(({ start, end }) => ({ start, end, text: '' })));
      xml.flush();
    },
  };
}
