import type { FindingWords } from '../../findings/words/words.ts';
import type { OpenStatus, OpenUnits } from '../../rules/openUnits.ts';
import type { UnitStatus } from '../../rules/status.ts';
import type { Settings } from '../../settings/settings.ts';
import type { GENERAL } from '../../ownSheets/settings/settingsLayout.ts';
import type { ToolKey } from '../../tools/says.ts';
import type { SpokenWords } from '../../tools/toolSays.ts';
import type { Stage } from '../../workbook/host.ts';
import type { NextStep } from '../beforeSending/nextStep.ts';
import type { UnitColumn } from '../overview/unitColumns.ts';
import type { Doing, WorkKind } from '../../session/sessionState.ts';
import type { SettingProblem } from '../settings/checkDraft.ts';

/** Every word of the pane's first script and of what it fetches late, but for the late parts that have words of their own. */
export interface Words {
  /** What others have to say too. */
  readonly catalogues: SpokenWords & { readonly findings: FindingWords };
  readonly product: string;
  readonly tabs: Readonly<Record<'overview' | 'findings' | 'evidence' | 'tasks' | 'settings', string>>;
  readonly header: {
    readonly recalculate: string;
    readonly clear: string;
    readonly cancel: string;
    readonly undo: string;
    /** What was done last, beside the button that takes it back. */
    readonly lastStep: (what: string) => string;
    /** A step before the last one. */
    readonly earlierStep: (what: string) => string;
    readonly earlier: (count: number) => string;
    readonly older: string;
    readonly notWritten: string;
    /** While the pane follows what was typed, and while the cell is still being edited. */
    readonly updating: string;
    readonly waiting: string;
  };
  readonly tools: {
    readonly menu: string;
    /** To a dialog that has stepped aside. */
    readonly back: (title: string) => string;
    /** As the menu has them; a tool that asks something first ends in three dots. */
    readonly names: Readonly<
      Record<'prepare' | 'distribute' | 'collect' | 'feedback' | 'comparing' | 'seal' | 'verify' | 'report' | 'inspect', string>
    >;
  };
  readonly work: {
    /** For a tool its own words. */
    readonly doing: Readonly<Record<Exclude<WorkKind, ToolKey>, string>>;
    readonly stages: Readonly<Record<Stage, string>>;
    /** What is done, and how far that is. */
    readonly at: (doing: string, stage: string) => string;
    readonly steps: (done: number, total: number) => string;
    readonly cancelling: string;
    readonly tooLate: string;
  };
  readonly notices: {
    readonly cancelled: (kind: WorkKind) => string;
    /** What was not finished; for a tool its own words. */
    readonly failed: Readonly<Record<Exclude<Doing, ToolKey>, string>>;
    readonly defect: string;
    readonly defectNext: string;
    readonly defectReopen: string;
    readonly copy: string;
    /** To the sheet or the cell where a person sees what came of it. */
    readonly seeResult: (place: string, more: number, isCell: boolean) => string;
    readonly retry: string;
    readonly close: string;
    readonly and: string;
    readonly sentenceEnd: string;
  };
  readonly clearing: {
    readonly title: string;
    /** Over what goes; `sheets`: how many whole sheets are among it. */
    readonly goes: (sheets: number) => string;
    /** What the button does, where only its name is seen. */
    readonly hint: string;
    readonly seal: (sheet: string) => string;
    readonly stays: string;
  };
  readonly sealing: {
    readonly title: string;
    readonly intro: string;
    readonly limits: string;
    readonly units: (units: number) => string;
    readonly errors: (errors: number) => string;
    /** Units with why they are not settled. */
    readonly open: (units: string, count: number) => string;
    readonly openUnit: (unit: string, status: string) => string;
    /** Where the workbook holds no results, and where they are older than the scores. */
    readonly notWritten: Readonly<Record<'none' | 'older', string>>;
    readonly former: (code: string, day: string) => string;
    readonly noTable: string;
    readonly seal: string;
    readonly done: string;
    readonly code: string;
    readonly copy: string;
    readonly close: string;
  };
  readonly verifying: {
    readonly title: string;
    readonly sealed: (day: string, program: string) => string;
    readonly states: Readonly<Record<'not-sealed' | 'changed', string>>;
    readonly changes: (count: number) => string;
    readonly results: (count: number) => string;
    readonly limits: string;
  };
  readonly inspecting: {
    readonly title: string;
    readonly intro: (count: number) => string;
    readonly nothing: string;
    readonly list: string;
    /** Buttons: what to do about it. */
    readonly steps: Readonly<Record<NextStep, string>>;
  };
  readonly preparing: {
    readonly title: string;
    readonly intro: string;
    readonly nothing: string;
    readonly ready: string;
    readonly left: string;
    readonly units: string;
    readonly byColumns: string;
    readonly bySheets: string;
    readonly protect: string;
    readonly go: string;
  };
  readonly feedback: {
    readonly title: string;
    readonly intro: string;
    readonly there: (sheets: number) => string;
    /** These units are not ticked. `open` as `openUnits` has it. */
    readonly open: (open: string) => string;
    readonly group: string;
    readonly allGroups: string;
    readonly search: string;
    readonly list: string;
    readonly all: (units: number) => string;
    readonly none: string;
    readonly folder: string;
    /** A workbook a unit, in one zip. */
    readonly files: {
      readonly make: (count: number) => string;
      readonly making: string;
      readonly made: (count: number) => string;
      readonly failed: (reason: string) => string;
      readonly save: string;
      readonly name: string;
    };
    readonly give: (sheets: number) => string;
    readonly giveOne: string;
    readonly remove: string;
    readonly sheet: (unit: string, sheet: string) => string;
  };
  readonly states: {
    readonly starting: string;
    readonly startFailed: string;
    readonly startCancelled: string;
    readonly noTable: string;
    readonly noTableNext: readonly string[];
    readonly noUnits: (tables: number) => string;
    readonly noUnitsNext: readonly string[];
    readonly tooOld: string;
    /** The buttons of what has nothing to show. None of them may hold the name of a button that is always there. */
    readonly prepare: string;
    readonly readAgain: string;
    readonly toOverview: string;
    readonly toFindings: string;
    readonly loading: string;
  };
  readonly overview: {
    readonly summary: (units: number, tables: number, asOf: string) => string;
    /** The button that opens 各表怎么看懂的. */
    readonly readTables: string;
    readonly counts: string;
    /** So many of the units that are not complete stand so. */
    readonly openPart: (status: OpenStatus, units: number) => string;
    /** In a unit's row, where the office's own total is another one: `by` is how much more or less. */
    readonly totalDiffers: (by: string) => string;
    /** The same in full, and what a click does. */
    readonly totalDiffersBy: (printed: string, by: string, next: string) => string;
    readonly table: string;
    readonly noGroup: string;
    readonly group: (name: string, units: number) => string;
    readonly columns: Readonly<Record<UnitColumn, string>>;
    readonly sortBy: (column: string) => string;
    readonly statuses: Readonly<Record<UnitStatus, string>>;
    readonly provisional: (total: string, unscored: number) => string;
    readonly morePlaces: string;
    readonly openUnits: (open: OpenUnits) => string;
    readonly ranksMayChange: (open: OpenUnits) => string;
    /** Where a higher total is not the higher rank. */
    readonly rankedByShare: string;
    /** Where a unit without a rank stands above one with it: among whom ranks are given. */
    readonly rankedApart: string;
    /** Beside such a rank. */
    readonly openAbove: (open: OpenUnits) => string;
    /** Where percent has no column of its own and stands below the total; by what the bounds of grades are. */
    readonly shareBelow: Readonly<Record<Settings['bandsBy'], string>>;
    readonly provisionalRank: (rank: number) => string;
    readonly sharedRank: (rank: number) => string;
    readonly sharedProvisionalRank: (rank: number) => string;
    readonly search: string;
    readonly notFound: string;
    readonly showAll: string;
  };
  readonly unit: {
    readonly details: (unit: string) => string;
    readonly total: string;
    readonly base: string;
    readonly bonus: string;
    readonly deduction: string;
    readonly weighted: string;
    /** Which of several score columns the figures come from, by its header. */
    readonly counting: (header: string) => string;
    readonly capped: (cap: string, earned: string) => string;
    readonly share: (fullMarks: string, percent: string) => string;
    readonly notApplicable: (count: number) => string;
    readonly grade: (grade: string, from: string, by: 'percent' | 'points') => string;
    readonly lowest: (grade: string) => string;
    readonly gateFailed: (grade: string, gates: readonly string[]) => string;
    readonly why: Readonly<Record<Exclude<UnitStatus, 'complete'>, string>>;
    readonly selfTotal: (total: string) => string;
    /** The same total three ways: each before its figure, and how that stands to the first. */
    readonly ways: {
      readonly list: string;
      readonly exact: string;
      readonly office: string;
      readonly live: string;
      readonly noOffice: string;
      readonly noLive: string;
      readonly noNumber: string;
      /** A formula without a result. */
      readonly notCalculated: string;
      /** A formula of ours with another one. */
      readonly perhapsNotCalculated: string;
      /** Once, where one of the two is said: what to do, and that the results don't wait for it. */
      readonly toCalculate: string;
      readonly agrees: string;
      readonly more: (by: string) => string;
      readonly less: (by: string) => string;
      readonly at: (cell: string) => string;
      readonly separator: string;
    };
    readonly rows: string;
    readonly box: (box: string) => string;
    readonly lost: (points: string) => string;
    readonly kinds: Readonly<Record<'unscored' | 'not-applicable' | 'wrong' | 'no-max' | 'full' | 'bonus' | 'deduction', string>>;
    /** Before the cells that are added, each with its address. */
    readonly addends: string;
    readonly takenOff: string;
    readonly raw: (max: string) => string;
    readonly weight: (percent: string, points: string | null) => string;
    readonly of: string;
    readonly blank: string;
    readonly scoreAt: (cell: string) => string;
    readonly maxAt: (cell: string) => string;
    readonly reason: string;
    readonly unnamed: string;
    readonly allFull: string;
    readonly showRest: (count: number) => string;
    readonly hideRest: string;
    readonly findings: (count: number) => string;
    readonly sheet: (name: string) => string;
  };
  readonly findings: {
    readonly list: string;
    readonly filters: string;
    /** Opens the field for the reason. */
    readonly ignore: string;
    readonly ignoreReason: string;
    readonly ignoreNow: string;
    readonly search: string;
    readonly copy: string;
    /** Above the list as plain text. */
    readonly textTitle: (count: number, asOf: string) => string;
    readonly all: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly unit: string;
    readonly allUnits: string;
    readonly previous: string;
    readonly next: string;
    readonly place: (index: number, total: number) => string;
    readonly none: string;
    readonly noneHere: string;
    readonly showAll: string;
    readonly ignored: (count: number) => string;
    readonly wholeTable: string;
    readonly correct: string;
    /** Of a finding whose cell another one's correction puts right; by what that one is. */
    readonly clearedAlong: (title: string) => string;
    readonly correctAll: string;
    /** A formula and what it comes to. */
    readonly withResult: (formula: string, result: string) => string;
    /** What a correction does to the total that the office prints, and that the assessed one stays. */
    readonly effect: (
      before: string | null,
      after: string,
      assessed: { readonly total: string; readonly grade: string | null; readonly rank: number | null },
    ) => string;
    readonly correctable: (title: string, count: number) => string;
    readonly preview: (title: string, count: number) => string;
    readonly previewMore: (count: number) => string;
    readonly previewNote: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
  };
  readonly evidence: {
    readonly summary: (units: number, cells: number) => string;
    readonly none: string;
    readonly noColumn: string;
    readonly unit: (name: string, count: number) => string;
    readonly noUnit: string;
    readonly kinds: Readonly<Record<'evidence-missing' | 'evidence-overdue', string>>;
    readonly blank: string;
    readonly found: (text: string) => string;
    readonly due: (words: string) => string;
    readonly copy: string;
    readonly copyFor: (unit: string) => string;
    readonly copyOne: string;
    readonly textTitle: (asOf: string) => string;
    readonly textUnit: (unit: string, count: number) => string;
    readonly textRow: (index: number, sheet: string, cell: string, indicator: string, missing: string) => string;
  };
  readonly copying: {
    readonly copied: string;
    readonly byHand: string;
    readonly text: string;
  };
  readonly listing: {
    readonly more: (rest: number) => string;
  };
  readonly settings: {
    readonly none: string;
    readonly make: string;
    readonly intro: (sheet: string) => string;
    readonly openSheet: string;
    readonly general: Readonly<Record<keyof typeof GENERAL, string>>;
    readonly hints: Readonly<Record<keyof typeof GENERAL, string>>;
    readonly groups: Readonly<Record<'general' | 'bands' | 'placeholders' | 'units' | 'gates' | 'tasks' | 'pane', string>>;
    readonly soonDays: string;
    readonly namesHint: string;
    readonly stands: string;
    readonly newName: string;
    readonly unitName: string;
    readonly noTaskSettings: string;
    readonly makeTaskSettings: string;
    readonly grade: string;
    readonly bound: string;
    readonly lowestBound: string;
    readonly gradeNumber: (row: number) => string;
    readonly boundOf: (grade: string) => string;
    readonly placeholdersHint: string;
    readonly placeholder: (row: number) => string;
    readonly removeRow: (text: string) => string;
    readonly add: Readonly<Record<'bands' | 'placeholders' | 'units' | 'names', string>>;
    readonly noRoom: (sheet: string) => string;
    readonly missing: string;
    readonly unit: string;
    readonly group: string;
    readonly aliases: string;
    readonly aliasesHint: string;
    readonly of: (what: string, unit: string) => string;
    readonly newUnit: string;
    readonly searchUnits: string;
    readonly verdict: (unit: string) => string;
    readonly verdictOpen: string;
    readonly problems: Readonly<Record<SettingProblem, string>>;
    readonly changed: (count: number) => string;
    /** Of those that can't be written, and how many can. */
    readonly wrong: (count: number, sound: number) => string;
    readonly pickDate: string;
    readonly write: string;
    readonly discard: string;
    readonly language: string;
    readonly columns: string;
    readonly paneHint: string;
    /** Which column is left out where the pane is narrow. */
    readonly narrow: (column: string) => string;
    readonly choices: Readonly<Record<string, string>>;
  };
}
