/** The fields of a directory record that zip64 widens. */
export interface WideFields {
  readonly size: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

const ZIP64_ID = 0x0001;
const FULL = 0xffffffff;

/**
 * Replaces the 32-bit fields that are full by the 64-bit ones of the zip64 extra field, which holds only those, in this
 * order (APPNOTE 4.5.3). A field that is full but has no wide one stays as it is, and fails the bounds later.
 */
export function readZip64Fields(extra: DataView, fields: WideFields): WideFields {
  const wide = findWide(extra);
  if (!wide) return fields;
  let at = 0;
  const widen = (narrow: number): number => {
    if (narrow !== FULL || at + 8 > wide.byteLength) return narrow;
    at += 8;
    return Number(wide.getBigUint64(at - 8, true));
  };
  return {
    size: widen(fields.size),
    compressedSize: widen(fields.compressedSize),
    headerOffset: widen(fields.headerOffset),
  };
}

function findWide(extra: DataView): DataView | undefined {
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const size = extra.getUint16(at + 2, true);
    if (at + 4 + size > extra.byteLength) return undefined;
    if (extra.getUint16(at, true) === ZIP64_ID) return new DataView(extra.buffer, extra.byteOffset + at + 4, size);
    at += 4 + size;
  }
  return undefined;
}
