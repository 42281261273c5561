import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The workbooks that the arguments name, in their order. Of a folder these are its .xlsx, .xlsm and .xls files by name;
 * Office's owner files (~$…) and everything else in it are passed over. A path that isn't there is kept: reading it says so.
 */
export function findInputs(paths: readonly string[]): { readonly files: readonly string[]; readonly several: boolean } {
  const folders = new Set(paths.filter(isFolder));
  const files = paths.flatMap((path) => (folders.has(path) ? workbooksIn(path) : [path]));
  return { files, several: files.length > 1 || folders.size > 0 };
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .filter((name) => /\.xls[xm]?$/iu.test(name) && !basename(name).startsWith('~$'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
