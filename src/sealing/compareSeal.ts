import { groupBy } from '../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { compareCells, compareMovedCells } from './compareCells.ts';
import { compareEntries } from './compareEntries.ts';
import { findRenamed } from './findRenamed.ts';
import { isCellLine, isResultLine, type SealedLine } from './seal.ts';
import type { SealChange } from './sealChange.ts';

export interface Comparison {
  /** What somebody did, in the order of the list. */
  readonly changes: readonly SealChange[];
  /** Results that come out otherwise, because of it or because another version of the program calculates otherwise. */
  readonly results: readonly SealChange[];
}

/**
 * Compares what was sealed with a workbook as it is now.
 *
 * @param now `sealedLines` of the workbook
 */
export function compareSeal(sealed: readonly SealedLine[], now: readonly SealedLine[], workbook: WorkbookSnapshot): Comparison {
  const listed = groupBy(sealed.filter(isCellLine), ({ sheet }) => sheet);
  const found = groupBy(now.filter(isCellLine), ({ sheet }) => sheet);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const changes: SealChange[] = [];
  // A list of a hundred thousand is too long for the arguments of one call.
  const add = (more: readonly SealChange[]): void => more.forEach((change) => changes.push(change));
  const renamed = findRenamed(listed, found, sheets);
  for (const [name, lines] of listed) {
    const to = renamed.get(name);
    const sheet = sheets.get(to ?? name);
    if (to !== undefined) changes.push({ code: 'sheet-renamed', sheet: to, area: null, was: name });
    if (!sheet) changes.push({ code: 'sheet-gone', sheet: name, area: null, cells: lines.length });
    else if (sheet.visibility !== 'visible') {
      changes.push({ code: 'sheet-hidden', sheet: sheet.name, area: null, cells: lines.length });
      add(compareCells(lines, [], sheet).values);
    } else {
      const there = found.get(sheet.name) ?? [];
      const inPlace = compareCells(lines, there, sheet);
      const moved = inPlace.values.length > 0 ? compareMovedCells(lines, there, sheet.name) : null;
      const best = moved && moved.differences < inPlace.values.length + inPlace.others.length ? moved.changes : null;
      add(best ?? [...inPlace.values, ...inPlace.others]);
    }
  }
  for (const [name, lines] of found) {
    if (!listed.has(name) && ![...renamed.values()].includes(name)) {
      changes.push({ code: 'sheet-added', sheet: name, area: null, cells: lines.length });
    }
  }
  // What became of a whole sheet has been said.
  const said = new Set(
    changes.filter(({ code }) => code === 'sheet-gone' || code === 'sheet-hidden' || code === 'sheet-added').map(({ sheet }) => sheet),
  );
  const entries = (lines: readonly SealedLine[]) =>
    lines.filter(
      (line) => !isCellLine(line) && !isResultLine(line) && line.what !== '封存' && !(said.has(line.sheet) && line.what !== '设置'),
    );
  const results = (lines: readonly SealedLine[]) => lines.filter((line) => isResultLine(line) && !said.has(line.sheet));
  const underNewNames = sealed.map((line) => ({ ...line, sheet: renamed.get(line.sheet) ?? line.sheet }));
  return {
    changes: [...compareEntries(entries(underNewNames), entries(now)), ...changes],
    results: compareEntries(results(underNewNames), results(now)),
  };
}
