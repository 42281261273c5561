import type { ReturnedBytes } from '../../tools/collect/understandReturned.ts';
import { byCodePoints } from '../../workbook/byCodePoints.ts';
import { MAX_FILE_BYTES } from '../../workbook/limits.ts';
import type { PickedFile } from './droppedFiles.ts';
import { returnedName } from './returnedNames.ts';

/** What was chosen, and has not been read. */
export interface ReturnedFiles {
  /** The workbooks by their names, in the order of code points; of two with one path the last that was chosen. */
  readonly files: ReadonlyMap<string, File>;
  /** How many were passed over: other kinds, hidden files. */
  readonly others: number;
}

/** Adds files to those that were chosen before. */
export function addReturned({ files, others }: ReturnedFiles, picked: readonly PickedFile[]): ReturnedFiles {
  const named = picked.flatMap(({ path, file }) => {
    const name = returnedName(path);
    return name === null ? [] : [[name, file] as const];
  });
  return {
    files: new Map([...files, ...named].sort(([a], [b]) => byCodePoints(a, b))),
    others: others + picked.length - named.length,
  };
}

/** Their bytes, one after the other. A file that the browser can't read is one of the answers. */
export async function loadReturned(
  { files }: ReturnedFiles,
  told: (done: number) => void,
  isEnded: () => boolean,
): Promise<readonly ReturnedBytes[] | null> {
  const loaded: ReturnedBytes[] = [];
  for (const [name, file] of files) {
    if (isEnded()) return null;
    loaded.push({ file: name, content: await contentOf(file) });
    told(loaded.length);
  }
  return loaded;
}

/** The content of a file that a person has chosen, or why the browser doesn't give it. */
export async function contentOf(file: File): Promise<ReturnedBytes['content']> {
  if (file.size > MAX_FILE_BYTES) return { kind: 'too-large', part: file.name, limitBytes: MAX_FILE_BYTES };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return { kind: 'file-not-readable', reason: error instanceof Error ? error.message : String(error) };
  }
}
