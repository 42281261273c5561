import type { XmlNode } from './xmlNode.ts';

/** A node and all within it, in the order of the text. A part may nest as deep as it likes. */
export function* descendantsOf(root: XmlNode): Generator<XmlNode> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i] as XmlNode);
  }
}
