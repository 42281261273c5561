import { richText } from './richText.ts';
import { runToEnd } from '../../workbook/runToEnd.ts';
import { scanXmlSteps } from './scanXml.ts';
import type { TextPool } from './textPool.ts';

/** The texts that cells point to by their number. */
export function readSharedStrings(part: string, bytes: Uint8Array, pool: TextPool): readonly string[] {
  return runToEnd(sharedStringSteps(part, bytes, pool));
}

/** The same in steps. */
export function* sharedStringSteps(part: string, bytes: Uint8Array, pool: TextPool): Generator<void, readonly string[]> {
  const strings: string[] = [];
  const rich = richText();
  yield* scanXmlSteps(part, bytes, {
    open: (name, attributes) => rich.open(name, attributes),
    text: (text) => rich.text(text),
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(pool(rich.take()));
    },
  });
  return strings;
}
