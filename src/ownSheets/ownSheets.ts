import { copiedFrom, freeName } from '../workbook/freeName.ts';
import { mentionsSheet } from '../workbook/edits/mentions.ts';
import { isOwnSheet, MARK_NAME } from '../workbook/marks.ts';
import { takenNames } from '../workbook/takenNames.ts';
import { titleText } from '../workbook/titleText.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';

/**
 * The sheets that Kaohe adds. Their first cell says which is which, so that they may be renamed; one without any content was broken
 * off.
 */
export const OWN_SHEETS = {
  summary: '考核汇总',
  findings: '问题清单',
  detail: '考核明细',
  settings: '考核设置',
  seal: '封存清单',
  register: '回收登记',
  changes: '改动清单',
  comparison: '自评复核对照',
  ledger: '任务台账',
  unitTasks: '单位任务',
} as const;

export type OwnSheet = keyof typeof OWN_SHEETS;

/** Those that 重新核算 writes. */
export const RECALCULATED: readonly OwnSheet[] = ['summary', 'findings', 'detail', 'settings'];

/** Kaohe's own sheet of this kind, under whatever name; undefined where there is none yet. */
export function findOwnSheet(workbook: WorkbookSnapshot, kind: OwnSheet): SheetSnapshot | undefined {
  const own = workbook.sheets.filter((sheet) => isOwnSheet(workbook, sheet));
  return originalOf(workbook, titled(own, kind), kind);
}

/**
 * Copies that a person has made of sheets of ours: a copied sheet has the title and the names of the one that it was copied from. They are
 * that person's.
 */
export function findCopies(workbook: WorkbookSnapshot): readonly SheetSnapshot[] {
  const own = workbook.sheets.filter((sheet) => isOwnSheet(workbook, sheet));
  return (Object.keys(OWN_SHEETS) as OwnSheet[]).flatMap((kind) => {
    const alike = titled(own, kind);
    const original = originalOf(workbook, alike, kind);
    return alike.filter((sheet) => sheet !== original);
  });
}

/** A sheet whose making was broken off before its title is known by its name. */
function titled(own: readonly SheetSnapshot[], kind: OwnSheet): readonly SheetSnapshot[] {
  return own.filter((sheet) => (sheet.rows.length === 0 ? sheet.name === OWN_SHEETS[kind] : isTitle(titleText(sheet), kind)));
}

/**
 * Of several, the one that the switch of the marks points into, else the one with the name that we gave it; else the only one whose name
 * does not end as the names of copies do, 考核汇总 (2), in LibreOffice 考核汇总_2. Where nothing tells, none: what may be a copy is not
 * written over.
 */
function originalOf({ names }: WorkbookSnapshot, alike: readonly SheetSnapshot[], kind: OwnSheet): SheetSnapshot | undefined {
  if (alike.length < 2) return alike[0];
  const mark = names.find(({ name, sheet }) => name === MARK_NAME && sheet === null)?.refersTo ?? '';
  const switched = kind === 'settings' ? alike.find(({ name }) => mentionsSheet(mark, name)) : undefined;
  const uncopied = alike.filter(({ name }) => copiedFrom(name) === name);
  return switched ?? alike.find(({ name }) => name === OWN_SHEETS[kind]) ?? (uncopied.length === 1 ? uncopied[0] : undefined);
}

/** The name to write a sheet of this kind under: the one it has, else a free one. An office's own 考核汇总 stays. */
export function ownSheetName(workbook: WorkbookSnapshot, kind: OwnSheet): string {
  return findOwnSheet(workbook, kind)?.name ?? freeName(OWN_SHEETS[kind], takenNames(workbook.sheets));
}

/** 考核汇总 has the year before it. */
function isTitle(text: string, kind: OwnSheet): boolean {
  return text === OWN_SHEETS[kind] || (kind === 'summary' && /^\d{4}年度/u.test(text) && text.slice(6) === OWN_SHEETS.summary);
}
