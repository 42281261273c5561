import { HostFailureError, type HostFailure } from '../../workbook/failure.ts';

/** True where Excel refuses because a person is typing in a cell. */
export function isCellBeingEdited(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperationInCellEditMode';
}

/**
 * True where Excel refuses because another workbook is in front: names of sheets, panes, sheets that are added, deleted, activated.
 * https://github.com/OfficeDev/office-js/issues/6365
 */
export function isBehind(error: unknown): boolean {
  return codeOf(error) === 'InvalidSelection';
}

/**
 * True for the error that says nothing; behind another workbook it is one of the answers.
 * https://github.com/OfficeDev/office-js/issues/771
 */
export function isUnexplained(error: unknown): boolean {
  return codeOf(error) === 'GeneralException';
}

/** True where an answer would be larger than Excel on the web sends at once (5 MB). */
export function isAnswerTooLarge(error: unknown): boolean {
  return codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
}

/** True where a request is larger than Excel on the web takes at once (5 MB). */
export function isRequestTooLarge(error: unknown): boolean {
  return codeOf(error) === 'RequestPayloadSizeLimitExceeded';
}

/**
 * True for an answer that a reading can go on from without: Excel does not tell it, for whatever reason. False where nothing that is
 * asked now would be told: a cell is being edited, another workbook is in front (https://github.com/OfficeDev/office-js/issues/6365).
 */
export function isNotTold(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && code !== 'InvalidOperationInCellEditMode' && code !== 'InvalidSelection';
}

/** True where no Excel of this kind tells it, of no sheet. */
export function isNotSupported(error: unknown): boolean {
  return ['ApiNotFound', 'NotImplemented', 'UnsupportedFeature'].includes(codeOf(error) ?? '');
}

/**
 * What Excel's error means for a person; an error of ours stays what it is. `at` names the sheet that was being written.
 * Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function failureOf(error: unknown, at = ''): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new HostFailureError(failure(code, error as Error, at));
}

function failure(code: string, { message }: Error, at: string): HostFailure {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cell-being-edited' };
    case 'InvalidSelection':
      return { kind: 'workbook-behind' };
    case 'AccessDenied':
      return { kind: 'access-denied', at };
    case 'ItemNotFound':
      return { kind: 'sheet-gone', sheet: at };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { kind: 'request-too-large' };
    case 'ApiNotFound':
      return { kind: 'program-too-old', missing: message };
    default:
      return { kind: 'program-error', code, detail: message };
  }
}

/** An error of the Office client, or one that crossed a window, has a code in words. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Object) || error instanceof HostFailureError) return undefined;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' && (name === 'RichApi.Error' || name === 'OfficeExtension.Error') ? code : undefined;
}
