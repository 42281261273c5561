import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { addAll } from '../workbook/addAll.ts';
import { byCodePoints } from '../workbook/byCodePoints.ts';
import { isFolder } from './isFolder.ts';
import { isWorkbookName } from '../workbook/isWorkbookName.ts';
import { realPath } from './realPath.ts';
import { systemCode } from './systemCode.ts';

/** A file that came back. */
export interface FoundFile {
  /** Its path from the folder that was given, folders parted by `/`; of a file given by itself its name. */
  readonly file: string;
  readonly path: string;
  /** The system's code where it is a folder that can't be listed. */
  readonly problem: string | null;
}

/**
 * The workbooks among files and in folders with all that is in them, each once however it is named, in the order of their paths' code
 * points. Owner files of Office (~$…), hidden files and folders, other kinds, and what is in `without` are passed over; a path that isn't
 * there is kept: reading it says so.
 */
export function returnedFiles(given: readonly string[], without: readonly string[]): readonly FoundFile[] {
  const seen = new Set(without.map(realPath));
  const found: FoundFile[] = [];
  const isNew = (path: string): boolean => {
    const real = realPath(path);
    return seen.has(real) ? false : seen.add(real) !== undefined;
  };
  for (const path of given) {
    if (isFolder(path)) walkAll(path);
    else if (isWorkbookName(basename(path)) && isNew(path)) found.push({ file: basename(path), path, problem: null });
  }
  return found.sort((a, b) => byCodePoints(a.file, b.file));

  function walkAll(top: string): void {
    const folders = [{ folder: top, at: '' }];
    // Folders in folders are put behind the last one.
    for (const one of folders) addAll(folders, look(one));
  }

  /** Takes in the workbooks of a folder, and gives the folders in it. */
  function look({ folder, at }: { readonly folder: string; readonly at: string }): readonly { folder: string; at: string }[] {
    // A link may lead back to a folder above it.
    if (!isNew(folder)) return [];
    let names: readonly string[];
    try {
      names = readdirSync(folder);
    } catch (error) {
      const problem = systemCode(error);
      if (problem === undefined) throw error;
      found.push({ file: at === '' ? basename(resolve(folder)) : at.slice(0, -1), path: folder, problem });
      return [];
    }
    return names.flatMap((name) => {
      const path = join(folder, name);
      if (name.startsWith('.')) return [];
      if (isFolder(path)) return [{ folder: path, at: `${at}${name}/` }];
      if (isWorkbookName(name) && isNew(path)) found.push({ file: `${at}${name}`, path, problem: null });
      return [];
    });
  }
}
