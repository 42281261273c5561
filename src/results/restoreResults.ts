import type { Assessment } from '../assessment/assessment.ts';
import { findOwnSheet, ownSheetName, RECALCULATED, type OwnSheet } from '../ownSheets/ownSheets.ts';
import { areaAddress } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { invertEdits } from '../workbook/edits/invertEdits.ts';
import type { PassedOver } from '../workbook/host.ts';
import { isOwnSheet, OWN_SHEET_NAME } from '../workbook/marks.ts';
import { preparedNames } from '../preparation/preparedAreas.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { storedFeedback } from '../ownSheets/feedback/storedFeedback.ts';
import { linkFindings } from '../ownSheets/findings/linkFindings.ts';
import { contentOf, isContent } from './contentOf.ts';
import { formulasAgain, markAgain } from '../ownSheets/hand/setAside.ts';
import { hasResults, ledgerNow, sheetsAside, writeLedger, writeResults } from './writeResults.ts';

/**
 * Takes a recalculation back: Kaohe's own sheets hold again what they held before it, and what it made for the first
 * time goes. Nothing of the office's is touched, so what a clerk has typed since then stays. Feedback sheets
 * stay as they are now: they say what the score tables say, with or without 考核汇总.
 *
 * @param before the workbook as the recalculation found it, and `assessment` what it said
 * @param passedOver the sheets that it could not write or make
 */
export function restoreResults(before: WorkbookSnapshot, assessment: Assessment, passedOver: readonly PassedOver[] = []): readonly Edit[] {
  return restoreSheets(before, { kinds: RECALCULATED, again: resultsBefore(before, assessment) }, passedOver);
}

/**
 * Takes 任务台账 back in the same way: the sheets on tasks and 考核设置 hold again what they held, and so do the results where they were
 * drawn anew with it.
 *
 * @param edits what wrote it
 */
export function restoreLedger(
  before: WorkbookSnapshot,
  assessment: Assessment,
  edits: readonly Edit[],
  passedOver: readonly PassedOver[] = [],
): readonly Edit[] {
  const hadResults = hasResults(before);
  const kinds: readonly OwnSheet[] = [...(hadResults ? RECALCULATED : ['settings' as const]), 'ledger', 'unitTasks'];
  const again: readonly Edit[] =
    hadResults || findOwnSheet(before, 'ledger')
      ? resultsBefore(before, assessment)
      : [{ edit: 'remove-own', marks: true, sheets: [], names: false }, ...validationsBefore(before, writeResults(before, assessment))];
  const settings = findOwnSheet(before, 'settings');
  const added = edits.filter((edit) => edit.edit === 'set-values' && edit.sheet === settings?.name);
  return [
    ...(invertEdits(before, added)?.edits ?? []),
    ...restoreSheets(before, { kinds, again }, passedOver),
    ...namesMade(before, edits),
  ];
}

/** Takes off the workbook's names that edits have made, where nothing of that name was there before. */
function namesMade({ names }: WorkbookSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const there = new Set(names.flatMap(({ name, sheet }) => (sheet === null ? [name] : [])));
  const made = edits.flatMap((edit) =>
    edit.edit === 'define-name' && edit.sheet === undefined && !there.has(edit.name) ? [edit.name] : [],
  );
  return [...new Set(made)].map((name) => ({ edit: 'remove-name', name }));
}

interface Restoring {
  /** The sheets that were written. */
  readonly kinds: readonly OwnSheet[];
  /** What draws those that were there before, and the marks of then. */
  readonly again: readonly Edit[];
}

function restoreSheets(before: WorkbookSnapshot, { kinds, again }: Restoring, passedOver: readonly PassedOver[]): readonly Edit[] {
  const left = new Set(passedOver.map(({ sheet }) => sheet));
  const made = kinds
    .filter((kind) => !findOwnSheet(before, kind))
    .map((kind) => ownSheetName(before, kind))
    .filter((name) => !left.has(name));
  const had = kinds.flatMap((kind) => findOwnSheet(before, kind) ?? []);
  const feedback = new Set(storedFeedback(before).map(({ sheet }) => sheet.name));
  if (had.length === 0) {
    // A 封存清单 is protected: the name that it is known by could not be given back.
    const names = !before.sheets.some((sheet) => isOwnSheet(before, sheet) && !feedback.has(sheet.name));
    return [
      { edit: 'remove-own', marks: true, sheets: made, names },
      ...validationsBefore(before, again),
      // What was prepared before the recalculation is still known; the feedback sheets as the recalculation drew them.
      ...(names
        ? [
            ...[...feedback].flatMap((name) => markAgain(before, name)),
            ...again.filter((edit) => edit.edit === 'define-name' && edit.name === OWN_SHEET_NAME && feedback.has(edit.sheet ?? '')),
            ...preparedNames(before, () => true),
          ]
        : []),
    ];
  }
  const aside = sheetsAside(before, again).filter(({ name }) => !left.has(name));
  const inPlace = (name: string): boolean => before.sheets.some((sheet) => sheet.name === name);
  const beside = again.flatMap((edit) => (edit.edit === 'add-sheet' && aside.length > 0 && !inPlace(edit.sheet) ? [edit.sheet] : []));
  const held = new Set(had.map(({ name }) => name));
  const untouched = new Set([...held].filter((name) => left.has(name) || aside.some((sheet) => sheet.name === name)));
  const written = had.filter(({ name }) => !untouched.has(name));
  // The names that the marks follow point into 考核设置: made anew, it stays.
  const gone = [...new Set([...made, ...beside])].filter((name) => name !== ownSheetName(before, 'settings'));
  const mergesOf = (name: string): readonly string[] =>
    before.sheets.find((sheet) => sheet.name === name)?.merges.map((area) => areaAddress(area)) ?? [];
  const drawn = again.map(
    // What covers cells now has to cover them then.
    (edit): Edit => (edit.edit === 'add-sheet' && held.has(edit.sheet) ? { ...edit, merges: mergesOf(edit.sheet) } : edit),
  );
  return [
    ...aside.flatMap(({ name }) => markAgain(before, name)),
    ...drawn.filter(
      (edit) =>
        !('sheet' in edit && (gone.includes(edit.sheet ?? '') || feedback.has(edit.sheet ?? '') || untouched.has(edit.sheet ?? ''))) &&
        !(isContent(edit) && 'sheet' in edit && held.has(edit.sheet ?? '')),
    ),
    { edit: 'remove-own', marks: false, sheets: gone, names: false },
    ...written.flatMap(contentOf),
    ...aside.flatMap(formulasAgain),
    ...written.filter((sheet) => sheet === findOwnSheet(before, 'findings')).flatMap(linkFindings),
  ];
}

/** Those of columns that were prepared, in sheets that had them: an assessment validates the same cells. */
function validationsBefore({ sheets }: WorkbookSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const validated = new Set(sheets.filter(({ validations }) => validations.some(({ own }) => own)).map(({ name }) => name));
  return edits.filter((edit) => edit.edit === 'add-validation' && validated.has(edit.sheet));
}

/** What draws the sheets of ours again that were there: those on tasks may have been there alone. */
function resultsBefore(before: WorkbookSnapshot, assessment: Assessment): readonly Edit[] {
  const ledger = hasResults(before) || !findOwnSheet(before, 'ledger') ? null : ledgerNow(before, assessment);
  return ledger ? writeLedger(before, assessment, ledger) : writeResults(before, assessment);
}
