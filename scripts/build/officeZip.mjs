import { zipSync } from 'fflate';

/** Equal contents give equal files. Zip counts time from here. */
const NO_TIME = new Date(1980, 0, 1);

/** What is handed to an office: contents by file name. */
export function officeZip(files) {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    [new Uint8Array(Buffer.from(content)), { mtime: NO_TIME, level: 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
