/** A person has cancelled: what a job's `pause` rejects with. Nothing went wrong, and nothing was written. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
