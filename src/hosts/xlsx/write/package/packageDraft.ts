import type { WorkbookPackage } from '../../openPackage.ts';
import { xmlText, type XmlText } from './xmlText.ts';
import { encodePieces } from './encodePieces.ts';
import type { Packed, WriteCodec } from './writeCodec.ts';
import { zipWriter } from './zipWriter.ts';

/** A package with the changes made so far. Reading always gives what the file holds. */
export interface PackageDraft {
  readonly pack: WorkbookPackage;
  /** True for a part that will be there. */
  has(part: string): boolean;
  /** A part of the file. Throws what reading a part throws. */
  read(part: string): XmlText;
  /** Gives a part another text, whole or in pieces, or makes it. Where `source` has that text already the part stays as it is. */
  write(part: string, text: string | Iterable<string>, source?: XmlText): void;
  remove(part: string): void;
  /** The zip: what wasn't touched is copied as it is, in its order; new parts come last. */
  build(): Uint8Array;
}

/** Changed parts are deflated at once, so that no more than one large part stands in memory. */
export function packageDraft(pack: WorkbookPackage, codec: WriteCodec): PackageDraft {
  const changed = new Map<string, Packed>();
  const added = new Map<string, { readonly part: string; readonly packed: Packed }>();
  const removed = new Set<string>();
  const keyOf = (part: string): string => (pack.find(part)?.name ?? part).toLowerCase();

  const whole = (bytes: Uint8Array): Packed => ({ compressed: codec.deflate(bytes), crc: codec.crc32(bytes), size: bytes.length });
  const inPieces = (text: Iterable<string>): Packed => codec.pack(encodePieces(text));

  return {
    pack,
    has(part) {
      const key = keyOf(part);
      return added.has(key) || (pack.find(part) !== undefined && !removed.has(key));
    },
    read: (part) => xmlText(part, pack.read(part)),
    write(part, text, source) {
      const key = keyOf(part);
      removed.delete(key);
      changed.delete(key);
      if (source?.text === text) return;
      const packed = typeof text === 'string' ? whole(source ? source.encode(text) : new TextEncoder().encode(text)) : inPieces(text);
      if (pack.find(part)) changed.set(key, packed);
      else added.set(key, { part, packed });
    },
    remove(part) {
      const key = keyOf(part);
      added.delete(key);
      if (pack.find(part)) removed.add(key);
    },
    build() {
      const zip = zipWriter(pack.bytes);
      for (const [key, entry] of pack.entries) {
        const packed = changed.get(key);
        if (removed.has(key)) continue;
        if (packed) zip.replace(entry, packed);
        else zip.copy(entry);
      }
      for (const { part, packed } of added.values()) zip.add(part, packed);
      return zip.finish();
    },
  };
}
