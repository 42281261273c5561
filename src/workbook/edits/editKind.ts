import type { WorkbookSnapshot } from '../snapshot.ts';
import type { Shape } from './shape.ts';

/**
 * All that is known of one kind of edit `E`, but how a host carries it out. A new kind is a file with such a record and a line in
 * `KINDS`. `B` are the edits that take it back.
 */
export interface EditKind<E, B = unknown> {
  /** What its values are where it comes from outside; the word `edit` itself is not among them. */
  readonly shape: Shape;
  /**
   * Throws edit-refused for an edit that no host can carry out, whatever the workbook holds: shapes that differ, addresses that are
   * none, texts longer than Excel takes.
   */
  readonly check: (edit: E) => void;
  /**
   * The workbook with the edit carried out, as far as a snapshot shows it. Edits that a host refuses or passes over are not asked
   * about; one about a sheet that is not there changes nothing.
   *
   * @param first the workbook before the list of edits that this one stands in: what is copied is copied from there
   */
  readonly apply: (workbook: WorkbookSnapshot, edit: E, first: WorkbookSnapshot) => WorkbookSnapshot;
  /**
   * What takes the edit back on the workbook that it made of `before`; null where no edits can. A kind whose edits can never be
   * taken back, because no edit is the opposite of it or a snapshot doesn't show what was there, has null in its place.
   */
  readonly invert: ((before: WorkbookSnapshot, edit: E) => Inverse<B> | null) | null;
}

export interface Inverse<B> {
  readonly edits: readonly B[];
  /** False where something comes back otherwise than it was, as no edit can say it: an error, a formula without a result. */
  readonly isWhole: boolean;
}
