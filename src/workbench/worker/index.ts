import { follow, readyToFollow } from '../../following/follow.ts';
import { browserCodec } from '../../hosts/xlsx/browserCodec.ts';
import { lookReader } from '../../hosts/xlsx/look/lookReader.ts';
import { readParticulars } from '../../hosts/xlsx/particulars/readParticulars.ts';
import { readMemory } from '../../hosts/xlsx/readMemory.ts';
import { readWorkbook } from '../../hosts/xlsx/readWorkbook.ts';
import { workbookReader } from '../../hosts/xlsx/workbookReader.ts';
import { cutExcerpt } from '../../hosts/xlsx/write/excerpt/cutExcerpt.ts';
import { zipFiles } from '../../hosts/xlsx/write/zipFiles.ts';
import { zipWorkbooks } from '../../hosts/xlsx/write/zipWorkbooks.ts';
import { writeWorkbook } from '../../hosts/xlsx/write/writeWorkbook.ts';
import { systemClock } from '../../hosts/browser/systemClock.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Asked } from './messages.ts';
import { serveWorkbook } from './serveWorkbook.ts';

/** Puts the worker together for .xlsx files. */
const memory = readMemory();

/** A while after the workbook was read: it is to be assessed first. */
let soon: ReturnType<typeof setTimeout> | undefined;
function getReady(workbook: WorkbookSnapshot): void {
  clearTimeout(soon);
  soon = setTimeout(() => readyToFollow(workbook), 1000);
}

serveWorkbook(
  {
    post: (message) => postMessage(message),
    listen: (hear) => addEventListener('message', ({ data }: MessageEvent<Asked>) => hear(data)),
  },
  {
    file: {
      read: (bytes, firstRead) => readWorkbook(bytes, browserCodec, memory, firstRead),
      write: (bytes, edits, known) => writeWorkbook(bytes, edits, browserCodec, { follow, ...known }),
      follow,
      look: (bytes) => lookReader(bytes, browserCodec),
      particulars: (bytes) => readParticulars(bytes, browserCodec),
      zip: (workbooks) => zipWorkbooks(workbooks, browserCodec),
      reader: workbookReader(browserCodec),
      cut: (bytes, excerpt) => cutExcerpt(bytes, excerpt, browserCodec, follow),
      zipFiles,
    },
    clock: systemClock,
    getReady,
    // The day by the clock of this computer; Swedish dates are written 2020-12-31.
    today: () => new Date().toLocaleDateString('sv-SE'),
  },
);
