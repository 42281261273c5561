import type { UnitResult } from '../../assessment/model.ts';
import type { Content } from '../../session/sessionState.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { SentUnit, Told, WorkbookParts } from './messages.ts';
import { pack, packInside } from './pack.ts';

/** So many parts in one message: the page takes each in without a person noticing. */
const BATCH = 40;

/**
 * Sends sheets, tables and readings once, and refers to them by number as long as they stay the same objects: after a
 * score is typed one sheet and one table go over, not a thousand.
 */
export interface PartSender {
  workbook(workbook: WorkbookSnapshot): WorkbookParts;
  content(content: Content): unknown;
}

export function partSender(post: (message: Told) => void): PartSender {
  const numbers = new Map<object, number>();
  const used = { workbook: new Set<object>(), content: new Set<object>() };
  let last = 0;

  const numberOf = (value: object): number | undefined => numbers.get(value);
  const packed = (part: object): unknown => packInside(part, numberOf);

  /** Parts inside others come first. */
  function send(parts: readonly object[], sentAs: (part: object) => unknown): void {
    let batch: (readonly [number, unknown])[] = [];
    for (const part of parts) {
      if (numbers.has(part)) continue;
      batch.push([++last, sentAs(part)]);
      numbers.set(part, last);
      if (batch.length < BATCH) continue;
      post({ tell: 'parts', parts: batch });
      batch = [];
    }
    if (batch.length > 0) post({ tell: 'parts', parts: batch });
  }

  /** What the messages before this one no longer refer to. */
  function forget(): void {
    const gone = [...numbers].filter(([part]) => !used.workbook.has(part) && !used.content.has(part));
    if (gone.length === 0) return;
    for (const [part] of gone) numbers.delete(part);
    post({ tell: 'forget', parts: gone.map(([, number]) => number) });
  }

  function workbookParts({ sheets, names, date1904 }: WorkbookSnapshot): WorkbookParts {
    // Sheets are plain data: they go as they are.
    send(sheets, (sheet) => sheet);
    return { names, date1904, sheets: sheets.map((sheet) => numbers.get(sheet) ?? 0) };
  }

  return {
    workbook(workbook) {
      forget();
      used.workbook = new Set(workbook.sheets);
      return workbookParts(workbook);
    },
    content({ workbook, assessment, ...rest }) {
      forget();
      const { tables, units } = assessment;
      const tableUnits = tables.flatMap((table) => table.units);
      const readings = units.map(({ rows }) => readingsOf(rows));
      used.content = new Set<object>([...workbook.sheets, ...tableUnits, ...tables, ...readings]);
      send(tableUnits, packed);
      send(tables, packed);
      send(readings, packed);
      return { ...rest, workbook: workbookParts(workbook), assessment: pack({ ...assessment, units: units.map(withoutRows) }, numberOf) };
    },
  };
}

/** The store zips the rows anew: indicators and scores are in the tables already. */
function withoutRows({ rows, ...rest }: UnitResult): SentUnit {
  return { ...rest, readings: readingsOf(rows) };
}

const KNOWN = new WeakMap<UnitResult['rows'], SentUnit['readings']>();

/** The same object for the same rows, as parts are known by what they are. */
function readingsOf(rows: UnitResult['rows']): SentUnit['readings'] {
  const known = KNOWN.get(rows) ?? rows.map((row) => row.readings);
  KNOWN.set(rows, known);
  return known;
}
