/**
 * What a host can't do, as data: worded with what to do about it where a person reads it. A failure is about the file
 * or Excel itself, never about what the office typed (that is a finding) and never a defect of ours.
 */
export type HostFailure = FileFailure | ProgramFailure;

/** About a file that is to be read or written. */
export type FileFailure =
  | { readonly kind: 'file-not-found' }
  | { readonly kind: 'file-not-readable'; readonly reason: string }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'file-truncated' }
  | { readonly kind: 'lock-file' }
  | { readonly kind: 'old-xls' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'binary-workbook' }
  | { readonly kind: 'not-a-workbook' }
  | { readonly kind: 'too-large'; readonly part: string; readonly limitBytes: number }
  | { readonly kind: 'too-many-parts'; readonly limit: number }
  | { readonly kind: 'duplicate-part'; readonly part: string }
  /** The data of two parts lies at the same place. */
  | { readonly kind: 'parts-overlap'; readonly part: string }
  | { readonly kind: 'unsafe-part-name'; readonly part: string }
  | { readonly kind: 'part-missing'; readonly part: string }
  | { readonly kind: 'part-damaged'; readonly part: string }
  | { readonly kind: 'xml-broken'; readonly part: string; readonly detail: string }
  | { readonly kind: 'xml-doctype'; readonly part: string }
  | { readonly kind: 'signed' }
  | { readonly kind: 'too-many'; readonly what: 'cells' | 'names' | 'sheets'; readonly limit: number }
  | { readonly kind: 'table-too-large'; readonly sheet: string; readonly rows: number; readonly columns: number; readonly limit: number }
  | { readonly kind: 'too-many-scores'; readonly scores: number; readonly limit: number }
  /** A sheet of ours would have more rows than are written: units times indicators in 考核明细. */
  | { readonly kind: 'too-many-rows'; readonly sheet: string; readonly rows: number; readonly limit: number }
  /** What would be written goes beyond what is read: `limit` in bytes, parts, names or sheets. */
  | { readonly kind: 'result-too-large'; readonly what: ResultSize; readonly limit: number }
  | { readonly kind: 'edit-refused'; readonly edit: string; readonly reason: RefusalReason; readonly at: string }
  /** Somebody has written to the file since it was read. */
  | { readonly kind: 'file-changed' }
  | { readonly kind: 'not-written'; readonly reason: string };

/** About the program that holds the workbook: Excel, or the page that stands in for it. */
export type ProgramFailure =
  /** A person is typing in a cell, and the program waits for the end of it. */
  | { readonly kind: 'cell-being-edited' }
  /** Another workbook is in front, and the program refuses what belongs to the one in front. */
  | { readonly kind: 'workbook-behind' }
  /** Opened read-only or in Protected View. */
  | { readonly kind: 'read-only' }
  /** The program said no; `at` names the sheet where it is known. */
  | { readonly kind: 'access-denied'; readonly at: string }
  | { readonly kind: 'no-answer'; readonly seconds: number }
  | { readonly kind: 'request-too-large' }
  /** Deleted or renamed while we worked. */
  | { readonly kind: 'sheet-gone'; readonly sheet: string }
  /** More cells between A1 and the last one used than can be read in bounded time. */
  | { readonly kind: 'sheet-too-wide'; readonly sheet: string; readonly range: string }
  /** `missing`: what the program can't do, such as ExcelApi 1.14. */
  | { readonly kind: 'program-too-old'; readonly missing: string }
  | { readonly kind: 'program-error'; readonly code: string; readonly detail: string };

/** What of a file that is to be written is too large: the file, one of its parts or all that are read, or the number of something. */
export type ResultSize = 'file' | 'part' | 'all-parts' | 'parts' | 'names' | 'sheets';

/** Why an edit can't be carried out without a loss; `at` names the sheet, cell or range. */
export type RefusalReason =
  | 'sheet-missing'
  | 'sheet-not-ours'
  | 'sheet-name-not-allowed'
  | 'range-not-allowed'
  | 'values-do-not-fit'
  | 'value-not-allowed'
  | 'inside-merged-area'
  | 'inside-array-formula'
  | 'inside-data-table'
  /** A note of the office's stands on the cell. */
  | 'has-note'
  /** A text: a cell's, a note's, a name, a title. */
  | 'too-long'
  | 'formula-too-long'
  /** The address of the cells that it is for, or what a name refers to. */
  | 'address-too-long'
  | 'too-many-links'
  | 'structure-protected'
  | 'not-known'
  | 'not-supported';

/** Carries a failure from a host to a composition root, which words it. */
export class HostFailureError extends Error {
  override readonly name = 'HostFailureError';

  constructor(readonly failure: HostFailure) {
    super(failure.kind);
  }
}
