import { isWorkbookName } from '../../workbook/isWorkbookName.ts';

/**
 * The name by which a file that a person has chosen is known: its path from the folder that was chosen, or its own name. Null for what is
 * passed over quietly: other kinds, hidden files and folders, owner files of Office.
 *
 * @param path as the browser gives it: 交回/甲区/a.xlsx of a folder, a.xlsx of a file
 */
export function returnedName(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '');
  const below = parts.length > 1 ? parts.slice(1) : parts;
  const name = below.at(-1) ?? '';
  return isWorkbookName(name) && below.every((part) => !part.startsWith('.')) ? below.join('/') : null;
}
