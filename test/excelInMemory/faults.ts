import type { ErrorCode } from './workbook/excelError.ts';

/** What can go wrong with a batch; `never` is an answer that doesn't come. */
export type Fault =
  | Extract<
      ErrorCode,
      | 'AccessDenied'
      | 'GeneralException'
      | 'InvalidOperationInCellEditMode'
      | 'InvalidSelection'
      | 'ItemNotFound'
      | 'NotImplemented'
      | 'RequestPayloadSizeLimitExceeded'
      | 'ResponsePayloadSizeLimitExceeded'
    >
  | 'never';

export interface PlannedFault {
  readonly fault: Fault;
  /** How many actions are carried out before it strikes. */
  readonly afterActions: number;
}

/** Faults by the number of the batch that they strike. Clean-up after `Excel.run` is not counted. */
export class Faults {
  private readonly planned = new Map<number, PlannedFault>();
  private batches = 0;

  /** `nth` is counted from now on: 1 is the next batch. */
  plan(nth: number, fault: Fault, afterActions: number): void {
    this.planned.set(this.batches + nth, { fault, afterActions });
  }

  next(): PlannedFault | undefined {
    this.batches += 1;
    return this.planned.get(this.batches);
  }
}
