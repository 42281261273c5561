import { HostFailureError } from '../../workbook/failure.ts';
import type { FirstSheet } from '../../workbook/firstSheet.ts';
import type { NumberKind } from '../../workbook/numberKind.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Codec } from './codec.ts';
import { findParts } from './findParts.ts';
import { MOST_CELLS } from '../../workbook/limits.ts';
import { OWN_SHEET_NAME } from '../../workbook/marks.ts';
import { countCells } from './packedRows.ts';
import { openPackage, type WorkbookPackage } from './openPackage.ts';
import type { ReadMemory } from './readMemory.ts';
import { readNumberKinds } from './readNumberKinds.ts';
import { sharedStringSteps } from './readSharedStrings.ts';
import { sheetPartSteps, type SheetContent } from './readSheetPart.ts';
import { recogniseFile } from './recogniseFile.ts';
import { textPool } from './textPool.ts';

/** Cells of a sheet of ours from which on its rows are packed: 考核明细 of 7,000 scores. An office has 3,000. */
const PACKED_FROM = 100_000;

/** Sheets read so far, and sheets in all. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads an .xlsx or .xlsm file into a snapshot, and yields after each sheet, and within large ones, so that the caller can show how
 * far it is, or stop. Only the parts that a snapshot needs are inflated, and with a memory only those that it doesn't know. Throws
 * HostFailureError for every fault of the file.
 *
 * @param firstRead called once there is a sheet to show, while the others are still to be read, and may yet turn out to be unreadable
 */
export function* readWorkbook(
  bytes: Uint8Array,
  codec: Codec,
  memory?: ReadMemory,
  firstRead: (first: FirstSheet) => void = () => undefined,
): Generator<ReadProgress, WorkbookSnapshot> {
  const failure = recogniseFile(bytes);
  if (failure) throw new HostFailureError(failure);
  const pack = openPackage(bytes, codec);
  const { workbook, tabs, stringsPart, stylesPart } = findParts(pack);
  const pool = textPool();
  let texts: readonly string[] | undefined;
  let numberKinds: readonly (NumberKind | undefined)[] | undefined;
  const kinds = (): readonly (NumberKind | undefined)[] =>
    (numberKinds ??= stylesPart && pack.find(stylesPart) ? readNumberKinds(stylesPart, pack.read(stylesPart)) : []);
  const sheets: SheetSnapshot[] = [];
  const total = tabs.length;
  const first = tabs.find(({ visibility }) => visibility === 'visible');
  let cells = 0;
  function* steps<T>(of: Generator<void, T>): Generator<ReadProgress, T> {
    for (let step = of.next(); ; step = of.next()) {
      if (step.done) return step.value;
      yield { done: sheets.length, total };
    }
  }
  function* strings(): Generator<ReadProgress, readonly string[]> {
    return (texts ??= stringsPart ? yield* steps(sharedStringSteps(stringsPart, pack.read(stringsPart), pool)) : []);
  }
  const own = new Set(workbook.names.filter(({ name }) => name === OWN_SHEET_NAME).map(({ sheet }) => sheet));
  function* read(part: string, isOwn: boolean): Generator<ReadProgress, SheetContent> {
    const context = { part, strings: yield* strings(), pool, kinds: kinds(), ...(isOwn ? { packedFrom: PACKED_FROM } : {}) };
    try {
      return yield* steps(sheetPartSteps(pack.pieces(part), context));
    } catch (error) {
      // Where the part is damaged it is that which is said.
      pack.check(part);
      throw error;
    }
  }
  if (!memory) yield* strings();
  for (const { name, visibility, part } of tabs) {
    const key = JSON.stringify([
      name,
      visibility,
      part,
      ...[part, stringsPart ?? '', stylesPart ?? ''].map((one) => fingerprint(pack, one)),
    ]);
    const known = memory?.known(key);
    const sheet = known ?? {
      name,
      visibility,
      ...(yield* read(part, own.has(name))),
    };
    memory?.keep(key, sheet);
    sheets.push(sheet);
    if (sheet.name === first?.name) {
      firstRead({ sheet, tabs: tabs.map(({ name, visibility }) => ({ name, visibility })), date1904: workbook.date1904 });
    }
    cells += countCells(sheet.rows);
    if (cells > MOST_CELLS) throw new HostFailureError({ kind: 'too-many', what: 'cells', limit: MOST_CELLS });
    yield { done: sheets.length, total };
  }
  memory?.endOfReading();
  const { names, date1904, calculates } = workbook;
  return { sheets, names, date1904, ...(calculates ? { calculates } : {}) };
}

/** Equal for equal bytes: what an edit doesn't touch is copied as it is. */
function fingerprint(pack: WorkbookPackage, part: string): string {
  const entry = pack.find(part);
  return entry ? `${entry.crc} ${entry.size} ${entry.compressedSize}` : '';
}
