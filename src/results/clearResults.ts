import { takeOffPrepared } from '../preparation/takeOffPrepared.ts';
import { setAside } from '../ownSheets/hand/setAside.ts';
import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { clearingOf, USUAL_CLEARING, type ClearChoice, type Clearing } from './clearing.ts';

/**
 * Takes off all that is Kaohe's: marks, sheets and names, and prepared columns that nobody has filled in. 封存清单 stays unless it is
 * chosen, with the name that it is known by. Sheets of ours that a person has copied or written in stay as that person's.
 *
 * @param clearing what `clearingOf` says of the same workbook, where it has been asked already
 */
export function clearResults(
  workbook: WorkbookSnapshot,
  choice: ClearChoice = USUAL_CLEARING,
  clearing: Clearing = clearingOf(workbook, choice),
): readonly Edit[] {
  const sheets = clearing.sheets.map(({ name }) => name);
  const theirs = new Set(clearing.persons.map(({ name }) => name));
  const left = workbook.sheets.filter(({ name }) => theirs.has(name)).flatMap((sheet) => setAside(workbook, sheet));
  return [...left, ...takeOffPrepared(workbook).edits, { edit: 'remove-own', marks: true, sheets, names: true }];
}
