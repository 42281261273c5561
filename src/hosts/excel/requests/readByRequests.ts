import type { Area } from '../../../workbook/address.ts';
import type { Job } from '../../../workbook/host.ts';
import type { NotKnown, RowSnapshot, SheetSnapshot } from '../../../workbook/snapshot.ts';
import { askAll } from '../askAll.ts';
import type { Exchange } from '../exchange.ts';
import { listSheets, type ListedSheet } from '../listSheets.ts';
import type { KnownSheet, Reading } from '../reading.ts';
import { askCells } from './askCells.ts';
import { askHidden } from './askHidden.ts';
import { askFormatAreas, askOwnFormats } from './askMarks.ts';
import { askMerges } from './askMerges.ts';
import { askNames } from './askNames.ts';
import { askOptional } from './askOptional.ts';
import { askUsed } from './askUsed.ts';
import { askValidations } from './askValidations.ts';

/**
 * Reads everything where there is no file to be had: the sheets, their bounds and their cells, without which there is nothing to
 * read, and in requests of their own what Excel may refuse to tell of a sheet or altogether: then it is not known there.
 */
export async function readByRequests(talk: Exchange, job: Job): Promise<Reading> {
  const { sheets, names, date1904 } = await listSheets(talk);
  const quiet: Job = { ...job, progress: () => undefined };
  const used = new Map<ListedSheet, Area | null>();
  await askAll(
    talk,
    sheets.map((sheet) => askUsed(sheet, (area) => used.set(sheet, area))),
    quiet,
  );
  // A merged area may begin left of the first cell that holds something, and above it.
  const bounded = sheets.map((sheet) => {
    const area = used.get(sheet) ?? null;
    return { sheet, used: area, extent: area && { ...area, top: 0, left: 0 } };
  });
  const rows = bounded.map((): RowSnapshot[] => []);
  await askAll(
    talk,
    bounded.flatMap(({ sheet, used: area }, i) => askCells(sheet, area, (row) => rows[i]?.push(row))),
    job,
  );

  const local = await askOptional(talk, sheets, askNames, quiet);
  const formats = await askOptional(talk, sheets, askOwnFormats, quiet);
  const marks = await askOptional(
    talk,
    sheets.map((sheet, i) => ({ sheet, own: formats[i] ?? [] })),
    ({ sheet, own }) => askFormatAreas(sheet, own),
    quiet,
  );
  const validations = await askValidations(talk, bounded, quiet);
  const hidden = await askOptional(talk, bounded, ({ sheet, extent }) => askHidden(sheet, extent), quiet);
  const merges = await askOptional(talk, bounded, ({ sheet, extent }) => askMerges(sheet, extent), quiet);

  const outlines = bounded.map(({ sheet, used: area }, i): KnownSheet => ({ ...sheet, used: area, names: local[i] ?? [] }));
  return {
    snapshot: {
      sheets: sheets.map(({ name, visibility, protected: isProtected }, i): SheetSnapshot => {
        const told = { names: local[i], marks: formats[i] && marks[i], validations: validations[i], hidden: hidden[i], merges: merges[i] };
        return {
          name,
          visibility,
          protected: isProtected,
          rows: rows[i] ?? [],
          merges: told.merges ?? [],
          hiddenRows: told.hidden?.rows ?? [],
          hiddenColumns: told.hidden?.columns ?? [],
          validations: told.validations ?? [],
          ownFormats: told.marks ?? [],
          notKnown: (['merges', 'hidden', 'marks', 'validations', 'names'] as const satisfies readonly NotKnown[]).filter(
            (what) => !told[what],
          ),
        };
      }),
      names: [...names, ...outlines.flatMap((outline) => outline.names)],
      date1904,
    },
    outlines,
  };
}
