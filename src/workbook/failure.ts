/**
 * What a host can't do, as data: worded with what to do about it where a person reads it. A failure is about the file
 * or Excel itself, never about what the office typed (that is a finding) and never a defect of ours.
 */
export type HostFailure =
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
  | { readonly kind: 'unsafe-part-name'; readonly part: string }
  | { readonly kind: 'part-missing'; readonly part: string }
  | { readonly kind: 'part-damaged'; readonly part: string }
  | { readonly kind: 'xml-broken'; readonly part: string; readonly detail: string }
  | { readonly kind: 'xml-doctype'; readonly part: string }
  | { readonly kind: 'signed' }
  | { readonly kind: 'edit-refused'; readonly edit: string; readonly reason: RefusalReason; readonly at: string }
  | { readonly kind: 'not-written'; readonly reason: string };

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
  | 'too-long'
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
