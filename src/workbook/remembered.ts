/**
 * The same function of a text, with its answers kept: the sheets of a workbook say the same again and again. When `most` are kept it starts
 * anew, so that a workbook of nothing but different texts isn't held.
 */
export function remembered<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
