const LONGEST_NAME = 54;
const WIDE_LENGTH_AT = 55;
const SHORTEST_FILE = 165;
const LONGEST_FILE = 200;

/**
 * True for the content of the owner file `~$….xlsx` that Excel keeps beside an open workbook: the user's name with its
 * length in front, padded to 55 bytes, and again in UTF-16. Excel writes 165 bytes, some versions a few more.
 */
export function isLockFile(bytes: Uint8Array): boolean {
  if (bytes.length < SHORTEST_FILE || bytes.length > LONGEST_FILE) return false;
  const length = bytes[0] ?? 0;
  const wideLength = (bytes[WIDE_LENGTH_AT] ?? 0) + (bytes[WIDE_LENGTH_AT + 1] ?? 0) * 256;
  if (length === 0 || length > LONGEST_NAME || wideLength === 0 || wideLength > LONGEST_NAME) return false;
  return bytes.subarray(1 + length, WIDE_LENGTH_AT).every((byte) => byte === 0x20 || byte === 0);
}
