import { drawChanges } from '../../ownSheets/changes/drawChanges.ts';
import { handIn } from '../../ownSheets/hand/handIn.ts';
import { drawRegister } from '../../ownSheets/register/drawRegister.ts';
import type { Collected, TakenEntry } from '../../round/model.ts';
import { writeEntries } from '../../round/writeEntries.ts';
import { addressOf } from '../../workbook/address.ts';
import { cellAt } from '../../workbook/cellAt.ts';
import type { Edit } from '../../workbook/edit.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { asItStood } from '../asItStood.ts';
import { movedSheets } from '../movedSheets.ts';
import type { Refusal, TakingBack } from '../tool.ts';
import type { CollectTold, LeftCollection } from './collection.ts';

/**
 * Takes a collection back: cells that still hold what was filled in hold again what they held before, and 回收登记 and 改动清单 are as they
 * were. A number format that an entry brought along becomes the usual one: what it was before a snapshot doesn't show.
 */
export function takeBackCollection(
  now: WorkbookSnapshot,
  left: LeftCollection,
): TakingBack<CollectTold, LeftCollection> | Refusal<CollectTold> {
  const { before, assessment, entries, sheets, collected } = left.way;
  const filled = new Set(entries.map(({ sheet }) => sheet));
  const moved = movedSheets(before, now, { tables: assessment.tables.filter(({ sheet }) => filled.has(sheet)) });
  if (moved.length > 0) return { refused: { kind: 'collection-kept', moved } };
  const standing = entries.filter((entry) => stands(now, entry));
  const written = writeEntries(standing);
  const values = written.filter(({ edit }) => edit === 'set-values');
  const back = invertEdits(before, values)?.edits ?? [];
  const formats = written.flatMap((edit): readonly Edit[] =>
    edit.edit === 'set-format' ? [{ ...edit, format: { numberFormat: 'General' } }] : [],
  );
  const there = sheets.filter((name) => now.sheets.some((sheet) => sheet.name === name && isOwnSheet(now, sheet)));
  const isWrittenIn = (name: string): boolean => now.sheets.some((sheet) => sheet.name === name && handIn(now, sheet).length > 0);
  const kept = there.filter(isWrittenIn);
  const own = there.filter((name) => !kept.includes(name));
  const made = own.filter((name) => !before.sheets.some((sheet) => sheet.name === name));
  return {
    edits: [
      ...back,
      ...formats,
      ...own.filter((name) => !made.includes(name)).flatMap((name) => asBefore(name, before, collected, sheets)),
      ...(made.length > 0 ? [{ edit: 'remove-own', marks: false, sheets: made, names: false } as const] : []),
    ],
    rest: ({ passedOver }) => (passedOver.length === 0 ? null : left),
    touches: () => 'all',
    told: (applied) => ({
      kind: 'collection-undone',
      cells: entries.filter((entry) => !standing.includes(entry)).map(({ sheet, at }) => `${sheet}!${addressOf(at)}`),
      sheets: kept,
      ...applied,
    }),
  };
}

function stands({ sheets }: WorkbookSnapshot, { sheet: name, at, value }: TakenEntry): boolean {
  const sheet = sheets.find((one) => one.name === name);
  const cell = sheet && cellAt(sheet, at.rowIndex, at.columnIndex);
  return cell?.formula === undefined && (cell?.value ?? '') === value;
}

/** A sheet of an earlier collection as it stood, in the looks of this one: its units are the same. */
function asBefore(name: string, before: WorkbookSnapshot, collected: Collected, [register]: readonly string[]): readonly Edit[] {
  const sheet = before.sheets.find((one) => one.name === name);
  if (!sheet) return [];
  return asItStood(sheet, name === register ? drawRegister(name, { ...collected, files: [] }) : drawChanges(name, collected.changes));
}
