import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { follow } from '../../src/following/follow.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { recogniseFile } from '../../src/hosts/xlsx/recogniseFile.ts';
import { runToEnd } from '../../src/workbook/runToEnd.ts';
import { writeWorkbook } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { KeptResult } from '../../src/workbook/follow.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { recalculateAll } from '../formulas/officeRun.ts';
import { wrongResults, type Wrong } from '../support/followedCells.ts';

export interface FollowedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbooks of a folder that hold a formula. */
export function workbooksIn(folder: string): readonly FollowedFile[] {
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]$/u.test(name) && !name.startsWith('~$'))
    .map((name) => ({ name: join(folder, name).replaceAll('/', '-'), bytes: new Uint8Array(readFileSync(join(folder, name))) }))
    .filter(({ bytes }) => recogniseFile(bytes) === undefined);
}

export interface Outcome {
  readonly name: string;
  /** Formulas whose results follow or stay because nothing changed in them; of these the wrong ones. */
  readonly followed: number;
  readonly wrong: readonly Wrong[];
  readonly kept: readonly KeptResult[];
}

interface Edited {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kept: readonly KeptResult[];
  /** The formulas that depend on what was changed. */
  readonly dependent: ReadonlySet<string>;
}

/** Changes some twenty numbers of each workbook, and holds every result that depends on them against LibreOffice's. */
export function followAndRecalculate(files: readonly FollowedFile[], count = 20): readonly Outcome[] {
  const edited = files.flatMap(({ name, bytes }): readonly Edited[] => {
    const before = runToEnd(readWorkbook(bytes, nodeCodec));
    const edits = takenOf(bytes, someEdits(before, count));
    if (edits.length === 0) return [];
    const dependent = new Set<string>();
    const written = runToEnd(
      writeWorkbook(bytes, edits, nodeCodec, {
        breakSignature: true,
        workbook: before,
        follow(...args) {
          const followed = follow(...args);
          for (const at of followed.looked) dependent.add(key(at.sheet, at.rowIndex, at.columnIndex));
          return followed;
        },
      }),
    );
    return [{ name, bytes: written.bytes, kept: written.keptResults ?? [], dependent }];
  });
  const recalculated = recalculateAll(new Map(edited.map(({ name, bytes }) => [name.replace(/\.xlsm$/u, '.xlsx'), bytes])));
  return edited.map(({ name, bytes, kept, dependent }) => {
    const keptKeys = new Set(kept.map((at) => key(at.sheet, at.rowIndex, at.columnIndex)));
    const isLeft = (sheet: string, rowIndex: number, columnIndex: number): boolean => {
      const one = key(sheet, rowIndex, columnIndex);
      return !dependent.has(one) || keptKeys.has(one);
    };
    const other = runToEnd(readWorkbook(recalculated.get(name.replace(/\.xlsm$/u, '.xlsx')) as Uint8Array, nodeCodec));
    const wrong = wrongResults(runToEnd(readWorkbook(bytes, nodeCodec)), other, isLeft);
    return { name, followed: [...dependent].filter((one) => !keptKeys.has(one)).length, wrong, kept };
  });
}

/** Those that the file takes: no part of an array, no header of a table. */
function takenOf(bytes: Uint8Array, edits: readonly Edit[]): readonly Edit[] {
  const isTaken = (some: readonly Edit[]): boolean => {
    try {
      runToEnd(writeWorkbook(bytes, some, nodeCodec, { breakSignature: true }));
      return true;
    } catch (error) {
      if (error instanceof HostFailureError) return false;
      throw error;
    }
  };
  return isTaken(edits) ? edits : edits.filter((edit) => isTaken([edit]));
}

function key(sheet: string, rowIndex: number, columnIndex: number): string {
  return `${sheet}!${addressOf({ rowIndex, columnIndex })}`;
}

/** Half a point more for numbers that stand in cells without a formula, spread over the workbook. */
function someEdits({ sheets }: WorkbookSnapshot, count: number): readonly Edit[] {
  const numbers = sheets.flatMap((sheet) =>
    (sheet.arrays ?? []).length > 0
      ? []
      : sheet.rows.flatMap(({ rowIndex, cells }) =>
          cells.flatMap((cell) => {
            if (cell.kind !== 'number' || cell.formula !== undefined) return [];
            const value = cell.format === undefined ? Math.max(0, cell.value - 0.5) : cell.value + 1;
            return [{ sheet: sheet.name, range: addressOf({ rowIndex, columnIndex: cell.columnIndex }), value }];
          }),
        ),
  );
  const step = Math.max(1, Math.floor(numbers.length / count));
  return numbers
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map(({ sheet, range, value }) => ({ edit: 'set-values', sheet, range, values: [[value]] }));
}
