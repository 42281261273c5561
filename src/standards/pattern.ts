/** False in an engine without lookbehind, such as Safari before 16.4 (https://caniuse.com/js-regexp-lookbehind). */
export const CAN_READ_STANDARDS = ((): boolean => {
  try {
    return new RegExp('(?<!a)b').test('b');
  } catch {
    return false;
  }
})();

/**
 * An expression that looks behind. It is made at run time: a script that spells one out can't even be loaded by an engine without them.
 * There it matches nothing, and no standard is read (see readRule).
 */
export function pattern(source: string, flags: string): RegExp {
  return CAN_READ_STANDARDS ? new RegExp(source, flags) : /(?!)/u;
}
