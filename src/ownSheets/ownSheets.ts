import { freeName } from '../workbook/freeName.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import { takenNames } from '../workbook/takenNames.ts';
import { gridOf, textOf } from '../workbook/grid.ts';
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
} as const;

export type OwnSheet = keyof typeof OWN_SHEETS;

/** Those that 重新核算 writes. */
export const RECALCULATED: readonly OwnSheet[] = ['summary', 'findings', 'detail', 'settings'];

/** Kaohe's own sheet of this kind, under whatever name; undefined where there is none yet. */
export function findOwnSheet(workbook: WorkbookSnapshot, kind: OwnSheet): SheetSnapshot | undefined {
  const own = workbook.sheets.filter((sheet) => isOwnSheet(workbook, sheet));
  return (
    own.find((sheet) => isTitle(textOf(gridOf(sheet).own(0, 0)).trim(), kind)) ??
    own.find((sheet) => sheet.name === OWN_SHEETS[kind] && sheet.rows.length === 0)
  );
}

/** The name to write a sheet of this kind under: the one it has, else a free one. An office's own 考核汇总 stays. */
export function ownSheetName(workbook: WorkbookSnapshot, kind: OwnSheet): string {
  return findOwnSheet(workbook, kind)?.name ?? freeName(OWN_SHEETS[kind], takenNames(workbook.sheets));
}

/** 考核汇总 has the year before it. */
function isTitle(text: string, kind: OwnSheet): boolean {
  return text === OWN_SHEETS[kind] || (kind === 'summary' && /^\d{4}年度/u.test(text) && text.slice(6) === OWN_SHEETS.summary);
}
