/**
 * The page and the type of public documents, GB/T 9704-2012: A4 with 37 mm above, 35 below, 28 at the binding edge and 26 at the other
 * (5.2), so that 28 characters of size 3 stand in a line of 156 mm and 22 lines on a page (5.3.3); the title in size 2 (7.3.1), page
 * numbers in size 4 between two dashes, 7 mm below the text, outside (7.5).
 */
export const PAPER = {
  width: 11906,
  height: 16838,
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  footer: twips(25),
} as const;

/** Half points: 2号 is 22 pt, 3号 16 pt, 4号 14 pt, 小四 12 pt. */
export const SIZES = { title: 44, body: 32, number: 28, table: 24 } as const;

/** Twentieths of a point, exactly. */
export const LINES = { title: 35 * 20, body: 28 * 20, table: 20 * 20 } as const;

/** 28 characters of 16 pt are 448 pt, and a line has 442.2: each is set a quarter of a point closer. Twentieths of a point. */
export const CLOSER = -5;

/** Two characters: in hundredths, and for programs that don't know those in twentieths of a point. */
export const INDENT = { firstLineChars: 200, firstLine: 2 * 16 * 20 } as const;

function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}
