const MOST_PLACES = 15;

/**
 * A number as it stands in a cell too narrow for its text: in General with fewer decimals, otherwise, and where even whole
 * ones don't fit, as ####, never cut off, which would read as another number.
 *
 * @param fits whether a text fits the cell
 * @param hashes how many # fill the cell
 */
export function fitNumber(text: string, value: number, isGeneral: boolean, fits: (text: string) => boolean, hashes: number): string {
  if (fits(text)) return text;
  if (isGeneral && Math.abs(value) < 1e11) {
    const places = Math.min(MOST_PLACES, text.split('.')[1]?.length ?? 0);
    for (let kept = places - 1; kept >= 0; kept--) {
      const shorter = value.toFixed(kept);
      if (fits(shorter)) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, hashes));
}
