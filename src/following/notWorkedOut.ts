import type { KeptReason } from '../workbook/follow.ts';

/** Ends the working out of one formula. */
export class NotWorkedOut extends Error {
  override readonly name = 'NotWorkedOut';
  constructor(readonly reason: KeptReason) {
    super(reason);
  }
}
