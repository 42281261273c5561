import type { Severity } from '../../findings/catalogue.ts';

/** 市商务局 D40, and how much more or less it says than the unit's total. */
export interface DifferingTotal {
  readonly place: string;
  readonly more: boolean;
  readonly by: string;
}

/** What the command line says of its own, once its arguments are read; before that it speaks Chinese. */
export interface CliWords {
  /** Before a file's name: `读取 考核表.xlsx 3/12`. */
  readonly doing: Readonly<
    Record<
      | 'reading'
      | 'assessing'
      | 'writing'
      | 'making'
      | 'verifying'
      | 'inspecting'
      | 'preparing'
      | 'distributing'
      | 'collecting'
      | 'reporting'
      | 'listing',
      string
    >
  >;
  /** Standard output is closed or full; `reason` says why. */
  readonly cutOff: (reason: string) => string;
  readonly about: (workbook: string, sentence: string) => string;
  /** Files that would be replaced, some of them named. */
  readonly existing: (files: readonly string[], count: number) => string;
  /** What a command has left on the disk, and where. Names of sheets come as they are. */
  readonly written: {
    readonly file: (target: string, what: string) => string;
    /** Where what is listed below it. */
    readonly place: (target: string) => string;
    /** Nothing had to be changed: the file is a copy. */
    readonly copy: (target: string) => string;
    /** Nothing had to be changed in the input, which was to be written itself. */
    readonly untouched: (target: string) => string;
    readonly results: (sheets: readonly string[]) => string;
    readonly edits: (count: number) => string;
    readonly prepared: (tables: number) => string;
    readonly seal: (sheets: readonly string[]) => string;
  };
  readonly assess: {
    readonly emptyFolder: string;
    readonly heading: (workbook: string, asOf: string) => string;
    readonly noUnits: (tables: number) => string;
    /** Of how many units the office's own total is the assessed one; `differing` names some of those where it isn't. */
    readonly agreement: (agreeing: number, differing: readonly DifferingTotal[], differ: number, without: number) => string;
    readonly group: string;
    readonly status: string;
    readonly findings: (counts: readonly (readonly [Severity, number])[]) => string;
  };
  /** How scores came about where a cell alone doesn't say it. */
  readonly scoreNotes: {
    readonly deductions: (names: string) => string;
    readonly sums: (names: string) => string;
    readonly takenOff: (sheets: string) => string;
    readonly weighted: (sheets: string) => string;
    readonly and: string;
    readonly more: (count: number) => string;
  };
  readonly feedback: {
    readonly unknownUnit: (name: string, near: readonly string[]) => string;
    readonly noUnits: string;
    readonly oneFile: (count: number, file: string) => string;
    readonly files: (count: number, folder: string) => string;
    /** `open` as `openUnits` of an assessment's words has it. */
    readonly notComplete: (open: string) => string;
  };
  readonly distribute: {
    readonly noUnits: (workbook: string) => string;
    readonly notAFolder: (out: string) => string;
    readonly files: (count: number, folder: string) => string;
    /** Sheets that nobody gets, some of them named. */
    readonly withheld: (sheets: readonly string[]) => string;
    /** Cells that led to what is not in the files. */
    readonly emptied: (cells: number) => string;
    readonly noMacros: string;
  };
  readonly collect: {
    readonly noUnits: (workbook: string) => string;
    readonly isReturned: (out: string) => string;
    readonly useForm: (use: string) => string;
    readonly useUnit: (name: string, near: readonly string[]) => string;
    readonly useFile: (unit: string, file: string, answers: readonly string[]) => string;
    readonly useTwice: (unit: string) => string;
    readonly file: (file: string, state: string, reason: string | null) => string;
    readonly changes: (count: number, units: readonly string[]) => string;
    readonly written: (entries: number) => string;
  };
  readonly report: {
    readonly noUnits: (workbook: string) => string;
    readonly noUnitsBefore: (workbook: string) => string;
    readonly notADocument: (out: string) => string;
    readonly samePeriod: (previous: string) => string;
    readonly written: (out: string, units: number) => string;
    readonly open: (open: number, units: number) => string;
    readonly errors: (errors: number) => string;
    readonly changedSeal: string;
  };
  readonly seal: {
    readonly noTable: (workbook: string) => string;
    readonly replaced: (code: string) => string;
    readonly errors: (errors: string) => string;
    readonly open: (open: string, all: number) => string;
    readonly limits: string;
  };
  readonly verify: {
    readonly notSealed: (workbook: string) => string;
    readonly heading: (workbook: string, day: string, program: string) => string;
    readonly otherCode: (code: string) => string;
    readonly sameCode: string;
    readonly changes: (count: number) => string;
    readonly results: (count: number) => string;
    readonly limits: string;
  };
  readonly inspect: {
    readonly nothing: (workbook: string) => string;
    readonly heading: (workbook: string, count: number) => string;
  };
  readonly tasks: {
    readonly written: (sheets: readonly string[]) => string;
    /** Sheets of ours that stay as they were, as somebody had written where the new ones would stand. */
    readonly aside: (sheets: readonly string[]) => string;
    readonly heading: (workbook: string, asOf: string, soonDays: number) => string;
    readonly counts: (all: number, states: readonly string[]) => string;
    readonly columns: Readonly<Record<'day' | 'left' | 'task' | 'lead' | 'place' | 'unit' | 'leads' | 'supports' | 'next', string>>;
    readonly and: string;
    readonly more: (count: number) => string;
    readonly unknownUnit: (name: string, near: readonly string[]) => string;
  };
  /** Figures come as they are shown. */
  readonly rule: {
    readonly endless: string;
  };
}
