import { SaxesParser } from 'saxes';
import { HostFailureError } from '../../workbook/failure.ts';
import { brokenXml } from './brokenXml.ts';
import { decodeXml } from './decodeXml.ts';
import { runToEnd } from '../../workbook/runToEnd.ts';

/** The attributes of an element by their names as written, prefix included. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Names come without their prefix: producers write `row` or `x:row`, and strict OOXML has other namespaces. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  /** Called with every run of text, of which an element may have several. */
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Runs through an XML part and tells the handler what is in it. Throws xml-broken where it isn't well-formed, and
 * xml-doctype for a document type or an entity of its own, which no workbook has and attacks are made of.
 */
export function scanXml(part: string, bytes: Uint8Array | Iterable<Uint8Array>, handler: XmlHandler): void {
  runToEnd(scanXmlSteps(part, bytes, handler));
}

/** The same, and yields after each piece of a large part (some 10 ms), so that a page can draw meanwhile. */
export function* scanXmlSteps(part: string, bytes: Uint8Array | Iterable<Uint8Array>, handler: XmlHandler): Generator<void, void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('error', ({ message }) => {
    throw message === 'undefined entity.' ? doctypeIn(part) : brokenXml(part, message);
  });
  parser.on('doctype', () => {
    throw doctypeIn(part);
  });
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes));
  if (handler.close) parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
  }
  let isFirst = true;
  for (const chunk of decodeXml(part, bytes)) {
    if (!isFirst) yield;
    isFirst = false;
    parser.write(chunk);
  }
  parser.close();
}

function doctypeIn(part: string): HostFailureError {
  return new HostFailureError({ kind: 'xml-doctype', part });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
