/**
 * The port: short texts under names, which every page of the program on this computer sees, also one that opens later. Nothing
 * here is ever thrown: a place that keeps nothing says so.
 */
export interface KeptTexts {
  /** Null where nothing is kept under the name. */
  get(name: string): string | null;
  /** False where it could not be kept. */
  set(name: string, text: string): boolean;
  remove(name: string): void;
  /** Tells what another page keeps from now on, never what this one does; until the function that it gives is called. */
  watch(kept: (name: string, text: string) => void): () => void;
}
