import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { writeWorkbook } from '../../../src/hosts/xlsx/write/writeWorkbook.ts';
import { addressOf, parseArea } from '../../../src/workbook/address.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { PassedOver } from '../../../src/workbook/host.ts';
import type { Cell, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import type { CellValue } from '../../excelInMemory/workbook/cell.ts';
import { fromSnapshot } from '../../excelInMemory/workbook/fromSnapshot.ts';
import { type HostOptions, QUIET, type StartedHost, startHost } from '../excel/startHost.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { readToEnd } from '../xlsx/readToEnd.ts';
import { dress } from './picture/dress.ts';
import { type Picture, pictureOf } from './picture/picture.ts';
import { splitRows } from '../../../src/workbook/edits/splitRows.ts';

/** A workbook in one of the two hosts. */
export interface Opened {
  read(): Promise<WorkbookSnapshot>;
  apply(edits: readonly Edit[]): Promise<readonly PassedOver[]>;
  picture(): Picture;
}

export interface TestHost {
  readonly name: string;
  open(bytes: Uint8Array): Opened;
}

/** A file: edits make a new one. */
export const xlsxHost: TestHost = {
  name: '.xlsx',
  open(start) {
    let bytes = start;
    let snapshot: WorkbookSnapshot | null = null;
    const read = (): WorkbookSnapshot => (snapshot ??= calculated(readToEnd(bytes)));
    return {
      read: () => Promise.resolve(read()),
      apply(edits) {
        return new Promise((resolve) => {
          const written = finish(writeWorkbook(bytes, edits, nodeCodec));
          bytes = written.bytes;
          snapshot = null;
          resolve(written.passedOver);
        });
      },
      picture() {
        const workbook = fromSnapshot(read(), () => 0);
        return pictureOf(workbook, dress(workbook, read(), bytes));
      },
    };
  },
};

/** The same workbook in an Excel in memory, behind Microsoft's own client. */
export const excelHost: TestHost = {
  name: 'Excel',
  open: (bytes) => openInExcel(bytes).opened,
};

/** An Excel whose workbook's file can't be had. */
export const excelByRequests: TestHost = {
  name: 'Excel by requests',
  open: (bytes) => openInExcel(bytes, { file: false }).opened,
};

/** The workbook of a file in an Excel in memory. */
export function openInExcel(bytes: Uint8Array, options: HostOptions = {}): StartedHost & { readonly opened: Opened } {
  const snapshot = readToEnd(bytes);
  const results = new Map<string, CellValue>();
  const { excel, open } = startHost(snapshot, { ...options, calculate: (sheet, address) => results.get(`${sheet}!${address}`) ?? 0 });
  const plain = dress(excel.workbook, snapshot, bytes);
  return {
    excel,
    open,
    opened: {
      read: () => open.read(QUIET),
      async apply(edits) {
        for (const [at, value] of edits.flatMap(resultsIn)) results.set(at, value);
        const { passedOver } = await open.apply(edits, QUIET);
        expect(excel.unknown).toEqual([]);
        return passedOver;
      },
      picture: () => pictureOf(excel.workbook, plain),
    },
  };
}

/**
 * A workbook as Excel holds it: a formula that the file keeps without a result has one as soon as Excel opens the file. There is no
 * formula engine behind the tests, so that it is 0, here as in the Excel in memory.
 */
function calculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const known = (cell: Cell): Cell => (cell.kind === 'uncalculated' ? { ...cell, kind: 'number', value: 0 } : cell);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(known) })) })),
  };
}

/** There is no formula engine behind the tests: a formula's result is the one that the edit knows. */
function resultsIn(edit: Edit): readonly (readonly [string, CellValue])[] {
  if (edit.edit === 'set-rows') return splitRows(edit).flatMap(resultsIn);
  const area = edit.edit === 'set-formulas' ? parseArea(edit.range) : undefined;
  if (edit.edit !== 'set-formulas' || !area) return [];
  return edit.formulas.flatMap((row, i) =>
    row.flatMap((cell, k) =>
      cell ? [[`${edit.sheet}!${addressOf({ rowIndex: area.top + i, columnIndex: area.left + k })}`, cell.value] as const] : [],
    ),
  );
}
