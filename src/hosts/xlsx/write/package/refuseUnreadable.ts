import { HostFailureError, type HostFailure, type ResultSize } from '../../../../workbook/failure.ts';
import { MAX_FILE_BYTES, MAX_PART_BYTES, MAX_READ_BYTES } from '../../../../workbook/limits.ts';
import type { Codec } from '../../codec.ts';
import { findParts } from '../../findParts.ts';
import { openPackage } from '../../openPackage.ts';

/** What is written can be read again: throws result-too-large for a file that goes beyond a limit only now. */
export function refuseUnreadable(bytes: Uint8Array, codec: Codec): void {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge('file', MAX_FILE_BYTES);
  try {
    findParts(openPackage(bytes, codec));
  } catch (error) {
    throw (error instanceof HostFailureError && ofResult(error.failure)) || error;
  }
}

function ofResult(failure: HostFailure): HostFailureError | undefined {
  switch (failure.kind) {
    case 'too-large':
      return failure.limitBytes === MAX_READ_BYTES ? tooLarge('all-parts', MAX_READ_BYTES) : tooLarge('part', MAX_PART_BYTES);
    case 'too-many-parts':
      return tooLarge('parts', failure.limit);
    case 'too-many':
      return failure.what === 'cells' ? undefined : tooLarge(failure.what, failure.limit);
    default:
      return undefined;
  }
}

function tooLarge(what: ResultSize, limit: number): HostFailureError {
  return new HostFailureError({ kind: 'result-too-large', what, limit });
}
