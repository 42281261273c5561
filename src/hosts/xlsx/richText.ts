import { decodeEscapes } from './decodeEscapes.ts';
import type { Attributes } from './scanXml.ts';
import { isPreserved, trimUnlessPreserved } from './trimUnlessPreserved.ts';

/** Gathers the text of an `si` or `is` element from what the XML holds. */
export interface RichText {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** The text so far; starts anew. */
  take(): string;
}

/**
 * Text is either one `t` or runs `r` with a `t` each, which are put together. The readings of Chinese and Japanese
 * words (`rPh`) are no part of it. White space around a run is kept, as Excel keeps the blank between two runs.
 */
export function richText(): RichText {
  let whole = '';
  let run = '';
  let inText = false;
  let preserved = false;
  let runs = 0;
  let readings = 0;
  return {
    open(name, attributes) {
      if (name === 't') {
        inText = readings === 0;
        preserved = runs > 0 || isPreserved(attributes);
        run = '';
      } else if (name === 'r') runs++;
      else if (name === 'rPh') readings++;
    },
    text(text) {
      if (inText) run += text;
    },
    close(name) {
      if (name === 't' && inText) {
        whole += decodeEscapes(trimUnlessPreserved(run, preserved));
        inText = false;
      } else if (name === 'r') runs--;
      else if (name === 'rPh') readings--;
    },
    take() {
      const text = whole;
      whole = '';
      return text;
    },
  };
}
