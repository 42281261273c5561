import { areaAddress, parseArea } from '../../../../workbook/address.ts';
import type { AddSheet, CopySheet, ProtectSheet } from '../../../../workbook/edit.ts';
import { OWN_SHEET_NAME } from '../../../../workbook/marks.ts';
import { quoteSheetName } from '../../../../workbook/quoteSheetName.ts';
import { reference } from '../../../../workbook/reference.ts';
import { findSheet, sheetOf } from '../workbook/findSheet.ts';
import { removeName, setName } from './planName.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import { sheetPlan } from '../sheet/sheetPlan.ts';
import { isOwn, type SheetDraft, type WorkbookDraft } from '../workbook/workbookDraft.ts';

/** The names that Excel itself keeps for what a sheet prints and filters ([MS-XLSX] 2.1, ECMA-376 part 1, 18.2.5). */
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER_AREA = '_xlnm._FilterDatabase';

const COPIED: readonly string[] = [PRINT_TITLES, FILTER_AREA, '_xlnm.Print_Area'];

/** Excel keeps this row of a filter's area hidden from the user's list of names. */
const HIDDEN = true;

export function planSheet(workbook: WorkbookDraft, edit: AddSheet): void {
  const there = findSheet(workbook, edit.sheet);
  if (there && !isOwn(workbook, there)) throw refuse(edit.edit, 'sheet-not-ours', edit.sheet);
  if (!there && workbook.structureLocked) throw refuse(edit.edit, 'structure-protected', edit.sheet);
  const sheet = there ?? newSheet(workbook, edit.sheet);
  sheet.plan = sheetPlan();
  sheet.fresh = edit;
  const quoted = quoteSheetName(sheet.name);
  setName(workbook, OWN_SHEET_NAME, sheet, `${quoted}!$A$1`);
  setOrRemove(workbook, PRINT_TITLES, sheet, edit.print?.titleRows && `${quoted}!${held(edit.print.titleRows)}`);
  setOrRemove(workbook, FILTER_AREA, sheet, edit.filter && `${quoted}!${held(edit.filter)}`, HIDDEN);
}

/** What a sheet prints and filters goes along, as names of Excel's own. */
export function planCopy(workbook: WorkbookDraft, edit: CopySheet): void {
  const source = sheetOf(workbook, { edit: edit.edit, sheet: edit.from });
  // One that the edits themselves make is in no file.
  if (!source.node) throw refuse(edit.edit, 'not-supported', edit.from);
  if (findSheet(workbook, edit.sheet)) throw refuse(edit.edit, 'sheet-not-ours', edit.sheet);
  if (workbook.structureLocked) throw refuse(edit.edit, 'structure-protected', edit.sheet);
  const sheet = newSheet(workbook, edit.sheet);
  sheet.copyOf = source;
  const places = [`${quoteSheetName(source.name)}!`, `'${source.name.replaceAll("'", "''")}'!`];
  for (const { name, refersTo, hidden } of workbook.names.filter(({ scope, name }) => scope === source && COPIED.includes(name))) {
    setName(workbook, name, sheet, places.reduce((text, place) => text.replaceAll(place, `${quoteSheetName(sheet.name)}!`), refersTo), hidden);
  }
}

export function planProtection(workbook: WorkbookDraft, edit: ProtectSheet): void {
  sheetOf(workbook, edit).plan.protects = true;
}

function newSheet(workbook: WorkbookDraft, name: string): SheetDraft {
  const { draft, sheets, byName, removed, xml } = workbook;
  const folder = xml.part.slice(0, xml.part.lastIndexOf('/') + 1);
  const isTaken = (name: string): boolean =>
    sheets.some(({ part }) => part.toLowerCase() === name) || removed.some(({ part }) => part.toLowerCase() === name) || draft.pack.find(name) !== undefined;
  // Behind a sheet that was made before: to try all numbers for each of a thousand sheets would take seconds.
  const last = sheets.at(-1);
  let number = last && !last.node ? Number(/(\d+)\.xml$/.exec(last.part)?.[1] ?? 0) + 1 : 1;
  while (isTaken(partOf(folder, number).toLowerCase())) number++;
  const sheetId = [...sheets, ...removed].reduce((most, sheet) => Math.max(most, sheet.sheetId), 0) + 1;
  const sheet: SheetDraft = { name, isWorksheet: true, part: partOf(folder, number), sheetId, node: undefined, plan: sheetPlan() };
  sheets.push(sheet);
  byName.set(name.toLowerCase(), sheet);
  return sheet;
}

function partOf(folder: string, number: number): string {
  return `${folder}worksheets/sheet${number}.xml`;
}

function setOrRemove(workbook: WorkbookDraft, name: string, sheet: SheetDraft, refersTo: string | undefined, hidden = false): void {
  if (refersTo) setName(workbook, name, sheet, refersTo, hidden);
  else removeName(workbook, name, sheet);
}

/** A3:M20 → $A$3:$M$20, 1:5 → $1:$5 */
function held(range: string): string {
  if (/^\d+:\d+$/.test(range)) return range.split(':').map((row) => `$${row}`).join(':');
  const area = parseArea(range);
  if (!area) return range;
  const first = reference({ rowIndex: area.top, columnIndex: area.left }, 'both');
  return areaAddress(area).includes(':') ? `${first}:${reference({ rowIndex: area.bottom, columnIndex: area.right }, 'both')}` : first;
}
