import type { XmlNode } from './xmlNode.ts';

/** An element and all that is in it, however deep, in no order. */
export function everyNode(root: XmlNode): readonly XmlNode[] {
  const found = [root];
  for (const node of found) for (const child of node.children) found.push(child);
  return found;
}
