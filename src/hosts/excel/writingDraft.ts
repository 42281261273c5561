import type { Edit } from '../../workbook/edit.ts';
import { refuse } from '../../workbook/edits/refuse.ts';
import type { PassedOver } from '../../workbook/host.ts';
import { foundSheet, isOwn, isProtected, type PlannedSheet } from './plannedSheet.ts';
import type { Step } from './steps.ts';
import type { Site } from './site.ts';

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
  /** Sheets that should have got validations and get none, and why. */
  readonly unvalidated: Map<string, 'validations-kept' | 'validations-not-known'>;
  /** By name in lower case, as Excel takes names. */
  readonly sheets: Map<string, PlannedSheet>;
  /** Sheets that were read and are there no more, in lower case. */
  readonly gone: ReadonlySet<string>;
  /** The workbook's own names, in lower case. */
  readonly names: Set<string>;
  /** Names that could not be made, because their sheet was passed over. */
  readonly without: Set<string>;
  /** Sheets that the edits delete. */
  readonly deleted: Set<PlannedSheet>;
  /** Sheets whose marks the edits have taken off. */
  readonly unmarked: Set<PlannedSheet>;
  /** Passes a sheet over, for the first reason that is found. */
  readonly pass: (sheet: string, reason: PassedOver['reason']) => null;
  /** Leaves only what is wanted of the plan: what edits before were to do may be undone by a later one. */
  readonly keep: (isKept: (planned: Planned) => boolean) => void;
  readonly put: (sheet: PlannedSheet | null, steps: readonly Step[], phase?: Planned['phase'], mark?: boolean) => void;
  /** The sheet of an edit; null where it is passed over. Throws edit-refused where it was never there. */
  readonly writable: (edit: Edit & { readonly sheet: string }) => PlannedSheet | null;
}

export function writingDraft(site: Site): WritingDraft {
  const passedOver = new Map<string, PassedOver>();
  const sheets = new Map(site.sheets.map((sheet) => [sheet.name.toLowerCase(), foundSheet(sheet)]));
  const gone = new Set(site.gone.map((name) => name.toLowerCase()));
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
    unvalidated: new Map(),
    sheets,
    gone,
    names: new Set(site.names),
    without: new Set(),
    deleted: new Set(),
    unmarked: new Set(),
    pass,
    keep(isKept) {
      planned = planned.filter(isKept);
    },
    put(sheet, steps, phase = 'in order', mark = false) {
      planned.push(...steps.map((step) => ({ step, phase, sheet, mark })));
    },
    writable(edit) {
      if (passedOver.has(edit.sheet)) return null;
      const sheet = sheets.get(edit.sheet.toLowerCase());
      if (!sheet && gone.has(edit.sheet.toLowerCase())) return pass(edit.sheet, 'sheet-gone');
      if (!sheet) throw refuse(edit.edit, 'sheet-missing', edit.sheet);
      if (sheet.found && !isOwn(sheet)) {
        // Cells may be covered that nobody knows of, and rows may be other ones than those that were read.
        if (sheet.found.notKnown.has('merges')) return pass(edit.sheet, 'merges-not-known');
        // It may be one of ours that nobody can know again.
        if (sheet.found.notKnown.has('names')) return pass(edit.sheet, 'names-not-known');
        const { notKnown } = sheet.found;
        if (edit.edit === 'add-conditional-format' && sheet.found.formats === null) return pass(edit.sheet, 'marks-not-known');
        if (edit.edit === 'remove-validations' && notKnown.has('validations')) return pass(edit.sheet, 'marks-not-known');
        if (site.changed.has(sheet.name)) return pass(edit.sheet, 'changed-meanwhile');
      }
      return isProtected(sheet) && !site.unlocked.has(edit) ? pass(edit.sheet, 'sheet-protected') : sheet;
    },
  };
}
