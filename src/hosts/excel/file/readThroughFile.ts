import type { Area } from '../../../workbook/address.ts';
import type { Job } from '../../../workbook/host.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot.ts';
import type { Exchange } from '../exchange.ts';
import { listTabs, type ListedSheet } from '../listSheets.ts';
import type { Reading } from '../reading.ts';
import type { FileAccess } from './fileAccess.ts';
import { throughFile } from './throughFile.ts';

/** Once more where somebody has added, renamed, hidden or protected a sheet between the file and the request. */
const ATTEMPTS = 2;

/**
 * Reads the workbook through its file, in one asking of the file and one request beside it, which ties the sheets to their ids
 * and shows that both speak of the same workbook. Null where that can't be had.
 */
export async function readThroughFile(talk: Exchange, job: Job, access: FileAccess): Promise<Reading | null> {
  // The file knows no waiting for the end of typing (https://github.com/OfficeDev/office-js/issues/761): the request waits for it.
  if (talk.waits) await listTabs(talk);
  for (let i = 0; i < ATTEMPTS; i++) {
    const told = await throughFile(
      job,
      access,
      () => listTabs(talk),
      (reader, bytes) => reader.readOpenFile(bytes, job),
    );
    if (!told) return null;
    if (isSame(told.read.sheets, told.beside)) return { snapshot: told.read, outlines: outlinesOf(told.read, told.beside) };
  }
  return null;
}

/**
 * Compares what a person could have changed between the two without the other being wrong. The names of the workbook and its
 * date system are not compared: Excel tells them in other words than a file does.
 */
function isSame(sheets: readonly SheetSnapshot[], tabs: readonly ListedSheet[]): boolean {
  const told = (list: readonly Pick<SheetSnapshot, 'name' | 'visibility' | 'protected'>[]): string =>
    JSON.stringify(list.map((sheet) => [sheet.name, sheet.visibility, sheet.protected]));
  return told(sheets) === told(tabs);
}

function outlinesOf({ sheets, names }: WorkbookSnapshot, tabs: readonly ListedSheet[]): Reading['outlines'] {
  return tabs.map((tab, i) => ({
    ...tab,
    used: usedBy(sheets[i]?.rows ?? []),
    names: names.filter(({ sheet }) => sheet === tab.name),
  }));
}

function usedBy(rows: SheetSnapshot['rows']): Area | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  let left = Infinity;
  let right = 0;
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]?.columnIndex ?? left);
    right = Math.max(right, cells.at(-1)?.columnIndex ?? right);
  }
  return { top: first.rowIndex, left, bottom: last.rowIndex, right };
}
