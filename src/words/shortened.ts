/** The first characters of a long text and an ellipsis. */
export function shortened(text: string, longest: number): string {
  // By code points: a rare character of a place name takes two units, and half of one shows as a box.
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
