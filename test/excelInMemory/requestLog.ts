import type { Action, RequestBody } from './wire.ts';

/** One round trip. Bytes are those of the JSON in UTF-8. */
export interface LoggedBatch {
  /** From 1 on. */
  readonly number: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** How many actions were sent, those that only create a proxy included. */
  readonly actions: number;
  /** True where something in the workbook was set or done. */
  readonly writes: boolean;
  /** What was done, in its order: `Range.values=`, `Worksheet.delete()`, `Range.load`. */
  readonly calls: readonly string[];
  /** The client's flags: 1 writes, 64 waits for the end of cell editing. */
  readonly flags: number;
  /** The code that it failed with. */
  readonly error: string | null;
  /** The client letting go of ranges after `Excel.run`; in Excel nobody waits for it. */
  readonly cleanup: boolean;
}

/** True for the batch that the client sends after `Excel.run` to let go of its ranges. */
export function isCleanup(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action: Action) => action.ActionType === 3 && action.Name === '_RemoveReference');
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
