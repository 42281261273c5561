import { HostFailureError } from '../../workbook/failure.ts';
import type { Codec } from './codec.ts';
import { readDirectory } from './readDirectory.ts';
import { readEntry } from './readEntry.ts';
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
}

/** Opens the zip without inflating anything. Throws what `readDirectory` throws. */
export function openPackage(bytes: Uint8Array, codec: Codec): WorkbookPackage {
  const entries = readDirectory(bytes);
  const find = (part: string): ZipEntry | undefined => entries.get(part.toLowerCase()) ?? entries.get(withoutEscapes(part).toLowerCase());
  return {
    bytes,
    entries,
    find,
    read(part) {
      const entry = find(part);
      if (!entry) throw new HostFailureError({ kind: 'part-missing', part });
      return readEntry(bytes, entry, codec);
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
