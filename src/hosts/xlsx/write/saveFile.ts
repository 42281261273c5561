import { type FileSystem, saveFiles } from './saveFiles.ts';

/** Puts one file in its place, as `saveFiles` does several. Throws not-written with the system's code, such as ENOSPC. */
export function saveFile(path: string, bytes: Uint8Array, system?: FileSystem): void {
  saveFiles([{ path, bytes }], system);
}
