import { isOwnSheet } from '../workbook/marks.ts';
import { readTables } from '../reading/readTables.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { prepareSheet, servesSeveral } from './prepareSheet.ts';
import { prepareUnitSheets } from './unitSheets.ts';
import { USUAL_CHOICE, type Preparation, type PrepareChoice } from './preparation.ts';
import { takenNames } from '../workbook/takenNames.ts';

/** Sheets looked at so far, and sheets in all. */
export interface PrepareProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Says what is to be done so that the published tables of a workbook can be filled in: columns for scores, evidence and reasons to
 * the right of each table that has none. Yields after each sheet. What stands in the workbook already stays where it is.
 */
export function* prepareWorkbook(
  workbook: WorkbookSnapshot,
  choice: PrepareChoice = USUAL_CHOICE,
): Generator<PrepareProgress, Preparation> {
  const { sheets } = workbook;
  const all: Preparation[] = [];
  const taken = takenNames(sheets);
  const prepareOne = (sheet: SheetSnapshot): Preparation => {
    const published = choice.units === 'sheets' ? readTables(sheet).find(servesSeveral) : undefined;
    return published ? prepareUnitSheets(workbook, sheet, published, taken, choice) : prepareSheet(workbook, sheet, choice);
  };
  // A copy that was broken off still reads as the published sheet.
  const isMade = ({ name }: SheetSnapshot): boolean => all.some(({ prepared }) => prepared.some((table) => table.sheets.includes(name)));
  for (const [i, sheet] of sheets.entries()) {
    if (!isOwnSheet(workbook, sheet) && sheet.visibility === 'visible' && !isMade(sheet)) all.push(prepareOne(sheet));
    yield { done: i + 1, total: sheets.length };
  }
  return {
    edits: all.flatMap(({ edits }) => edits),
    prepared: all.flatMap(({ prepared }) => prepared),
    left: all.flatMap(({ left }) => left),
  };
}
