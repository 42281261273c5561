import { handIn, type OwnTable } from '../ownSheets/hand/handIn.ts';
import { findCopies, findOwnSheet, OWN_SHEETS, type OwnSheet } from '../ownSheets/ownSheets.ts';
import { copiedFeedback, isFeedback, storedFeedback } from '../ownSheets/feedback/storedFeedback.ts';
import { copiedSupervision, isSupervision, storedSupervision } from '../ownSheets/supervision/storedSupervision.ts';
import { takeOffPrepared, type KeptPreparation, type TakenOff } from '../preparation/takeOffPrepared.ts';
import type { Position } from '../workbook/address.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { OWN_TABLES } from './writeResults.ts';

/** What a person chooses. */
export interface ClearChoice {
  /** Whether 封存清单 goes too: it is what later proves that nothing was changed. */
  readonly seal: boolean;
}

export const USUAL_CLEARING: ClearChoice = { seal: false };

/** Everything that clearing takes off, and what of ours stays, by the names of the sheets in the order of their tabs. */
export interface Clearing {
  /** Sheets of the office's with colours of ours. */
  readonly coloured: readonly string[];
  /** Sheets of the office's with validations of ours. */
  readonly validated: readonly string[];
  readonly sheets: readonly GoingSheet[];
  /** Prepared columns that nobody has filled in; without a range a sheet of one unit as a whole. */
  readonly prepared: TakenOff['gone'];
  /** Prepared columns and sheets that stay. */
  readonly kept: readonly KeptPreparation[];
  /** Sheets of ours that stay as a person's, as they stand, but that nothing of them is calculated any more. */
  readonly persons: readonly PersonsSheet[];
  /** The name of 封存清单 where there is one and it stays. */
  readonly keptSeal: string | null;
}

/** A sheet of ours that goes. */
export interface GoingSheet {
  readonly name: string;
  /** `other`: somebody has changed its title. */
  readonly kind: OwnSheet | 'feedback' | 'supervision' | 'other';
}

/** `copy`: a person has copied it from a sheet of ours · `written-in`: a person has written beside what is ours in it, in `cells`. */
export interface PersonsSheet {
  readonly name: string;
  readonly why: 'copy' | 'written-in';
  readonly cells: readonly Position[];
}

export function clearingOf(workbook: WorkbookSnapshot, choice: ClearChoice = USUAL_CLEARING): Clearing {
  const { gone, kept } = takeOffPrepared(workbook);
  const seal = findOwnSheet(workbook, 'seal');
  const own = workbook.sheets.filter((sheet) => isOwnSheet(workbook, sheet));
  const offices = workbook.sheets.filter((sheet) => !own.includes(sheet));
  const persons = personsSheets(workbook, choice);
  const theirs = new Set(persons.map(({ name }) => name));
  const kinds = new Map(KINDS.map((kind) => [findOwnSheet(workbook, kind), kind]));
  return {
    coloured: offices.filter(({ ownFormats }) => ownFormats.length > 0).map(({ name }) => name),
    validated: offices.filter(({ validations }) => validations.some((one) => one.own)).map(({ name }) => name),
    sheets: own
      .filter((sheet) => (choice.seal || sheet !== seal) && !theirs.has(sheet.name))
      .map((sheet) => ({ name: sheet.name, kind: kinds.get(sheet) ?? pageOf(workbook, sheet) })),
    prepared: gone,
    kept,
    persons,
    keptSeal: !choice.seal && seal ? seal.name : null,
  };
}

function pageOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot): GoingSheet['kind'] {
  return isFeedback(workbook, sheet) ? 'feedback' : isSupervision(workbook, sheet) ? 'supervision' : 'other';
}

const KINDS = Object.keys(OWN_SHEETS) as readonly OwnSheet[];

/** Nobody can write beside what is ours in a sheet that is protected. */
function personsSheets(workbook: WorkbookSnapshot, { seal }: ClearChoice): readonly PersonsSheet[] {
  const copies = [...findCopies(workbook), ...copiedFeedback(workbook), ...copiedSupervision(workbook)];
  const tables: readonly (readonly [SheetSnapshot | undefined, OwnTable | undefined])[] = [
    ...(Object.keys(OWN_TABLES) as (keyof typeof OWN_TABLES)[]).map((kind) => [findOwnSheet(workbook, kind), OWN_TABLES[kind]] as const),
    [findOwnSheet(workbook, 'comparison'), undefined],
    ...(seal ? [[findOwnSheet(workbook, 'seal'), undefined] as const] : []),
    ...storedFeedback(workbook).map(({ sheet }) => [sheet, undefined] as const),
  ];
  return [
    ...copies.map(({ name }): PersonsSheet => ({ name, why: 'copy', cells: [] })),
    ...tables.flatMap(([sheet, table]): readonly PersonsSheet[] => {
      if (!sheet || sheet.protected || copies.includes(sheet)) return [];
      const cells = handIn(workbook, sheet, table);
      return cells.length > 0 ? [{ name: sheet.name, why: 'written-in', cells }] : [];
    }),
    // What a unit has filled in is what it owes an answer with: nobody has it elsewhere.
    ...storedSupervision(workbook).flatMap(({ sheet, filled }): readonly PersonsSheet[] =>
      filled.length > 0 ? [{ name: sheet.name, why: 'written-in', cells: filled }] : [],
    ),
  ];
}
