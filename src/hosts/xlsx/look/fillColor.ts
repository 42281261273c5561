/** How much of a pattern is ink; a page draws it as one colour. Other patterns count as half. */
const INK: Readonly<Partial<Record<string, number>>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.4,
  lightTrellis: 0.4,
};

/** The colour that a pattern of ink on a ground looks like from a distance; undefined for none. */
export function fillColor(pattern: string, ink: string | undefined, ground: string | undefined): string | undefined {
  if (pattern === 'none') return undefined;
  const share = INK[pattern] ?? 0.5;
  // A solid fill without a colour is what the system's text is, and Excel shows none.
  if (share === 1) return ink;
  return mixed(ink ?? '#000000', ground ?? '#ffffff', share);
}

function mixed(ink: string, ground: string, share: number): string {
  const part = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(ink, at) * share + part(ground, at) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
