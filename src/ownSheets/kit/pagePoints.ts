/** A4 upright between the margins that our sheets have (0.7 and 0.75 inches), in pixels of 96 an inch and in points. */
const [WIDTH, HEIGHT] = [(8.27 - 1.4) * 96, (11.69 - 1.5) * 72];
/** A digit of the usual font at its narrowest, and the edges of a cell: a broader one makes the print smaller, and more fits. */
const [DIGIT, EDGES] = [7, 5];
/** Programs differ in how high a row comes out. */
const SAFETY = 0.95;

/** How much of an upright A4 page rows may fill, in points of their own heights, where these columns are fitted to its width. */
export function pagePoints(widths: readonly number[]): number {
  const scale = Math.min(1, WIDTH / widths.reduce((sum, width) => sum + width * DIGIT + EDGES, 0));
  return (HEIGHT / scale) * SAFETY;
}
