import { decodeXml } from '../../decodeXml.ts';
import { attributePlace } from '../xml/attributePlace.ts';
import { applyPatches } from '../xml/patch.ts';

/** The text of an XML part, and its way back to bytes. */
export interface XmlText {
  readonly text: string;
  /** The bytes of a changed text. */
  encode(text: string): Uint8Array;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Decodes a part whole. What was UTF-16 becomes UTF-8, and says so; a byte order mark of UTF-8 stays. Throws xml-broken. */
export function xmlText(part: string, bytes: Uint8Array): XmlText {
  const text = [...decodeXml(part, bytes)].join('');
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? BYTE_ORDER_MARK : '';
  return {
    text,
    encode: (changed) => new TextEncoder().encode(mark + (wide ? sayUtf8(changed) : changed)),
  };
}

function sayUtf8(text: string): string {
  if (!text.startsWith('<?xml')) return text;
  const place = attributePlace(text, { start: 0, openEnd: text.indexOf('?>') }, 'encoding');
  return place ? applyPatches(text, [{ start: place.valueStart, end: place.valueEnd, text: 'UTF-8' }]) : text;
}
