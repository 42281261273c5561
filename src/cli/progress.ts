import type { WriteStream } from 'node:tty';

/** Says how far a workbook is, on a terminal only: nothing but failures goes to a standard error that is a file. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

/** At most one line in 100 ms, written over the one before. */
export function progressLine(stream: Pick<WriteStream, 'isTTY' | 'write'>, now: () => number): ProgressLine {
  let last = 0;
  let shown = false;
  return {
    show(text) {
      if (!stream.isTTY || now() - last < 100) return;
      last = now();
      shown = true;
      stream.write(`\r\u001B[K${text}`);
    },
    clear() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}
