import { HostFailureError } from '../../workbook/failure.ts';
import type { ChosenFile } from './workbench.ts';

/** It is held in memory whole, as the command line holds it. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

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
