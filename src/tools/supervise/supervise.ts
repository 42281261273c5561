import { storedSupervision } from '../../ownSheets/supervision/storedSupervision.ts';
import { writeSupervision, type SupervisionEdits } from '../../ownSheets/supervision/writeSupervision.ts';
import { readLedger } from '../../tasks/readLedger.ts';
import type { Applied } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WritingTool, Written } from '../tool.ts';

export interface PlannedSupervision extends SupervisionEdits {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
}

export type SuperviseTold =
  /**
   * `idle`: units without a task that is overdue or due soon; `aside`: sheets that stay as they were, as somebody had written where the
   * new ones would stand.
   */
  | ({
      readonly kind: 'supervision-written';
      readonly sheets: number;
      readonly idle: readonly string[];
      readonly aside: readonly string[];
    } & Written)
  /** `kept`: a unit has written in these since. */
  | ({ readonly kind: 'supervision-undone'; readonly kept: readonly string[] } & Written);

/** 督办单 that were not there before. */
export interface LeftSupervision {
  readonly shown: { readonly sheets: readonly string[] };
  readonly way: null;
}

/** 督办单: a sheet for each of the units with a task that is overdue or due soon, made or brought up to date. Shows it where it is one. */
export const supervise: WritingTool<readonly string[], PlannedSupervision, SuperviseTold, LeftSupervision> = {
  looks: () => [],
  *plan(workbook, units, { today, asOf }) {
    return { workbook, ...writeSupervision(workbook, yield* readLedger(workbook, today, { asOf }), units) };
  },
  touches: () => 'all',
  shows(planned, applied) {
    const [only, ...others] = written(planned, applied);
    return only !== undefined && others.length === 0 ? only : null;
  },
  told: (planned, applied) => ({
    kind: 'supervision-written',
    sheets: written(planned, applied).length,
    idle: planned.idle,
    aside: planned.aside,
    ...applied,
  }),
  back: {
    leaves(planned, applied) {
      const before = new Set(planned.workbook.sheets.map(({ name }) => name));
      const sheets = written(planned, applied).filter((name) => !before.has(name));
      return sheets.length === 0 ? null : { shown: { sheets }, way: null };
    },
    looks: () => 'all',
    /** Those that were made go, but for those that a unit has written in. */
    take(workbook, left) {
      const stored = storedSupervision(workbook).filter(({ sheet }) => left.shown.sheets.includes(sheet.name));
      const kept = stored.filter(({ filled }) => filled.length > 0).map(({ sheet }) => sheet.name);
      const sheets = stored.map(({ sheet }) => sheet.name).filter((name) => !kept.includes(name));
      return {
        edits: sheets.length === 0 ? [] : [{ edit: 'remove-own', marks: false, sheets, names: false }],
        rest: ({ passedOver }) => (passedOver.length === 0 ? null : left),
        touches: () => 'all',
        told: (applied) => ({ kind: 'supervision-undone', kept, ...applied }),
      };
    },
  },
};

function written({ edits, sheets }: PlannedSupervision, { passedOver }: Applied): readonly string[] {
  return edits.length === 0 ? [] : sheets.filter((name) => !passedOver.some(({ sheet }) => sheet === name));
}
