import { constants, crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** One entry as it is to stand in a zip, true or not. What isn't given is worked out from `data`. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** The data as it stands in the zip, if it isn't to be deflated from `data`. */
  readonly compressed?: Uint8Array;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  /** What the directory says. */
  readonly compressedSize?: number;
  readonly flags?: number;
  /** The name in the local header. */
  readonly localName?: string;
  /** Where the directory says that the local header is. */
  readonly headerOffset?: number;
  /** Writes these into a zip64 extra field. */
  readonly zip64?: readonly ('size' | 'compressedSize' | 'headerOffset')[];
}

export interface RawZip {
  /** Writes a zip64 end record. */
  readonly zip64?: boolean;
  readonly comment?: string;
  /** What the end record says. */
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
}

const FULL = 0xffffffff;

/** The files of a zip as entries, to be changed before they are written by `rawZip`. */
export function entriesOf(zip: Uint8Array): RawEntry[] {
  return Object.entries(unzipSync(zip)).map(([name, data]) => ({ name, data }));
}

/** Writes a zip byte by byte, so that any of its fields can lie. */
export function rawZip(entries: readonly RawEntry[], zip: RawZip = {}): Uint8Array {
  const files: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const compressed = entry.compressed ?? (entry.method === 0 ? entry.data : deflateRawSync(entry.data));
    const local = Buffer.concat([localHeader(entry, compressed.length), Buffer.from(entry.localName ?? entry.name), compressed]);
    records.push(record(entry, entry.compressedSize ?? compressed.length, entry.headerOffset ?? offset));
    files.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = { count: zip.count ?? entries.length, size: zip.directorySize ?? directory.length, offset: zip.directoryOffset ?? offset };
  return Buffer.concat([...files, directory, ...endRecords(end, offset + directory.length, zip)]);
}

/** Raw deflate data of a gigabyte of zeros, made without a gigabyte of memory. */
export function gigabyteOfZeros(): Uint8Array {
  // A full flush ends on a whole byte and forgets what was before, so that pieces may follow one another.
  const piece = deflateRawSync(new Uint8Array(1 << 24), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: 64 }, () => piece), Buffer.from([3, 0])]);
}

function localHeader(entry: RawEntry, compressedSize: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(entry.flags ?? 0, 6);
  header.writeUInt16LE(entry.method ?? 8, 8);
  header.writeUInt32LE(entry.crc ?? crc32(entry.data), 14);
  header.writeUInt32LE(compressedSize, 18);
  header.writeUInt32LE(entry.size ?? entry.data.length, 22);
  header.writeUInt16LE(Buffer.byteLength(entry.localName ?? entry.name), 26);
  return header;
}

function record(entry: RawEntry, compressedSize: number, headerOffset: number): Buffer {
  const fields = { size: entry.size ?? entry.data.length, compressedSize, headerOffset };
  const wide = entry.zip64 ?? [];
  const name = Buffer.from(entry.name);
  const extra = zip64Field(wide.map((field) => fields[field]));
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(entry.flags ?? 0, 8);
  header.writeUInt16LE(entry.method ?? 8, 10);
  header.writeUInt32LE(entry.crc ?? crc32(entry.data), 16);
  header.writeUInt32LE(wide.includes('compressedSize') ? FULL : compressedSize, 20);
  header.writeUInt32LE(wide.includes('size') ? FULL : fields.size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(wide.includes('headerOffset') ? FULL : headerOffset, 42);
  return Buffer.concat([header, name, extra]);
}

/** Another field stands before the one looked for, as Info-ZIP writes it, and a number behind it. */
function zip64Field(values: readonly number[]): Buffer {
  if (values.length === 0) return Buffer.alloc(0);
  const field = Buffer.alloc(5 + 4 + values.length * 8 + 4);
  field.writeUInt16LE(0x5455, 0);
  field.writeUInt16LE(1, 2);
  field.writeUInt16LE(1, 5);
  field.writeUInt16LE(values.length * 8 + 4, 7);
  values.forEach((value, index) => field.writeBigUInt64LE(BigInt(value), 9 + index * 8));
  return field;
}

function endRecords(place: { count: number; size: number; offset: number }, at: number, zip: RawZip): Buffer[] {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip.zip64 ? 0xffff : place.count, 10);
  end.writeUInt32LE(zip.zip64 ? FULL : place.size, 12);
  end.writeUInt32LE(zip.zip64 ? FULL : place.offset, 16);
  end.writeUInt16LE(Buffer.byteLength(zip.comment ?? ''), 20);
  const tail = [end, Buffer.from(zip.comment ?? '')];
  if (!zip.zip64) return tail;
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  [place.count, place.size, place.offset].forEach((value, index) => wide.writeBigUInt64LE(BigInt(value), 32 + index * 8));
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at), 8);
  return [wide, locator, ...tail];
}
