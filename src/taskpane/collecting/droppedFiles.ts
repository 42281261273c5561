/** A file that a person has chosen or dropped, with its path as the browser gives it. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

/** What was chosen in a field; of a folder with the path in it. */
export function pickedFiles(list: Iterable<File>): readonly PickedFile[] {
  return Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * The files among what was dropped, and in the folders with all that is in them. What is dropped is gone with the event: the entries are
 * taken before the first is waited for.
 * https://wicg.github.io/entries-api/
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = Array.from(transfer.items ?? [], (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null)).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return pickedFiles(transfer.files);
  const found: PickedFile[] = [];
  // Folders in folders are put behind the last one.
  for (const entry of entries) {
    if (entry.isDirectory) for (const inside of await listAll(entry as FileSystemDirectoryEntry)) entries.push(inside);
    else found.push({ path: entry.fullPath.replace(/^\//u, ''), file: await fileOf(entry as FileSystemFileEntry) });
  }
  return found;
}

/** Chromium gives at most 100 at a time, and none at the end. */
async function listAll(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    for (const one of some) all.push(one);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
