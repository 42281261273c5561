/**
 * The number that a `v` element spells (xsd:double, but Excel knows no infinity and no NaN): `8.5`, `1E-3`. Undefined
 * for anything else, a number too large included.
 */
export function parseNumber(text: string): number | undefined {
  // Number() alone would take an empty text for 0 and 0x10 for 16.
  if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
