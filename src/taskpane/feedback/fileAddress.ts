/** Chromium follows no longer address (url::kMaxURLChars, 2 MB). */
const LONGEST = 2_000_000;
const TYPE = 'application/zip';

/**
 * An address under which a link gives a zip to save. A data: address, as the web view of Excel blocks files of other addresses
 * (docs/excel-check.md); where it would be too long a blob: one.
 */
export function fileAddress(bytes: Uint8Array): string {
  if ((bytes.length * 4) / 3 > LONGEST) return URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${TYPE};base64,${btoa(text)}`;
}
