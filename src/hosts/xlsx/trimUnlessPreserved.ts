import type { Attributes } from './scanXml.ts';

/**
 * Excel drops white space around a text whose element doesn't say xml:space="preserve", even if it was written as
 * `&#10;`. So do we: what counts is what the office sees.
 */
export function trimUnlessPreserved(text: string, preserved: boolean): string {
  if (preserved || text === '') return text;
  if (text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20) return text;
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** True where the element keeps the white space around its text. */
export function isPreserved(attributes: Attributes): boolean {
  return attributes['xml:space'] === 'preserve';
}
