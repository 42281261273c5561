import { findOwnSheet, type OwnSheet } from '../ownSheets/ownSheets.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { OwnWords } from './sessionState.ts';

const WRITTEN_BY_PEOPLE: readonly OwnSheet[] = ['findings', 'settings'];

/** What stands in 问题清单 and 考核设置, where people write too. */
export function ownWords(workbook: WorkbookSnapshot): OwnWords {
  const sheets = WRITTEN_BY_PEOPLE.map((kind) => findOwnSheet(workbook, kind)).filter((sheet) => sheet !== undefined);
  return new Map(sheets.map(({ name, rows }) => [name, JSON.stringify(rows)]));
}

/** The sheets that were there and say something else now. */
export function changedSince(before: OwnWords, now: OwnWords): readonly string[] {
  return [...before].filter(([name, words]) => now.get(name) !== words).map(([name]) => name);
}
