import type { HostFailure } from '../../workbook/failure.ts';
import { isLockFile } from './isLockFile.ts';
import { isWebPage } from './isWebPage.ts';

/** A compound file: old Office documents, and the wrapping of an encrypted new one ([MS-CFB] 2.2). */
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Names of streams start on 128 bytes, the size of an entry in a compound file's directory ([MS-CFB] 2.6.1). */
const COMPOUND_ENTRY_SIZE = 128;
/** The stream that holds the workbook of an encrypted package ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** What a file is if it can't be an .xlsx, seen before anything is unpacked; undefined where it starts as a zip. */
export function recogniseFile(bytes: Uint8Array): HostFailure | undefined {
  if (bytes.length === 0) return { kind: 'file-empty' };
  if (startsWith(bytes, [0x50, 0x4b])) return undefined;
  if (startsWith(bytes, COMPOUND_SIGNATURE)) return { kind: hasEncryptedStream(bytes) ? 'encrypted' : 'old-xls' };
  if (isBareWorksheet(bytes)) return { kind: 'old-xls' };
  if (isLockFile(bytes)) return { kind: 'lock-file' };
  return { kind: isWebPage(bytes) ? 'web-page' : 'not-a-workbook' };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Excel 2 to 4 wrote sheets without a wrapping; they begin with the record BOF, 0x0009 to 0x0409 ([MS-XLS] 2.4.21). */
function isBareWorksheet(bytes: Uint8Array): boolean {
  const [low, high = 0xff, size = 0, zero] = bytes;
  return low === 0x09 && high <= 0x08 && size >= 4 && size <= 0x10 && zero === 0;
}

function hasEncryptedStream(bytes: Uint8Array): boolean {
  const last = bytes.length - ENCRYPTED_STREAM.length * 2;
  for (let at = 0; at <= last; at += COMPOUND_ENTRY_SIZE) if (isNamedAt(bytes, at)) return true;
  return false;
}

function isNamedAt(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < ENCRYPTED_STREAM.length; index++) {
    if (bytes[at + index * 2] !== ENCRYPTED_STREAM.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}
