import { SaxesParser } from 'saxes';
import { HostFailureError } from '../../../../workbook/failure.ts';
import { brokenXml } from '../../brokenXml.ts';
import type { Attributes } from '../../scanXml.ts';
import type { XmlNode } from './xmlNode.ts';

interface OpenNode {
  name: string;
  prefix: string;
  attributes: Attributes;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  children: OpenNode[];
  text: string;
}

/**
 * Reads a part into a tree of elements with their places in the text. The inside of the element `passOver` is left out,
 * and not even scanned where nothing in the part could hide its end. Throws xml-broken and xml-doctype.
 */
export function parseXml(part: string, text: string, passOver?: string): XmlNode {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: OpenNode[] = [];
  let root: OpenNode | undefined;
  let skipped = 0;
  let hidden: OpenNode | undefined;
  let depth = 0;

  parser.on('error', ({ message }) => {
    if (message === 'undefined entity.') throw doctypeIn(part);
    throw brokenXml(part, message);
  });
  parser.on('doctype', () => {
    throw doctypeIn(part);
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (hidden) return;
    const openEnd = skipped + parser.position;
    const colon = tag.name.indexOf(':') + 1;
    const node: OpenNode = {
      name: tag.name.slice(colon),
      prefix: tag.name.slice(0, colon),
      attributes: tag.attributes,
      // No `<` can stand in a start tag but its first character.
      start: text.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
    if (node.name === passOver && !tag.isSelfClosing) {
      hidden = node;
      depth = 0;
    }
  });
  parser.on('closetag', (tag) => {
    if (hidden && depth-- > 0) return;
    hidden = undefined;
    const node = open.pop();
    if (!node || tag.isSelfClosing) return;
    node.end = skipped + parser.position;
    node.closeStart = text.lastIndexOf('<', node.end - 1);
  });
  const takeText = (run: string): void => {
    const node = open.at(-1);
    if (node && !hidden) node.text += run;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);

  const place = passOver === undefined ? undefined : feedUpTo(parser, text, () => hidden && `</${hidden.prefix}${hidden.name}`);
  skipped = place ? place.end - place.start : 0;
  parser.write(text.slice(place?.end ?? 0)).close();
  if (!root) throw brokenXml(part, 'no element');
  return root;
}

/**
 * Feeds the parser tag by tag until the element to pass over is open, and tells where its inside starts and ends. A `<`
 * inside is always a tag, and the first end tag of that name its own, unless a comment or a CDATA section holds another.
 */
function feedUpTo(
  parser: { write(chunk: string): unknown },
  text: string,
  endTag: () => string | undefined,
): { readonly start: number; readonly end: number } | undefined {
  if (text.includes('<![CDATA[') || text.includes('<!--') || text.includes('<?', 2)) return undefined;
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('>', start) + 1 || text.length;
    parser.write(text.slice(start, next));
    start = next;
    const tag = endTag();
    if (tag === undefined) continue;
    const end = text.indexOf(tag, start);
    return { start, end: end < 0 ? start : end };
  }
  return { start, end: start };
}

function doctypeIn(part: string): HostFailureError {
  return new HostFailureError({ kind: 'xml-doctype', part });
}
