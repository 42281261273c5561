import type { ZipEntry } from '../../zipEntry.ts';
import { directoryRecord, localHeader, type EntryFields } from './zipRecords.ts';
import { joinBytes } from '../../joinBytes.ts';
import { ZIP } from '../../zipFormat.ts';
import type { Packed } from './writeCodec.ts';

/** Puts a zip together, entry by entry. */
export interface ZipWriter {
  /** Takes an entry over as it is, without inflating it. */
  copy(entry: ZipEntry): void;
  /** Gives an entry other data. */
  replace(entry: ZipEntry, packed: Packed): void;
  add(name: string, packed: Packed): void;
  finish(): Uint8Array;
}

/** Bit 3: the sizes stand behind the data. They are known here, and stand in front. */
const SIZES_BEHIND = 0x0008;
/** Bits 1 and 2 tell how hard the data was deflated. */
const EFFORT = 0x0006;
/** 1 January 1980, 0:00, as Excel writes it: equal workbooks are equal files. */
const NO_TIME = 0x0021_0000;
const DEFLATED = 8;

/** Writes entries with names, order, flags and times of `source`, and clean headers (APPNOTE 4.3.7 and 4.3.12). */
export function zipWriter(source: Uint8Array): ZipWriter {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const chunks: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;

  function put(fields: EntryFields, data: Uint8Array, record?: Uint8Array): void {
    const header = localHeader(fields);
    chunks.push(header, data);
    records.push(directoryRecord(fields, offset, record));
    offset += header.length + data.length;
  }

  const recordOf = ({ recordOffset, recordSize }: ZipEntry): Uint8Array => source.subarray(recordOffset, recordOffset + recordSize);
  const nameOf = ({ recordOffset }: ZipEntry): Uint8Array =>
    source.subarray(recordOffset + ZIP.record.size, recordOffset + ZIP.record.size + view.getUint16(recordOffset + 28, true));

  return {
    copy(entry) {
      const fields = {
        name: nameOf(entry),
        flags: entry.flags & ~SIZES_BEHIND,
        method: entry.method,
        time: view.getUint32(entry.recordOffset + 12, true),
        crc: entry.crc,
        compressedSize: entry.compressedSize,
        size: entry.size,
      };
      put(fields, source.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize), recordOf(entry));
    },
    replace(entry, packed) {
      put({ ...fieldsOf(packed), name: nameOf(entry), flags: entry.flags & ~SIZES_BEHIND & ~EFFORT }, packed.compressed, recordOf(entry));
    },
    add(name, packed) {
      put({ ...fieldsOf(packed), name: new TextEncoder().encode(name), flags: 0 }, packed.compressed);
    },
    finish: () => joinBytes([...chunks, ...records, endRecord(records, offset)]),
  };
}

function fieldsOf({ compressed, crc, size }: Packed): Omit<EntryFields, 'name' | 'flags'> {
  return { method: DEFLATED, time: NO_TIME, crc, size, compressedSize: compressed.length };
}

/** What is read has at most 20,000 entries and 256 MB, so that nothing here needs zip64. */
function endRecord(records: readonly Uint8Array[], offset: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(ZIP.end.size));
  end.setUint32(0, ZIP.end.signature, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return new Uint8Array(end.buffer);
}
