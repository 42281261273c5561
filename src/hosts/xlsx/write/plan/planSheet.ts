import type { AddSheet, CopySheet, ProtectSheet, SetPage } from '../../../../workbook/edit.ts';
import { isHiddenName, namesOfSheet, PRINT_AREA } from '../../../../workbook/edits/addSheet.ts';
import { copiedNames } from '../../../../workbook/edits/copySheet.ts';
import { printAreaOf } from '../../../../workbook/edits/setPage.ts';
import { findSheet, sheetOf } from '../workbook/findSheet.ts';
import { removeName, setName } from './planName.ts';
import { sheetPlan } from '../sheet/sheetPlan.ts';
import { freeNumber } from '../xml/freeNumber.ts';
import type { SheetDraft, WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planSheet(workbook: WorkbookDraft, edit: AddSheet): void {
  const sheet = findSheet(workbook, edit.sheet) ?? newSheet(workbook, edit);
  sheet.plan = sheetPlan();
  sheet.fresh = edit;
  for (const { name, refersTo } of namesOfSheet(edit, sheet.name)) {
    if (refersTo) setName(workbook, name, sheet, refersTo, isHiddenName(name));
    else removeName(workbook, name, sheet);
  }
}

/** What a sheet prints and filters goes along, as names of Excel's own. */
export function planCopy(workbook: WorkbookDraft, edit: CopySheet): void {
  const source = sheetOf(workbook, edit.from);
  const sheet = newSheet(workbook, edit);
  sheet.copyOf = source;
  for (const { name, refersTo, hidden } of copiedNames(workbook.formerNames, source.name, sheet.name))
    setName(workbook, name, sheet, refersTo, hidden);
}

export function planProtection(workbook: WorkbookDraft, edit: ProtectSheet): void {
  sheetOf(workbook, edit.sheet).plan.protects = true;
}

export function planPage(workbook: WorkbookDraft, { sheet: name, setup, areas }: SetPage): void {
  const sheet = sheetOf(workbook, name);
  if (setup) sheet.plan.page = setup;
  if (areas) setName(workbook, PRINT_AREA, sheet, printAreaOf(sheet.name, areas));
}

function newSheet(workbook: WorkbookDraft, { sheet: name, before }: AddSheet | CopySheet): SheetDraft {
  const { draft, sheets, byName, removed, xml } = workbook;
  const folder = xml.part.slice(0, xml.part.lastIndexOf('/') + 1);
  const isTaken = (name: string): boolean =>
    sheets.some(({ part }) => part.toLowerCase() === name) ||
    removed.some(({ part }) => part.toLowerCase() === name) ||
    draft.pack.find(name) !== undefined;
  // Behind a sheet that was made before: to try all numbers for each of a thousand sheets would take seconds.
  const last = sheets.at(-1);
  let number = last && !last.node ? Number(/(\d+)\.xml$/.exec(last.part)?.[1] ?? 0) + 1 : 1;
  while (isTaken(partOf(folder, number).toLowerCase())) number++;
  const sheetId = freeNumber([...sheets, ...removed], ({ sheetId }) => sheetId, LARGEST_ID);
  const sheet: SheetDraft = { name, isWorksheet: true, part: partOf(folder, number), sheetId, node: undefined, plan: sheetPlan() };
  const behind = before === undefined ? undefined : findSheet(workbook, before);
  sheets.splice(behind ? sheets.indexOf(behind) : sheets.length, 0, sheet);
  byName.set(name.toLowerCase(), sheet);
  return sheet;
}

/** Excel wants ids from 1 to 65,534 ([MS-OI29500] 2.1.610). */
const LARGEST_ID = 65_534;

function partOf(folder: string, number: number): string {
  return `${folder}worksheets/sheet${number}.xml`;
}
