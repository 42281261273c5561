import { zipSync, type Zippable } from 'fflate';
import type { NamedFile } from '../../../workbook/excerpt.ts';

/** The first day that a zip knows: equal files give equal zips. */
const NO_TIME = new Date(1980, 0, 1);

/** Files that are deflated already, in one zip. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const zipped: Zippable = {};
  for (const { file, bytes } of files) zipped[file] = [bytes, { level: 0, mtime: NO_TIME }];
  return zipSync(zipped);
}
