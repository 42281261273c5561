import type { Edit } from '../../workbook/edit.ts';
import type { Area } from '../../workbook/address.ts';
import { columnName } from '../../workbook/address.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { cellEdits, type CellDraft } from '../kit/cellEdits.ts';
import type { Look } from '../kit/looks.ts';
import { columnArea, drawLooks } from '../kit/ownSheet.ts';
import { roomyWidths, rowHeights } from '../kit/sizes.ts';

/** What differs between 任务台账 and 单位任务. */
export interface TaskSheetDraft {
  readonly sheet: string;
  readonly title: string;
  /** The sentence below the title. */
  readonly note: string;
  /** The row below that: figures, and the day. */
  readonly figures: readonly CellDraft[];
  readonly words: readonly string[];
  readonly looks: readonly Look[];
  /** Of the columns, and how wide those may become whose words would take too many lines. */
  readonly widths: readonly number[];
  readonly widest: Readonly<Record<number, number>>;
  readonly rows: readonly (readonly CellDraft[])[];
  /** What of them is measured. */
  readonly shown: Parameters<typeof rowHeights>[0];
  /** The row of the words, zero-based. */
  readonly header: number;
  /** How many columns stay in view. */
  readonly frozen: number;
  /** The last column that is printed; null where all are. */
  readonly lastPrinted: number | null;
  /** Looks of cells above the header. */
  readonly above: readonly (readonly [Area, Look])[];
}

/** The frame of a sheet on tasks: title, sentence, figures and the rows below a header, which every page repeats. */
export function drawTaskSheet(draft: TaskSheetDraft): readonly Edit[] {
  const { sheet, words, rows, shown, header, lastPrinted } = draft;
  const top = header + 1;
  const last = top + rows.length;
  const widths = roomyWidths(shown, draft.widths, draft.widest);
  const right = words.length - 1;
  return [
    {
      edit: 'add-sheet',
      sheet,
      columnWidths: widths,
      rowHeights: { 1: 28, 2: 18, 3: 22, [top]: 24, ...rowHeights(shown, widths, top + 1) },
      freeze: { rows: top, columns: draft.frozen },
      tabColor: '7030A0',
      print: {
        orientation: 'landscape',
        titleRows: `${top}:${top}`,
        ...(lastPrinted === null ? {} : { area: `A1:${columnName(lastPrinted)}${last}` }),
      },
      ...(rows.length > 0 ? { filter: `A${top}:${columnName(right)}${last}` } : {}),
    },
    ...cellEdits(sheet, [[draft.title], [draft.note]], 0, 0),
    ...cellEdits(sheet, [draft.figures], 2, 0),
    ...cellEdits(sheet, [words], header, 0),
    ...(rows.length > 0 ? cellEdits(sheet, rows, top, 0) : []),
    ...drawLooks(sheet, [
      [columnArea(0, 0, 0), 'title'],
      [columnArea(0, 1, 2), 'sentence'],
      ...draft.above,
      [{ top: header, left: 0, bottom: header, right }, 'header'],
      ...alikeLooks(draft.looks, top, last - 1),
    ]),
  ];
}
