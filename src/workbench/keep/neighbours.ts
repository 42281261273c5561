/** What pages say to one another. */
export interface PageLine {
  post(message: PageMessage): void;
  listen(hear: (message: PageMessage) => void): void;
}

/** `here`: this page has the file open; `too` is the answer of another that has it open as well. */
export interface PageMessage {
  readonly say: 'here' | 'too';
  readonly file: string;
  readonly from: string;
}

/** Other pages of this browser that have the same file open. */
export interface Neighbours {
  /** The file that this page has open now, null for none; `met` is called when another page has it too. */
  open(file: string | null, met: () => void): void;
}

/** @param self what no other page is called */
export function neighbours(line: PageLine, self: string): Neighbours {
  let now: { readonly file: string; readonly met: () => void } | null = null;
  line.listen(({ say, file, from }) => {
    if (from === self || file !== now?.file) return;
    now.met();
    if (say === 'here') line.post({ say: 'too', file, from: self });
  });
  return {
    open(file, met) {
      now = file === null ? null : { file, met };
      if (file !== null) line.post({ say: 'here', file, from: self });
    },
  };
}

/** A file by its name and what is in it: FNV-1a over its bytes (draft-eastlake-fnv). */
export function fileMark(name: string, bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${name} ${bytes.length} ${(hash >>> 0).toString(16)}`;
}
