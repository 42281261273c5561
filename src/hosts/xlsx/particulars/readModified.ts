import type { Codec } from '../codec.ts';
import { openPackage } from '../openPackage.ts';
import { readRelationships } from '../readRelationships.ts';
import { scanXml } from '../scanXml.ts';

/**
 * When a file says that it was last saved: dcterms:modified of its core properties (ECMA-376 part 2, 8.3.4.1), as it is written there. Null
 * where it says nothing. Throws HostFailureError for a file that can't be read.
 */
export function readModified(bytes: Uint8Array, codec: Codec): string | null {
  const pack = openPackage(bytes, codec);
  const part = readRelationships(pack, '').find(({ type, part: target }) => type === 'core-properties' && pack.find(target))?.part;
  if (part === undefined) return null;
  let isInside = false;
  let text = '';
  scanXml(part, pack.read(part), {
    open: (name) => void (isInside = name === 'modified'),
    text(more) {
      if (isInside) text += more;
    },
    close: () => void (isInside = false),
  });
  return text.trim() || null;
}
