/** A file on the disk that the browser lets the page write again. */
export interface SavedFile {
  readonly name: string;
  write(bytes: Uint8Array): Promise<void>;
  /** Whether somebody else has written to it since this page did. */
  hasChanged(): Promise<boolean>;
}

/**
 * Puts bytes where a person wants them, and under the file's own name unless the person says another. What is there is written over
 * only in the place that the person has chosen. Rejects where the disk says no.
 */
export type FileSaver = (name: string, bytes: Uint8Array, place?: SavedFile) => Promise<SavedFile | 'downloaded' | 'cancelled'>;

interface Picker {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** Asks where to save, the first time; a browser that has no such question downloads. */
export const saveFile: FileSaver = async (name, bytes, place) => {
  if (place) {
    await place.write(bytes);
    return place;
  }
  const extension = /\.xlsm$/i.test(name) ? '.xlsm' : '.xlsx';
  const type = extension === '.xlsm' ? XLSM : XLSX;
  const chosen = await ask(name, type, extension);
  if (chosen === 'cancelled') return chosen;
  if (chosen === null) {
    download(name, new Blob([bytes as BlobPart], { type }));
    return 'downloaded';
  }
  let left: File | null = null;
  const saved: SavedFile = {
    name: chosen.name,
    async hasChanged() {
      const there = await chosen.getFile().catch(() => null);
      // Taken away, it can be written again without any loss. What this page left may not have been shown to it.
      return there !== null && (there.lastModified !== left?.lastModified || there.size !== left.size);
    },
    async write(now) {
      // Written beside and put in its place when it is whole.
      const stream = await chosen.createWritable();
      await stream.write(now as BufferSource);
      await stream.close();
      left = await chosen.getFile().catch(() => null);
    },
  };
  await saved.write(bytes);
  return saved;
};

/** Null where the browser can't ask, or not for this page. */
async function ask(name: string, type: string, extension: string): Promise<FileSystemFileHandle | 'cancelled' | null> {
  const picker = window as Picker;
  if (!picker.showSaveFilePicker) return null;
  try {
    return await picker.showSaveFilePicker({ suggestedName: name, types: [{ accept: { [type]: [extension] } }] });
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : null;
  }
}

/** The browser keeps a file of that name and gives the new one a number. */
function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
