import type { UnitResult } from '../../assessment/model.ts';
import { gridOf, textOf, type Grid } from '../../workbook/grid.ts';
import { copiedFrom } from '../../workbook/freeName.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { titleText } from '../../workbook/titleText.ts';
import { FEEDBACK_TITLE } from './feedback.ts';
import { FEEDBACK_PREFIX } from './feedbackNames.ts';
import { BLANK_REPLY, REPLY_LABEL, SHEET_ROW, UNIT_ROW, VALUE_COLUMN, type Reply } from './feedbackRows.ts';

/** A feedback sheet that stands in a workbook. */
export interface StoredFeedback {
  readonly sheet: SheetSnapshot;
  readonly unit: string;
  /** The sheet with the unit's scores, as it was called then. */
  readonly scoredOn: string;
  readonly reply: Reply;
}

/** The feedback sheets of a workbook, whatever somebody calls them, in the order of their tabs; copies are none. */
export function storedFeedback(workbook: WorkbookSnapshot): readonly StoredFeedback[] {
  const all = allFeedback(workbook);
  return all.filter((one) => !isCopy(one, all));
}

/** Sheets of ours whose making was broken off before they said what they are: by their names they may be feedback sheets. */
export function begunFeedback(workbook: WorkbookSnapshot): readonly SheetSnapshot[] {
  return workbook.sheets.filter(
    (sheet) => sheet.rows.length === 0 && sheet.name.startsWith(FEEDBACK_PREFIX) && isOwnSheet(workbook, sheet),
  );
}

/** Copies that a person has made of feedback sheets. They are that person's. */
export function copiedFeedback(workbook: WorkbookSnapshot): readonly SheetSnapshot[] {
  const all = allFeedback(workbook);
  return all.filter((one) => isCopy(one, all)).map(({ sheet }) => sheet);
}

function isCopy({ sheet, unit, scoredOn }: StoredFeedback, all: readonly StoredFeedback[]): boolean {
  const former = copiedFrom(sheet.name);
  return former !== sheet.name && all.some((one) => one.sheet.name === former && one.unit === unit && one.scoredOn === scoredOn);
}

function allFeedback(workbook: WorkbookSnapshot): readonly StoredFeedback[] {
  return workbook.sheets
    .filter((sheet) => isFeedback(workbook, sheet))
    .map((sheet) => {
      const grid = gridOf(sheet);
      const text = (rowIndex: number): string => textOf(grid.own(rowIndex, VALUE_COLUMN));
      return { sheet, unit: text(UNIT_ROW), scoredOn: text(SHEET_ROW), reply: replyIn(grid) };
    });
}

export function isFeedback(workbook: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return titleText(sheet).endsWith(FEEDBACK_TITLE) && isOwnSheet(workbook, sheet);
}

/**
 * Each unit's sheet, where it has one: by the unit and the sheet with its scores, then, where that sheet is called otherwise by
 * now, by the unit alone.
 */
export function feedbackByUnit(units: readonly UnitResult[], stored: readonly StoredFeedback[]): ReadonlyMap<UnitResult, StoredFeedback> {
  const found = new Map<UnitResult, StoredFeedback>();
  const left = new Set(stored);
  const keysOf = [(unit: string, sheet: string): string => JSON.stringify([unit, sheet]), (unit: string): string => unit];
  for (const keyOf of keysOf) {
    const waiting = new Map<string, StoredFeedback[]>();
    for (const one of left) {
      const key = keyOf(one.unit, one.scoredOn);
      const others = waiting.get(key);
      if (others) others.push(one);
      else waiting.set(key, [one]);
    }
    for (const result of units) {
      const one = found.has(result) ? undefined : waiting.get(keyOf(result.unit.name, result.table.sheet))?.shift();
      if (!one) continue;
      found.set(result, one);
      left.delete(one);
    }
  }
  return found;
}

function replyIn(grid: Grid): Reply {
  const row = [...grid.rowIndexes].reverse().find((rowIndex) => textOf(grid.own(rowIndex, 0)) === REPLY_LABEL);
  if (row === undefined) return BLANK_REPLY;
  const [opinion, signature] = [grid.own(row, VALUE_COLUMN), grid.own(row + 1, 0)];
  return { opinion: opinion?.value ?? '', signature: signature?.value ?? BLANK_REPLY.signature };
}
