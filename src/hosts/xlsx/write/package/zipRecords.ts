import { ZIP } from '../../zipFormat.ts';
import { addAll } from '../../../../workbook/addAll.ts';

/** What both headers of an entry say. */
export interface EntryFields {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time in the lower half, DOS date in the upper. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** 2.0: deflate and folders. */
const VERSION = 20;
const ZIP64_ID = 0x0001;

/** The header before an entry's data. */
export function localHeader(fields: EntryFields): Uint8Array {
  const header = new Uint8Array(ZIP.local.size + fields.name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, ZIP.local.signature, true);
  view.setUint16(4, VERSION, true);
  setFields(view, 6, fields);
  header.set(fields.name, ZIP.local.size);
  return header;
}

/** The entry's record in the directory; of `former`, its record so far, it keeps attributes, extra fields and comment. */
export function directoryRecord(fields: EntryFields, offset: number, former?: Uint8Array): Uint8Array {
  const { extra, comment } = former ? tailOf(former) : { extra: new Uint8Array(), comment: new Uint8Array() };
  const record = new Uint8Array(ZIP.record.size + fields.name.length + extra.length + comment.length);
  const view = new DataView(record.buffer);
  if (former) record.set(former.subarray(0, ZIP.record.size));
  else view.setUint16(4, VERSION, true);
  view.setUint32(0, ZIP.record.signature, true);
  view.setUint16(6, VERSION, true);
  setFields(view, 8, fields);
  view.setUint16(30, extra.length, true);
  view.setUint16(32, comment.length, true);
  view.setUint16(34, 0, true);
  view.setUint32(42, offset, true);
  record.set(fields.name, ZIP.record.size);
  record.set(extra, ZIP.record.size + fields.name.length);
  record.set(comment, ZIP.record.size + fields.name.length + extra.length);
  return record;
}

/** Flags, method, time, CRC, sizes and the name's length stand in both headers in this order. */
function setFields(view: DataView, at: number, fields: EntryFields): void {
  view.setUint16(at, fields.flags, true);
  view.setUint16(at + 2, fields.method, true);
  view.setUint32(at + 4, fields.time, true);
  view.setUint32(at + 8, fields.crc, true);
  view.setUint32(at + 12, fields.compressedSize, true);
  view.setUint32(at + 16, fields.size, true);
  view.setUint16(at + 20, fields.name.length, true);
}

function tailOf(record: Uint8Array): { extra: Uint8Array; comment: Uint8Array } {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const start = ZIP.record.size + view.getUint16(28, true);
  const end = start + view.getUint16(30, true);
  return { extra: withoutZip64(record.subarray(start, end)), comment: record.slice(end) };
}

/** The wide sizes and offset would contradict the new ones. Damaged fields are dropped. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    if (view.getUint16(at, true) !== ZIP64_ID) addAll(kept, extra.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(kept);
}
