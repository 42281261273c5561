import type { PassedOver } from '../../workbook/host.ts';
import { foundSheet, type PlannedSheet } from './plannedSheet.ts';
import type { Step } from './steps.ts';
import type { Site } from './site.ts';
import { addAll } from '../../workbook/addAll.ts';

/**
 * What is found by its place in a list goes first, before the list can change. Formats follow names, and Excel may refuse one whose
 * name is not there yet. What is protected takes nothing more.
 */
export const PHASES = ['removal', 'in order', 'touch', 'formats', 'protection'] as const;

export interface Planned {
  readonly step: Step;
  readonly phase: (typeof PHASES)[number];
  readonly sheet: PlannedSheet | null;
  /** A conditional format or a validation. */
  readonly mark: boolean;
}

/** The workbook as the edits planned so far leave it, and the steps that lead there. */
export interface WritingDraft {
  readonly site: Site;
  /** What is planned so far, in the order of the edits. */
  readonly planned: readonly Planned[];
  readonly passedOver: Map<string, PassedOver>;
  /** Sheets that should have got validations where the office's stand. */
  readonly unvalidated: Set<string>;
  /** By name in lower case, as Excel takes names. */
  readonly sheets: Map<string, PlannedSheet>;
  /** The workbook's own names, in lower case. */
  readonly names: Set<string>;
  /** Sheets that the edits delete. */
  readonly deleted: Set<PlannedSheet>;
  /** Sheets whose marks the edits have taken off. */
  readonly unmarked: Set<PlannedSheet>;
  /** Passes a sheet over, for the first reason that is found. */
  readonly pass: (sheet: string, reason: PassedOver['reason']) => null;
  /** Leaves only what is wanted of the plan: what edits before were to do may be undone by a later one. */
  readonly keep: (isKept: (planned: Planned) => boolean) => void;
  readonly put: (sheet: PlannedSheet | null, steps: readonly Step[], phase?: Planned['phase'], mark?: boolean) => void;
  /** The sheet that an edit is about; null where it is passed over by now. */
  readonly writable: (sheet: string) => PlannedSheet | null;
}

export function writingDraft(site: Site, found: readonly PassedOver[]): WritingDraft {
  const passedOver = new Map(found.map((one) => [one.sheet, one]));
  const sheets = new Map(site.sheets.map((sheet) => [sheet.name.toLowerCase(), foundSheet(sheet)]));
  let planned: Planned[] = [];
  const pass = (sheet: string, reason: PassedOver['reason']): null => {
    if (!passedOver.has(sheet)) passedOver.set(sheet, { sheet, reason });
    return null;
  };
  return {
    site,
    get planned() {
      return planned;
    },
    passedOver,
    unvalidated: new Set(),
    sheets,
    names: new Set(site.names),
    deleted: new Set(),
    unmarked: new Set(),
    pass,
    keep(isKept) {
      planned = planned.filter(isKept);
    },
    put(sheet, steps, phase = 'in order', mark = false) {
      addAll(
        planned,
        steps.map((step) => ({ step, phase, sheet, mark })),
      );
    },
    writable(name) {
      if (passedOver.has(name)) return null;
      const sheet = sheets.get(name.toLowerCase());
      if (!sheet) throw new Error(`there is no sheet ${name}`);
      return sheet;
    },
  };
}
