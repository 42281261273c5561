import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFailure } from '../workbook/failure.ts';
import { isFolder } from './isFolder.ts';
import { isWorkbookName } from '../workbook/isWorkbookName.ts';
import { systemCode } from './systemCode.ts';
import { addAll } from '../workbook/addAll.ts';

export interface Inputs {
  readonly files: readonly string[];
  /** True where the answer is a list, however many files there are. */
  readonly several: boolean;
  /** Folders that can't be listed. */
  readonly unreadable: readonly { readonly folder: string; readonly failure: HostFailure }[];
}

/**
 * The workbooks that the arguments name, in their order. Of a folder these are its .xlsx, .xlsm and .xls files by name;
 * Office's owner files (~$…), hidden files (.…) and everything else in it are passed over. A path that isn't there is
 * kept: reading it says so.
 */
export function findInputs(paths: readonly string[]): Inputs {
  const folders = new Set(paths.filter(isFolder));
  const files: string[] = [];
  const unreadable: { folder: string; failure: HostFailure }[] = [];
  for (const path of paths) {
    if (!folders.has(path)) {
      files.push(path);
      continue;
    }
    try {
      addAll(files, workbooksIn(path));
    } catch (error) {
      const reason = systemCode(error);
      if (reason === undefined) throw error;
      unreadable.push({ folder: path, failure: { kind: 'file-not-readable', reason } });
    }
  }
  return { files, several: paths.length > 1 || folders.size > 0, unreadable };
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(isWorkbookName)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path));
}
