import type { Job } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { askAll } from './askAll.ts';
import type { Exchange } from './exchange.ts';
import { listSheets } from './listSheets.ts';
import { outlineSheet, type OutlinedSheet } from './outlineSheets.ts';
import { readSheet } from './readSheet.ts';

/** A workbook as it was read, with what finds its sheets in Excel again. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  /** In the order of the snapshot's sheets. */
  readonly outlines: readonly OutlinedSheet[];
}

/**
 * Reads everything in three round trips: the sheets, their outlines, their content. More only for size (about one for
 * each 4 MB), and one where an area has validations of several kinds.
 */
export async function readWorkbook(exchange: Exchange, job: Job): Promise<Reading> {
  const { sheets, names, date1904 } = await listSheets(exchange);
  const outlines: OutlinedSheet[] = [];
  const quiet: Job = { ...job, progress: () => undefined };
  await askAll(exchange, sheets.map((sheet) => outlineSheet(sheet, (outlined) => outlines.push(outlined))), quiet);
  const readings = outlines.map(readSheet);
  await askAll(exchange, readings.flatMap(({ questions }) => questions), job);
  await askAll(exchange, readings.flatMap((reading) => reading.more()), quiet);
  return {
    snapshot: {
      sheets: readings.map((reading) => reading.snapshot()),
      names: [...names, ...outlines.flatMap((outline) => outline.names)],
      date1904,
    },
    outlines,
  };
}
