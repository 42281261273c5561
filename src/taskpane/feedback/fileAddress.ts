/** Chromium follows no longer address (url::kMaxURLChars, 2 MB). */
const LONGEST = 2_000_000;
const ZIP = 'application/zip';

/**
 * An address under which a link gives a file to save. A data: address, as the web view of Excel blocks files of other addresses
 * (docs/excel-check.md); where it would be too long a blob: one.
 */
export function fileAddress(bytes: Uint8Array, type = ZIP): string {
  if ((bytes.length * 4) / 3 > LONGEST) return URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(text)}`;
}
