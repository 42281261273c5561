import { escapeAttribute } from './escapeXml.ts';
import type { Patch } from './patch.ts';
import { isSelfClosing, type Tag } from './xmlNode.ts';

/** Where an attribute stands in a text. */
export interface AttributePlace {
  /** From the white space before the name, so that taking it out leaves the tag clean. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Finds an attribute in a start tag that is known to be well-formed. The name is as written, prefix included. */
export function attributePlace(text: string, { start, openEnd }: Pick<Tag, 'start' | 'openEnd'>, name: string): AttributePlace | undefined {
  const tag = text.slice(start, openEnd);
  for (const match of tag.matchAll(/\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] !== name) continue;
    const end = start + match.index + match[0].length;
    const size = (match[2] ?? match[3] ?? '').length;
    return { start: start + match.index, end, valueStart: end - 1 - size, valueEnd: end - 1 };
  }
  return undefined;
}

/** Gives an attribute another value, or adds it behind the others. */
export function setAttribute(text: string, node: Tag, name: string, value: string): Patch {
  const place = attributePlace(text, node, name);
  if (place) return { start: place.valueStart, end: place.valueEnd, text: escapeAttribute(value) };
  const at = node.openEnd - (isSelfClosing(node) ? 2 : 1);
  return { start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` };
}

/** Takes an attribute out; nothing where there is none. */
export function removeAttribute(text: string, node: Tag, name: string): readonly Patch[] {
  const place = attributePlace(text, node, name);
  return place ? [{ start: place.start, end: place.end, text: '' }] : [];
}
