import type { Patch } from './patch.ts';
import { isSelfClosing, type XmlNode } from './xmlNode.ts';

/**
 * Puts a new child where the schema wants it: behind the last child that stands before it in the order, and else at the
 * start. What mc:AlternateContent wraps counts as a child.
 */
export function insertInOrder(text: string, parent: XmlNode, order: readonly string[], name: string, xml: string): Patch {
  const rank = order.indexOf(name);
  let after: XmlNode | undefined;
  for (const child of parent.children) {
    const place = order.indexOf(meantBy(child).name);
    if (place > rank) break;
    if (place >= 0) after = child;
  }
  return after ? { start: after.end, end: after.end, text: xml } : prependChild(text, parent, xml);
}

/** Puts a new child behind all others. */
export function appendChild(text: string, parent: XmlNode, xml: string): Patch {
  if (isSelfClosing(parent)) return openUp(text, parent, xml);
  return { start: parent.closeStart, end: parent.closeStart, text: xml };
}

/** `<mc:AlternateContent><mc:Choice Requires="x14"><controls>` is `controls` to a program that knows x14. */
function meantBy(child: XmlNode): XmlNode {
  return child.name === 'AlternateContent' ? (child.children[0]?.children[0] ?? child) : child;
}

function prependChild(text: string, parent: XmlNode, xml: string): Patch {
  if (isSelfClosing(parent)) return openUp(text, parent, xml);
  return { start: parent.openEnd, end: parent.openEnd, text: xml };
}

/** `<a/>` → `<a>…</a>` */
function openUp(text: string, parent: XmlNode, xml: string): Patch {
  const slash = text.lastIndexOf('/', parent.openEnd - 1);
  return { start: slash, end: parent.openEnd, text: `>${xml}</${parent.prefix}${parent.name}>` };
}
