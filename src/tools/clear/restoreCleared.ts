import type { Assessment } from '../../assessment/assessment.ts';
import { feedbackByUnit, storedFeedback } from '../../ownSheets/feedback/storedFeedback.ts';
import { writeFeedback } from '../../ownSheets/feedback/writeFeedback.ts';
import { RECALCULATED, type OwnSheet } from '../../ownSheets/ownSheets.ts';
import { formulasAgain, markAgain } from '../../ownSheets/hand/setAside.ts';
import { drawSeal } from '../../ownSheets/seal/drawSeal.ts';
import { readSeal } from '../../ownSheets/seal/readSeal.ts';
import { storedSupervision } from '../../ownSheets/supervision/storedSupervision.ts';
import { writeSupervision } from '../../ownSheets/supervision/writeSupervision.ts';
import { drawSettings } from '../../ownSheets/settings/drawSettings.ts';
import { preparedNames } from '../../preparation/preparedAreas.ts';
import type { TakenOff } from '../../preparation/takeOffPrepared.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { PassedOver } from '../../workbook/host.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Clearing } from '../../results/clearing.ts';
import { asItStood } from '../asItStood.ts';
import { movedSheets } from '../movedSheets.ts';
import { whatIsThere } from '../whatIsThere.ts';
import { restorePrepared } from '../../preparation/restorePrepared.ts';
import { restoreResults } from '../../results/restoreResults.ts';
import { ledgerNow, OWN_TABLES, writeResults } from '../../results/writeResults.ts';

/** A clearing that was done. */
export interface Cleared {
  /** The workbook as the clearing found it, and what it said then. */
  readonly before: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly went: Clearing;
  /** The sheets that it could not take anything off. */
  readonly passedOver: readonly PassedOver[];
  /** Sheets that a taking back which was broken off had begun with. */
  readonly begun: readonly string[];
}

export interface RestoredClearing {
  readonly edits: readonly Edit[];
  /** Prepared columns and sheets that can't come back as they were: somebody has used their place since. */
  readonly lost: TakenOff['gone'];
}

/** Nothing is brought back: these sheets are in its way. */
export interface ClearingInTheWay {
  /** Sheets that bear the name of one that went. */
  readonly taken: readonly string[];
  /** Sheets with score tables that are gone, or whose rows and columns stand elsewhere by now: formulas and links would lead astray. */
  readonly moved: readonly string[];
}

/**
 * Brings back what a clearing took off: prepared columns, marks, and the sheets of ours with all that stood in them. Scores that were
 * typed since stay.
 *
 * @param now the workbook as it is
 */
export function restoreCleared(now: WorkbookSnapshot, cleared: Cleared): RestoredClearing | ClearingInTheWay {
  const { before, assessment, went, passedOver, begun } = cleared;
  const isPassed = (name: string): boolean => passedOver.some(({ sheet }) => sheet === name);
  const sheets = went.sheets.filter(({ name }) => !isPassed(name));
  const taken = sheets.map(({ name }) => name).filter((name) => isInTheWay(now, name, begun));
  const prepared = went.prepared.filter(({ sheet }) => !isPassed(sheet));
  const moved = movedSheets(before, now, assessment, new Set(prepared.flatMap(({ sheet, range }) => (range === null ? [sheet] : []))));
  if (taken.length > 0 || moved.length > 0) return { taken, moved };
  const back = restorePrepared(before, now, prepared);
  const held = (name: string): SheetSnapshot => before.sheets.find((sheet) => sheet.name === name) as SheetSnapshot;
  const feedback = drawnFeedback(before, assessment);
  const supervision = sheets.some(({ kind }) => kind === 'supervision')
    ? drawnSupervision(before, assessment)
    : new Map<string, readonly Edit[]>();
  const lost = new Set(back.lost.map(({ sheet }) => sheet));
  const persons = went.persons.flatMap(({ name }) => (isPassed(name) || !now.sheets.some((one) => one.name === name) ? [] : [held(name)]));
  const edits = [
    // A recalculation validates prepared cells too, and in the same way.
    ...back.edits.filter(({ edit }) => edit !== 'add-validation'),
    ...sheets.filter(({ kind }) => kind === 'settings').flatMap(({ name }) => asItStood(held(name), drawSettings(name, assessment))),
    ...(sheets.some(({ kind }) => RECALCULATED.includes(kind as OwnSheet))
      ? whatIsThere(restoreResults(before, assessment, passedOver), now)
      : validationsIn(
          writeResults(before, assessment),
          went.validated.filter((name) => !lost.has(name)),
        )),
    ...sheets.flatMap(({ name, kind }) => {
      if (kind === 'supervision') return asItStood(held(name), supervision.get(name) ?? []);
      if (kind === 'feedback') return asItStood(held(name), feedback.get(name) ?? []);
      if (kind === 'seal') return asItStood(held(name), drawnSeal(before));
      // Results, and what stands on tasks, have been made again above.
      return kind === 'settings' || Object.hasOwn(OWN_TABLES, kind) ? [] : asItStood(held(name), []);
    }),
  ];
  return {
    edits: [
      ...persons.flatMap(({ name }) => markAgain(before, name)),
      ...sheetsFirst(edits, before, now),
      ...persons.flatMap(formulasAgain),
      // What was prepared and filled in is known again.
      ...preparedNames(before, (name) => !lost.has(name) && now.sheets.some((sheet) => sheet.name === name)),
    ],
    lost: back.lost,
  };
}

/** Sheets come in the order that their tabs had, before all that refers to them, and in front of the sheet that stood behind them. */
function sheetsFirst(edits: readonly Edit[], { sheets }: WorkbookSnapshot, now: WorkbookSnapshot): readonly Edit[] {
  const there = new Set(now.sheets.map(({ name }) => name));
  const made = edits.filter((edit) => edit.edit === 'add-sheet' || edit.edit === 'copy-sheet');
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  const place = ({ sheet }: { readonly sheet: string }): number => places.get(sheet) ?? -1;
  const placed = [...made]
    .sort((a, b) => place(a) - place(b))
    .map((edit): Edit => {
      const behind = place(edit) < 0 ? undefined : sheets.slice(place(edit) + 1).find(({ name }) => there.has(name));
      return behind ? { ...edit, before: behind.name } : edit;
    });
  const isMade = new Set<Edit>(made);
  return [...placed, ...edits.filter((edit) => !isMade.has(edit))];
}

function isInTheWay(now: WorkbookSnapshot, name: string, begun: readonly string[]): boolean {
  const there = now.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return there !== undefined && !(begun.includes(name) && isOwnSheet(now, there));
}

/** Where somebody has filled in what was prepared, and nothing has been recalculated: colours would need a switch in 考核设置. */
function validationsIn(edits: readonly Edit[], sheets: readonly string[]): readonly Edit[] {
  return edits.filter((edit) => edit.edit === 'add-validation' && sheets.includes(edit.sheet));
}

/** What draws each of the feedback sheets whose unit is still assessed. */
function drawnFeedback(before: WorkbookSnapshot, assessment: Assessment): ReadonlyMap<string, readonly Edit[]> {
  const units = [...feedbackByUnit(assessment.units, storedFeedback(before)).keys()];
  const { edits, sheets } = writeFeedback(before, assessment, units);
  return new Map(sheets.map((name) => [name, edits.filter((edit) => 'sheet' in edit && edit.sheet === name)]));
}

/** What draws each of the 督办单 whose unit is still pressed for something. */
function drawnSupervision(before: WorkbookSnapshot, assessment: Assessment): ReadonlyMap<string, readonly Edit[]> {
  const ledger = ledgerNow(before, assessment);
  if (!ledger) return new Map();
  const { edits, sheets } = writeSupervision(
    before,
    ledger,
    storedSupervision(before).map(({ unit }) => unit),
  );
  return new Map(sheets.map((name) => [name, edits.filter((edit) => 'sheet' in edit && edit.sheet === name)]));
}

function drawnSeal(before: WorkbookSnapshot): readonly Edit[] {
  const found = readSeal(before);
  return found ? drawSeal(before, found.seal).filter(({ edit }) => edit !== 'remove-own') : [];
}
