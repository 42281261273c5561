import { HostFailureError } from '../../workbook/failure.ts';
import { MAX_FILE_BYTES } from '../../workbook/limits.ts';
import type { ChosenFile } from './workbench.ts';

/** A file of the browser's. */
export function chosenFile(file: File): ChosenFile {
  return {
    name: file.name,
    async bytes() {
      if (file.size > MAX_FILE_BYTES) throw new HostFailureError({ kind: 'too-large', part: file.name, limitBytes: MAX_FILE_BYTES });
      return new Uint8Array(await file.arrayBuffer());
    },
  };
}
