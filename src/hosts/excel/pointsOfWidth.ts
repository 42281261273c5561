/**
 * A width in characters as points: a digit of the usual font is 7 pixels wide, 5 more are the cell's margin, and a pixel is
 * three quarters of a point. ECMA-376 part 1, 18.3.1.13
 */
export function pointsOfWidth(characters: number): number {
  return characters === 0 ? 0 : (Math.trunc(characters * 7 + 5) * 3) / 4;
}
