/** One change to a text: what stands from `start` to `end` is replaced. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change whose text comes in pieces, made one by one as they are asked for, once. */
export interface PatchInPieces {
  readonly start: number;
  readonly end: number;
  readonly text: Iterable<string>;
}

/** Carries out changes that don't overlap; those at the same place stand in the order of the list. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  return patches.length === 0 ? text : [...patchedPieces(text, patches)].join('');
}

/** The same text in pieces: a large one is then written without standing in memory as a whole. */
export function* patchedPieces(text: string, patches: readonly (Patch | PatchInPieces)[]): Iterable<string> {
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (patch.start < at) throw new RangeError(`two changes at ${patch.start}`);
    yield text.slice(at, patch.start);
    if (typeof patch.text === 'string') yield patch.text;
    else yield* patch.text;
    at = patch.end;
  }
  yield text.slice(at);
}
