import { escapeAttribute } from './escapeXml.ts';
import { namespacesOf, prefixOf } from './namespaces.ts';
import type { XmlNode } from './xmlNode.ts';

/** The attribute by which an element leads to a relationship: ` r:id="rId1"`, and the declaration where the root has none. */
export function pointerTo(root: XmlNode, id: string): string {
  const { relationships } = namespacesOf(root);
  const prefix = prefixOf(root, relationships);
  const declared = prefix === undefined ? ` xmlns:r="${relationships}"` : '';
  return `${declared} ${prefix ?? 'r'}:id="${escapeAttribute(id)}"`;
}

/** The relationship that an element leads to, by its attribute `r:id`, however `r` is called. */
export function pointedId({ attributes }: XmlNode): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? undefined : attributes[key];
}
