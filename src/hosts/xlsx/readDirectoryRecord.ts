import { HostFailureError } from '../../workbook/failure.ts';
import { readZip64Fields, type WideFields } from './readZip64Fields.ts';
import type { ZipEntry } from './zipEntry.ts';
import { ZIP } from './zipFormat.ts';

/**
 * Reads the directory record at `at` (APPNOTE 4.3.12) and finds the entry's data behind its local header. Throws
 * file-truncated where the record runs over `end`, part-damaged where the data doesn't lie within the file.
 */
export function readDirectoryRecord(view: DataView, at: number, end: number): ZipEntry {
  if (at + ZIP.record.size > end || view.getUint32(at, true) !== ZIP.record.signature) {
    throw new HostFailureError({ kind: 'file-truncated' });
  }
  const nameSize = view.getUint16(at + 28, true);
  const extraSize = view.getUint16(at + 30, true);
  const recordSize = ZIP.record.size + nameSize + extraSize + view.getUint16(at + 32, true);
  if (at + recordSize > end) throw new HostFailureError({ kind: 'file-truncated' });
  const extra = new DataView(view.buffer, view.byteOffset + at + ZIP.record.size + nameSize, extraSize);
  const wide = readZip64Fields(extra, {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  });
  const name = readName(view, at + ZIP.record.size, nameSize);
  return {
    name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...wide,
    dataOffset: findData(view, name, wide),
    recordOffset: at,
    recordSize,
  };
}

/** Part names are ASCII. A foreign name in another code page becomes unreadable here, and is read by nobody. */
function readName(view: DataView, at: number, size: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, size));
}

/** The local header repeats name and extra field, often with another extra field than the directory's. */
function findData(view: DataView, part: string, { headerOffset, compressedSize }: WideFields): number {
  const fits = headerOffset + ZIP.local.size <= view.byteLength && view.getUint32(headerOffset, true) === ZIP.local.signature;
  if (!fits) throw new HostFailureError({ kind: 'part-damaged', part });
  const dataOffset = headerOffset + ZIP.local.size + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  if (dataOffset + compressedSize > view.byteLength) throw new HostFailureError({ kind: 'part-damaged', part });
  return dataOffset;
}
