import type { Attributes } from '../../scanXml.ts';

/** The place of an element in its part's text. */
export interface Tag {
  /** Where the start tag begins, and where it ends, behind its `>`. */
  readonly start: number;
  readonly openEnd: number;
  /** Where the element ends: `openEnd` for `<a/>`. */
  readonly end: number;
}

/** An element of a part with its place in the part's text. */
export interface XmlNode extends Tag {
  /** Without the prefix. */
  readonly name: string;
  /** As written, with its colon: `x:` or nothing. */
  readonly prefix: string;
  readonly attributes: Attributes;
  /** Where the end tag begins; `openEnd` for `<a/>`. */
  readonly closeStart: number;
  readonly children: readonly XmlNode[];
  /** All the text directly in the element. */
  readonly text: string;
}

/** The first child of that name. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** True for `<a/>`. */
export function isSelfClosing(node: Tag): boolean {
  return node.end === node.openEnd;
}
