import { findOwnSheet, OWN_SHEETS, type OwnSheet } from '../ownSheets/ownSheets.ts';
import { isFeedback } from '../ownSheets/feedback/storedFeedback.ts';
import { takeOffPrepared, type KeptPreparation, type TakenOff } from '../preparation/takeOffPrepared.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

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
  /** The name of 封存清单 where there is one and it stays. */
  readonly keptSeal: string | null;
}

/** A sheet of ours that goes. */
export interface GoingSheet {
  readonly name: string;
  /** `other`: somebody has changed its title. */
  readonly kind: OwnSheet | 'feedback' | 'other';
}

export function clearingOf(workbook: WorkbookSnapshot, choice: ClearChoice = USUAL_CLEARING): Clearing {
  const { gone, kept } = takeOffPrepared(workbook);
  const seal = findOwnSheet(workbook, 'seal');
  const own = workbook.sheets.filter((sheet) => isOwnSheet(workbook, sheet));
  const offices = workbook.sheets.filter((sheet) => !own.includes(sheet));
  const kinds = new Map(KINDS.map((kind) => [findOwnSheet(workbook, kind), kind]));
  return {
    coloured: offices.filter(({ ownFormats }) => ownFormats.length > 0).map(({ name }) => name),
    validated: offices.filter(({ validations }) => validations.some((one) => one.own)).map(({ name }) => name),
    sheets: own
      .filter((sheet) => choice.seal || sheet !== seal)
      .map((sheet) => ({ name: sheet.name, kind: kinds.get(sheet) ?? (isFeedback(workbook, sheet) ? 'feedback' : 'other') })),
    prepared: gone,
    kept,
    keptSeal: !choice.seal && seal ? seal.name : null,
  };
}

const KINDS = Object.keys(OWN_SHEETS) as readonly OwnSheet[];
