import { HostFailureError } from '../../workbook/failure.ts';
import type { Codec } from './codec.ts';
import { readDirectory } from './readDirectory.ts';
import { readEntry, readEntryPieces } from './readEntry.ts';
import type { ZipEntry } from './zipEntry.ts';

/** The parts of an unpacked-on-demand package. Part names have no leading slash: `xl/workbook.xml`. */
export interface WorkbookPackage {
  readonly bytes: Uint8Array;
  /** In the order of the zip's directory, by names in lower case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The entry of a part; undefined where there is none. */
  find(part: string): ZipEntry | undefined;
  /** The bytes of a part. Throws part-missing, too-large or part-damaged. */
  read(part: string): Uint8Array;
  /**
   * The same in pieces where the part is large, so that it never stands in memory whole. Throws part-damaged only at the end of such a
   * part: who finds a fault in it before asks `check`.
   */
  pieces(part: string): Iterable<Uint8Array>;
  /** Throws part-damaged where a part is not what was declared. */
  check(part: string): void;
}

/** A part up to this size is read whole, which is several times as fast. */
const WHOLE_UP_TO = 16 << 20;

/** Opens the zip without inflating anything. Throws what `readDirectory` throws. */
export function openPackage(bytes: Uint8Array, codec: Codec): WorkbookPackage {
  const entries = readDirectory(bytes);
  const find = (part: string): ZipEntry | undefined => entries.get(part.toLowerCase()) ?? entries.get(withoutEscapes(part).toLowerCase());
  const entryOf = (part: string): ZipEntry => {
    const entry = find(part);
    if (!entry) throw new HostFailureError({ kind: 'part-missing', part });
    return entry;
  };
  const read = (part: string): Uint8Array => readEntry(bytes, entryOf(part), codec);
  const pieces = (part: string): Iterable<Uint8Array> =>
    entryOf(part).size > WHOLE_UP_TO ? readEntryPieces(bytes, entryOf(part), codec) : [read(part)];
  return {
    bytes,
    entries,
    find,
    read,
    pieces,
    check(part) {
      const steps = pieces(part)[Symbol.iterator]();
      while (steps.next().done !== true);
    },
  };
}

/** Relationships are URIs, so that a blank in a name is %20 there; some producers leave the zip's names plain. */
function withoutEscapes(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
