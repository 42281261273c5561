import { addAll } from '../../workbook/addAll.ts';
import type { Position } from '../../workbook/address.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import { copiedFrom } from '../../workbook/freeName.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { titleText } from '../../workbook/titleText.ts';
import { findRows } from '../kit/findRows.ts';
import { handIn } from '../hand/handIn.ts';
import { ownArea } from '../hand/ownArea.ts';
import {
  ANSWERS,
  answerKeys,
  SIGNATURE,
  SIGNATURE_BEGINS,
  SUPERVISION_COLUMNS,
  SUPERVISION_PREFIX,
  SUPERVISION_TITLE,
  UNIT_LABEL,
  UNIT_ROW,
  type AnsweredRow,
} from './supervisionRows.ts';

/** A 督办单 that stands in a workbook. */
export interface StoredSupervision {
  readonly sheet: SheetSnapshot;
  readonly unit: string;
  /** The rows beside which the unit has written, by `answerKeys`. */
  readonly answers: ReadonlyMap<string, AnsweredRow>;
  /** The line that is there to be signed. */
  readonly signature: string;
  /** The cells that somebody has filled in: what was written beside tasks, the line that is signed, and what stands around all of it. */
  readonly filled: readonly Position[];
}

/** The 督办单 of a workbook, whatever somebody calls them; a copy is the person's who made it. */
export function storedSupervision(workbook: WorkbookSnapshot): readonly StoredSupervision[] {
  const all = allSupervision(workbook);
  return all.filter((one) => !isCopy(one, all));
}

/** Sheets of ours whose making was broken off before they said what they are and whose: by their names they may be 督办单. */
export function begunSupervision(workbook: WorkbookSnapshot): readonly SheetSnapshot[] {
  return workbook.sheets.filter(
    (sheet) => sheet.rows.length === 0 && sheet.name.startsWith(SUPERVISION_PREFIX) && isOwnSheet(workbook, sheet),
  );
}

/** Copies that a person has made of 督办单. They are that person's. */
export function copiedSupervision(workbook: WorkbookSnapshot): readonly SheetSnapshot[] {
  const all = allSupervision(workbook);
  return all.filter((one) => isCopy(one, all)).map(({ sheet }) => sheet);
}

export function isSupervision(workbook: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return titleText(sheet) === SUPERVISION_TITLE && isOwnSheet(workbook, sheet);
}

function allSupervision(workbook: WorkbookSnapshot): readonly StoredSupervision[] {
  return workbook.sheets.filter((sheet) => isSupervision(workbook, sheet)).map((sheet) => readOne(workbook, sheet));
}

function isCopy({ sheet, unit }: StoredSupervision, all: readonly StoredSupervision[]): boolean {
  const former = copiedFrom(sheet.name);
  return former !== sheet.name && all.some((one) => one.sheet.name === former && one.unit === unit);
}

function readOne(workbook: WorkbookSnapshot, sheet: SheetSnapshot): StoredSupervision {
  const grid = gridOf(sheet);
  const unit = textOf(grid.own(UNIT_ROW, 0)).replace(UNIT_LABEL, '').trim();
  const found = findRows(grid, SUPERVISION_COLUMNS.words);
  const answers = new Map<string, AnsweredRow>();
  const filled: Position[] = [];
  const keyOf = answerKeys();
  const columnOf = (key: keyof AnsweredRow): number => found?.columns[SUPERVISION_COLUMNS.index[key]] ?? 0;
  for (const rowIndex of found?.rowIndexes ?? []) {
    const row = Object.fromEntries(
      SUPERVISION_COLUMNS.keys.map((key) => [key, textOf(grid.own(rowIndex, columnOf(key)))]),
    ) as unknown as AnsweredRow;
    const key = keyOf(row);
    const written = ANSWERS.filter((one) => row[one] !== '').map((one) => ({ rowIndex, columnIndex: columnOf(one) }));
    if (written.length > 0) answers.set(key, row);
    addAll(filled, written);
  }
  // Somebody may have written over the line as a whole: it is the last one that was drawn.
  const signed =
    grid.rowIndexes.find((rowIndex) => textOf(grid.own(rowIndex, 0)).startsWith(SIGNATURE_BEGINS)) ?? ownArea(workbook, sheet)?.bottom ?? 0;
  const isTask = found?.rowIndexes.includes(signed) ?? false;
  const signature = (isTask ? '' : textOf(grid.own(signed, 0))) || SIGNATURE;
  if (signature !== SIGNATURE) filled.push({ rowIndex: signed, columnIndex: 0 });
  return { sheet, unit, answers, signature, filled: [...filled, ...handIn(workbook, sheet)] };
}
