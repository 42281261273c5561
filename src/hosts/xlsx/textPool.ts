/** Gives back an equal text that holds on to nothing else, and the same one for equal texts. */
export type TextPool = (text: string) => string;

const LARGEST_POOL = 1 << 16;

/**
 * The sheets of a workbook say the same again and again. And a piece of a parsed text keeps the whole text in memory
 * in V8, so a cell would keep its sheet's XML: the pool copies each text once. A pool that has grown large starts
 * anew, so that a workbook of nothing but different texts isn't held twice.
 */
export function textPool(): TextPool {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size >= LARGEST_POOL) texts.clear();
    // Joining and cutting makes V8 write the characters anew; nothing shorter does so without a library.
    const copy = ` ${text}`.slice(1);
    texts.set(copy, copy);
    return copy;
  };
}
